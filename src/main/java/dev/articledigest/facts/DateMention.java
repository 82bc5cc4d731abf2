package dev.articledigest.facts;

import dev.articledigest.article.Located;
import dev.articledigest.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * A time expression of the article.
 *
 * @param text the article's words
 * @param value its TIMEX3 value: {@code 2020-06-11}, {@code 2008}, {@code 2020-Q3}, {@code P2Y},
 *     {@code XXXX-06-11} where the year is open
 * @param granularity how fine it is
 * @param resolvedFrom what a relative expression was resolved against; absent if the words alone
 *     say it all or nothing could resolve them
 * @param confidence how sure the value is, 0 to 1
 * @param evidence the characters of {@code text}
 */
public record DateMention(
    String text,
    String value,
    Granularity granularity,
    Optional<AnchorKind> resolvedFrom,
    double confidence,
    Span evidence)
    implements Located {

  private static final int YEAR = 4;

  /** How fine a date is. */
  public enum Granularity {
    /** A time of day or part of a day. */
    TIME,
    /** A day. */
    DAY,
    /** A week or weekend. */
    WEEK,
    /** A month. */
    MONTH,
    /** A quarter. */
    QUARTER,
    /** A season or half-year. */
    SEASON,
    /** A year. */
    YEAR,
    /** A decade. */
    DECADE,
    /** A century. */
    CENTURY,
    /** A length of time. */
    DURATION,
    /** A repeated time. */
    SET,
    /** Past, present or future, no more. */
    VAGUE
  }

  @Override
  public Span span() {
    return evidence;
  }

  /** "A week later", "two days earlier": counted from what is told elsewhere. */
  boolean isCountedOn() {
    return text.endsWith("later") || text.endsWith("earlier");
  }

  /** Whether it is a year and no more. */
  boolean isYear() {
    return value.length() == YEAR;
  }

  /** The year it is of; 0 where that is open, or it is of a longer time. */
  private int year() {
    return value.length() < YEAR ? 0 : NumberReader.whole(value.substring(0, YEAR)).orElse(0);
  }

  /** Whether it is of a year before another. */
  boolean isBefore(int year) {
    return year() < year;
  }

  /**
   * The year that an article was written in, as far as its days tell; one past all for none.
   *
   * @param dates all of the article
   */
  static int articleYear(List<DateMention> dates) {
    int year = 0;
    for (DateMention date : dates) {
      year = date.isWithinDay() && date.resolvedFrom().isPresent() ? date.year() : year;
    }
    return year == 0 ? Integer.MAX_VALUE : year;
  }

  /** Whether it is a day or a part of one. */
  boolean isWithinDay() {
    return granularity == Granularity.DAY || granularity == Granularity.TIME;
  }
}
