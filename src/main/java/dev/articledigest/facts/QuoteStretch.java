package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.QuotationMarks;

/**
 * A stretch of text in quotation marks, within one block.
 *
 * @param marked its characters with the marks
 * @param inside its characters without marks and surrounding space
 * @param continues whether it goes on a quotation that the block before left open
 */
record QuoteStretch(Span marked, Span inside, boolean continues) {

  /** Whether it stands in single marks, of which an apostrophe may be one. */
  boolean isSingle(String content) {
    return marked.start() + 1 == inside.start()
        && QuotationMarks.isSingle(content.charAt(marked.start()));
  }
}
