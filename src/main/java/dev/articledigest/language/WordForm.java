package dev.articledigest.language;

import java.util.Locale;

/**
 * How a word reads whatever its place: worked out once for all that a document has of it.
 *
 * @param number its number among the different words of its document, from 0
 * @param word its characters
 * @param lower the same in lower case
 * @param plain that with straight apostrophes
 * @param bare in lower case up to an apostrophe within it: "he" of "He'll", "iraq" of "Iraq's"
 */
record WordForm(int number, String word, String lower, String plain, String bare) {

  /** The form of a word in any case. */
  static WordForm of(int number, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String plain = lower.replace('’', '\'');
    return new WordForm(number, word, lower, plain, Words.beforeApostrophe(lower));
  }
}
