package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A sentence that dates are read in.
 *
 * @param words its words
 * @param anchor the day to count from
 * @param last the last day named before, in this sentence or earlier
 * @param named the last day, month or year named before, its first day for a longer time
 * @param quarter the first day of the latest quarter named before
 * @param year the year before the anchor's that this or the last sentence tells of in numbers
 */
record DateClause(
    NumberWords words,
    Optional<LocalDate> anchor,
    Optional<LocalDate> last,
    Optional<Named> named,
    Optional<LocalDate> quarter,
    Optional<Integer> year) {

  /**
   * A time that was named.
   *
   * @param day its first day
   * @param granularity day, month or year
   */
  record Named(LocalDate day, Granularity granularity) {}

  String at(int at) {
    return words.at(at);
  }

  /**
   * The day that "that year", "the following month", "a day later" count from: a year is known from
   * any time named before, a day only from a day.
   */
  Optional<LocalDate> told(DateUnit unit) {
    return switch (unit) {
      case YEAR, DECADE, CENTURY -> named.map(Named::day).or(() -> last);
      case MONTH, QUARTER ->
          named.filter(n -> n.granularity() != Granularity.YEAR).map(Named::day).or(() -> last);
      default -> last;
    };
  }

  VerbTense tense(int from, int end) {
    return VerbTense.around(words, from, end);
  }
}
