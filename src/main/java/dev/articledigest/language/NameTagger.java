package dev.articledigest.language;

import java.util.Arrays;

/**
 * Labels the words of a sentence: the best sequence under the model (Viterbi). Words far from
 * capitals are outside all names. One tagger serves one document.
 */
final class NameTagger {

  private static final int LABELS = NameModel.LABELS;
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  private final NameModel model;
  private final NameFeatures features;
  private final int[] scores = new int[LABELS];
  private byte[] back = new byte[64 * LABELS];
  private int[] before = new int[LABELS];
  private int[] best = new int[LABELS];

  NameTagger(NameModel model, NameMemory memory) {
    this.model = model;
    this.features = new NameFeatures(memory);
  }

  /** A label for each word, as {@link NameModel#LABELS} numbers them. */
  int[] tag(NameWords words) {
    int size = words.size();
    if (back.length < size * LABELS) {
      back = new byte[2 * size * LABELS];
    }
    Arrays.fill(best, IMPOSSIBLE);
    best[0] = 0;
    for (int i = 0; i < size; i++) {
      int[] last = before;
      before = best;
      best = last;
      if (isNearCapital(words, i)) {
        int count = features.read(words, i);
        model.score(features.found(), count, scores);
        step(i * LABELS);
      } else {
        outside(i * LABELS);
      }
    }
    return path(size);
  }

  /** Whether a name may be at a word: it or a neighbour holds a capital. */
  static boolean isNearCapital(NameWords words, int i) {
    return words.hasCapital(i - 1) || words.hasCapital(i) || words.hasCapital(i + 1);
  }

  /** No name goes on or begins at a word far from capitals. */
  private void outside(int at) {
    Arrays.fill(best, IMPOSSIBLE);
    for (int from = 0; from < LABELS; from++) {
      if (before[from] > best[0]) {
        best[0] = before[from];
        back[at] = (byte) from;
      }
    }
  }

  private void step(int at) {
    for (int to = 0; to < LABELS; to++) {
      best[to] = IMPOSSIBLE;
      for (int from = 0; from < LABELS; from++) {
        int score = before[from] + model.transition(from, to) + scores[to];
        if (score > best[to] && follows(from, to)) {
          best[to] = score;
          back[at + to] = (byte) from;
        }
      }
    }
  }

  private int[] path(int size) {
    int label = 0;
    for (int i = 1; i < LABELS; i++) {
      label = best[i] > best[label] ? i : label;
    }
    int[] labels = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * LABELS + label];
    }
    return labels;
  }

  /** Whether a label may follow another: a name goes on only after it began. */
  static boolean follows(int from, int to) {
    return to == 0 || to % 2 == 1 || from == to || from == to - 1;
  }
}
