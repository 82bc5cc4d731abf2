package dev.articledigest.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settles the day that an article's dates are counted from. */
final class DateAnchors {

  private static final int DOUBT_YEARS = 2;

  private DateAnchors() {}

  /** The strongest anchor; a dateline's day gets its year from a stronger or weaker one. */
  static Optional<Anchor> settle(
      List<Anchor> anchors, Optional<String> dateline, List<DateMention> explicit) {
    if (anchors.isEmpty()) {
      return Optional.empty();
    }
    Anchor known = anchors.get(0);
    if (known.kind() == AnchorKind.ARTICLE) {
      return Optional.of(known);
    }
    Optional<Anchor> trusted =
        known.kind() == AnchorKind.UPLOAD
            ? unlessContradicted(known, explicit)
            : Optional.of(known);
    return dateline.isEmpty()
        ? trusted
        : dateline
            .flatMap(day -> trusted.flatMap(a -> datelineDay(day, a.day())))
            .map(day -> new Anchor(AnchorKind.DATELINE, day))
            .or(() -> trusted);
  }

  /** "BAGHDAD, June 10 (Reuters) -": the latest 10th of June that is not after the known day. */
  private static Optional<LocalDate> datelineDay(String words, LocalDate known) {
    int month = 0;
    int day = 0;
    for (String word : words.toLowerCase(java.util.Locale.ROOT).split("[ .,]", -1)) {
      month = Math.max(month, DateCalendar.month(word));
      day = NumberReader.whole(word).filter(n -> n <= 31).orElse(day);
    }
    int named = month;
    int number = day;
    return DateCalendar.day(known.getYear(), named, number)
        .filter(d -> !d.isAfter(known.plusDays(1)))
        .or(() -> DateCalendar.day(known.getYear() - 1, named, number));
  }

  /**
   * An archive uploaded late: all years of the article lie well before the upload. Its latest full
   * day then says more; without one no day does.
   */
  private static Optional<Anchor> unlessContradicted(Anchor upload, List<DateMention> explicit) {
    int latest = 0;
    Optional<LocalDate> day = Optional.empty();
    for (DateMention date : explicit) {
      Optional<Integer> year = NumberReader.whole(firstFour(date.value()));
      if (year.isPresent() && year.get() <= upload.day().getYear()) {
        latest = Math.max(latest, year.get());
        day = later(day, date);
      }
    }
    if (latest == 0 || latest > upload.day().getYear() - DOUBT_YEARS) {
      return Optional.of(upload);
    }
    int newest = latest;
    return day.filter(d -> d.getYear() == newest).map(d -> new Anchor(AnchorKind.TEXT, d));
  }

  private static String firstFour(String value) {
    return value.length() == 4 || (value.length() > 4 && value.charAt(4) == '-')
        ? value.substring(0, 4)
        : "";
  }

  private static Optional<LocalDate> later(Optional<LocalDate> best, DateMention date) {
    if (date.granularity() != DateMention.Granularity.DAY || date.value().length() != 10) {
      return best;
    }
    Optional<LocalDate> day = DateFinder.day(date.value());
    return day.filter(d -> best.isEmpty() || d.isAfter(best.get())).or(() -> best);
  }
}
