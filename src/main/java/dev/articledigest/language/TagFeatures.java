package dev.articledigest.language;

/** What the tagger of parts of speech looks at: a few hashes a word. */
final class TagFeatures {

  static final int COUNT = 12;

  /** Tags before a word are those of {@link TagModel}, then these. */
  static final int AFTER_POSSESSIVE = 20;

  static final int AFTER_NEGATION = 21;
  static final int AFTER_VERB_CLITIC = 22;
  static final int SYMBOL = 23;
  static final int PUNCTUATION = 24;
  static final int START = (25 << 8) | 25;

  private TagFeatures() {}

  /** Writes the features of a word, given the two tags before it, the last lowest. */
  static void of(TagWords words, int i, int history, int[] features) {
    int before = history & 0xFF;
    int word = words.word(i);
    int ending = words.ending(i);
    int shape = words.shape(i);
    int list = words.list(i);
    int next = words.list(i + 1);
    features[0] = hash(1, word, 0);
    features[1] = hash(2, words.word(i - 1), list);
    features[2] = hash(3, words.word(i + 1), list);
    features[3] = hash(4, ending & 0xFFFFFF, shape);
    features[4] = hash(5, ending, 0);
    features[5] = hash(6, ending & 0xFFFF, before);
    features[6] = hash(7, history, list);
    features[7] = hash(8, before, word);
    features[8] = hash(9, (before << 8) | list, next);
    features[9] = hash(10, (list << 16) | (next << 8) | words.list(i + 2), 0);
    features[10] = hash(11, words.ending(i + 1) & 0xFFFFFF, list);
    features[11] = hash(12, shapes(words, i), list);
  }

  private static int shapes(TagWords words, int i) {
    return (words.shape(i) << 10) | ((words.shape(i - 1) & 15) << 5) | words.shape(i + 1);
  }

  /** The two last tags once one more is known. */
  static int push(int history, int tag) {
    return ((history << 8) | tag) & 0xFFFF;
  }

  private static int hash(int kind, int a, int b) {
    int h = (a * 0x9E3779B1 + b) * 0x85EBCA6B + kind * 0xC2B2AE35;
    h = (h ^ (h >>> 15)) * 0x2C1B3C6D;
    return h ^ (h >>> 13);
  }
}
