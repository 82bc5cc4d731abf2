package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells when what a key fact states was or will be. */
final class KeyFactDays {

  private static final Set<DateMention.Granularity> UNDATED =
      EnumSet.of(
          DateMention.Granularity.DURATION,
          DateMention.Granularity.SET,
          DateMention.Granularity.VAGUE);

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

  /** In letters: the words of a clock are shorter ("noon", "GMT"). */
  private static final int LEAST_OF_DAY = 5;

  /** In characters: "2026-05-04". */
  private static final int DAY = 10;

  private final DateStanding standing;
  private final PlainDateStanding plain;
  private final List<DateMention> dates;
  private final Text text;

  /** The year that the article was written in, as far as its days tell; past all for none. */
  private final int year;

  KeyFactDays(Text text, Facts facts) {
    this.dates = facts.dates();
    this.text = text;
    this.standing = new DateStanding(text, facts);
    this.plain = new PlainDateStanding(text);
    this.year = DateMention.articleYear(dates);
  }

  /**
   * The TIMEX3 value of the first date in some ranges that is sure, known with its year, and of the
   * main clause.
   */
  Optional<String> of(List<Span> kept) {
    for (Span span : kept) {
      List<DateMention> within = Within.of(dates, span);
      for (int i = 0; i < within.size(); i++) {
        DateMention date = within.get(i);
        if (isKnown(date) && !isBareTime(date) && isMain(date)) {
          DateMention told = newer(within, i).orElse(date);
          return isOther(told) ? Optional.empty() : Optional.of(told.value());
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOther(DateMention told) {
    return isRough(told)
        || !isKnown(told)
        || isFiscal(told)
        || isSaidOfOther(told)
        || standing.isBackground(told, year);
  }

  /** "At 9 a.m." is of the day told before, if that stands in the same paragraph. */
  private boolean isBareTime(DateMention date) {
    String value = date.value();
    int day = value.indexOf('T');
    if (day < DAY || !Character.isDigit(date.text().charAt(0)) || namesDay(date.text())) {
      return false;
    }
    int block = Within.sentence(text, date.evidence().start()).block();
    for (DateMention told : Within.of(dates, text.article().blocks().get(block).span())) {
      if (!told.equals(date) && told.value().startsWith(value.substring(0, day))) {
        return false;
      }
    }
    return true;
  }

  /** "9 a.m. Monday", "9 a.m. today", but not "9 a.m. GMT", "9 o'clock". */
  private static boolean namesDay(String words) {
    for (String word : words.split(" ", -1)) {
      if (word.length() >= LEAST_OF_DAY
          && Character.isLetter(word.charAt(0))
          && word.indexOf('.') < 0
          && !word.startsWith("o")) {
        return true;
      }
    }
    return false;
  }

  private boolean isMain(DateMention date) {
    return standing.isMain(date) && plain.isMain(date);
  }

  /**
   * "She dissented in 2012, but sided with the majority on Thursday": the news is Thursday's; so it
   * is where "We wrote in May" was said on Thursday.
   */
  private Optional<DateMention> newer(List<DateMention> within, int at) {
    DateMention first = within.get(at);
    boolean spoken = standing.isSpoken(first);
    if (!first.isYear() && !spoken) {
      return Optional.empty();
    }
    for (DateMention later : within.subList(at + 1, within.size())) {
      boolean told = spoken && !standing.isSpoken(later) && isMain(later);
      if (later.isWithinDay() && (told || (first.isYear() && standing.isTurnedTo(first, later)))) {
        return Optional.of(later);
      }
    }
    return Optional.empty();
  }

  /** Without the year a month or a weekday of long ago would be taken for the latest. */
  private static boolean isKnown(DateMention date) {
    String value = date.value();
    return !UNDATED.contains(date.granularity())
        && date.confidence() >= LEAST_SURE
        && value.length() >= YEAR
        && !value.startsWith("X")
        && !date.text().equalsIgnoreCase("this day")
        && !date.isCountedOn()
        && !isUpToNow(date);
  }

  /** "During the past year", "over the next week": what is told is not of that one alone. */
  private static boolean isUpToNow(DateMention date) {
    String words = date.text().toLowerCase(Locale.ROOT);
    return words.startsWith("the past ")
        || words.startsWith("past ")
        || words.startsWith("the next ");
  }

  /**
   * "“Lind built it in 2001,” Ode said", "“I will go on May 4”": when it was said nothing tells.
   */
  private boolean isSaidOfOther(DateMention date) {
    return standing.isSpoken(date)
        && ((year < Integer.MAX_VALUE && date.isBefore(year)) || standing.isAhead(date));
  }

  private boolean isFiscal(DateMention date) {
    return date.value().indexOf("-Q") == YEAR && FiscalQuarters.mayBe(text.content(), date.value());
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
