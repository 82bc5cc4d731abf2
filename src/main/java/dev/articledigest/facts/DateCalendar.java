package dev.articledigest.facts;

import dev.articledigest.language.WordSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months and weekdays, and TIMEX3 values of days. */
final class DateCalendar {

  private static final Map<String, String> MONTHS = NumberTable.load("date-months.txt");
  private static final Map<String, String> WEEKDAYS = NumberTable.load("date-weekdays.txt");

  private DateCalendar() {}

  /** The names of months and weekdays. */
  static Set<String> names() {
    return WordSet.ofAll(MONTHS.keySet(), WEEKDAYS.keySet());
  }

  static int month(String word) {
    return Integer.parseInt(MONTHS.getOrDefault(word, "0"));
  }

  static Optional<DayOfWeek> weekday(String word) {
    String number = WEEKDAYS.get(word);
    return number == null ? Optional.empty() : Optional.of(DayOfWeek.of(Integer.parseInt(number)));
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String openDay(int month, int day) {
    return openMonth(month) + "-" + two(day);
  }

  static String openMonth(int month) {
    return "XXXX-" + two(month);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  static String month(int year, int month) {
    return year(year) + "-" + two(month);
  }

  static String month(LocalDate day) {
    return month(day.getYear(), day.getMonthValue());
  }

  static String year(int year) {
    return year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
  }

  static String week(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(week);
  }

  /** The first day of a quarter, 1 to 4. */
  static LocalDate quarterBegin(int year, int number) {
    return LocalDate.of(year, 3 * number - 2, 1);
  }

  static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** The month and day in the year that the tense asks for; without tense the nearest. */
  static Optional<LocalDate> yearFor(int month, int day, LocalDate anchor, VerbTense tense) {
    Optional<LocalDate> best = Optional.empty();
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      Optional<LocalDate> candidate = day(year, month, day);
      if (candidate.isPresent()
          && (best.isEmpty()
              || cost(candidate.get(), anchor, tense) < cost(best.get(), anchor, tense))) {
        best = candidate;
      }
    }
    return best;
  }

  private static long cost(LocalDate day, LocalDate anchor, VerbTense tense) {
    long ahead = ChronoUnit.DAYS.between(anchor, day);
    // "stock of record Nov. 17" with a past verb near, two weeks before: tense only weighs.
    boolean against =
        (tense == VerbTense.PAST && ahead > 45) || (tense == VerbTense.FUTURE && ahead < -45);
    return Math.abs(ahead) + (against ? 200 : 0);
  }

  /** "Thursday, June 11": the nearest year in which the 11th of June is a Thursday. */
  static Optional<LocalDate> agreeing(DayOfWeek weekday, int month, int day, LocalDate anchor) {
    for (int distance = 0; distance <= 11; distance++) {
      for (int year : new int[] {anchor.getYear() - distance, anchor.getYear() + distance}) {
        Optional<LocalDate> candidate =
            day(year, month, day).filter(d -> d.getDayOfWeek() == weekday);
        if (candidate.isPresent()) {
          return candidate;
        }
      }
    }
    return Optional.empty();
  }
}
