package dev.articledigest.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Writes the days that a text names from its own as its language writes dates. */
final class PlainDayBrackets {

  private static final String POINTED = "d. MMMM uuuu";
  private static final String PLAIN = "d MMMM uuuu";
  private static final String LINKED = "d 'de' MMMM 'de' uuuu";
  private static final int DAY_LENGTH = 10;

  private static final Map<String, String> PATTERNS =
      Map.of(
          "de", POINTED, "nb", POINTED, "no", POINTED, "da", POINTED, "es", LINKED, "pt", LINKED);

  private PlainDayBrackets() {}

  /** The day of a date in digits. */
  static String day(DateMention date) {
    return date.value().substring(0, DAY_LENGTH);
  }

  /** „5. Juni 2025“, "5 juin 2025"; where day and month are told, the year alone. */
  static String written(String language, DateMention date) {
    LocalDate day = LocalDate.parse(day(date));
    if (tellsMonth(date)) {
      return Integer.toString(day.getYear());
    }
    String pattern = PATTERNS.getOrDefault(language, PLAIN);
    if (language.equals("fr") && day.getDayOfMonth() == 1) {
      pattern = PLAIN.replace("d", "d'er'");
    }
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)));
  }

  /** "Mardi 29 août". */
  private static boolean tellsMonth(DateMention date) {
    return date.text().chars().anyMatch(Character::isDigit);
  }
}
