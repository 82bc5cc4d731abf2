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
    return NumberReader.read(words, at)
        .flatMap(
            whole ->
                FigureUnit.after(words, whole.end(), whole.value())
                    .flatMap(unit -> rest(words, whole.value(), unit)));
  }

  private static Optional<FigureCompound> rest(
      NumberWords words, BigDecimal whole, FigureUnit unit) {
    Optional<Part> part = unit.unit().map(PARTS::get);
    boolean linked = words.is(unit.end(), "and") || words.is(unit.end(), ",");
    int number = linked ? unit.end() + 1 : unit.end();
    return part.flatMap(
        p ->
            NumberReader.read(words, number)
                .filter(n -> n.value().compareTo(BigDecimal.valueOf(p.factor())) < 0)
                .flatMap(
                    n ->
                        FigureUnit.after(words, n.end(), n.value())
                            .filter(u -> u.unit().filter(p.unit()::equals).isPresent())
                            .map(u -> sum(whole, p, n.value(), u))));
  }

  private static FigureCompound sum(BigDecimal whole, Part part, BigDecimal rest, FigureUnit unit) {
    BigDecimal value = whole.multiply(BigDecimal.valueOf(part.factor())).add(rest);
    return new FigureCompound(unit.kind(), value, part.unit(), unit.end());
  }
}
