package dev.articledigest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The weights of the tagger: for each pair of neighbouring labels, and for each known feature and
 * label, one byte; label 0 weighs nothing. The file {@code names.model} is big-endian: the weights
 * of the pairs, then a table of eight bytes a slot, found by hash: a check of two bytes and the
 * weights of the six other labels, 128 more than they are. The number of slots is a power of two.
 *
 * <p>The weights of a slot are added four at a time: bytes 0, 2, 4 and bytes 1, 3, 5 of the word
 * become lanes of 16 bits, which hold the sum of 256 bytes.
 */
final class NameModel {

  /** Outside a name, then the first and the further words of a name of each type. */
  static final int LABELS = 7;

  static final int HEADER = LABELS * LABELS;
  static final int MIDDLE = 128;

  private static final long LANES = 0x0000_00FF_00FF_00FFL;
  private static final int CHECK_SHIFT = 48;

  private final byte[] transitions;
  private final long[] table;

  NameModel(byte[] file) {
    int slots = (file.length - HEADER) / Long.BYTES;
    if (slots < 2 || Integer.bitCount(slots) != 1 || HEADER + slots * Long.BYTES != file.length) {
      throw new IllegalStateException("names.model is damaged: " + file.length + " bytes");
    }
    this.transitions = new byte[HEADER];
    this.table = new long[slots];
    ByteBuffer buffer = ByteBuffer.wrap(file);
    buffer.get(transitions);
    buffer.asLongBuffer().get(table);
  }

  /** The model that lies beside this class. */
  static NameModel shipped() {
    return Shipped.MODEL;
  }

  /** The weight of one label after another. */
  int transition(int from, int to) {
    return transitions[from * LABELS + to];
  }

  /**
   * Scores the labels of one word.
   *
   * @param features its features
   * @param count how many there are, 256 at most
   * @param scores gets the sum of the weights of each label
   */
  void score(long[] features, int count, int[] scores) {
    long even = 0;
    long odd = 0;
    int known = 0;
    for (int i = 0; i < count; i++) {
      long weights = weights(features[i]);
      if (weights != 0) {
        known++;
        even += weights & LANES;
        odd += weights >>> 8 & LANES;
      }
    }
    int base = MIDDLE * known;
    scores[0] = 0;
    for (int lane = 0; lane < 3; lane++) {
      scores[1 + 2 * lane] = (int) (even >>> (16 * lane) & 0xFFFF) - base;
      scores[2 + 2 * lane] = (int) (odd >>> (16 * lane) & 0xFFFF) - base;
    }
  }

  private long weights(long feature) {
    int slot = slot(feature, table.length);
    long check = check(feature);
    for (long found = table[slot]; found != 0; found = table[slot]) {
      if (found >>> CHECK_SHIFT == check) {
        return found;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return 0;
  }

  static int slot(long feature, int slots) {
    return (int) (feature >>> 20) & (slots - 1);
  }

  static long check(long feature) {
    return Math.max(1, feature & 0xFFFF);
  }

  /** Loads the model when it is first asked for. */
  private static final class Shipped {
    static final NameModel MODEL = load();
  }

  private static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream("names.model")) {
      if (in == null) {
        throw new IllegalStateException("names.model is missing");
      }
      return new NameModel(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("names.model is unreadable", e);
    }
  }
}
