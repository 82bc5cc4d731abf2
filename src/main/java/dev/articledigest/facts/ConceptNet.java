package dev.articledigest.facts;

/**
 * A network of one hidden layer (tanh) with one output between 0 and 1 (logistic), over features
 * that are first brought to mean 0 and deviation 1.
 */
final class ConceptNet {

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
    this.weights = new double[means.length + 1][hidden.length];
    for (int i = 0; i < weights.length; i++) {
      for (int unit = 0; unit < hidden.length; unit++) {
        weights[i][unit] = hidden[unit][i];
      }
    }
    this.output = output.clone();
  }

  /** The log odds that the network gives to features, as many as it has means. */
  double logOdds(double[] features) {
    double[] in = weights[0].clone();
    for (int i = 0; i < features.length; i++) {
      double value = (features[i] - means[i]) / scales[i];
      double[] row = weights[i + 1];
      for (int unit = 0; unit < in.length; unit++) {
        in[unit] += row[unit] * value;
      }
    }
    double sum = output[0];
    for (int unit = 0; unit < in.length; unit++) {
      sum += output[unit + 1] * tanh(in[unit]);
    }
    return sum;
  }

  /** Faster than the library's, exact to some 16 places behind the point, on each machine equal. */
  private static double tanh(double value) {
    return 1 - 2 / (StrictMath.exp(2 * value) + 1);
  }

  /** The chance that log odds stand for. */
  static double chance(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
