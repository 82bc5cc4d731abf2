package dev.articledigest.facts;

import dev.articledigest.article.Span;

/**
 * A sentence that can stand alone, made ready to be read out of its place.
 *
 * @param sentence index of its sentence in the text
 * @param text how it reads alone; its words are the article's own, in order
 * @param evidence the characters of the article it was made from
 * @param trimmed whether words of those characters were left out
 * @param words its length in words parted by white space
 */
public record Statement(int sentence, String text, Span evidence, boolean trimmed, int words) {}
