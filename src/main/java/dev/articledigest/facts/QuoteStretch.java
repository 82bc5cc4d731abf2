package dev.articledigest.facts;

import dev.articledigest.article.Span;

/**
 * A stretch of text in quotation marks, within one block.
 *
 * @param marked its characters with the marks
 * @param inside its characters without marks and surrounding space
 * @param continues whether it goes on a quotation that the block before left open
 */
record QuoteStretch(Span marked, Span inside, boolean continues) {}
