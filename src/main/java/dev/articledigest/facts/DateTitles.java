package dev.articledigest.facts;

import dev.articledigest.language.WordSet;
import java.util.Set;

/** Tells titles of shows and films from times: "60 Minutes", "This Week", "High Noon". */
final class DateTitles {

  private static final int REACH = 20;
  private static final Set<String> NOON = WordSet.of("noon", "midday", "midnight");

  private static final Set<String> OPENERS = WordSet.of("this", "last", "next", "every", "each");

  /** Days that are called so on one occasion, and no day of each week. */
  private static final Set<String> NAMING =
      WordSet.of(
          "super", "fat", "shrove", "holy", "maundy", "spy", "bloody", "black", "giving", "cyber",
          "ash", "palm", "good", "easter", "whit");

  private DateTitles() {}

  /** "Super Tuesday": the weekday alone does not tell which Tuesday it was. */
  static boolean isNamedDay(NumberWords words, int at) {
    return words.in(at - 1, NAMING)
        && words.word(at - 1).capital()
        && DateWeekdays.NAMES.contains(words.at(at));
  }

  /**
   * Whether a common noun of time bears a capital and so does the word before it, in a sentence
   * that isn't written like a headline.
   */
  static boolean isTitle(NumberWords words, int at, int end) {
    NumberWord last = words.word(end - 1);
    boolean common = DateUnit.of(last.text()).isPresent() || NOON.contains(last.text());
    if (!common || !last.capital()) {
      return false;
    }
    int before = end - 2;
    boolean opened = before < at || words.in(before, OPENERS);
    boolean joined = words.word(before).number() || (opened && words.word(before).capital());
    return joined && !isHeadline(words, at);
  }

  /** Most words of a headline bear a capital. */
  private static boolean isHeadline(NumberWords words, int at) {
    int capitals = 0;
    int letters = 0;
    for (int i = Math.max(0, at - REACH); i < Math.min(words.size(), at + REACH); i++) {
      String text = words.at(i);
      boolean word = text.length() > 3 && Character.isLetter(text.charAt(0));
      letters += word ? 1 : 0;
      capitals += word && words.word(i).capital() ? 1 : 0;
    }
    return 3 * capitals > 2 * letters;
  }
}
