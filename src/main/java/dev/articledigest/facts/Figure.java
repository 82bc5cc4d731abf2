package dev.articledigest.facts;

import dev.articledigest.article.Located;
import dev.articledigest.article.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number the article gives.
 *
 * @param text the article's words
 * @param value the number, magnitudes multiplied out; the lower bound of a range
 * @param upperValue the upper bound of a range
 * @param secondValue the other number of a pair: the second side's points, the votes against, the
 *     whole a share is taken of
 * @param unit the unit as a lower-case word ("kilometre", "percentage point"); absent for plain
 *     counts
 * @param kind what sort of number
 * @param currency ISO 4217 code, for money
 * @param approximate whether the article hedges ("about", "more than", "a dozen")
 * @param subject what is counted, in the article's words
 * @param evidence the characters of {@code text}
 */
public record Figure(
    String text,
    BigDecimal value,
    Optional<BigDecimal> upperValue,
    Optional<BigDecimal> secondValue,
    Optional<String> unit,
    Kind kind,
    Optional<String> currency,
    boolean approximate,
    Optional<String> subject,
    Span evidence)
    implements Located {

  /** A figure of which no more is known than its number. */
  static Figure of(Kind kind, BigDecimal value, String content, Span evidence) {
    return new Figure(
        evidence.of(content),
        value,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        kind,
        Optional.empty(),
        false,
        Optional.empty(),
        evidence);
  }

  /** The same as a quantity of a unit. */
  Figure with(String measure) {
    return new Figure(
        text,
        value,
        upperValue,
        secondValue,
        Optional.of(measure),
        kind,
        currency,
        approximate,
        subject,
        evidence);
  }

  /** The same with or without a hedge. */
  Figure hedged(boolean isHedged) {
    return new Figure(
        text, value, upperValue, secondValue, unit, kind, currency, isHedged, subject, evidence);
  }

  /** The same in a currency known by its code. */
  Figure in(String code) {
    return new Figure(
        text,
        value,
        upperValue,
        secondValue,
        Optional.empty(),
        kind,
        Optional.of(code),
        approximate,
        subject,
        evidence);
  }

  /** The same as a sum in the money of another. */
  Figure like(Figure money) {
    return new Figure(
        text,
        value,
        upperValue,
        secondValue,
        money.unit(),
        Kind.MONEY,
        money.currency(),
        approximate,
        subject,
        evidence);
  }

  /** What sort of number. */
  public enum Kind {
    /** Things counted. */
    COUNT,
    /** Money. */
    MONEY,
    /** A share of a hundred, or a change in one. */
    PERCENT,
    /** A quantity with a unit. */
    MEASURE,
    /** A length of time. */
    DURATION,
    /** A rank. */
    ORDINAL,
    /** So many out of so many: "one in five", "two-thirds". */
    RATIO,
    /** The points, goals, sets or wins of two sides. */
    SCORE,
    /** Votes for and against. */
    VOTE
  }

  @Override
  public Span span() {
    return evidence;
  }
}
