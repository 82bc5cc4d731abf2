package dev.articledigest.facts;

import dev.articledigest.language.WordSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether the quarters of an article are those of the calendar: a "fourth quarter" of a firm
 * whose year ends in August is none of them.
 */
final class FiscalQuarters {

  private static final Set<String> MONTHS =
      WordSet.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final int QUARTERS = 4;
  private static final int LETTERS = 3;

  private FiscalQuarters() {}

  /**
   * Whether an article in English tells of fiscal years, or of a year or quarter that does not end
   * when that of the calendar does.
   *
   * @param value the TIMEX3 value of a quarter, as "1989-Q4"
   */
  static boolean mayBe(String content, String value) {
    int quarter = value.charAt(value.length() - 1) - '0';
    return content.contains("fiscal")
        || content.contains("Fiscal")
        || endsOtherwise(content, "quarter ended ", quarter)
        || endsOtherwise(content, "year ended ", QUARTERS);
  }

  /** Whether the month behind some words closes another quarter of the calendar, or none. */
  private static boolean endsOtherwise(String content, String words, int quarter) {
    int at = content.indexOf(words);
    while (at >= 0) {
      int month = at + words.length();
      String begun =
          content
              .substring(month, Math.min(content.length(), month + LETTERS))
              .toLowerCase(Locale.ROOT);
      if (MONTHS.contains(begun) && closed(begun) != quarter) {
        return true;
      }
      at = content.indexOf(words, month);
    }
    return false;
  }

  /** The quarter that a month closes; 0 for none. */
  private static int closed(String month) {
    return switch (month) {
      case "mar" -> 1;
      case "jun" -> 2;
      case "sep" -> 3;
      case "dec" -> QUARTERS;
      default -> 0;
    };
  }
}
