package dev.articledigest.language;

import java.nio.ByteBuffer;
import java.util.stream.LongStream;

/**
 * The weights of the tagger, for its first and its second reading of a document: for each pair of
 * neighbouring labels, and for each known feature and label, one byte; label 0 weighs nothing. The
 * file {@code names.model} is big-endian: the weights of the pairs for each reading, then a table
 * of sixteen bytes a slot, found by hash: for each reading a check of two bytes and the weights of
 * the six other labels, 128 more than they are. The number of slots is a power of two.
 *
 * <p>The weights of a slot are added three at a time: bytes 0, 2, 4 and bytes 1, 3, 5 of the word
 * become lanes of 16 bits, which hold the sum of 256 bytes.
 */
final class NameModel {

  /** Outside a name, then the first and the further words of a name of each type. */
  static final int LABELS = 7;

  static final int PAIRS = LABELS * LABELS;
  static final int READINGS = 2;
  static final int HEADER = READINGS * PAIRS;
  static final int SLOT = READINGS * Long.BYTES;
  static final int MIDDLE = 128;
  static final int CHECK_SHIFT = 48;

  private static final long LANES = 0x0000_00FF_00FF_00FFL;

  private final byte[] transitions = new byte[HEADER];
  private final long[] table;
  private final int slots;

  NameModel(byte[] file) {
    this.slots = (file.length - HEADER) / SLOT;
    if (slots < 2 || Integer.bitCount(slots) != 1 || HEADER + slots * SLOT != file.length) {
      throw new IllegalStateException("names.model is damaged: " + file.length + " bytes");
    }
    this.table = new long[slots * READINGS];
    ByteBuffer buffer = ByteBuffer.wrap(file);
    buffer.get(transitions);
    buffer.asLongBuffer().get(table);
    // a search for an unknown feature ends at a gap
    if (LongStream.of(table).noneMatch(slot -> slot == 0)) {
      throw new IllegalStateException("names.model is damaged: no free slot");
    }
  }

  /** The model that lies beside this class. */
  static NameModel shipped() {
    return Shipped.MODEL;
  }

  /** The weight of one label after another in a reading, 0 or 1. */
  int transition(int reading, int from, int to) {
    return transitions[reading * PAIRS + from * LABELS + to];
  }

  /**
   * Adds the weights of one word's features to its scores.
   *
   * @param features the features
   * @param count how many there are, 256 at most
   * @param scores the scores of the labels, of the first reading and then of the second, from
   *     {@code at}
   */
  void score(long[] features, int count, int[] scores, int at) {
    long even = 0;
    long odd = 0;
    long evenAgain = 0;
    long oddAgain = 0;
    int known = 0;
    for (int i = 0; i < count; i++) {
      int slot = find(features[i]);
      if (slot >= 0) {
        long first = table[slot];
        long second = table[slot + 1];
        even += first & LANES;
        odd += first >>> 8 & LANES;
        evenAgain += second & LANES;
        oddAgain += second >>> 8 & LANES;
        known++;
      }
    }
    int base = MIDDLE * known;
    for (int lane = 0; lane < 3; lane++) {
      int label = at + 1 + 2 * lane;
      scores[label] += lane(even, lane) - base;
      scores[label + 1] += lane(odd, lane) - base;
      scores[label + LABELS] += lane(evenAgain, lane) - base;
      scores[label + LABELS + 1] += lane(oddAgain, lane) - base;
    }
  }

  private static int lane(long sums, int lane) {
    return (int) (sums >>> (16 * lane) & 0xFFFF);
  }

  /** Where a feature's slot begins in the table, or negative. */
  private int find(long feature) {
    int slot = slot(feature, slots);
    long check = check(feature);
    for (long found = table[READINGS * slot]; found != 0; found = table[READINGS * slot]) {
      if (found >>> CHECK_SHIFT == check) {
        return READINGS * slot;
      }
      slot = (slot + 1) & (slots - 1);
    }
    return -1;
  }

  static int slot(long feature, int slots) {
    return (int) (feature >>> 20) & (slots - 1);
  }

  static long check(long feature) {
    return Math.max(1, feature & 0xFFFF);
  }

  /** Loads the model when it is first asked for. */
  private static final class Shipped {
    static final NameModel MODEL = new NameModel(ModelFile.read("names.model"));
  }
}
