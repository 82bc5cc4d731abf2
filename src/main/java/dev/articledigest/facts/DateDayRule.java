package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.WordSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads days and months by name: "June 11, 2020", "11 June", "this Thursday, June 11". */
final class DateDayRule implements DateRule {

  private static final Set<String> MONTH_OPENERS =
      WordSet.of(
          "in", "of", "last", "next", "this", "since", "until", "by", "from", "early", "late",
          "mid", "to", "through", "during", "each", "every", "between", "on", "and", "before",
          "after", "for", ",", "(", "till", "that", "around");

  private static final Set<String> DAY_OPENERS =
      WordSet.of("this", "last", "next", "coming", "past");
  private static final Set<String> TOLD = WordSet.of("previous", "following");
  private static final Map<String, Integer> YEARS = Map.of("this", 0, "last", -1, "next", 1);
  private static final Set<String> RANGES = WordSet.of("-", "–", "—", "to", "and", "through");
  private static final Set<String> PERCENT = WordSet.of("percent", "%");

  /** In months. */
  private static final int FAR = 6;

  /** In days. */
  private static final int HALF_A_YEAR = 183;

  /** Months that are names or verbs too. */
  private static final Set<String> DOUBTFUL = WordSet.of("may", "march", "april", "june", "august");

  /**
   * A month and day without the year.
   *
   * @param month 1 to 12
   * @param day of the month; 0 if only the month is named
   * @param end the position after it
   */
  private record MonthDay(int month, int day, int end) {}

  @Override
  public Set<String> openers() {
    return WordSet.ofAll(
        WordSet.of("the"), DAY_OPENERS, DateCalendar.names(), NumberReader.ordinals());
  }

  @Override
  public Optional<DateReading> read(DateClause clause, int at) {
    NumberWords words = clause.words();
    int start = at;
    if (words.is(at, "the") && words.in(at + 1, TOLD)) {
      Optional<DayOfWeek> told = weekday(words, at + 2);
      return told.isPresent() ? beside(clause, at, told.get()) : Optional.empty();
    }
    if (words.in(at, DAY_OPENERS)) {
      start = words.is(at + 1, "coming") || words.is(at + 1, "past") ? at + 2 : at + 1;
    }
    Optional<DayOfWeek> weekday = weekday(words, start);
    if (weekday.isPresent()) {
      return withWeekday(clause, at, start, weekday.get());
    }
    Optional<MonthDay> named = monthDay(words, start);
    return named.isPresent() ? withoutWeekday(clause, at, named.get()) : Optional.empty();
  }

  /** "the previous Friday", "the following Monday": counted from the day named before. */
  private static Optional<DateReading> beside(DateClause clause, int at, DayOfWeek weekday) {
    boolean ahead = clause.words().is(at + 1, "following");
    return clause
        .last()
        .or(clause::anchor)
        .map(
            d ->
                d.with(
                    ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)))
        .map(d -> new DateReading(at + 3, d.toString(), Granularity.DAY, true, 0.7));
  }

  private static Optional<DayOfWeek> weekday(NumberWords words, int at) {
    boolean full = words.at(at).length() > 5 && words.word(at).capital();
    boolean beforeMonth =
        words.word(at).capital() && monthDay(words, afterComma(words, at + 1)).isPresent();
    return full || beforeMonth ? DateCalendar.weekday(words.at(at)) : Optional.empty();
  }

  private static int afterComma(NumberWords words, int at) {
    int next = words.is(at, ".") ? at + 1 : at;
    next = words.is(next, ",") ? next + 1 : next;
    return words.is(next, "the") ? next + 1 : next;
  }

  private static Optional<DateReading> withWeekday(
      DateClause clause, int at, int start, DayOfWeek weekday) {
    NumberWords words = clause.words();
    Optional<MonthDay> named = monthDay(words, afterComma(words, start + 1));
    if (named.isEmpty() || named.get().day() == 0) {
      return Optional.of(DateWeekdays.read(clause, at, start));
    }
    MonthDay day = named.get();
    Optional<Integer> year = year(words, day.end());
    if (year.isPresent()) {
      int end = yearEnd(words, day.end());
      return DateCalendar.day(year.get(), day.month(), day.day())
          .map(d -> DateReading.explicit(end, d.toString(), Granularity.DAY));
    }
    return Optional.of(agreed(clause, day, weekday, clause.tense(at, day.end())));
  }

  private static DateReading agreed(
      DateClause clause, MonthDay named, DayOfWeek weekday, VerbTense tense) {
    String open = DateCalendar.openDay(named.month(), named.day());
    if (clause.anchor().isEmpty()) {
      return DateReading.explicit(named.end(), open, Granularity.DAY);
    }
    LocalDate anchor = clause.anchor().get();
    Optional<LocalDate> expected =
        DateCalendar.yearFor(named.month(), named.day(), anchor, tense)
            .filter(d -> d.getDayOfWeek() == weekday);
    Optional<LocalDate> day =
        expected.or(() -> DateCalendar.agreeing(weekday, named.month(), named.day(), anchor));
    double confidence = expected.isPresent() ? 0.95 : 0.5;
    return day.map(
            d -> new DateReading(named.end(), d.toString(), Granularity.DAY, true, confidence))
        .orElseGet(() -> DateReading.explicit(named.end(), open, Granularity.DAY));
  }

  private static Optional<DateReading> withoutWeekday(DateClause clause, int at, MonthDay named) {
    NumberWords words = clause.words();
    Optional<Integer> year = year(words, named.end());
    if (year.isPresent()) {
      int end = yearEnd(words, named.end());
      return explicit(named, year.get(), end);
    }
    Optional<Integer> rangeYear = rangeYear(words, named);
    if (rangeYear.isPresent()) {
      return explicit(named, rangeYear.get(), named.end());
    }
    Optional<DateReading> counted = ofYear(clause, named);
    if (counted.isPresent()) {
      return counted;
    }
    if (named.day() == 0) {
      return monthAlone(clause, at, named);
    }
    return Optional.of(byTense(clause, at, named));
  }

  private static DateReading byTense(DateClause clause, int at, MonthDay named) {
    VerbTense tense = clause.tense(at, named.end());
    Optional<LocalDate> day =
        clause.anchor().isPresent()
            ? DateCalendar.yearFor(named.month(), named.day(), clause.anchor().get(), tense)
            : Optional.empty();
    return day.isPresent()
        ? nearest(clause, named.end(), notBefore(clause, at, day.get()))
        : DateReading.explicit(
            named.end(), DateCalendar.openDay(named.month(), named.day()), Granularity.DAY);
  }

  /** "From April 1 to October 31": it ends after it begins. */
  private static LocalDate notBefore(DateClause clause, int at, LocalDate day) {
    boolean ends =
        clause.words().in(at - 1, DateWeekdays.ENDS) && clause.words().word(at - 2).number();
    Optional<LocalDate> begin = clause.last().filter(d -> ends && day.isBefore(d));
    return begin.isPresent() ? day.plusYears(1) : day;
  }

  /** A day of more than half a year ago may be one of any year before. */
  private static DateReading nearest(DateClause clause, int end, LocalDate day) {
    DateReading reading = DateReading.relative(end, day.toString(), Granularity.DAY);
    boolean far = clause.anchor().filter(a -> day.plusDays(HALF_A_YEAR).isBefore(a)).isPresent();
    return far ? reading.doubted() : unlessTold(clause, reading);
  }

  /** The year of "April 7-8, 1979" and "June 3 to 5, 2019". */
  private static Optional<Integer> rangeYear(NumberWords words, MonthDay named) {
    boolean joined = words.word(named.end()).joined();
    int last = joined ? named.end() : named.end() + 1;
    boolean opens = named.day() > 0 && (joined || words.in(named.end(), RANGES));
    return opens && dayNumber(words, last, false).isPresent()
        ? year(words, last + 1)
        : Optional.empty();
  }

  /** "In June (of) last year the dam broke", "January nineteen ninety-seven". */
  private static Optional<DateReading> ofYear(DateClause clause, MonthDay named) {
    int of = clause.words().is(named.end(), "of") ? 1 : 0;
    int end = named.end() + of;
    Integer move = clause.words().is(end + 1, "year") ? YEARS.get(clause.at(end)) : null;
    if (move != null && clause.anchor().isPresent()) {
      return explicit(named, clause.anchor().get().getYear() + move, end + 2)
          .map(d -> DateReading.relative(d.end(), d.value(), d.granularity()));
    }
    Optional<DateReading> year = DateYearRule.spoken(clause.words(), end);
    return year.isPresent()
        ? explicit(named, Integer.parseInt(year.get().value()), year.get().end())
        : Optional.empty();
  }

  private static Optional<DateReading> explicit(MonthDay named, int year, int end) {
    if (named.day() == 0) {
      String month = DateCalendar.month(year, named.month());
      return Optional.of(DateReading.explicit(end, month, Granularity.MONTH));
    }
    return DateCalendar.day(year, named.month(), named.day())
        .map(d -> DateReading.explicit(end, d.toString(), Granularity.DAY));
  }

  private static Optional<DateReading> monthAlone(DateClause clause, int at, MonthDay named) {
    if (!standsAlone(clause.words(), at, named.end())) {
      return Optional.empty();
    }
    int end = named.end();
    if (clause.anchor().isEmpty()) {
      String open = DateCalendar.openMonth(named.month());
      return Optional.of(DateReading.explicit(end, open, Granularity.MONTH));
    }
    LocalDate anchor = clause.anchor().get();
    int months = monthsAhead(clause, at, named, anchor);
    String month = DateCalendar.month(anchor.plusMonths(months));
    DateReading reading = DateReading.relative(end, month, Granularity.MONTH);
    // "The boats are kept back before the vote in July": without a past tense it may be the next.
    boolean far =
        months < -FAR
            && (clause.tense(at, end) != VerbTense.PAST || VerbTense.isAimedAt(clause.words(), at));
    DateReading sure = far ? reading.doubted() : unlessTold(clause, reading);
    return Optional.of(at == end - 1 ? sure : reading);
  }

  /** "That was in 2012, when he won Ohio. He won Lund too in November": perhaps of that year. */
  private static DateReading unlessTold(DateClause clause, DateReading reading) {
    return clause.year().isPresent() ? reading.doubted() : reading;
  }

  private static int monthsAhead(DateClause clause, int at, MonthDay named, LocalDate anchor) {
    int back = Math.floorMod(anchor.getMonthValue() - named.month(), 12);
    int ahead = Math.floorMod(named.month() - anchor.getMonthValue(), 12);
    return switch (clause.at(at)) {
      // "Last February", told in March: the month before is called last month.
      case "last" -> back <= 1 ? -12 - back : -back;
      case "next" -> ahead == 0 ? 12 : ahead;
      case "this" -> named.month() - anchor.getMonthValue();
      default -> looksAhead(clause, at, named.end()) && back > 1 ? ahead : -back;
    };
  }

  private static boolean looksAhead(DateClause clause, int at, int end) {
    return clause.tense(at, end) == VerbTense.FUTURE || DateEvents.isAhead(clause.words(), at, end);
  }

  /** "Theresa May", "June Smith said", "March on Rome" are no months. */
  private static boolean standsAlone(NumberWords words, int at, int end) {
    String word = words.at(end - 1);
    boolean opened = at == 0 || words.in(at - 1, MONTH_OPENERS) || at < end - 1;
    return DOUBTFUL.contains(word)
        ? opened && !isNameOrVerb(words, at, end, opened)
        : word.length() > 3 || opened;
  }

  private static boolean isNameOrVerb(NumberWords words, int at, int end, boolean opened) {
    String word = words.at(end - 1);
    boolean named = words.word(end).capital() || (words.word(at - 1).capital() && !opened);
    boolean firstVerb = at == 0 && (word.equals("may") || word.equals("march"));
    return named || firstVerb;
  }

  /** "June 11", "June 11th", "Sept. 30", "11 June", "11th of June", "June". */
  private static Optional<MonthDay> monthDay(NumberWords words, int at) {
    int month = words.word(at).capital() ? DateCalendar.month(words.at(at)) : 0;
    return month > 0 ? monthFirst(words, at, month) : dayFirst(words, at);
  }

  private static Optional<MonthDay> monthFirst(NumberWords words, int at, int month) {
    int next = words.is(at + 1, ".") && words.at(at).length() < 5 ? at + 2 : at + 1;
    boolean the = words.is(next, "the");
    Optional<Integer> day = dayNumber(words, the ? next + 1 : next, the);
    return Optional.of(
        day.isPresent()
            ? new MonthDay(month, day.get(), the ? next + 2 : next + 1)
            : new MonthDay(month, 0, at + 1));
  }

  private static Optional<MonthDay> dayFirst(NumberWords words, int at) {
    Optional<Integer> day = dayNumber(words, at, false);
    int of = words.is(at + 1, "of") ? at + 2 : at + 1;
    int after = words.word(of).capital() ? DateCalendar.month(words.at(of)) : 0;
    return after > 0 && day.isPresent()
        ? Optional.of(new MonthDay(after, day.get(), of + 1))
        : Optional.empty();
  }

  private static Optional<Integer> dayNumber(NumberWords words, int at, boolean ordinalOnly) {
    Optional<Integer> day = NumberReader.ordinal(words.at(at));
    if (day.isEmpty() && !ordinalOnly && words.word(at).number()) {
      day = words.in(at + 1, PERCENT) ? day : NumberReader.whole(words.at(at));
    }
    return day.isPresent() && day.get() >= 1 && day.get() <= 31 ? day : Optional.empty();
  }

  private static int yearEnd(NumberWords words, int at) {
    return words.is(at, ",") || words.is(at, "of") ? at + 2 : at + 1;
  }

  private static Optional<Integer> year(NumberWords words, int at) {
    return DateYearRule.fullYear(words, yearEnd(words, at) - 1);
  }
}
