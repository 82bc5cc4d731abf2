package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.WordSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads lengths of time, and days counted by them: "the past two years", "three days ago". */
final class DateDurationRule implements DateRule {

  private static final Set<String> HEDGES =
      WordSet.of("about", "nearly", "almost", "roughly", "around", "approximately");
  private static final Set<String> STRETCHES =
      WordSet.of(
          "past", "last", "next", "first", "coming", "previous", "following", "final", "latest");

  private static final Set<String> AROUND = WordSet.of("before", "after", "leading", "ahead");
  private static final Set<String> BEFORE_SOME_DAY =
      WordSet.of(
          "will", "would", "could", "might", "may", "can", "i", "he", "she", "it", "we", "they",
          "you", "that", "to");
  private static final Set<String> LASTING = WordSet.of("long", "old");
  private static final Set<String> COMPARISONS = WordSet.of("more", "less", "fewer");
  private static final Set<String> VAGUE = WordSet.of("several", "few", "many", "recent");
  private static final Set<String> CURRENCIES = WordSet.of("$", "£", "€");
  private static final Set<String> RANGES = WordSet.of("to", "or");
  private static final Set<String> FORTNIGHTS = WordSet.of("fortnight", "fortnights");
  private static final Set<String> POINTERS = WordSet.of("ago", "earlier", "later");
  private static final Set<String> RATED =
      WordSet.of("million", "billion", "percent", "%", "times", "hours", "dollars");
  private static final Set<String> ADJECTIVES =
      WordSet.of("more", "full", "straight", "consecutive", "additional");
  private static final Set<String> OPENERS =
      WordSet.of("for", "in", "of", "within", "after", "over");

  /**
   * An amount of time.
   *
   * @param amount the number; {@code X} if vague
   * @param unit the unit
   * @param end the position after it
   */
  private record Length(String amount, DateUnit unit, int end) {}

  @Override
  public Set<String> openers() {
    return WordSet.ofAll(
        WordSet.of("the", "half", "at", "up"),
        HEDGES,
        COMPARISONS,
        STRETCHES,
        VAGUE,
        NumberReader.openers(),
        FORTNIGHTS,
        DateUnit.words());
  }

  @Override
  public Optional<DateReading> read(DateClause clause, int at) {
    NumberWords words = clause.words();
    int start = hedged(words, at);
    boolean hedge = start > at;
    int stretch = words.is(start, "the") ? start + 1 : start;
    boolean stretched = words.in(stretch, STRETCHES);
    int from = stretched ? stretch + 1 : start;
    Optional<Length> length = length(words, from);
    if (length.isEmpty() && words.is(start, "the")) {
      length = plural(words, length(words, start + 1));
    }
    if (length.isEmpty() || (hedge && length.get().end() == start)) {
      return bare(words, at);
    }
    return counted(clause, length.get(), stretched);
  }

  private static Optional<Length> plural(NumberWords words, Optional<Length> length) {
    boolean plural = length.isPresent() && words.at(length.get().end() - 1).endsWith("s");
    return plural ? length : Optional.empty();
  }

  private static int hedged(NumberWords words, int at) {
    if (words.in(at, HEDGES)) {
      return at + 1;
    }
    boolean comparison =
        (words.in(at, COMPARISONS) && words.is(at + 1, "than"))
            || words.follow(at, "at", "least")
            || words.follow(at, "up", "to");
    return comparison ? at + 2 : at;
  }

  private static Optional<DateReading> counted(
      DateClause clause, Length length, boolean stretched) {
    NumberWords words = clause.words();
    int end = length.end();
    if (isSomeDay(words, end) || (words.word(end).joined() && words.in(end, POINTERS))) {
      return Optional.empty();
    }
    Optional<DateReading> pointed = stretched ? Optional.empty() : pointed(clause, length);
    if (pointed.isPresent() || isAge(words, end)) {
      return pointed;
    }
    int old = words.word(end).joined() && words.is(end, "long") ? end + 1 : end;
    String value = length.unit().duration(length.amount());
    return Optional.of(DateReading.explicit(old, value, Granularity.DURATION));
  }

  /** "It lasted one day" is a length; "she hopes he will one day follow" says no time. */
  private static boolean isSomeDay(NumberWords words, int end) {
    boolean plain = words.follow(end - 2, "one", "day") && !words.word(end - 1).joined();
    return plain && words.in(end - 3, BEFORE_SOME_DAY);
  }

  /** "two years ago", "three days later": a length that leads to a day. */
  private static Optional<DateReading> pointed(DateClause clause, Length length) {
    NumberWords words = clause.words();
    int end = length.end();
    if (words.is(end, "ago")) {
      return ago(clause.anchor(), length, end + 1, -1);
    }
    boolean later = words.is(end, "later");
    if ((!later && !words.is(end, "earlier")) || length.unit().isTime()) {
      return Optional.empty();
    }
    Optional<LocalDate> from =
        DatePeriodRule.isComparison(words, end - 2)
            ? clause.anchor()
            : clause.told(length.unit()).or(clause::anchor);
    return from.isPresent() ? ago(from, length, end + 1, later ? 1 : -1) : Optional.empty();
  }

  /** "a 6-year-old boy", "he is 52 years old". */
  private static boolean isAge(NumberWords words, int end) {
    return words.is(end, "old") || words.follow(end, "of", "age");
  }

  private static Optional<DateReading> ago(
      Optional<LocalDate> from, Length length, int end, int sign) {
    boolean vague = length.amount().equals("X");
    if (vague && sign > 0) {
      return Optional.of(
          DateReading.explicit(end, length.unit().duration("X"), Granularity.DURATION));
    }
    if (vague || from.isEmpty() || length.unit().isTime()) {
      return Optional.of(
          DateReading.explicit(end, sign < 0 ? "PAST_REF" : "FUTURE_REF", Granularity.VAGUE));
    }
    BigDecimal amount = new BigDecimal(length.amount().replace('H', '0'));
    int whole = amount.intValue();
    if (whole > 5000) {
      return Optional.empty();
    }
    DateUnit unit = length.unit();
    String value = DateRelativeRule.shifted(from.get(), unit, sign * whole);
    return Optional.of(
        switch (unit) {
          case DECADE ->
              DateReading.relative(
                  end,
                  DateCalendar.year(from.get().getYear() + sign * 10 * whole),
                  Granularity.YEAR);
          case YEAR, MONTH, WEEK, DAY, QUARTER ->
              DateReading.relative(end, value, unit.granularity());
          default -> DateReading.explicit(end, "PAST_REF", Granularity.VAGUE);
        });
  }

  /** "a month", "two and a half years", "several weeks", "three-day", "a couple of years". */
  private static Optional<Length> length(NumberWords words, int at) {
    if (words.in(at, VAGUE)) {
      return vague(words, at + 1);
    }
    if (words.follow(at, "a", "few")) {
      return unit(words, at + 2, "X");
    }
    if (words.follow(at, "a", "couple", "of")) {
      return unit(words, at + 3, "2");
    }
    if (words.follow(at, "half", "an", "hour")) {
      return Optional.of(new Length("30", DateUnit.MINUTE, at + 3));
    }
    if ((words.is(at, "a") || words.is(at, "an")) && !isRate(words, at)) {
      Optional<Length> single = single(words, at + 1);
      return single.isPresent() ? single : numbered(words, at);
    }
    return numbered(words, at);
  }

  private static Optional<Length> single(NumberWords words, int at) {
    Optional<Length> single = words.at(at).endsWith("s") ? Optional.empty() : unit(words, at, "1");
    return single.isPresent() ? Optional.of(withHalf(words, single.get())) : single;
  }

  private static Optional<Length> vague(NumberWords words, int at) {
    Optional<Length> length = unit(words, at, "X");
    return words.word(at).joined() ? length : plural(words, length);
  }

  /** "an hour and a half". */
  private static Length withHalf(NumberWords words, Length length) {
    return words.follow(length.end(), "and", "a", "half")
        ? new Length("1.5", length.unit(), length.end() + 3)
        : length;
  }

  private static Optional<Length> numbered(NumberWords words, int at) {
    Optional<NumberReader.Reading> number = NumberReader.read(words, at);
    boolean money = words.in(at - 1, CURRENCIES);
    if (number.isEmpty() || money) {
      return Optional.empty();
    }
    int next = number.get().end();
    Optional<NumberReader.Reading> most =
        words.in(next, RANGES) ? NumberReader.read(words, next + 1) : Optional.empty();
    if (most.isPresent()) {
      return unit(words, most.get().end(), "X");
    }
    int noun = words.in(next, ADJECTIVES) ? next + 1 : next;
    return unit(words, noun, number.get().value().toPlainString());
  }

  private static Optional<Length> unit(NumberWords words, int at, String amount) {
    if (words.in(at, FORTNIGHTS)) {
      return Optional.of(new Length(doubled(amount), DateUnit.WEEK, at + 1));
    }
    Optional<DateUnit> named = DateUnit.of(words.at(at));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    DateUnit unit = named.get();
    boolean ordinal = unit == DateUnit.SECOND && !words.at(at).endsWith("s");
    boolean share = unit == DateUnit.QUARTER && isShare(words, at, amount);
    return ordinal || share ? Optional.empty() : Optional.of(new Length(amount, unit, at + 1));
  }

  private static String doubled(String amount) {
    return NumberReader.whole(amount).map(n -> Integer.toString(2 * n)).orElse("X");
  }

  /** "a quarter", "three-quarters of the food"; and "the 1988 quarter" counts nothing. */
  private static boolean isShare(NumberWords words, int at, String amount) {
    boolean plural = words.at(at).endsWith("s");
    return amount.equals("1")
        || (plural && words.word(at).joined())
        || (!plural && DateYearRule.fullYear(words, at - 1).isPresent());
  }

  /** "$2 million a year", "24 hours a day" are rates, "$2 million a year earlier" is none. */
  private static boolean isRate(NumberWords words, int at) {
    return (words.word(at - 1).number() || words.in(at - 1, RATED)) && !words.in(at + 2, POINTERS);
  }

  /** "a decades-long feud", "a years-old slump". */
  private static boolean isLasting(NumberWords words, int at) {
    return words.word(at + 1).joined() && words.in(at + 1, LASTING);
  }

  /** "three-quarters of the homes" is a share. */
  private static boolean isPlural(NumberWords words, int at) {
    return words.at(at).endsWith("s") && !words.word(at).joined() && !words.is(at, "seconds");
  }

  /** "for years", "weeks of talks", "in the days before the vote", "a decades-long feud". */
  private static Optional<DateReading> bare(NumberWords words, int at) {
    int noun = words.is(at, "the") && words.in(at + 2, AROUND) ? at + 1 : at;
    boolean lasting = isLasting(words, noun);
    boolean placed = words.in(noun - 1, OPENERS) || words.is(noun + 1, "of") || noun > at;
    if (!isPlural(words, noun) || !(placed || lasting)) {
      return Optional.empty();
    }
    int end = lasting || words.is(noun + 1, "ahead") ? noun + 2 : noun + 1;
    return DateUnit.of(words.at(noun))
        .map(u -> DateReading.explicit(end, u.duration("X"), Granularity.DURATION));
  }
}
