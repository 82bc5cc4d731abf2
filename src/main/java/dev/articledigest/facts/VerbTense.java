package dev.articledigest.facts;

import dev.articledigest.language.WordList;
import java.util.Set;

/** Where the verbs around an expression put it. */
enum VerbTense {
  PAST,
  FUTURE,
  NONE;

  private static final int REACH = 14;
  private static final int NEAR = 6;
  private static final Set<String> FUTURE_WORDS =
      WordList.load(VerbTense.class, "tense-future.txt");
  private static final Set<String> FUTURE_VERBS = Set.of("will", "won't", "would", "shall");
  private static final Set<String> PAST_WORDS = WordList.load(VerbTense.class, "tense-past.txt");
  private static final Set<String> NO_VERBS = WordList.load(VerbTense.class, "tense-no-verbs.txt");

  /** The nearest verb before the words decides, without one the nearest after. */
  static VerbTense around(NumberWords words, int from, int end) {
    if (isAhead(words, from, end)) {
      return FUTURE;
    }
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      boolean infinitive = from - i <= NEAR && isInfinitive(words, i);
      VerbTense tense = infinitive ? FUTURE : of(words, i);
      if (tense != NONE) {
        return tense;
      }
    }
    for (int i = end; i < Math.min(words.size(), end + REACH); i++) {
      VerbTense tense = of(words, i);
      if (tense != NONE) {
        return tense;
      }
    }
    return NONE;
  }

  /**
   * "They could arrive as early as Tuesday"; "he said the meeting Thursday will settle it": the
   * verb that follows at once is its own.
   */
  private static boolean isAhead(NumberWords words, int from, int end) {
    boolean soonest =
        words.follow(from - 3, "as", "early", "as") || words.follow(from - 3, "as", "soon", "as");
    return soonest || (words.in(end, FUTURE_VERBS) && of(words, from - 1) == NONE);
  }

  private static VerbTense of(NumberWords words, int at) {
    String word = words.at(at);
    if (FUTURE_WORDS.contains(word) || word.endsWith("'ll")) {
      return FUTURE;
    }
    boolean regular = word.length() > 4 && word.endsWith("ed") && !words.word(at).capital();
    return PAST_WORDS.contains(word) || (regular && !words.word(at).joined()) ? PAST : NONE;
  }

  /** "The board is to vote on Thursday", but not "sent to Kabul on Thursday". */
  private static boolean isInfinitive(NumberWords words, int at) {
    NumberWord next = words.word(at + 1);
    return words.is(at, "to")
        && !next.text().isEmpty()
        && Character.isLetter(next.text().charAt(0))
        && !next.capital()
        && !NO_VERBS.contains(next.text())
        && !next.text().endsWith("s")
        && !next.text().endsWith("ing");
  }
}
