package dev.articledigest.language;

import java.util.function.IntConsumer;

/**
 * The pieces of a word that tell languages apart: its runs of one to four characters, where a run
 * may take in the word's beginning or end ({@code _the_}), and the word as a whole.
 */
final class LanguagePieces {

  /** The longest run. */
  static final int LONGEST = 4;

  /** Stands for the beginning and the end of a word. */
  static final char EDGE = '_';

  /** Stands before a whole word. */
  static final char WHOLE = '#';

  private static final int LONGEST_WORD = 40;

  private LanguagePieces() {}

  /** Hands on the hash of every piece of a word in lower case; the last is the whole word's. */
  static void each(String word, IntConsumer consumer) {
    int length = Math.min(word.length(), LONGEST_WORD);
    for (int start = -1; start < length; start++) {
      int hash = LanguageModel.start(EDGE);
      for (int i = start; i < start + LONGEST && i <= length; i++) {
        hash = LanguageModel.next(hash, i < 0 || i == length ? EDGE : word.charAt(i));
        if (i > start || (i >= 0 && i < length)) {
          consumer.accept(hash);
        }
      }
    }
    consumer.accept(whole(word));
  }

  /** The hash of the word as a whole. */
  static int whole(String word) {
    return hash(word, WHOLE);
  }

  /** The hash of a run. */
  static int run(String run) {
    return hash(run, EDGE);
  }

  private static int hash(String piece, char mark) {
    int hash = LanguageModel.start(mark);
    for (int i = 0; i < Math.min(piece.length(), LONGEST_WORD); i++) {
      hash = LanguageModel.next(hash, piece.charAt(i));
    }
    return hash;
  }
}
