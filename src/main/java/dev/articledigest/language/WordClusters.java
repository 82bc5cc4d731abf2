package dev.articledigest.language;

import java.nio.ByteBuffer;
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
   * The cluster of a word, by {@link NameWord#hash}: the fine one times 256 and the coarse one;
   * negative for a word that is in none.
   */
  static int of(long hash) {
    long key = hash * 0x9E3779B97F4A7C15L & KEY;
    int slot = STARTS[bucket(key)];
    while (slot < WORDS.length && WORDS[slot] < key) {
      slot++;
    }
    if (slot == WORDS.length || (WORDS[slot] & KEY) != key) {
      return -1;
    }
    int fine = (int) (WORDS[slot] & 0xFFFF);
    return fine << 8 | COARSE[fine];
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
    ByteBuffer file = ByteBuffer.wrap(ModelFile.read("word-clusters.bin"));
    if (file.remaining() <= FINE || (file.remaining() - FINE) % Long.BYTES != 0) {
      throw new IllegalStateException("word-clusters.bin is damaged: " + file.remaining());
    }
    file.get(COARSE);
    long[] words = new long[file.remaining() / Long.BYTES];
    file.asLongBuffer().get(words);
    return words;
  }
}
