package dev.articledigest.facts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A quantity told in two units, the second a part of the first: "5 feet 7 inches", "two hours and
 * 35 minutes". It is one figure, in the smaller unit.
 *
 * @param kind measure or duration
 * @param value the whole in the smaller unit
 * @param unit the smaller unit
 * @param end the position after the last word
 */
record FigureCompound(Figure.Kind kind, BigDecimal value, String unit, int end) {

  private record Part(String unit, int factor) {}

  private static final Map<String, Part> PARTS =
      Map.of(
          "foot", new Part("inch", 12),
          "pound", new Part("ounce", 16),
          "year", new Part("month", 12),
          "hour", new Part("minute", 60),
          "minute", new Part("second", 60));

  /** The quantity that begins at {@code at}. */
  static Optional<FigureCompound> read(NumberWords words, int at) {
    Optional<NumberReader.Reading> whole = NumberReader.read(words, at);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = whole.get().value();
    Optional<FigureUnit> unit = FigureUnit.after(words, whole.get().end(), value);
    return unit.isPresent() ? rest(words, value, unit.get()) : Optional.empty();
  }

  private static Optional<FigureCompound> rest(
      NumberWords words, BigDecimal whole, FigureUnit unit) {
    Part part = PARTS.get(unit.unit().orElse(""));
    boolean linked = words.is(unit.end(), "and") || words.is(unit.end(), ",");
    int number = linked ? unit.end() + 1 : unit.end();
    if (part == null) {
      return Optional.empty();
    }
    Optional<NumberReader.Reading> rest = NumberReader.read(words, number);
    if (rest.isEmpty() || rest.get().value().compareTo(BigDecimal.valueOf(part.factor())) >= 0) {
      return Optional.empty();
    }
    Optional<FigureUnit> smaller = FigureUnit.after(words, rest.get().end(), rest.get().value());
    return smaller.isPresent() && smaller.get().unit().equals(Optional.of(part.unit()))
        ? Optional.of(sum(whole, part, rest.get().value(), smaller.get()))
        : Optional.empty();
  }

  private static FigureCompound sum(BigDecimal whole, Part part, BigDecimal rest, FigureUnit unit) {
    BigDecimal value = whole.multiply(BigDecimal.valueOf(part.factor())).add(rest);
    return new FigureCompound(unit.kind(), value, part.unit(), unit.end());
  }
}
