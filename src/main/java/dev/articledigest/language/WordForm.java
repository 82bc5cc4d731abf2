package dev.articledigest.language;

import java.util.Locale;

/**
 * How a word reads whatever its place: worked out once for all that a document has of it.
 *
 * @param lower its characters in lower case
 * @param plain the same with straight apostrophes
 * @param bare in lower case up to an apostrophe within it: "he" of "He'll", "iraq" of "Iraq's"
 */
record WordForm(String lower, String plain, String bare) {

  /** The form of a word in any case. */
  static WordForm of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return new WordForm(lower, lower.replace('’', '\''), Words.beforeApostrophe(lower));
  }
}
