package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.WordSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads holidays that have one day in the year: "Christmas", "last Thanksgiving Day". */
final class DateHolidayRule implements DateRule {

  private static final Map<String, String> DAYS = NumberTable.load("date-holidays.txt");
  private static final Set<String> FIRST_WORDS = firstWords();
  private static final Set<String> OPENERS = WordSet.of("last", "next", "this");

  private static final Set<String> NEARING =
      WordSet.of("approaching", "approaches", "nearing", "nears", "coming", "looming", "looms");

  /** A subject has so many words before its verb. */
  private static final int NEAR = 4;

  private static final int LONGEST = 4;

  @Override
  public Set<String> openers() {
    return WordSet.ofAll(OPENERS, FIRST_WORDS);
  }

  @Override
  public Optional<DateReading> read(DateClause clause, int at) {
    NumberWords words = clause.words();
    int start = words.in(at, OPENERS) ? at + 1 : at;
    if (!words.word(start).capital() || !words.in(start, FIRST_WORDS)) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    Optional<DateReading> longest = Optional.empty();
    for (int end = start + 1; end <= start + LONGEST; end++) {
      name.append(name.length() == 0 ? "" : " ").append(words.at(end - 1));
      String day = DAYS.get(name.toString());
      if (day != null) {
        longest = dated(clause, at, end, day);
      }
    }
    return longest;
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    for (String name : DAYS.keySet()) {
      int space = name.indexOf(' ');
      words.add(space < 0 ? name : name.substring(0, space));
    }
    return words;
  }

  private static Optional<DateReading> dated(DateClause clause, int at, int end, String day) {
    NumberWords words = clause.words();
    int year = words.is(end, ",") || words.is(end, "of") ? end + 1 : end;
    Optional<Integer> named = DateYearRule.fullYear(words, year);
    if (named.isPresent()) {
      String value = in(named.get(), day).toString();
      return Optional.of(DateReading.explicit(year + 1, value, Granularity.DAY));
    }
    return clause
        .anchor()
        .map(anchor -> nearest(clause, at, end, day))
        .map(
            found ->
                words.is(end, "week")
                    ? DateReading.relative(end + 1, DateCalendar.week(found), Granularity.WEEK)
                    : DateReading.relative(end, found.toString(), Granularity.DAY));
  }

  /** "rescued on Thanksgiving Day" looks back, "will open at Christmas" ahead. */
  private static LocalDate nearest(DateClause clause, int at, int end, String day) {
    LocalDate anchor = clause.anchor().orElseThrow();
    VerbTense tense = direction(clause, at, end);
    LocalDate best = in(anchor.getYear(), day);
    for (int year : new int[] {anchor.getYear() - 1, anchor.getYear() + 1}) {
      LocalDate other = in(year, day);
      best = cost(other, anchor, tense) < cost(best, anchor, tense) ? other : best;
    }
    return best;
  }

  private static VerbTense direction(DateClause clause, int at, int end) {
    return switch (clause.at(at)) {
      case "last" -> VerbTense.PAST;
      case "next" -> VerbTense.FUTURE;
      default ->
          willBe(clause.words(), end) || isNear(clause.words(), end)
              ? VerbTense.FUTURE
              : clause.tense(at, end);
    };
  }

  /**
   * "She has decided that on Election Day, she will vote": the clause that it opens looks ahead.
   */
  private static boolean willBe(NumberWords words, int end) {
    for (int i = end + 1; i <= end + NEAR; i++) {
      if (words.is(i, "will")) {
        return words.is(end, ",");
      }
    }
    return false;
  }

  /** "Black Friday is approaching", "with Easter around the corner". */
  private static boolean isNear(NumberWords words, int end) {
    int verb = words.is(end, "is") || words.is(end, "just") ? end + 1 : end;
    return words.in(verb, NEARING)
        || words.follow(verb, "around", "the", "corner")
        || words.follow(verb, "right", "around", "the", "corner");
  }

  private static long cost(LocalDate day, LocalDate anchor, VerbTense tense) {
    long ahead = ChronoUnit.DAYS.between(anchor, day);
    boolean against =
        (tense == VerbTense.PAST && ahead > 0) || (tense == VerbTense.FUTURE && ahead < 0);
    return Math.abs(ahead) + (against ? 400 : 0);
  }

  /**
   * The day "12/25"; "11/4/4", the fourth Thursday of November (week -1 is the last); "11/1/1+1",
   * the day after its first Monday; "E-2", two days before Easter.
   */
  private static LocalDate in(int year, String day) {
    if (day.startsWith("E")) {
      return easter(year).plusDays(Integer.parseInt(day.substring(1)));
    }
    int plus = day.indexOf('+');
    String[] parts = (plus < 0 ? day : day.substring(0, plus)).split("/", -1);
    LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
    int number = Integer.parseInt(parts[1]);
    if (parts.length == 2) {
      return first.withDayOfMonth(number);
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
    int later = plus < 0 ? 0 : Integer.parseInt(day.substring(plus + 1));
    return first.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)).plusDays(later);
  }

  /** Easter Sunday of the Gregorian calendar (the anonymous computus: Nature, 20 April 1876). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int leaps = century / 4;
    int moon = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - leaps - moon + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int shift = (golden + 11 * epact + 22 * sunday) / 451;
    int days = epact + sunday - 7 * shift + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
