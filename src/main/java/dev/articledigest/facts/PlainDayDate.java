package dev.articledigest.facts;

import dev.articledigest.language.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A date without its year behind a weekday: „, 10. Februar“, " 29 août", " (12.3.)", " (22)".
 *
 * @param day of the month; 0 where none is told
 * @param month 0 where none is told
 * @param end the number of the first token behind what is told outside of brackets
 */
record PlainDayDate(int day, int month, int end) {

  private static final PlainDayDate NONE = new PlainDayDate(0, 0, 0);

  /** A date farther away may be of any year in which it is such a weekday. */
  private static final int NEAR = 200;

  /** A day without its month is of these weeks. */
  private static final int NEAREST = 14;

  /** Reads what follows the name of a weekday. */
  static PlainDayDate behind(PlainDayWords words, List<Token> tokens, int from) {
    boolean bracket = is(tokens, from, "(");
    int at = bracket || is(tokens, from, ",") ? from + 1 : from;
    if (words.is("dating", tokens, at)) {
      at++;
    }
    if (!Character.isDigit(first(tokens, at))) {
      return NONE;
    }
    PlainDayDate date = numbered(tokens, at);
    if (!date.isDay()) {
      date = written(tokens, at);
    }
    return bracket
        ? (date.isDay() ? date : alone(tokens, at)).bracketed(tokens, from)
        : date.unlessYear(tokens);
  }

  /** The first character of a token; a space where there is none. */
  private static char first(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).word().charAt(0) : ' ';
  }

  /** " (22)". */
  private static PlainDayDate alone(List<Token> tokens, int at) {
    return new PlainDayDate(number(tokens.get(at).lower()), 0, at + 1);
  }

  private static boolean is(List<Token> tokens, int at, String mark) {
    return at < tokens.size() && tokens.get(at).word().equals(mark);
  }

  /** „15.01.“, "22/03", but not „20.15 Uhr“. */
  private static PlainDayDate numbered(List<Token> tokens, int at) {
    String number = tokens.get(at).lower();
    int split = Math.max(number.indexOf('.'), number.indexOf('/'));
    boolean dotted = number.indexOf('.') > 0;
    if (split < 0 || (dotted && !is(tokens, at + 1, "."))) {
      return NONE;
    }
    // The dot that ends a sentence stays with it.
    int end = dotted && at + 2 < tokens.size() ? at + 2 : at + 1;
    int month = number(number.substring(split + 1));
    return new PlainDayDate(number(number.substring(0, split)), month, end).whole();
  }

  /** „10. Februar“, "29 août", "19 de abril", "1er mars". */
  private static PlainDayDate written(List<Token> tokens, int at) {
    int next = at + 1;
    if (is(tokens, next, ".") || is(tokens, next, "º") || is(tokens, next, "°")) {
      next++;
    }
    if (is(tokens, next, "de") || is(tokens, next, "di")) {
      next++;
    }
    String word = next < tokens.size() ? tokens.get(next).lower() : "";
    return new PlainDayDate(number(tokens.get(at).lower()), PlainDateFinder.month(word), next + 1)
        .whole();
  }

  private PlainDayDate whole() {
    return day > 0 && month > 0 ? this : NONE;
  }

  /** A number of one or two digits, "er" or "º" behind it or not; 0 for none. */
  private static int number(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    String rest = word.substring(digits);
    boolean plain = rest.isEmpty() || rest.equals("er") || rest.equals("º");
    return plain && digits > 0 && digits < 3
        ? NumberReader.whole(word.substring(0, digits)).orElse(0)
        : 0;
  }

  /** Brackets are left out of facts: the weekday alone is the day; none where more is in them. */
  private PlainDayDate bracketed(List<Token> tokens, int from) {
    return isDay() && is(tokens, end, ")") ? new PlainDayDate(day, month, from) : NONE;
  }

  /** None where the year follows: that date is read with it. */
  private PlainDayDate unlessYear(List<Token> tokens) {
    int at =
        is(tokens, end, "de") || is(tokens, end, "del") || is(tokens, end, ".") ? end + 1 : end;
    String next = at < tokens.size() ? tokens.get(at).lower() : "";
    boolean year = next.length() == 4 && NumberReader.whole(next).isPresent();
    return year ? NONE : this;
  }

  boolean isDay() {
    return day > 0;
  }

  /** The day near another on which it is that weekday. */
  Optional<LocalDate> near(LocalDate anchor, DayOfWeek weekday) {
    int reach = month == 0 ? NEAREST : NEAR;
    Optional<LocalDate> best = Optional.empty();
    for (int i = -1; i <= 1; i++) {
      LocalDate first = month == 0 ? anchor.plusMonths(i) : anchor.plusYears(i);
      int inMonth = month == 0 ? first.getMonthValue() : month;
      Optional<LocalDate> candidate = DateCalendar.day(first.getYear(), inMonth, day);
      if (candidate.isPresent()
          && candidate.get().getDayOfWeek() == weekday
          && Math.abs(ChronoUnit.DAYS.between(anchor, candidate.get())) <= reach) {
        best = candidate;
      }
    }
    return best;
  }
}
