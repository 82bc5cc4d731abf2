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

  private static final long KEY = ~0xFFFFL;
  private static final byte[] COARSE = new byte[FINE];
  private static final long[] WORDS = load();

  private WordClusters() {}

  /**
   * The cluster of a word, by {@link NameWord#hash}: the fine one times 256 and the coarse one;
   * negative for a word that is in none.
   */
  static int of(long hash) {
    long key = hash * 0x9E3779B97F4A7C15L & KEY;
    int at = Arrays.binarySearch(WORDS, key);
    int slot = at < 0 ? -at - 1 : at;
    if (slot == WORDS.length || (WORDS[slot] & KEY) != key) {
      return -1;
    }
    int fine = (int) (WORDS[slot] & 0xFFFF);
    return fine << 8 | COARSE[fine];
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
