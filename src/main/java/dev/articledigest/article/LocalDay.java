package dev.articledigest.article;

import dev.articledigest.article.PageMarks.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives an instant written in UTC the day it was at the outlet, for "Thursday" in the article means
 * that day: the same instant written with an offset elsewhere in the page, else the day in the
 * address ({@code /2020/02/24/} beside {@code 2020-02-25T02:25:54Z}). An address that is older than
 * the declared day by more than a day wins: sites that move declare the day of the move.
 */
final class LocalDay {

  private final PageMarks marks;
  private final Optional<String> addressed;

  LocalDay(PageMarks marks, Optional<String> addressed) {
    this.marks = marks;
    this.addressed = addressed;
  }

  Dates of(Dates dates) {
    Optional<Dated> published = dates.published().map(this::local);
    Optional<Dated> updated =
        dates.updated().filter(u -> published.isEmpty() || !isBefore(u, published.get()));
    return new Dates(published, updated);
  }

  private static boolean isBefore(Dated a, Dated b) {
    return a.value().substring(0, 10).compareTo(b.value().substring(0, 10)) < 0;
  }

  private Dated local(Dated dated) {
    Optional<Instant> utc = isUtc(dated.value()) ? instant(dated.value()) : Optional.empty();
    Optional<Dated> offset = utc.flatMap(this::offset);
    if (offset.isPresent()) {
      return offset.get();
    }
    LocalDate day = LocalDate.parse(dated.value().substring(0, 10));
    Optional<LocalDate> other = addressed.map(LocalDate::parse);
    long later = other.map(o -> ChronoUnit.DAYS.between(o, day)).orElse(0L);
    boolean shifted = utc.isPresent() && isShifted(later, dated.value());
    return later > 1 || shifted
        ? new Dated(other.orElseThrow().toString(), DateSource.ADDRESS)
        : dated;
  }

  private static boolean isUtc(String value) {
    return value.endsWith("Z") || value.endsWith("+00:00");
  }

  /** A day behind UTC in America's evening, a day before it in Asia's morning. */
  private static boolean isShifted(long later, String value) {
    int hour = Integer.parseInt(value.substring(11, 13));
    return (later == 1 && hour < 9) || (later == -1 && hour >= 10);
  }

  /** The same instant, written with an offset in a time element or microdata. */
  private Optional<Dated> offset(Instant instant) {
    return Stream.of(Kind.TIME, Kind.DAY_PROPERTY)
        .flatMap(kind -> marks.marks(kind).stream())
        .flatMap(mark -> Stream.of(mark.element().attr("datetime"), mark.element().attr("content")))
        .flatMap(value -> WrittenDates.iso(value).stream())
        .filter(value -> !isUtc(value))
        .filter(value -> instant(value).filter(instant::equals).isPresent())
        .findFirst()
        .map(value -> new Dated(value, DateSource.TIME_ELEMENT));
  }

  private static Optional<Instant> instant(String value) {
    try {
      return value.length() > 10
          ? Optional.of(OffsetDateTime.parse(value).toInstant())
          : Optional.empty();
    } catch (DateTimeParseException e) {
      // "2020-06-11T08:30:00+99:00": no zone of this world.
      return Optional.empty();
    }
  }
}
