package dev.articledigest.facts;

import java.util.Optional;

/** Reads one sort of time expression. */
@FunctionalInterface
interface DateRule {

  /** The expression that begins at {@code at}, if one does. */
  Optional<DateReading> read(DateClause clause, int at);
}
