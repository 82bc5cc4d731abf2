package dev.articledigest.language;

import java.util.Arrays;

/**
 * Labels the words of a document in two readings, each time the best sequence under the model
 * (Viterbi): the second knows what the first took a word for elsewhere. Words far from capitals are
 * outside all names. One tagger serves one document.
 */
final class NameTagger {

  /**
   * What the first reading of a sentence leaves for the second.
   *
   * @param words the sentence
   * @param labels its labels, as {@link NameModel#LABELS} numbers them
   * @param scores for each word the scores of the labels in the first and in the second reading
   */
  @SuppressWarnings("ArrayRecordComponent") // handed from one reading to the next, kept by nobody
  record Draft(NameWords words, int[] labels, int[] scores) {}

  private static final int LABELS = NameModel.LABELS;
  private static final int ROW = NameModel.READINGS * LABELS;
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  private final NameModel model;
  private final NameMemory memory;
  private final NameFeatures features;
  private final boolean parted;
  private byte[] back = new byte[64 * LABELS];
  private int[] before = new int[LABELS];
  private int[] best = new int[LABELS];

  /**
   * For the sentences of one document.
   *
   * @param parted whether spaces part its marks from words: only then a hyphen between spaces may
   *     stand in a name ("Yoon Suk - yeol"), elsewhere it is a dash
   */
  NameTagger(NameModel model, NameMemory memory, boolean parted) {
    this.model = model;
    this.memory = memory;
    this.parted = parted;
    this.features = new NameFeatures(memory);
  }

  /** The first reading of a sentence; the document's memory learns its labels. */
  Draft read(NameWords words) {
    int[] scores = new int[words.size() * ROW];
    for (int i = 0; i < words.size(); i++) {
      if (isNearCapital(words, i)) {
        int count = features.read(words, i);
        model.score(features, count, scores, i * ROW);
      }
    }
    int[] labels = decode(words, scores, 0);
    memory.vote(words, labels);
    return new Draft(words, labels, scores);
  }

  /** The labels of the second reading, when all sentences have had their first. */
  int[] readAgain(Draft draft) {
    NameWords words = draft.words();
    for (int i = 0; i < words.size(); i++) {
      if (isNearCapital(words, i)) {
        int count = features.readVotes(words, i, draft.labels());
        model.score(features, count, draft.scores(), i * ROW);
      }
    }
    return decode(words, draft.scores(), 1);
  }

  private int[] decode(NameWords words, int[] scores, int reading) {
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
        step(scores, i, reading);
        closeAtDash(words.get(i));
      } else {
        outside(i * LABELS);
      }
    }
    return path(size);
  }

  /** Whether a name may be at a word: it or a neighbour holds a capital, or "Yoon Suk - yeol". */
  static boolean isNearCapital(NameWords words, int i) {
    return words.hasCapital(i - 1)
        || words.hasCapital(i)
        || words.hasCapital(i + 1)
        || (words.get(i - 1).isHyphen() && words.isCapital(i - 2));
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

  private void step(int[] scores, int i, int reading) {
    for (int to = 0; to < LABELS; to++) {
      int own = scores[i * ROW + reading * LABELS + to];
      // a name goes on only after it began
      boolean isOpen = to == 0 || to % 2 == 1;
      int last = isOpen ? LABELS : to + 1;
      int highest = IMPOSSIBLE;
      for (int from = isOpen ? 0 : to - 1; from < last; from++) {
        int score = before[from] + model.transition(reading, from, to) + own;
        if (score > highest) {
          highest = score;
          back[i * LABELS + to] = (byte) from;
        }
      }
      best[to] = highest;
    }
  }

  private void closeAtDash(NameWord word) {
    if (!parted && word.isHyphen()) {
      for (int inside = 2; inside < LABELS; inside += 2) {
        best[inside] = IMPOSSIBLE;
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
}
