package dev.articledigest.language;

import java.util.Arrays;

/** Labels the words of a sentence: the best sequence under the model (Viterbi). */
final class NameTagger {

  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  private final NameModel model;

  NameTagger(NameModel model) {
    this.model = model;
  }

  /** A label for each word, as {@link NameModel#LABELS} numbers them. */
  int[] tag(NameWords words, NameMemory memory) {
    if (words.size() == 0) {
      return new int[0];
    }
    long[][] features = NameFeatures.nearCapitals(words, memory);
    int[][] back = new int[features.length][NameModel.LABELS];
    int[] best = new int[NameModel.LABELS];
    Arrays.fill(best, IMPOSSIBLE);
    best[0] = 0;
    for (int i = 0; i < features.length; i++) {
      int[] scores = new int[NameModel.LABELS];
      for (long feature : features[i]) {
        model.score(feature, scores);
      }
      best = features[i].length == 0 ? outside(best, back[i]) : step(best, scores, back[i]);
    }
    return path(best, back);
  }

  /** No name goes on or begins at a word far from capitals. */
  private static int[] outside(int[] before, int[] back) {
    int[] best = new int[NameModel.LABELS];
    Arrays.fill(best, IMPOSSIBLE);
    for (int from = 0; from < before.length; from++) {
      if (before[from] > best[0]) {
        best[0] = before[from];
        back[0] = from;
      }
    }
    return best;
  }

  private int[] step(int[] before, int[] scores, int[] back) {
    int[] best = new int[NameModel.LABELS];
    for (int to = 0; to < best.length; to++) {
      best[to] = IMPOSSIBLE;
      for (int from = 0; from < best.length; from++) {
        int score = before[from] + model.transition(from, to) + scores[to];
        if (follows(from, to) && score > best[to]) {
          best[to] = score;
          back[to] = from;
        }
      }
    }
    return best;
  }

  private static int[] path(int[] best, int[][] back) {
    int label = 0;
    for (int i = 1; i < best.length; i++) {
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
  static boolean follows(int from, int to) {
    return to == 0 || to % 2 == 1 || from == to || from == to - 1;
  }
}
