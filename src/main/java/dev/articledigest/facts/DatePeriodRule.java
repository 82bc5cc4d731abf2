package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.WordSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads periods that were named before or that the report is about: "the quarter", "the year-ago
 * period", "that same day", "the year", "year-end", "the first half of 2012".
 */
final class DatePeriodRule implements DateRule {

  private static final Set<String> AGO = WordSet.of("ago", "earlier");
  private static final Set<String> PERIODS = WordSet.of("quarter", "period");
  private static final Set<String> COMPARING =
      WordSet.of("from", "compared", "than", "against", "versus");
  private static final Set<String> QUARTERLY = WordSet.of("$", "£", "€", "%", "percent", "quarter");
  private static final Set<String> NO_QUARTER =
      WordSet.of("final", "finals", "century", "mile", "of");
  private static final Set<String> ENDED = WordSet.of("ended", "ending", "ends");
  private static final Set<String> WHOLE = WordSet.of("full", "fiscal", "entire");
  private static final Set<String> NO_YEAR =
      WordSet.of("that", "when", "before", "after", "old", "two");
  private static final Set<DateUnit> RUNNING = EnumSet.of(DateUnit.WEEK, DateUnit.MONTH);
  private static final Set<String> ADVERBS = WordSet.of("earlier", "later", "early", "late");
  private static final Set<String> PARTS_OF_YEAR =
      WordSet.of(
          "end", "beginning", "start", "middle", "half", "months", "rest", "part", "quarter");
  private static final Map<String, Integer> HALVES = Map.of("first", 1, "second", 2, "last", 2);
  private static final int QUARTERS = 4;
  private static final int SENTENCE_REACH = 60;
  private static final int COMPARISON_REACH = 18;

  @Override
  public Set<String> openers() {
    return WordSet.ofAll(WordSet.of("the", "a", "that", "year"), HALVES.keySet());
  }

  @Override
  public Optional<DateReading> read(DateClause clause, int at) {
    Optional<DateReading> found = compared(clause, at);
    found = found.isPresent() ? found : yearAgo(clause, at);
    found = found.isPresent() ? found : quarter(clause, at);
    found = found.isPresent() ? found : yearOfQuarter(clause, at);
    found = found.isPresent() ? found : same(clause, at);
    found = found.isPresent() ? found : year(clause, at);
    found = found.isPresent() ? found : running(clause, at);
    return found.isPresent() ? found : half(clause, at);
  }

  /** "Profit rose in the third quarter to $3 million from $2 million a year earlier". */
  private static Optional<DateReading> compared(DateClause clause, int at) {
    NumberWords words = clause.words();
    boolean named = words.follow(at, "a", "year") && words.in(at + 2, AGO);
    if (!named || words.word(at + 2).joined()) {
      return Optional.empty();
    }
    boolean compared = isComparison(words, at) && isQuarterly(words, at);
    if (!compared && !opensSums(words, at)) {
      return Optional.empty();
    }
    return clause.quarter().map(q -> quarterReading(at + 3, q.minusYears(1), 0.6));
  }

  /** "A year earlier, net income was $2.1 million". */
  private static boolean opensSums(NumberWords words, int at) {
    for (int i = at; at == 0 && i < Math.min(words.size(), COMPARISON_REACH); i++) {
      if (words.is(i, "$")) {
        return true;
      }
    }
    return false;
  }

  /** A sum or a quarter is compared; "nine months" are compared with nine months. */
  private static boolean isQuarterly(NumberWords words, int at) {
    boolean quarterly = false;
    for (int i = at - 1; i >= Math.max(0, at - SENTENCE_REACH); i--) {
      quarterly |= words.in(i, QUARTERLY);
      if (words.is(i, "months")) {
        return false;
      }
    }
    return quarterly;
  }

  /** Whether what was "a year earlier" is set beside what the report is about. */
  static boolean isComparison(NumberWords words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - COMPARISON_REACH); i--) {
      if (words.in(i, COMPARING)) {
        return true;
      }
    }
    return false;
  }

  /** "the year-ago quarter", "the year-earlier period", "year-earlier profit". */
  private static Optional<DateReading> yearAgo(DateClause clause, int at) {
    NumberWords words = clause.words();
    boolean the = words.is(at, "the") || words.is(at, "a");
    int first = the ? at + 1 : at;
    if (!isYearAgo(words, first) || clause.anchor().isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> number = ordinalQuarter(words, first + 2);
    if (number.isPresent()) {
      return Optional.of(quarterOfYearBefore(clause, first + 4, number.get()));
    }
    boolean period = words.in(first + 2, PERIODS);
    return the && !period ? Optional.empty() : Optional.of(yearBefore(clause, first + 2));
  }

  /** The year or quarter before, with the word for it where one follows. */
  private static DateReading yearBefore(DateClause clause, int noun) {
    int end = clause.words().in(noun, PERIODS) ? noun + 1 : noun;
    LocalDate anchor = clause.anchor().orElseThrow();
    boolean quarterly = clause.quarter().isPresent() || clause.words().is(noun, "quarter");
    return quarterly
        ? quarterReading(end, reported(clause, anchor).minusYears(1), 0.6)
        : DateReading.relative(end, DateCalendar.year(anchor.getYear() - 1), Granularity.YEAR);
  }

  private static Optional<Integer> ordinalQuarter(NumberWords words, int at) {
    return words.is(at + 1, "quarter")
        ? NumberReader.ordinal(words.at(at)).filter(n -> n <= QUARTERS)
        : Optional.empty();
  }

  /** "In the year-earlier third quarter". */
  private static DateReading quarterOfYearBefore(DateClause clause, int end, int number) {
    LocalDate anchor = clause.anchor().orElseThrow();
    LocalDate begin = DateCalendar.quarterBegin(anchor.getYear() - 1, number);
    boolean ahead = begin.plusYears(1).isAfter(anchor);
    return quarterReading(end, ahead ? begin.minusYears(1) : begin, 0.6);
  }

  private static boolean isYearAgo(NumberWords words, int at) {
    return words.is(at, "year") && words.word(at + 1).joined() && words.in(at + 1, AGO);
  }

  /** "Sales fell 2 percent in the quarter", "the latest period". */
  private static Optional<DateReading> quarter(DateClause clause, int at) {
    NumberWords words = clause.words();
    boolean latest = words.follow(at, "the", "latest");
    int noun = latest ? at + 2 : at + 1;
    boolean known = latest ? words.in(noun, PERIODS) : words.is(noun, "quarter");
    boolean needsName = words.is(noun, "period") && clause.quarter().isEmpty();
    if (!words.is(at, "the") || !known || needsName || words.in(noun + 1, NO_QUARTER)) {
      return Optional.empty();
    }
    return clause.anchor().map(a -> quarterReading(noun + 1, reported(clause, a), 0.6));
  }

  /** "In the 1988 quarter", "the 1988 period": the same quarter that the report is about. */
  private static Optional<DateReading> yearOfQuarter(DateClause clause, int at) {
    NumberWords words = clause.words();
    Optional<Integer> year =
        words.is(at, "the") && words.in(at + 2, PERIODS)
            ? DateYearRule.fullYear(words, at + 1)
            : Optional.empty();
    boolean other = words.is(at + 2, "period") && isOfMonths(words, at);
    return year.isEmpty() || other
        ? Optional.empty()
        : clause.quarter().map(q -> quarterReading(at + 3, q.withYear(year.get()), 0.6));
  }

  private static boolean isOfMonths(NumberWords words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - SENTENCE_REACH); i--) {
      if (words.is(i, "months")) {
        return true;
      }
    }
    return false;
  }

  /** The quarter that a report is about: the one it named, or the last that is over. */
  private static LocalDate reported(DateClause clause, LocalDate anchor) {
    return clause.quarter().orElseGet(() -> anchor.minusMonths(3));
  }

  private static DateReading quarterReading(int end, LocalDate in, double confidence) {
    return new DateReading(end, DateCalendar.quarter(in), Granularity.QUARTER, true, confidence);
  }

  /** "He returned later that year", "the council met on the same day". */
  private static Optional<DateReading> same(DateClause clause, int at) {
    NumberWords words = clause.words();
    boolean same = words.is(at + 1, "same");
    boolean opened = words.is(at, "that") || (words.is(at, "the") && same);
    int noun = same ? at + 2 : at + 1;
    Optional<DateUnit> unit = opened ? DateUnit.of(words.at(noun)) : Optional.empty();
    if (unit.isEmpty() || unit.get().isTime() || words.at(noun).endsWith("s")) {
      return Optional.empty();
    }
    Optional<LocalDate> told = clause.told(unit.get());
    return told.isPresent() ? of(told.get(), unit.get(), noun + 1) : Optional.empty();
  }

  private static Optional<DateReading> of(LocalDate day, DateUnit unit, int end) {
    String value = DateRelativeRule.shifted(day, unit, 0);
    return Optional.of(new DateReading(end, value, unit.granularity(), true, 0.7));
  }

  /** "a high for the year", "the year ended June 30", "by the end of the year", "by year-end". */
  private static Optional<DateReading> year(DateClause clause, int at) {
    NumberWords words = clause.words();
    int noun = words.in(at + 1, WHOLE) ? at + 2 : at + 1;
    if (words.follow(at, "year", "end") && !words.is(at - 1, "the")) {
      return thisYear(clause, at + 2);
    }
    if (!words.is(at, "the") || !words.is(noun, "year") || words.word(noun + 1).joined()) {
      return Optional.empty();
    }
    if (words.in(noun + 1, ENDED)) {
      return Optional.of(DateReading.explicit(noun + 1, "P1Y", Granularity.DURATION));
    }
    return isOtherYear(words, at, noun + 1) ? Optional.empty() : thisYear(clause, noun + 1);
  }

  /** "player of the year", "the year 2000", "the year that he left". */
  private static boolean isOtherYear(NumberWords words, int at, int next) {
    boolean award = words.is(at - 1, "of") && !words.in(at - 2, PARTS_OF_YEAR);
    return award || words.word(next).number() || words.in(next, NO_YEAR);
  }

  /** "by the end of the month", "later in the week": the one that the article is written in. */
  private static Optional<DateReading> running(DateClause clause, int at) {
    NumberWords words = clause.words();
    boolean part = words.is(at - 1, "of") && words.in(at - 2, PARTS_OF_YEAR);
    boolean later = isLater(words, at);
    if (!words.is(at, "the") || !(part || later) || words.at(at + 1).endsWith("s")) {
      return Optional.empty();
    }
    Optional<DateUnit> unit = DateUnit.of(words.at(at + 1));
    Optional<DateReading> running =
        unit.isPresent() && RUNNING.contains(unit.get()) && clause.anchor().isPresent()
            ? of(clause.anchor().get(), unit.get(), at + 2)
            : Optional.empty();
    // "Earlier in the week" is of the week that is told of.
    return later ? running.map(DatePeriodRule::unlessWeek) : running;
  }

  private static boolean isLater(NumberWords words, int at) {
    return words.is(at - 1, "in") && words.in(at - 2, ADVERBS);
  }

  private static DateReading unlessWeek(DateReading running) {
    return running.granularity() == Granularity.WEEK ? running.doubted() : running;
  }

  private static Optional<DateReading> thisYear(DateClause clause, int end) {
    return clause
        .anchor()
        .map(
            a -> new DateReading(end, DateCalendar.year(a.getYear()), Granularity.YEAR, true, 0.7));
  }

  /** "the first half of 2012"; without a year it is a half of a match. */
  private static Optional<DateReading> half(DateClause clause, int at) {
    NumberWords words = clause.words();
    int first = words.is(at, "the") ? at + 1 : at;
    Integer half = HALVES.get(words.at(first));
    if (half == null || !words.follow(first + 1, "half", "of")) {
      return Optional.empty();
    }
    return DateYearRule.fullYear(words, first + 3)
        .map(y -> DateReading.explicit(first + 4, y + "-H" + half, Granularity.SEASON));
  }
}
