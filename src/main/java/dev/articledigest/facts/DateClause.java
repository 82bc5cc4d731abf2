package dev.articledigest.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A sentence that dates are read in.
 *
 * @param words its words
 * @param anchor the day to count from
 * @param last the last day named before, in this sentence or earlier
 * @param quarter the first day of the latest quarter named before
 */
record DateClause(
    NumberWords words,
    Optional<LocalDate> anchor,
    Optional<LocalDate> last,
    Optional<LocalDate> quarter) {

  String at(int at) {
    return words.at(at);
  }

  VerbTense tense(int from, int end) {
    return VerbTense.around(words, from, end);
  }
}
