package dev.articledigest.article;

import java.util.Arrays;

/** The features of one block, or the weight of each. */
final class PageRow {

  private final double[] values = new double[PageFeature.values().length];

  void clear() {
    Arrays.fill(values, 0);
  }

  PageRow set(PageFeature feature, boolean holds) {
    values[feature.index()] = holds ? 1 : 0;
    return this;
  }

  PageRow set(PageFeature feature, double value) {
    values[feature.index()] = value;
    return this;
  }

  /** Sets as many features from {@code first} on as there are bits. */
  void setBits(PageFeature first, int bits, int count) {
    for (int i = 0; i < count; i++) {
      values[first.index() + i] = bits >> i & 1;
    }
  }

  double get(PageFeature feature) {
    return values[feature.index()];
  }

  boolean has(PageFeature feature) {
    return get(feature) > 0;
  }

  /** The sum of the features, each times its weight. */
  double times(PageRow weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights.values[i];
    }
    return sum;
  }
}
