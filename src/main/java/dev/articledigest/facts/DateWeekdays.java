package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Finds the day that a weekday without a date means. */
final class DateWeekdays {

  /** In lower case and in full. */
  static final Set<String> NAMES =
      WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final double UNSURE = 0.5;
  private static final double COUNTED = 0.8;

  /** How many days before the article the weekday of the day after it was. */
  private static final int TOMORROW = 6;

  /** Across the date line it is that day already, and news of six days ago tells the date. */
  private static final double UNTOLD = 0.45;

  /** How sure a day is that the rest of the text may tell better. */
  static final double LOOSE = 0.75;

  /** How sure a day is of which a verb tells. */
  static final double SURE = 0.85;

  private static final Set<String> BEING = WordSet.of("is", "are");

  private static final Set<String> FORWARD = WordSet.of("ahead", "forward");

  /** So many words before a day may tell what is under way. */
  private static final int FAR = 24;

  private static final Set<String> REPEATS = WordSet.of("each", "every");

  /** They stand before the end of a range of days: "from Monday to Friday". */
  static final Set<String> ENDS = WordSet.of("to", "until", "till", "through");

  private final DateClause clause;
  private final NumberWords words;

  /** Where the words begin, "next Friday". */
  private final int at;

  /** Where the weekday stands. */
  private final int start;

  private final DayOfWeek weekday;

  private DateWeekdays(DateClause clause, int at, int start) {
    this.clause = clause;
    this.words = clause.words();
    this.at = at;
    this.start = start;
    this.weekday = weekday(start).orElseThrow();
  }

  /** The day of the words from {@code at} whose weekday stands at {@code start}. */
  static DateReading read(DateClause clause, int at, int start) {
    return new DateWeekdays(clause, at, start).read();
  }

  private DateReading read() {
    int end = start + 1;
    String open = "XXXX-WXX-" + weekday.getValue();
    boolean every = words.at(start).endsWith("s") || words.in(at - 1, REPEATS);
    if (every || isOpen()) {
      return DateReading.explicit(end, open, every ? Granularity.SET : Granularity.DAY);
    }
    LocalDate anchor = clause.anchor().get();
    Optional<LocalDate> paired = paired(anchor);
    int back = days(weekday, anchor.getDayOfWeek());
    LocalDate day = paired.orElseGet(() -> anchor.plusDays(shift(back)));
    return new DateReading(
        end, day.toString(), Granularity.DAY, true, confidence(back, day, paired.isPresent()));
  }

  private double confidence(int back, LocalDate day, boolean paired) {
    if (back == TOMORROW && at == start && day.isBefore(clause.anchor().get())) {
      return UNTOLD;
    }
    boolean counted = back == 0 || paired || words.in(at - 1, ENDS);
    return isUnsure(back) ? UNSURE : counted ? COUNTED : isLoose() ? LOOSE : SURE;
  }

  private boolean isUnsure(int back) {
    return isCountedFrom(start + 1) || isContested() || mayBeAhead(back);
  }

  private boolean isOpen() {
    return clause.anchor().isEmpty() || isPointedAt();
  }

  /** "On that Saturday", "that Saturday evening when", but not "said that Saturday will do". */
  private boolean isPointedAt() {
    return words.is(at - 1, "that")
        && (words.word(at - 2).tag() == PartOfSpeech.ADP
            || words.is(start + 1, "when")
            || words.is(start + 2, "when"));
  }

  /** "To win on Tuesday", "Tuesday's win": no verb tells which one it is. */
  private boolean isLoose() {
    boolean told =
        VerbTense.isSure(words, at, start + 1)
            && !(isPossessive() && clause.tense(at, start + 1) == VerbTense.FUTURE);
    return at == start && !told && !DateEvents.isAhead(words, at, start + 1);
  }

  private Optional<DayOfWeek> weekday(int position) {
    return words.word(position).capital()
        ? DateCalendar.weekday(words.at(position))
        : Optional.empty();
  }

  /** "From Friday to Saturday", "between Monday and Friday": the second day is the later one. */
  private Optional<LocalDate> paired(LocalDate anchor) {
    if (at < start) {
      return Optional.empty();
    }
    int first = weekday(at - 2).isPresent() ? at - 2 : at;
    Optional<DayOfWeek> from = weekday(first);
    Optional<DayOfWeek> to = weekday(first + 2);
    if (from.isEmpty() || to.isEmpty() || !isRange(first + 1)) {
      return Optional.empty();
    }
    int length = days(from.get(), to.get());
    LocalDate begin = begin(first, anchor, from.get(), to.get());
    return Optional.of(first == at ? begin : begin.plusDays(length));
  }

  private boolean isRange(int joint) {
    return words.is(joint, "and")
        ? words.is(joint - 2, "between")
        : words.in(joint, ENDS) && words.is(joint - 2, "from");
  }

  /** The first of two days: what is put off will be on the second one. */
  private LocalDate begin(int first, LocalDate anchor, DayOfWeek from, DayOfWeek to) {
    DayOfWeek today = anchor.getDayOfWeek();
    if (VerbTense.isMoved(words, first + 1)) {
      return anchor.plusDays(days(today, to) - days(from, to));
    }
    return clause.tense(first, first + 3) == VerbTense.FUTURE
        ? anchor.plusDays(days(today, from))
        : anchor.minusDays(days(to, today) + days(from, to));
  }

  /** The days from one weekday to the next such other one. */
  private static int days(DayOfWeek from, DayOfWeek to) {
    return Math.floorMod(to.getValue() - from.getValue(), 7);
  }

  /** "The Saturday before Election Day": not the one before the article. */
  private boolean isCountedFrom(int end) {
    return words.is(at - 1, "the") && (words.is(end, "before") || words.is(end, "after"));
  }

  private boolean mayBeAhead(int back) {
    return (back == 0 && isToBe()) || isUnderWay();
  }

  /** "He is promising donors seats at a dinner on Tuesday": it may be ahead. */
  private boolean isUnderWay() {
    for (int i = at - 1; i > Math.max(0, at - FAR); i--) {
      String word = words.at(i);
      if (words.in(i - 1, BEING) && word.endsWith("ing")) {
        return true;
      }
      if (VerbTense.hasPastForm(word)) {
        return false;
      }
    }
    return false;
  }

  /** "What he would say Thursday", on a Thursday: perhaps a week on. */
  private boolean isToBe() {
    return words.is(at - 2, "would") || words.is(at - 3, "would");
  }

  /** "They will look for ways around Wednesday's ruling": perhaps it is yet to come. */
  private boolean isContested() {
    return at == start
        && isPossessive()
        && clause.tense(at, start + 1) == VerbTense.FUTURE
        && !looksAhead("");
  }

  /** The days from the anchor to a weekday that was {@code back} days before it, 0 to 6. */
  private int shift(int back) {
    String opener = start > at ? words.at(at) : "";
    boolean ahead = looksAhead(opener);
    if (back == 0 && (opener.equals("last") || opener.equals("next"))) {
      return ahead ? 7 : -7;
    }
    return ahead ? Math.floorMod(-back, 7) : -back;
  }

  private boolean looksAhead(String opener) {
    return switch (opener) {
      case "next", "coming" -> true;
      case "this" -> !words.is(at + 1, "past");
      case "" -> DateEvents.isAhead(words, at, start + 1) || verbLooksAhead();
      default -> false;
    };
  }

  /** "They looked for ways around Wednesday's ruling", but "will speak at Wednesday's rally". */
  private boolean verbLooksAhead() {
    return (clause.tense(at, start + 1) == VerbTense.FUTURE
            && (!isPossessive() || DateEvents.isHeld(words, at, start + 1)))
        || isLookedForwardTo();
  }

  /** "They looked ahead to the next round of votes, in Norland on Tuesday". */
  private boolean isLookedForwardTo() {
    for (int i = at - 1; i > Math.max(1, at - FAR); i--) {
      if (words.is(i, "to") && words.in(i - 1, FORWARD) && words.at(i - 2).startsWith("look")) {
        return true;
      }
      if (VerbTense.hasPastForm(words.at(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean isPossessive() {
    return Words.owns(words.content(), words.word(start).span().end());
  }
}
