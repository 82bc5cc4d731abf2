package dev.articledigest.facts;

import dev.articledigest.language.WordSet;
import java.util.Optional;
import java.util.Set;

/** Reads a date with what narrows it: "early Wednesday", "the late 1970s", "the end of 1990". */
final class DateModifierRule implements DateRule {

  private static final Set<String> ADVERBS = WordSet.of("early", "late", "mid", "earlier", "later");
  private static final Set<String> PARTS = WordSet.of("end", "beginning", "start", "middle");

  @Override
  public Set<String> openers() {
    return WordSet.ofAll(WordSet.of("the"), ADVERBS, PARTS);
  }

  @Override
  public Optional<DateReading> read(DateClause clause, int at) {
    NumberWords words = clause.words();
    int first = words.is(at, "the") ? at + 1 : at;
    if (words.in(first, ADVERBS)) {
      int next = words.is(first + 1, "in") ? first + 2 : first + 1;
      return date(clause, next);
    }
    if (words.in(first, PARTS) && words.is(first + 1, "of")) {
      return date(clause, first + 2);
    }
    Optional<DateReading> period = first > at ? DateRules.longest(clause, first) : Optional.empty();
    return period.isPresent() && isPeriod(period.get()) ? period : Optional.empty();
  }

  private static boolean isPeriod(DateReading reading) {
    return switch (reading.granularity()) {
      case DECADE, CENTURY, SEASON -> true;
      default -> false;
    };
  }

  private static Optional<DateReading> date(DateClause clause, int at) {
    Optional<DateReading> longest = DateRules.longest(clause, at);
    return longest.isPresent() && isDate(longest.get()) ? longest : Optional.empty();
  }

  private static boolean isDate(DateReading reading) {
    return switch (reading.granularity()) {
      case DURATION, SET, VAGUE -> false;
      default -> true;
    };
  }
}
