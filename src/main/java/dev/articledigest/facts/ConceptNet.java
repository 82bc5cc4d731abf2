package dev.articledigest.facts;

import java.util.Arrays;

/**
 * A network of one hidden layer (tanh) with one output between 0 and 1 (logistic), over features
 * that are first brought to mean 0 and deviation 1.
 */
final class ConceptNet {

  /** So many things are looked at together. */
  private static final int BLOCK = 64;

  private final double[] means;
  private final double[] scales;

  /** A row a feature, after one of the biases: its weight for each unit of the layer. */
  private final double[][] weights;

  private final double[] output;

  /**
   * A network with known weights.
   *
   * @param means a feature's mean
   * @param scales what a feature is divided by after that, above 0
   * @param hidden a row a unit of the layer: its bias, then a weight a feature
   * @param output the bias, then a weight a unit
   */
  ConceptNet(double[] means, double[] scales, double[][] hidden, double[] output) {
    this.means = means.clone();
    this.scales = scales.clone();
    this.weights = new double[1 + evenly(means.length)][hidden.length];
    for (int i = 0; i <= means.length; i++) {
      for (int unit = 0; unit < hidden.length; unit++) {
        weights[i][unit] = hidden[unit][i];
      }
    }
    this.output = output.clone();
  }

  /** So many columns that there are two for each step, one perhaps of zeros. */
  private static int evenly(int features) {
    return features + features % 2;
  }

  /** Writes the features of one of several things. */
  interface Features {
    /**
     * Writes the features.
     *
     * @param number which of the things, from 0
     * @param row takes the features, as many as the network has means
     */
    void write(int number, double[] row);
  }

  /** The log odds that the network gives to the features of so many things. */
  double[] logOdds(int count, Features features) {
    double[] odds = new double[count];
    double[] row = new double[means.length];
    double[][] columns = new double[evenly(means.length)][Math.min(count, BLOCK)];
    double[][] layer = new double[weights[0].length][Math.min(count, BLOCK)];
    double[] block = new double[Math.min(count, BLOCK)];
    for (int from = 0; from < count; from += BLOCK) {
      int size = Math.min(BLOCK, count - from);
      for (int i = 0; i < size; i++) {
        features.write(from + i, row);
        put(row, i, columns);
      }
      fill(layer, columns);
      Arrays.fill(block, output[0]);
      for (int unit = 0; unit < layer.length; unit++) {
        addTanh(block, output[unit + 1], layer[unit], size);
      }
      System.arraycopy(block, 0, odds, from, size);
    }
    return odds;
  }

  /** Brings a thing's features to mean 0 and deviation 1, each into its column. */
  private void put(double[] row, int at, double[][] columns) {
    for (int feature = 0; feature < row.length; feature++) {
      row[feature] = (row[feature] - means[feature]) / scales[feature];
    }
    for (int feature = 0; feature < row.length; feature++) {
      columns[feature][at] = row[feature];
    }
  }

  /**
   * Row by row of the weights, for many things at once: a processor adds several in one step. Two
   * rows at a time, so that half of the sums are read and written; they are added in their order.
   */
  private void fill(double[][] layer, double[][] columns) {
    for (int unit = 0; unit < layer.length; unit++) {
      Arrays.fill(layer[unit], weights[0][unit]);
    }
    for (int feature = 0; feature < columns.length; feature += 2) {
      double[] values = columns[feature];
      double[] next = columns[feature + 1];
      for (int unit = 0; unit < layer.length; unit++) {
        double[] sums = layer[unit];
        double weight = weights[feature + 1][unit];
        double nextWeight = weights[feature + 2][unit];
        for (int i = 0; i < sums.length; i++) {
          sums[i] = sums[i] + weight * values[i] + nextWeight * next[i];
        }
      }
    }
  }

  /**
   * Adds the hyperbolic tangents: faster than the library's, exact to some 16 places behind the
   * point, on each machine equal. In two loops, for a processor divides several in one step.
   */
  private static void addTanh(double[] sums, double weight, double[] values, int size) {
    for (int i = 0; i < size; i++) {
      values[i] = StrictMath.exp(2 * values[i]) + 1;
    }
    for (int i = 0; i < size; i++) {
      sums[i] += weight * (1 - 2 / values[i]);
    }
  }

  /** The chance that log odds stand for. */
  static double chance(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
