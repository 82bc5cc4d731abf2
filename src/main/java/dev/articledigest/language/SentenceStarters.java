package dev.articledigest.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words of a language that tell whether a new sentence begins after an abbreviation. */
final class SentenceStarters {

  private static final Set<String> AFTER_HOUR = WordList.load("after-hour.txt");
  private static final Set<String> CUES =
      WordSet.of("said", "says", "asked", "asks", "replied", "added", "shouted", "cried", "wrote");
  private static final Set<String> ENGLISH = WordList.load("sentence-starters.txt");

  private SentenceStarters() {}

  /** The words that, capitalised, open sentences rather than names ("The", "But"). */
  static Set<String> of(String language) {
    return language.equals("en") ? ENGLISH : Abroad.STARTERS.getOrDefault(language, ENGLISH);
  }

  /** Whether {@code word} goes with the hour before it ("9 a.m. Eastern", "6 p.m. Monday"). */
  static boolean followsHour(String word) {
    return AFTER_HOUR.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} is one of the commonest verbs of saying. */
  static boolean isCue(String word) {
    return CUES.contains(word);
  }

  /** Read when an article in another language is. */
  private static final class Abroad {
    static final Map<String, Set<String>> STARTERS =
        WordList.sets(SentenceStarters.class, "starters-abroad.txt");
  }
}
