package dev.articledigest.facts;

import java.util.Optional;
import java.util.Set;

/** Reads one sort of time expression. */
interface DateRule {

  /** The words, besides digits, that its expressions begin with: at another it reads nothing. */
  Set<String> openers();

  /** The expression that begins at {@code at}, if one does. */
  Optional<DateReading> read(DateClause clause, int at);
}
