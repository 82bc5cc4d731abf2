package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells when what a key fact states was or will be. */
final class KeyFactDays {

  /** A day that is less sure is not told as a fact's. */
  private static final double LEAST_SURE = 0.5;

  /** "More than a thousand years ago", "nearly two weeks ago": not that year, not that week. */
  private static final Set<String> ROUGH =
      WordSet.of(
          "more",
          "less",
          "over",
          "about",
          "around",
          "nearly",
          "almost",
          "some",
          "roughly",
          "decade",
          "decades",
          "hundred",
          "thousand",
          "centuries");

  private static final int YEAR = 4;

  private final DateStanding standing;
  private final List<DateMention> dates;

  KeyFactDays(Text text, Facts facts) {
    this.dates = facts.dates();
    this.standing = new DateStanding(text, facts);
  }

  /**
   * The TIMEX3 value of the first date in some ranges that is sure, known with its year, and of the
   * main clause.
   */
  Optional<String> of(List<Span> kept) {
    for (Span span : kept) {
      for (DateMention date : Within.of(dates, span)) {
        if (isKnown(date) && standing.isMain(date)) {
          return isRough(date) ? Optional.empty() : Optional.of(date.value());
        }
      }
    }
    return Optional.empty();
  }

  /** Without the year a month or a weekday of long ago would be taken for the latest. */
  private static boolean isKnown(DateMention date) {
    String value = date.value();
    return switch (date.granularity()) {
      case DURATION, SET, VAGUE -> false;
      default ->
          date.confidence() >= LEAST_SURE
              && value.length() >= YEAR
              && !value.startsWith("X")
              && !date.isCountedOn();
    };
  }

  private static boolean isRough(DateMention date) {
    String words = date.text().toLowerCase(Locale.ROOT);
    if (!words.endsWith(" ago")) {
      return false;
    }
    for (String word : words.split(" ", -1)) {
      if (ROUGH.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
