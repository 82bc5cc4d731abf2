package dev.articledigest.language;

/**
 * The weights of the tagger, for its first and its second reading of a document: for each pair of
 * neighbouring labels, and for each known feature and label, one byte; label 0 weighs nothing. The
 * file {@code names.model} is big-endian: the weights of the pairs for each reading, then a table
 * found by hash: a check of two bytes for each slot, 0 in a free one, then for each slot and
 * reading the weights of the eight other labels, 128 more than they are. The number of slots is a
 * power of two. The checks lie apart from the weights because most features looked for are unknown.
 *
 * <p>The weights of a slot are added four at a time: bytes 0, 2, 4, 6 and bytes 1, 3, 5, 7 of the
 * word become lanes of 16 bits, which hold the sum of 256 bytes.
 */
final class NameModel {

  /** Outside a name, then the first and the further words of a name of each type. */
  static final int LABELS = 9;

  static final int PAIRS = LABELS * LABELS;
  static final int READINGS = 2;
  static final int HEADER = READINGS * PAIRS;
  static final int SLOT = Short.BYTES + READINGS * Long.BYTES;
  static final int MIDDLE = 128;

  private static final int LANES = 4;
  private static final long LANE_BYTES = 0x00FF_00FF_00FF_00FFL;

  private final byte[] transitions = new byte[HEADER];
  private final short[] checks;
  private final long[] weights;
  private final int slots;

  NameModel(ModelFile file) {
    int length = file.left();
    this.slots = (length - HEADER) / SLOT;
    if (slots < 2 || Integer.bitCount(slots) != 1 || HEADER + slots * SLOT != length) {
      throw new IllegalStateException("names.model is damaged: " + length + " bytes");
    }
    this.checks = new short[slots];
    this.weights = new long[slots * READINGS];
    file.read(transitions);
    file.read(checks);
    file.read(weights);
    // a search for an unknown feature ends at a gap
    int free = 0;
    while (free < slots && checks[free] != 0) {
      free++;
    }
    if (free == slots) {
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
   * @param read the features
   * @param count how many there are, 256 at most
   * @param scores the scores of the labels, of the first reading and then of the second, from
   *     {@code at}
   */
  void score(NameFeatures read, int count, int[] scores, int at) {
    int[] found = read.places();
    int known = find(read.found(), count, found);
    long even = 0;
    long odd = 0;
    long evenAgain = 0;
    long oddAgain = 0;
    for (int i = 0; i < known; i++) {
      long first = weights[READINGS * found[i]];
      long second = weights[READINGS * found[i] + 1];
      even += first & LANE_BYTES;
      odd += first >>> 8 & LANE_BYTES;
      evenAgain += second & LANE_BYTES;
      oddAgain += second >>> 8 & LANE_BYTES;
    }
    int base = MIDDLE * known;
    for (int lane = 0; lane < LANES; lane++) {
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

  /**
   * Finds the slots of the features that are known, and tells how many these are. The first checks
   * of all are read before any is looked at: memory then brings them at the same time. They stand
   * where the slots found are written, which are never ahead of them. Which features are known
   * nobody can guess, so nothing is skipped by it: what is not kept is written over.
   */
  private int find(long[] features, int count, int[] found) {
    for (int i = 0; i < count; i++) {
      found[i] = checks[slot(features[i], slots)] & 0xFFFF;
    }
    int known = 0;
    int open = 0;
    for (int i = 0; i < count; i++) {
      long feature = features[i];
      int check = found[i];
      int other = oneIfAny(check ^ (check(feature) & 0xFFFF));
      found[known] = slot(feature, slots);
      known += 1 - other;
      features[open] = feature;
      open += other & oneIfAny(check);
    }
    for (int i = 0; i < open; i++) {
      int slot = findFrom(slot(features[i], slots) + 1, check(features[i]));
      if (slot >= 0) {
        found[known++] = slot;
      }
    }
    return known;
  }

  /** 0 for 0 and 1 for a number above. */
  private static int oneIfAny(int number) {
    return -number >>> 31;
  }

  /** The slot with a check at or behind {@code first}, or negative. */
  private int findFrom(int first, short check) {
    int slot = first & (slots - 1);
    for (short found = checks[slot]; found != 0; found = checks[slot]) {
      if (found == check) {
        return slot;
      }
      slot = (slot + 1) & (slots - 1);
    }
    return -1;
  }

  static int slot(long feature, int slots) {
    return (int) (feature >>> 20) & (slots - 1);
  }

  static short check(long feature) {
    return (short) Math.max(1, feature & 0xFFFF);
  }

  /** Loads the model when it is first asked for. */
  private static final class Shipped {
    static final NameModel MODEL = load();

    private static NameModel load() {
      try (ModelFile file = ModelFile.open("names.model")) {
        return new NameModel(file);
      }
    }
  }
}
