package dev.articledigest.facts;

import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules, each asked only at words that its expressions begin with: most begin none. */
final class DateRules {

  private static final List<DateRule> PLAIN =
      List.of(
          new DateTimeRule(),
          new DateDayRule(),
          new DateRelativeRule(),
          new DateYearRule(),
          new DatePeriodRule(),
          new DateDurationRule(),
          new DateVagueRule(),
          new DateHolidayRule());
  private static final DateRule MODIFIED = new DateModifierRule();
  private static final Map<String, List<DateRule>> PLAIN_AT = byOpener();
  private static final Set<String> NARROWING = MODIFIED.openers();
  private static final Set<String> OPENERS = WordSet.ofAll(PLAIN_AT.keySet(), NARROWING);

  private DateRules() {}

  /** Every rule. */
  static List<DateRule> all() {
    List<DateRule> all = new ArrayList<>(PLAIN);
    all.add(MODIFIED);
    return all;
  }

  /** Whether an expression may begin with a word: with most none does. */
  static boolean open(NumberWord word) {
    return word.hasDigit() || OPENERS.contains(word.text());
  }

  /** The expression that begins at {@code at}, with what narrows it. */
  static Optional<DateReading> read(DateClause clause, int at) {
    Optional<DateReading> narrowed =
        NARROWING.contains(clause.at(at)) ? MODIFIED.read(clause, at) : Optional.empty();
    return narrowed.isPresent() ? narrowed : longest(clause, at);
  }

  /** The longest expression that begins at {@code at}, without what narrows it. */
  static Optional<DateReading> longest(DateClause clause, int at) {
    Optional<DateReading> best = Optional.empty();
    for (DateRule rule : asked(clause.words().word(at))) {
      Optional<DateReading> reading = rule.read(clause, at);
      if (reading.isPresent() && (best.isEmpty() || reading.get().end() > best.get().end())) {
        best = reading;
      }
    }
    return best;
  }

  private static List<DateRule> asked(NumberWord word) {
    return word.hasDigit() ? PLAIN : PLAIN_AT.getOrDefault(word.text(), List.of());
  }

  private static Map<String, List<DateRule>> byOpener() {
    Map<String, List<DateRule>> byOpener = new HashMap<>();
    for (DateRule rule : PLAIN) {
      for (String opener : rule.openers()) {
        Keyed.list(byOpener, opener).add(rule);
      }
    }
    return byOpener;
  }
}
