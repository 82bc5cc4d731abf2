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
   * @param near for each word whether a name may be there
   * @param labels its labels, as {@link NameModel#LABELS} numbers them
   * @param scores for each word the scores of the labels in the first and in the second reading
   */
  @SuppressWarnings("ArrayRecordComponent") // handed from one reading to the next, kept by nobody
  record Draft(NameWords words, boolean[] near, int[] labels, int[] scores) {}

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
    boolean[] near = new boolean[words.size()];
    for (int i = 0; i < near.length; i++) {
      near[i] = isNearCapital(words, i);
      if (near[i]) {
        int count = features.read(words, i);
        model.score(features, count, scores, i * ROW);
      }
    }
    Draft draft = new Draft(words, near, new int[near.length], scores);
    decode(draft, 0, draft.labels());
    memory.vote(words, draft.labels());
    return draft;
  }

  /** The labels of the second reading, when all sentences have had their first. */
  int[] readAgain(Draft draft) {
    NameWords words = draft.words();
    for (int i = 0; i < words.size(); i++) {
      if (draft.near()[i]) {
        int count = features.readVotes(words, i, draft.labels());
        model.score(features, count, draft.scores(), i * ROW);
      }
    }
    int[] labels = new int[words.size()];
    decode(draft, 1, labels);
    return labels;
  }

  private void decode(Draft draft, int reading, int[] labels) {
    int size = labels.length;
    if (back.length < size * LABELS) {
      back = new byte[2 * size * LABELS];
    }
    Arrays.fill(best, IMPOSSIBLE);
    best[0] = 0;
    for (int i = 0; i < size; i++) {
      int[] last = before;
      before = best;
      best = last;
      if (draft.near()[i]) {
        step(draft.scores(), i, reading);
        closeAtDash(draft.words().get(i));
      } else {
        outside(i * LABELS);
      }
    }
    path(labels);
  }

  /** Whether a name may be at a word: it or a neighbour holds a capital, or "Yoon Suk - yeol". */
  static boolean isNearCapital(NameWords words, int i) {
    return words.hasCapital(i - 1)
        || words.hasCapital(i)
        || words.hasCapital(i + 1)
        || (words.isCapital(i - 2) && words.get(i - 1).isHyphen());
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
      // a name goes on only after it began
      boolean isOpen = to == 0 || to % 2 == 1;
      int last = isOpen ? LABELS : to + 1;
      int highest = IMPOSSIBLE;
      for (int from = isOpen ? 0 : to - 1; from < last; from++) {
        int score = before[from] + model.transition(reading, from, to);
        if (score > highest) {
          highest = score;
          back[i * LABELS + to] = (byte) from;
        }
      }
      best[to] = highest + scores[i * ROW + reading * LABELS + to];
    }
  }

  private void closeAtDash(NameWord word) {
    if (!parted && word.isHyphen()) {
      for (int inside = 2; inside < LABELS; inside += 2) {
        best[inside] = IMPOSSIBLE;
      }
    }
  }

  private void path(int[] labels) {
    int label = 0;
    for (int i = 1; i < LABELS; i++) {
      label = best[i] > best[label] ? i : label;
    }
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * LABELS + label];
    }
  }
}
