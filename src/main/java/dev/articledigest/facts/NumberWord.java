package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;

/**
 * A word of a sentence as the number and date readers see it: hyphenated words are cut ("three-day"
 * is two words), possessive endings are off.
 *
 * @param text lower case, without dots in abbreviations ("p.m." is "pm")
 * @param span its characters
 * @param joined whether a hyphen joins it to the word before
 * @param number whether it begins with a digit or is a bare decimal (".5")
 * @param capital whether it begins with a capital letter
 * @param tag the part of speech of the token it is or is cut from
 */
record NumberWord(
    String text, Span span, boolean joined, boolean number, boolean capital, PartOfSpeech tag) {

  /** Whether a number may begin here that isn't spelled out. */
  boolean hasDigit() {
    return number || (!text.isEmpty() && Character.isDigit(text.charAt(0)));
  }
}
