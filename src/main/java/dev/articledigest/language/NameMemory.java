package dev.articledigest.language;

import java.util.List;

/**
 * How the words of a document are used anywhere in it: a capital at the start of one sentence says
 * little, "relations" in lower case in the next sentence says much.
 */
final class NameMemory {

  static final int LOWER = 1;
  static final int INSIDE = 1 << 1;
  static final int AFTER_FIRST_NAME = 1 << 2;
  static final int AFTER_TITLE = 1 << 3;
  static final int AFTER_IN = 1 << 4;
  static final int BEFORE_ORGANIZATION_WORD = 1 << 5;
  static final int AS_ACRONYM = 1 << 6;
  static final int BEFORE_CAPITAL = 1 << 7;
  static final int USES = 8;

  private static final int TYPES = 5;

  private final int[] uses;
  private final int[] votes;

  /**
   * Reads all sentences of the document.
   *
   * @param sentences the sentences, their words from one lexicon
   * @param size the size of that lexicon
   */
  NameMemory(List<NameWords> sentences, int size) {
    uses = new int[size];
    votes = new int[size * TYPES];
    for (NameWords words : sentences) {
      if (!words.isTitleCase()) {
        for (int i = 0; i < words.size(); i++) {
          note(words, i);
        }
      }
    }
  }

  /** The uses seen of a word, in any case; none outside the sentence. */
  int uses(NameWord word) {
    return word.id() < 0 ? 0 : uses[word.id()];
  }

  /** Learns how a first reading labelled the capitalised words of a sentence. */
  void vote(NameWords words, int[] labels) {
    if (!words.isTitleCase()) {
      for (int i = 0; i < labels.length; i++) {
        if (words.isCapital(i)) {
          votes[words.get(i).id() * TYPES + (labels[i] + 1) / 2]++;
        }
      }
    }
  }

  /**
   * What the first reading mostly took a word for: 0 where it saw none, else twice the type (1 no
   * name, 2 person, 3 organization, 4 place, 5 other), and one more where it never took it for
   * another.
   */
  int vote(NameWord word) {
    if (word.id() < 0) {
      return 0;
    }
    int best = 0;
    int all = 0;
    for (int type = 0; type < TYPES; type++) {
      int count = votes[word.id() * TYPES + type];
      best = count > votes[word.id() * TYPES + best] ? type : best;
      all += count;
    }
    int most = votes[word.id() * TYPES + best];
    return all == 0 ? 0 : 2 * (best + 1) + (most == all ? 1 : 0);
  }

  private void note(NameWords words, int i) {
    if (!words.isCapital(i)) {
      add(words.get(i), LOWER);
      return;
    }
    int seen = words.isFirst(i) ? 0 : INSIDE;
    seen |= usesAfter(words, i) | usesBefore(words, i);
    if (words.lower(i - 1).equals("(") && words.lower(i + 1).equals(")")) {
      seen |= AS_ACRONYM;
    }
    add(words.get(i), seen);
  }

  /** What the word before a capitalised word says of it. */
  private static int usesAfter(NameWords words, int i) {
    int before = i == 0 ? 0 : words.lists(i - 1);
    int seen = (before & NameGazetteer.TITLE) != 0 ? AFTER_TITLE : 0;
    if (words.isCapital(i - 1) && (before & NameGazetteer.FIRST_NAME) != 0) {
      seen |= AFTER_FIRST_NAME;
    }
    if (words.lower(i - 1).equals("in") && !words.isCapital(i + 1)) {
      seen |= AFTER_IN;
    }
    return seen;
  }

  /** What the word after a capitalised word says of it. */
  private static int usesBefore(NameWords words, int i) {
    if (!words.isCapital(i + 1)) {
      return 0;
    }
    boolean isOrganization = (words.lists(i + 1) & NameGazetteer.ORGANIZATION_WORD) != 0;
    return isOrganization ? BEFORE_CAPITAL | BEFORE_ORGANIZATION_WORD : BEFORE_CAPITAL;
  }

  private void add(NameWord word, int seen) {
    uses[word.id()] |= seen;
  }
}
