package dev.articledigest.article;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Reads dates as programs write them: ISO 8601 with and without hyphens (NITF's
 * "20200611T083000+0200"), RFC 5322 ("Thu, 11 Jun 2020 08:30:00 +0200").
 */
final class NewsDates {

  private static final int DATE = "20200611".length();
  private static final int LONGEST = 80;

  private NewsDates() {}

  /** A day, or an instant where the value says a zone. */
  static Optional<String> iso(String value) {
    String plain = FoldedWriter.folded(value);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> mailed = mailed(plain);
    return mailed.isPresent() ? mailed : WrittenDates.iso(extended(plain));
  }

  private static Optional<String> mailed(String value) {
    int comment = value.indexOf('(');
    String bare = comment > 0 ? value.substring(0, comment).strip() : value;
    try {
      return Optional.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
              ZonedDateTime.parse(bare, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "2020-06-11T08:30:00+0200" of "20200611T083000+0200"; anything else as it is. */
  private static String extended(String value) {
    boolean compact = value.length() >= DATE && Wording.isDigits(value.substring(0, DATE));
    if (!compact) {
      return value;
    }
    String day =
        value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, DATE);
    String rest = value.substring(DATE);
    boolean clock =
        rest.length() >= 7 && rest.charAt(0) == 'T' && Wording.isDigits(rest.substring(1, 7));
    return clock
        ? day + "T" + rest.substring(1, 3) + ":" + rest.substring(3, 5) + ":" + rest.substring(5)
        : day;
  }
}
