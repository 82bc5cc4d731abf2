package dev.articledigest.article;

import java.util.ArrayList;
import java.util.Arrays;
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
    return of(text, WORDS);
  }

  /** The hashes of the runs of so many {@link #words}. */
  static long[] of(String text, int length) {
    int[] words = hashes(text);
    long[] shingles = new long[Math.max(0, words.length - length + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int j = i; j < i + length; j++) {
        hash = hash * 1_000_003L * 31 + words[j];
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

  /** The hashes of the {@link #words}. */
  private static int[] hashes(String text) {
    int[] words = new int[text.length() / 2 + 1];
    int count = 0;
    int hash = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean in = Character.isLetterOrDigit(c);
      if (inside && !in) {
        words[count++] = hash;
      }
      hash = in ? 31 * (inside ? hash : 0) + c : 0;
      inside = in;
    }
    if (inside) {
      words[count++] = hash;
    }
    return Arrays.copyOf(words, count);
  }
}
