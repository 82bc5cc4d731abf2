package dev.articledigest.facts;

import dev.articledigest.article.Span;

/**
 * A word of a sentence as the number and date readers see it: hyphenated words are cut ("three-day"
 * is two words), possessive endings are off.
 *
 * @param text lower case, without dots in abbreviations ("p.m." is "pm")
 * @param span its characters
 * @param joined whether a hyphen joins it to the word before
 * @param number whether it begins with a digit
 * @param capital whether it begins with a capital letter
 */
record NumberWord(String text, Span span, boolean joined, boolean number, boolean capital) {}
