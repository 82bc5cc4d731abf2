package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
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
      return DateRules.longest(clause, next).filter(DateModifierRule::isDate);
    }
    if (words.in(first, PARTS) && words.is(first + 1, "of")) {
      return DateRules.longest(clause, first + 2).filter(DateModifierRule::isDate);
    }
    return first > at
        ? DateRules.longest(clause, first)
            .filter(
                d ->
                    d.granularity() == Granularity.DECADE
                        || d.granularity() == Granularity.CENTURY
                        || d.granularity() == Granularity.SEASON)
        : Optional.empty();
  }

  private static boolean isDate(DateReading reading) {
    return switch (reading.granularity()) {
      case DURATION, SET, VAGUE -> false;
      default -> true;
    };
  }
}
