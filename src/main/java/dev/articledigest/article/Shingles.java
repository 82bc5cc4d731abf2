package dev.articledigest.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The runs of four words of a text, to tell how much of another stands in it (Broder, "On the
 * resemblance and containment of documents", 1997). Runs are compared by 64-bit hashes.
 */
final class Shingles {

  private static final int WORDS = 4;

  private final Set<Long> known = new HashSet<>();

  Shingles(String text) {
    for (long shingle : of(text)) {
      known.add(shingle);
    }
  }

  int size() {
    return known.size();
  }

  /** The share of a text's runs that stand here; -1 for fewer than four words. */
  double share(String text) {
    long[] shingles = of(text);
    int in = 0;
    for (long shingle : shingles) {
      in += known.contains(shingle) ? 1 : 0;
    }
    return shingles.length == 0 ? -1 : in / (double) shingles.length;
  }

  private static long[] of(String text) {
    return of(words(text), WORDS);
  }

  /** The hashes of the runs of so many words. */
  static long[] of(List<String> words, int length) {
    long[] shingles = new long[Math.max(0, words.size() - length + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int j = i; j < i + length; j++) {
        hash = hash * 1_000_003L * 31 + words.get(j).hashCode();
      }
      shingles[i] = hash;
    }
    return shingles;
  }

  /** Runs of letters and digits. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
