package dev.articledigest.language;

import java.util.Locale;
import java.util.Set;

/** Words that tell whether a new sentence begins after an abbreviation or a quotation. */
final class SentenceStarters {

  private static final Set<String> STARTERS = WordList.load("sentence-starters.txt");
  private static final Set<String> AFTER_HOUR = WordList.load("after-hour.txt");
  private static final Set<String> CUES =
      Set.of("said", "says", "asked", "asks", "replied", "added", "shouted", "cried", "wrote");

  private SentenceStarters() {}

  /** Whether {@code word}, capitalised, opens sentences rather than names ("The", "But"). */
  static boolean contains(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} goes with the hour before it ("9 a.m. Eastern", "6 p.m. Monday"). */
  static boolean followsHour(String word) {
    return AFTER_HOUR.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} is one of the commonest verbs of saying. */
  static boolean isCue(String word) {
    return CUES.contains(word);
  }
}
