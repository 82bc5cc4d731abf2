package dev.articledigest.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * An averaged structured perceptron (Collins 2002) over the labels of {@link NameModel}, with a
 * margin that a wrong label must lose by. Words without features are outside all names.
 */
final class NamePerceptron {

  /**
   * A sentence.
   *
   * @param features the numbers of the features of each word
   * @param labels the right label of each word
   */
  record Example(int[][] features, int[] labels) {}

  private static final int LABELS = NameModel.LABELS;
  private static final float MARGIN = 4;

  private final float[] weights;
  private final double[] totals;
  private final float[] transitions = new float[LABELS * LABELS];
  private final double[] transitionTotals = new double[LABELS * LABELS];
  private long step = 1;

  NamePerceptron(int features) {
    weights = new float[features * LABELS];
    totals = new double[features * LABELS];
  }

  /** Learns the examples so many times over, in a new order each time; then takes the averages. */
  void train(List<Example> examples, int passes) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(17);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (Example example : order) {
        wrong += learn(example) ? 0 : 1;
        step++;
      }
      System.err.println("pass " + pass + ": " + wrong + " of " + order.size() + " wrong");
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= (float) (totals[i] / step);
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] -= (float) (transitionTotals[i] / step);
    }
  }

  /** The weight of a label for a feature, after training. */
  double weight(int feature, int label) {
    return weights[feature * LABELS + label];
  }

  /** The weight of a label after another, after training. */
  double transition(int from, int to) {
    return transitions[from * LABELS + to];
  }

  /** The best labels of a sentence. */
  int[] decode(int[][] features) {
    return decode(features, null);
  }

  private boolean learn(Example example) {
    int[] guess = decode(example.features(), example.labels());
    if (Arrays.equals(guess, example.labels())) {
      return true;
    }
    int lastGold = 0;
    int lastGuess = 0;
    for (int i = 0; i < guess.length; i++) {
      int right = example.labels()[i];
      if (guess[i] != right) {
        for (int feature : example.features()[i]) {
          update(feature * LABELS + right, 1);
          update(feature * LABELS + guess[i], -1);
        }
      }
      if (guess[i] != right || lastGold != lastGuess) {
        updateTransition(lastGold * LABELS + right, 1);
        updateTransition(lastGuess * LABELS + guess[i], -1);
      }
      lastGold = right;
      lastGuess = guess[i];
    }
    return false;
  }

  private void update(int at, int change) {
    weights[at] += change;
    totals[at] += (double) change * step;
  }

  private void updateTransition(int at, int change) {
    transitions[at] += change;
    transitionTotals[at] += (double) change * step;
  }

  private int[] decode(int[][] features, int[] right) {
    int[][] back = new int[features.length][LABELS];
    float[] best = new float[LABELS];
    Arrays.fill(best, -1e9f);
    best[0] = 0;
    for (int i = 0; i < features.length; i++) {
      float[] scores = scores(features[i]);
      for (int label = 0; label < LABELS; label++) {
        scores[label] += right == null || right[i] == label ? 0 : MARGIN;
      }
      best = step(best, scores, back[i], features[i].length == 0 ? 1 : LABELS);
    }
    return path(best, back);
  }

  private float[] scores(int[] features) {
    float[] scores = new float[LABELS];
    for (int feature : features) {
      for (int label = 0; label < LABELS; label++) {
        scores[label] += weights[feature * LABELS + label];
      }
    }
    return scores;
  }

  private float[] step(float[] before, float[] scores, int[] back, int allowed) {
    float[] best = new float[LABELS];
    Arrays.fill(best, -1e9f);
    for (int to = 0; to < allowed; to++) {
      for (int from = 0; from < LABELS; from++) {
        float score = before[from] + transitions[from * LABELS + to] + scores[to];
        if (follows(from, to) && score > best[to]) {
          best[to] = score;
          back[to] = from;
        }
      }
    }
    return best;
  }

  private static int[] path(float[] best, int[][] back) {
    int label = 0;
    for (int i = 1; i < LABELS; i++) {
      label = best[i] > best[label] ? i : label;
    }
    int[] labels = new int[back.length];
    for (int i = back.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i][label];
    }
    return labels;
  }

  /** Whether a label may follow another: a name goes on only after it began. */
  private static boolean follows(int from, int to) {
    return to == 0 || to % 2 == 1 || from == to || from == to - 1;
  }
}
