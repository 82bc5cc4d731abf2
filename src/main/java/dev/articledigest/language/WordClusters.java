package dev.articledigest.language;

import java.util.Arrays;

/**
 * Groups of words that are used alike ("khan, sultan, al-maliki"), learned from the vectors of a
 * language model. The file {@code word-clusters.bin} is big-endian: for each of the {@link #FINE}
 * clusters the number of the coarse one it belongs to (one byte), then for each word eight bytes,
 * ascending: the upper 48 bits of its mixed hash and its cluster.
 */
final class WordClusters {

  static final int FINE = 512;

  private static final int BITS = 13;
  private static final long KEY = ~0xFFFFL;
  private static final byte[] COARSE = new byte[FINE];
  private static final long[] WORDS = load();

  /** Where the words begin whose first {@link #BITS} bits are such a number. */
  private static final int[] STARTS = starts(WORDS);

  private WordClusters() {}

  /**
   * The clusters of words, by {@link NameWord#hash}: the fine one times 256 and the coarse one;
   * negative for a word that is in none. The first places of all are read before any is looked at:
   * memory then brings them at the same time.
   */
  static int[] of(long[] hashes) {
    int[] slots = new int[hashes.length];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = STARTS[bucket(key(hashes[i]))];
    }
    long[] first = new long[slots.length];
    for (int i = 0; i < slots.length; i++) {
      first[i] = slots[i] < WORDS.length ? WORDS[slots[i]] : Long.MAX_VALUE;
    }
    int[] clusters = new int[slots.length];
    for (int i = 0; i < slots.length; i++) {
      clusters[i] = find(key(hashes[i]), slots[i], first[i]);
    }
    return clusters;
  }

  /** The cluster of a key at or behind a slot, which holds {@code first}. */
  private static int find(long key, int from, long first) {
    long word = first;
    for (int slot = from + 1; word < key && slot < WORDS.length; slot++) {
      word = WORDS[slot];
    }
    if ((word & KEY) != key) {
      return -1;
    }
    int fine = (int) (word & 0xFFFF);
    return fine << 8 | COARSE[fine];
  }

  private static long key(long hash) {
    return hash * 0x9E3779B97F4A7C15L & KEY;
  }

  /** The words are in the order of signed numbers. */
  private static int bucket(long word) {
    return (int) ((word ^ Long.MIN_VALUE) >>> (Long.SIZE - BITS));
  }

  /** Takes the words, for fields of a class are slow to read until it is initialised. */
  private static int[] starts(long[] words) {
    int[] starts = new int[1 << BITS];
    int bucket = 0;
    for (int i = 0; i < words.length; i++) {
      int last = bucket(words[i]);
      while (bucket <= last) {
        starts[bucket++] = i;
      }
    }
    Arrays.fill(starts, bucket, starts.length, words.length);
    return starts;
  }

  private static long[] load() {
    try (ModelFile file = ModelFile.open("word-clusters.bin")) {
      if (file.left() <= FINE || (file.left() - FINE) % Long.BYTES != 0) {
        throw new IllegalStateException("word-clusters.bin is damaged: " + file.left());
      }
      file.read(COARSE);
      long[] words = new long[file.left() / Long.BYTES];
      file.read(words);
      return words;
    }
  }
}
