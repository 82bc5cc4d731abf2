package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.WordSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads times of day: "10:35 a.m.", "noon Thursday", "9 a.m. EST Tuesday", "Friday night". */
final class DateTimeRule implements DateRule {

  private static final Map<String, String> PARTS =
      Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI");
  private static final Set<String> PART_WORDS = WordSet.copyOf(PARTS.keySet());
  private static final Set<String> ZONES =
      WordSet.of(
          "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc", "et", "bst", "cet");
  private static final Set<String> NOONS = WordSet.of("noon", "midday", "midnight");

  /** So many words from a clock time may tell that it is a game's. */
  private static final int FARTHEST = 40;

  private static final Set<String> GAME =
      WordSet.of(
          "goal",
          "goals",
          "scored",
          "period",
          "periods",
          "quarter",
          "quarters",
          "half",
          "touchdown",
          "touchdowns",
          "overtime",
          "penalty",
          "penalties",
          "puck",
          "lap",
          "laps",
          "marathon");
  private static final Set<String> LOCAL_TIME = WordSet.of("local", "time");

  /** "This past Thursday, the 11th of June, 2020, early morning" has fewer words. */
  private static final int LONGEST = 16;

  /** The day of a clock time that names none is a guess: the last one named. */
  private static final double GUESSED = 0.5;

  private final DateRule days = new DateDayRule();
  private final DateRule relatives = new DateRelativeRule();

  @Override
  public Set<String> openers() {
    return WordSet.ofAll(NOONS, NumberReader.openers(), days.openers(), relatives.openers());
  }

  @Override
  public Optional<DateReading> read(DateClause clause, int at) {
    Optional<DateReading> found = clock(clause, at);
    return found.isPresent() ? found : partOfDay(clause, at);
  }

  /** The TIMEX3 suffix of a part of the day. */
  static Optional<String> part(String word) {
    return Optional.ofNullable(PARTS.get(word));
  }

  private Optional<DateReading> partOfDay(DateClause clause, int at) {
    return partFollows(clause.words(), at) ? dayWithPart(clause, at) : Optional.empty();
  }

  /** The day need be read only where one of its parts may follow. */
  private static boolean partFollows(NumberWords words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + LONGEST); i++) {
      if (words.in(i, PART_WORDS)) {
        return true;
      }
    }
    return false;
  }

  private Optional<DateReading> dayWithPart(DateClause clause, int at) {
    return day(clause, at)
        .filter(d -> d.granularity() == Granularity.DAY && d.value().indexOf('T') < 0)
        .flatMap(
            d -> {
              int next =
                  clause.words().is(d.end(), "early") || clause.words().is(d.end(), "late")
                      ? d.end() + 1
                      : d.end();
              return part(clause.at(next))
                  .map(p -> d.endingAt(next + 1).valued(d.value() + p, Granularity.TIME));
            });
  }

  private Optional<DateReading> day(DateClause clause, int at) {
    Optional<DateReading> found = days.read(clause, at);
    return found.isPresent() ? found : relatives.read(clause, at);
  }

  private Optional<DateReading> clock(DateClause clause, int at) {
    NumberWords words = clause.words();
    Optional<int[]> time = time(words, at);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    int end = time.get()[1];
    while (words.in(end, ZONES) || words.in(end, LOCAL_TIME)) {
      end++;
    }
    if (isOfGame(words, at, end)) {
      return Optional.empty();
    }
    String clock = String.format(Locale.ROOT, "T%02d:%02d", time.get()[0] / 60, time.get()[0] % 60);
    int next = words.is(end, "on") || words.is(end, ",") ? end + 1 : end;
    Optional<DateReading> day = day(clause, next).filter(d -> d.granularity() == Granularity.DAY);
    if (day.isPresent()) {
      return day.map(d -> d.valued(d.value() + clock, Granularity.TIME));
    }
    Optional<LocalDate> on = clause.last().or(clause::anchor);
    int last = end;
    return Optional.of(
        on.map(d -> new DateReading(last, d + clock, Granularity.TIME, true, GUESSED))
            .orElseGet(() -> DateReading.explicit(last, "XXXX-XX-XX" + clock, Granularity.TIME)));
  }

  /** "He scored at 7:14": minutes of a game, where neither a half of the day nor a zone follows. */
  private static boolean isOfGame(NumberWords words, int at, int end) {
    if (end > at + 1 || words.at(at).indexOf(':') < 0 || hasHalf(words.at(at))) {
      return false;
    }
    for (int i = Math.max(0, at - FARTHEST); i < Math.min(words.size(), at + FARTHEST); i++) {
      if (words.in(i, GAME)) {
        return true;
      }
    }
    return false;
  }

  /** Minutes after midnight, and the position after the words. */
  private static Optional<int[]> time(NumberWords words, int at) {
    if (words.is(at, "noon") || words.is(at, "midday")) {
      return Optional.of(new int[] {720, at + 1});
    }
    if (words.is(at, "midnight")) {
      return Optional.of(new int[] {0, at + 1});
    }
    Optional<int[]> told = told(words, at);
    if (told.isPresent()) {
      return told;
    }
    String half = half(words, at + 1, words.at(at));
    Optional<Integer> minutes = onTheClock(words.at(at), half);
    return minutes.isPresent()
        ? Optional.of(new int[] {minutes.get(), end(words, at, half)})
        : Optional.empty();
  }

  /** "4 in the morning", "nine o'clock", "9 o'clock in the evening". */
  private static Optional<int[]> told(NumberWords words, int at) {
    boolean clock = words.is(at + 1, "o'clock");
    int next = clock ? at + 2 : at + 1;
    boolean part = words.follow(next, "in", "the") && PARTS.containsKey(words.at(next + 2));
    if (!clock && !part) {
      return Optional.empty();
    }
    boolean late = part && !words.is(next + 2, "morning");
    int end = part ? next + 3 : next;
    return NumberReader.read(words, at)
        .filter(n -> n.end() == at + 1)
        .map(n -> n.value().intValue())
        .filter(h -> h >= 1 && h <= 12)
        .map(h -> new int[] {hours(h, late ? "pm" : "") * 60, end});
  }

  /** "5pm" is one word, "5 p.m." two. */
  private static int end(NumberWords words, int at, String half) {
    return half.isEmpty() || hasHalf(words.at(at)) ? at + 1 : at + 2;
  }

  private static boolean hasHalf(String text) {
    return text.endsWith("am") || text.endsWith("pm");
  }

  /** Minutes after midnight of "17:05", "5.05" and "5" with "pm"; a bare number is no time. */
  private static Optional<Integer> onTheClock(String text, String half) {
    if (half.isEmpty() && text.indexOf(':') <= 0) {
      return Optional.empty();
    }
    int colon = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('.');
    String digits = hasHalf(text) ? text.substring(0, text.length() - 2) : text;
    if (half.isEmpty() && digits.length() - colon != 3) {
      return Optional.empty();
    }
    Optional<Integer> hour =
        NumberReader.whole(colon > 0 ? digits.substring(0, colon) : digits).filter(h -> h <= 23);
    Optional<Integer> minute =
        (colon > 0 ? NumberReader.whole(digits.substring(colon + 1)) : Optional.of(0))
            .filter(m -> m <= 59);
    return hour.flatMap(h -> minute.map(m -> hours(h, half) * 60 + m));
  }

  private static int hours(int hour, String half) {
    if (half.isEmpty() || hour > 12) {
      return hour;
    }
    return hour % 12 + (half.equals("pm") ? 12 : 0);
  }

  private static String half(NumberWords words, int next, String text) {
    if (!words.word(next - 1).number()) {
      return "";
    }
    if (text.endsWith("am") || text.endsWith("pm")) {
      return text.substring(text.length() - 2);
    }
    return words.is(next, "am") || words.is(next, "pm") ? words.at(next) : "";
  }
}
