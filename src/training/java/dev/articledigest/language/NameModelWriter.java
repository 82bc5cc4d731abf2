package dev.articledigest.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the trained weights of both readings as {@link NameModel} reads them. */
final class NameModelWriter {

  private static final int LABELS = NameModel.LABELS;

  private final List<NameTrainer.Weights> readings;

  NameModelWriter(List<NameTrainer.Weights> readings) {
    this.readings = readings;
  }

  /** The file, with so many of the heaviest features of both readings together. */
  byte[] write(int keep) {
    double[] scales = new double[readings.size()];
    Map<Long, Double> heaviest = new HashMap<>();
    for (int r = 0; r < scales.length; r++) {
      double[] norms = norms(readings.get(r));
      double[] sorted = norms.clone();
      Arrays.sort(sorted);
      // the heaviest two hundred are cut so that the others keep their differences
      scales[r] = 127 / sorted[Math.max(0, sorted.length - 200)];
      for (int f = 0; f < norms.length; f++) {
        heaviest.merge(readings.get(r).hashes()[f], norms[f] * scales[r], Math::max);
      }
    }
    List<Long> order = new ArrayList<>(heaviest.keySet());
    order.sort(Comparator.comparingDouble((Long hash) -> -heaviest.get(hash)).thenComparing(h -> h));
    List<Long> kept = order.subList(0, Math.min(keep, order.size()));
    System.err.printf("least weight kept %.2f%n", heaviest.get(kept.get(kept.size() - 1)));
    // at most 0.6 full: most features looked up are in no slot, and each such search ends at a gap
    int slots = 2 * Integer.highestOneBit(Math.max(1, keep * 5 / 3 - 1));
    ByteBuffer file = ByteBuffer.allocate(NameModel.HEADER + slots * NameModel.SLOT);
    for (int r = 0; r < scales.length; r++) {
      for (int i = 0; i < NameModel.PAIRS; i++) {
        double weight = readings.get(r).perceptron().transition(i / LABELS, i % LABELS);
        file.put((byte) rounded(weight * scales[r]));
      }
    }
    short[] checks = new short[slots];
    long[] table = new long[slots * NameModel.READINGS];
    kept.forEach(hash -> place(checks, table, hash, scales));
    for (short check : checks) {
      file.putShort(check);
    }
    file.asLongBuffer().put(table);
    return file.array();
  }

  /** How far the weights of each feature lie apart. */
  private static double[] norms(NameTrainer.Weights weights) {
    double[] norms = new double[weights.hashes().length];
    for (int f = 0; f < norms.length; f++) {
      double least = Double.MAX_VALUE;
      double most = -Double.MAX_VALUE;
      for (int label = 0; label < LABELS; label++) {
        least = Math.min(least, weights.perceptron().weight(f, label));
        most = Math.max(most, weights.perceptron().weight(f, label));
      }
      norms[f] = most - least;
    }
    return norms;
  }

  /** Puts a feature into the first free slot, or nowhere if one with the same check is met. */
  private void place(short[] checks, long[] table, long hash, double[] scales) {
    int slot = NameModel.slot(hash, checks.length);
    short check = NameModel.check(hash);
    while (checks[slot] != 0) {
      if (checks[slot] == check) {
        return;
      }
      slot = (slot + 1) & (checks.length - 1);
    }
    checks[slot] = check;
    for (int r = 0; r < NameModel.READINGS; r++) {
      table[NameModel.READINGS * slot + r] = packed(readings.get(r), hash, scales[r]);
    }
  }

  private static long packed(NameTrainer.Weights weights, long hash, double scale) {
    int feature = Arrays.binarySearch(weights.hashes(), hash);
    long packed = 0;
    for (int label = 1; label < LABELS; label++) {
      double weight =
          feature < 0
              ? 0
              : weights.perceptron().weight(feature, label)
                  - weights.perceptron().weight(feature, 0);
      packed |= (long) (rounded(weight * scale) + NameModel.MIDDLE) << 8 * (label - 1);
    }
    return packed;
  }

  private static int rounded(double weight) {
    return (int) Math.max(-127, Math.min(127, Math.round(weight)));
  }
}
