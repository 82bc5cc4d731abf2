package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.WordSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads "yesterday", "last month", "this summer", "the third quarter", "next year". */
final class DateRelativeRule implements DateRule {

  /** "the past year" is a time, "past year" may be anything. */
  private static final Set<String> NEED_ARTICLE =
      WordSet.of("past", "coming", "following", "current", "previous");

  private static final Set<String> BEFORE_UNIT = WordSet.of("coming", "past", "fiscal");
  private static final Set<String> TOLD = WordSet.of("following", "previous");
  private static final Set<String> SPORT = WordSet.of("finals", "final");
  private static final Set<String> NARROWING = WordSet.of("early", "late", "mid");
  private static final Set<String> JOINTS = WordSet.of("of", "in");

  /** Of seven days that end today, the middle one was so many days ago. */
  private static final int MIDDLE = 3;

  /** In words. */
  private static final int NEAR = 10;

  /** A year has no such quarter. */
  private static final int NONE = 5;

  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
  private static final Map<String, Integer> OPENERS =
      Map.ofEntries(
          Map.entry("this", 0),
          Map.entry("current", 0),
          Map.entry("last", -1),
          Map.entry("previous", -1),
          Map.entry("past", -1),
          Map.entry("next", 1),
          Map.entry("coming", 1),
          Map.entry("following", 1),
          Map.entry("latest", -1));

  /** Less sure than a day that a fact is told to be of. */
  private static final double UNTOLD = 0.45;

  private static final Map<String, String> SEASONS =
      Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

  @Override
  public Set<String> openers() {
    return WordSet.ofAll(
        WordSet.of("the", "fiscal"),
        DAYS.keySet(),
        OPENERS.keySet(),
        SEASONS.keySet(),
        NumberReader.ordinals());
  }

  @Override
  public Optional<DateReading> read(DateClause clause, int at) {
    Optional<DateReading> found = dayWord(clause, at);
    found = found.isPresent() ? found : quarter(clause, at);
    found = found.isPresent() ? found : lastNight(clause, at);
    found = found.isPresent() ? found : weekend(clause, at);
    found = found.isPresent() ? found : opened(clause, at);
    return found.isPresent() ? found : season(clause, at);
  }

  private static DateReading open(int end, Granularity granularity) {
    return DateReading.explicit(end, "XXXX", granularity);
  }

  private static Optional<DateReading> dayWord(DateClause clause, int at) {
    Integer shift = DAYS.get(clause.at(at));
    boolean usaToday = clause.words().word(at).capital() && clause.words().word(at - 1).capital();
    if (shift == null || usaToday) {
      return Optional.empty();
    }
    if (isNowadays(clause.words(), at)) {
      return Optional.of(DateReading.explicit(at + 1, "PRESENT_REF", Granularity.VAGUE));
    }
    boolean tonight = clause.words().is(at, "tonight");
    String part = tonight ? "TNI" : "";
    Granularity granularity = tonight ? Granularity.TIME : Granularity.DAY;
    return Optional.of(
        clause
            .anchor()
            .map(a -> DateReading.relative(at + 1, a.plusDays(shift) + part, granularity))
            .orElseGet(() -> DateReading.explicit(at + 1, "XXXX-XX-XX" + part, granularity)));
  }

  /** "From $23 a seat today to $10 by 2030". */
  private static boolean isNowadays(NumberWords words, int at) {
    if (!words.is(at, "today") || !words.is(at + 1, "to")) {
      return false;
    }
    boolean counted = false;
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      counted |= words.word(i).number();
      if (words.is(i, "from")) {
        return counted;
      }
    }
    return false;
  }

  private static Optional<DateReading> lastNight(DateClause clause, int at) {
    return clause.words().follow(at, "last", "night")
        ? Optional.of(
            clause
                .anchor()
                .map(a -> DateReading.relative(at + 2, a.minusDays(1) + "TNI", Granularity.TIME))
                .orElseGet(() -> DateReading.explicit(at + 2, "XXXX-XX-XXTNI", Granularity.TIME)))
        : Optional.empty();
  }

  /**
   * "this year's third quarter", "the third quarter", "third-quarter", "the first quarter of 2020".
   */
  private static Optional<DateReading> quarter(DateClause clause, int at) {
    NumberWords words = clause.words();
    int first = afterOpener(words, at);
    Optional<Integer> front = yearBefore(clause, at, first);
    first = front.isPresent() ? afterYear(words, first) : first;
    int noun = words.is(first + 1, "fiscal") ? first + 2 : first + 1;
    boolean quarter = words.is(noun, "quarter") && !words.in(noun + 1, SPORT);
    int number = quarter ? NumberReader.ordinal(words.at(first)).orElse(NONE) : NONE;
    if (number >= NONE) {
      return Optional.empty();
    }
    int of = words.in(noun + 1, JOINTS) ? noun + 2 : noun + 1;
    Optional<Integer> back = DateYearRule.fullYear(words, of);
    int end = back.isPresent() ? of + 1 : noun + 1;
    return Optional.of(quarterOf(clause, end, number, front.isPresent() ? front : back));
  }

  private static int afterOpener(NumberWords words, int at) {
    int first = words.is(at, "the") ? at + 1 : at;
    return words.is(first, "fiscal") ? first + 1 : first;
  }

  private static int afterYear(NumberWords words, int at) {
    return words.is(at + 1, "year") ? at + 2 : at + 1;
  }

  /** "Sales in this year's third quarter were $14 million". */
  private static Optional<Integer> yearBefore(DateClause clause, int at, int first) {
    Optional<Integer> year = DateYearRule.fullYear(clause.words(), first);
    if (year.isPresent()) {
      return year;
    }
    Integer move = clause.words().is(at + 1, "year") ? OPENERS.get(clause.at(at)) : null;
    return move == null || clause.anchor().isEmpty()
        ? Optional.empty()
        : Optional.of(clause.anchor().get().getYear() + move);
  }

  private static DateReading quarterOf(
      DateClause clause, int end, int number, Optional<Integer> year) {
    if (year.isPresent()) {
      return DateReading.explicit(end, year.get() + "-Q" + number, Granularity.QUARTER);
    }
    if (clause.anchor().isEmpty()) {
      return DateReading.explicit(end, "XXXX-Q" + number, Granularity.QUARTER);
    }
    LocalDate anchor = clause.anchor().get();
    // "profit for the fourth quarter", written in January, is last year's.
    boolean past = number > (anchor.getMonthValue() + 2) / 3 && anchor.getMonthValue() <= 6;
    int yearMeant = past ? anchor.getYear() - 1 : anchor.getYear();
    return DateReading.relative(end, yearMeant + "-Q" + number, Granularity.QUARTER);
  }

  private static Optional<DateReading> season(DateClause clause, int at) {
    NumberWords words = clause.words();
    String season = SEASONS.get(words.at(at));
    if (season == null || (words.word(at).capital() && at > 0)) {
      return Optional.empty();
    }
    int of = words.is(at + 1, "of") ? at + 2 : at + 1;
    Optional<Integer> year = DateYearRule.fullYear(words, of);
    Optional<DateReading> found =
        year.map(y -> DateReading.explicit(of + 1, y + "-" + season, Granularity.SEASON));
    return found.isPresent() ? found : seasonAlone(clause, at, season);
  }

  /** "Rivals cut prices over the summer"; "the fall in prices" is no season. */
  private static Optional<DateReading> seasonAlone(DateClause clause, int at, String season) {
    NumberWords words = clause.words();
    boolean clear = words.is(at, "summer") || words.is(at, "winter") || words.is(at, "autumn");
    boolean in = words.is(at - 2, "in") && !words.in(at + 1, JOINTS);
    boolean the = words.is(words.in(at - 1, NARROWING) ? at - 2 : at - 1, "the");
    if (!the || !(clear || in)) {
      return Optional.empty();
    }
    boolean ahead = clause.tense(at, at + 1) == VerbTense.FUTURE;
    return Optional.of(seasonBy(clause, at + 1, season, ahead ? 1 : 0));
  }

  /** "at the weekend": the one before, or the one ahead if the verb looks ahead. */
  private static Optional<DateReading> weekend(DateClause clause, int at) {
    if (!clause.words().follow(at, "the", "weekend") || clause.anchor().isEmpty()) {
      return Optional.empty();
    }
    LocalDate anchor = clause.anchor().get();
    boolean ahead =
        clause.tense(at, at + 2) == VerbTense.FUTURE || anchor.getDayOfWeek().getValue() >= 6;
    String week = DateCalendar.week(ahead ? anchor : anchor.minusWeeks(1));
    return Optional.of(DateReading.relative(at + 2, week + "-WE", Granularity.WEEK));
  }

  /** "last month", "this coming week", "the past year", "the current quarter". */
  private static Optional<DateReading> opened(DateClause clause, int at) {
    NumberWords words = clause.words();
    int opener = words.is(at, "the") ? at + 1 : at;
    Integer shift = OPENERS.get(words.at(opener));
    if (shift == null || (opener == at && words.in(opener, NEED_ARTICLE))) {
      return Optional.empty();
    }
    int noun = words.in(opener + 1, BEFORE_UNIT) ? opener + 2 : opener + 1;
    int move = noun > opener + 1 && words.is(opener + 1, "past") ? -1 : shift;
    String season = SEASONS.get(words.at(noun));
    if (season != null && !words.word(noun).capital()) {
      return Optional.of(seasonBy(clause, noun + 1, season, move));
    }
    return partOrUnit(clause, opener, noun, move);
  }

  private static Optional<DateReading> partOrUnit(
      DateClause clause, int opener, int noun, int move) {
    if (clause.at(noun).endsWith("s")) {
      return Optional.empty();
    }
    Optional<DateReading> part = part(clause, noun, move);
    return part.isPresent() ? part : unitBy(clause, opener, noun, move);
  }

  private static Optional<DateReading> unitBy(DateClause clause, int opener, int noun, int move) {
    Optional<DateUnit> unit = DateUnit.of(clause.at(noun));
    // "The last day of school" is no yesterday.
    if (unit.isEmpty()
        || unit.get().isTime()
        || (unit.get() == DateUnit.DAY && clause.words().is(opener, "last"))) {
      return Optional.empty();
    }
    Optional<DateReading> week = week(clause, opener, unit.get(), noun + 1);
    if (week.isPresent()) {
      return week;
    }
    boolean nextDay = clause.words().follow(opener - 1, "the", "next", "day");
    boolean following = nextDay || clause.words().in(opener, TOLD);
    Optional<LocalDate> from =
        following ? clause.told(unit.get()).or(clause::anchor) : clause.anchor();
    DateUnit of = unit.get();
    return Optional.of(
        from.isPresent()
            ? DateReading.relative(noun + 1, shifted(from.get(), of, move), of.granularity())
            : open(noun + 1, of.granularity()));
  }

  /** The weeks that are not counted from the day that the article is of. */
  private static Optional<DateReading> week(DateClause clause, int opener, DateUnit unit, int end) {
    if (clause.anchor().isEmpty()) {
      return Optional.empty();
    }
    LocalDate anchor = clause.anchor().get();
    if (isRunning(clause, opener, unit)) {
      String week = DateCalendar.week(anchor.minusDays(MIDDLE));
      return Optional.of(new DateReading(end, week, Granularity.WEEK, true, 0.5));
    }
    if (anchor.getDayOfWeek() == DayOfWeek.SUNDAY && isLastWeek(clause, opener, unit)) {
      String week = shifted(anchor, DateUnit.WEEK, -1);
      return Optional.of(new DateReading(end, week, Granularity.WEEK, true, UNTOLD));
    }
    boolean early = anchor.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
    return early && isWeekendOver(clause, opener, unit, end)
        ? Optional.of(DateReading.relative(end, shifted(anchor, unit, -1), Granularity.WEEK))
        : Optional.empty();
  }

  /** Papers of Sunday call the week that ends, or the one before, the last. */
  private static boolean isLastWeek(DateClause clause, int opener, DateUnit unit) {
    return unit == DateUnit.WEEK && clause.words().is(opener, "last");
  }

  /** "They won this weekend", told on Monday. */
  private static boolean isWeekendOver(DateClause clause, int opener, DateUnit unit, int end) {
    return unit == DateUnit.WEEKEND
        && clause.words().is(opener, "this")
        && clause.tense(opener, end) == VerbTense.PAST;
  }

  /** "Over the past week": of the seven days until now most are of this week or of the last. */
  private static boolean isRunning(DateClause clause, int opener, DateUnit unit) {
    boolean past = clause.words().is(opener, "past");
    boolean last = clause.words().follow(opener - 1, "the", "last");
    return unit == DateUnit.WEEK && (past || last);
  }

  /** "this morning", "this afternoon". */
  private static Optional<DateReading> part(DateClause clause, int at, int move) {
    Optional<String> part = DateTimeRule.part(clause.at(at));
    if (part.isEmpty() || move > 0) {
      return Optional.empty();
    }
    return Optional.of(
        clause
            .anchor()
            .map(a -> DateReading.relative(at + 1, a.plusDays(move) + part.get(), Granularity.TIME))
            .orElseGet(
                () -> DateReading.explicit(at + 1, "XXXX-XX-XX" + part.get(), Granularity.TIME)));
  }

  /** The TIMEX3 value of the unit that lies {@code move} units from a day. */
  static String shifted(LocalDate day, DateUnit unit, int move) {
    return switch (unit) {
      case WEEK -> DateCalendar.week(day.plusWeeks(move));
      case WEEKEND -> DateCalendar.week(day.plusWeeks(move)) + "-WE";
      case MONTH -> DateCalendar.month(day.plusMonths(move));
      case QUARTER -> DateCalendar.quarter(day.plusMonths(3L * move));
      case YEAR -> DateCalendar.year(day.getYear() + move);
      case DECADE -> DateCalendar.year(day.getYear() + 10 * move).substring(0, 3);
      case CENTURY -> DateCalendar.year(day.getYear() + 100 * move).substring(0, 2);
      default -> day.plusDays(move).toString();
    };
  }

  private static DateReading seasonBy(DateClause clause, int end, String season, int move) {
    if (clause.anchor().isEmpty()) {
      return DateReading.explicit(end, "XXXX-" + season, Granularity.SEASON);
    }
    LocalDate anchor = clause.anchor().get();
    int begins =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    boolean behind = anchor.getMonthValue() > begins + 2;
    boolean winterNow = season.equals("WI") && anchor.getMonthValue() <= 2;
    int year = anchor.getYear();
    if (move < 0) {
      year -= behind ? 0 : 1;
    } else if (move > 0) {
      year += anchor.getMonthValue() >= begins ? 1 : 0;
    } else {
      year -= winterNow ? 1 : 0;
    }
    return DateReading.relative(end, year + "-" + season, Granularity.SEASON);
  }
}
