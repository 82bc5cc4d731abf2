package dev.articledigest.language;

import java.util.Locale;

/**
 * A word as the tagger of names sees it: all that it says by itself, worked out once a document.
 *
 * @param id number of its form in lower case within the document, from 0
 * @param text the word, quotes in one form
 * @param lower the word in lower case
 * @param hash hash of the lower-case form, digits alike
 * @param cased hash of the word, digits alike
 * @param shape hash of the kinds of its characters
 * @param affixes hashes of its endings of 1 to 4 and its beginnings of 2 to 4 letters
 * @param lists the word lists that hold it, as {@link NameGazetteer} numbers them
 * @param longest how many words a listed phrase that opens with it may have
 * @param cluster its cluster, as {@link WordClusters} numbers them, or negative
 * @param isCapital whether it begins with a capital letter
 * @param hasCapital whether it holds a capital letter anywhere
 */
// an array, for the tagger reads it at every word and nobody writes it
@SuppressWarnings("ArrayRecordComponent")
record NameWord(
    int id,
    String text,
    String lower,
    long hash,
    long cased,
    long shape,
    long[] affixes,
    int lists,
    int longest,
    int cluster,
    boolean isCapital,
    boolean hasCapital) {

  static final NameWord BEFORE = of("<s>", -1, new NameListings("<s>"), 0);
  static final NameWord AFTER = of("</s>", -1, new NameListings("</s>"), 0);

  private static final int ENDINGS = 4;
  private static final int LONGEST_SHAPE = 40;

  /**
   * A word of a document.
   *
   * @param listings with the word in lower case at the index
   */
  static NameWord of(String text, int id, NameListings listings, int index) {
    String lower = listings.word(index);
    long hash = listings.hash(index);
    int slot = listings.slot(index);
    boolean hasCapital = !text.equals(lower);
    return new NameWord(
        id,
        text,
        lower,
        hash,
        hasCapital ? hash(text) : hash,
        shape(text),
        affixes(lower),
        NameGazetteer.listsAt(slot),
        NameGazetteer.longestAt(slot),
        listings.cluster(index),
        Character.isUpperCase(text.codePointAt(0)),
        hasCapital);
  }

  /** The one form of a word of the text: straight quotes, one dash, brackets as they are. */
  static String plain(String word) {
    return switch (word) {
      case "``", "''", "“", "”", "«", "»", "„" -> "\"";
      case "’", "‘", "`" -> "'";
      case "’s", "'S", "’S" -> "'s";
      case "–", "—", "--" -> "-";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "" -> "_";
      default -> word.replace('’', '\'');
    };
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it is a mark: neither letter nor digit opens it. */
  boolean isMark() {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Whether it is a hyphen or dash by itself. */
  boolean isHyphen() {
    return text.length() == 1 && text.charAt(0) == '-';
  }

  /** Hash of the last three letters. */
  long ending() {
    return lower.length() > 3 ? affixes[2] : hash;
  }

  private static long[] affixes(String lower) {
    int length = lower.length();
    int endings = Math.min(ENDINGS, length - 1);
    int beginnings = Math.max(0, endings - 1);
    long[] affixes = new long[endings + beginnings];
    for (int i = 0; i < endings; i++) {
      affixes[i] = hash(lower, length - i - 1, length);
    }
    for (int i = 0; i < beginnings; i++) {
      affixes[endings + i] = hash(lower, 0, i + 2);
    }
    return affixes;
  }

  /** Hash of the characters of a word, digits alike. */
  static long hash(String word) {
    return hash(word, 0, word.length());
  }

  private static long hash(String text, int from, int to) {
    long hash = 1125899906842597L;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = 31 * hash + (Character.isDigit(c) ? '0' : c);
    }
    return hash;
  }

  /** The kinds of characters in order, repeats joined: "McDonald's" is AaAa'a. */
  private static long shape(String word) {
    long shape = 7;
    int last = 0;
    int repeats = 0;
    for (int i = 0; i < word.length() && i < LONGEST_SHAPE; i++) {
      int kind = kind(word.charAt(i));
      repeats = kind == last ? repeats + 1 : 0;
      if (repeats == 0 || (repeats == 1 && kind == 'A')) {
        shape = 31 * shape + kind;
      }
      last = kind;
    }
    return shape;
  }

  private static int kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'A';
    }
    return Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
  }
}
