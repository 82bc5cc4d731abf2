package dev.articledigest.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads days as files write them ("June 11, 2020", "11.6.2020", "2020-06-11T08:30Z") as ISO. */
final class WrittenDates {

  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> BESIDE = EntryList.load("date-words.txt");
  private static final int LONGEST = 100;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private WrittenDates() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String entry : EntryList.load("months.txt")) {
      int space = entry.indexOf(' ');
      months.put(entry.substring(0, space), Integer.valueOf(entry.substring(space + 1)));
    }
    return Map.copyOf(months);
  }

  /** A day, or an instant where the value says a zone. */
  static Optional<String> iso(String value) {
    String plain = value.strip();
    Optional<LocalDate> day = day(plain);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    String found = day.get().toString();
    return Optional.of(
        plain.startsWith(found) ? found + zonedTime(plain.substring(found.length())) : found);
  }

  /** "T08:30:00+02:00" of "T08:30:00.000+0200"; empty without a time or a zone. */
  private static String zonedTime(String rest) {
    if (rest.length() < 7 || "T ".indexOf(rest.charAt(0)) < 0 || !isClock(rest.substring(1, 6))) {
      return "";
    }
    boolean seconds = rest.length() > 8 && rest.charAt(6) == ':' && isDigits(rest.substring(7, 9));
    String clock = rest.substring(1, 6) + (seconds ? rest.substring(6, 9) : ":00");
    int at = seconds ? 9 : 6;
    while (at < rest.length() && ".0123456789".indexOf(rest.charAt(at)) >= 0) {
      at++;
    }
    return zone(rest.substring(at).strip()).map(zone -> "T" + clock + zone).orElse("");
  }

  private static boolean isClock(String text) {
    return isDigits(text.substring(0, 2))
        && text.charAt(2) == ':'
        && isDigits(text.substring(3))
        && Integer.parseInt(text.substring(0, 2)) < 24
        && Integer.parseInt(text.substring(3)) < 60;
  }

  private static Optional<String> zone(String rest) {
    if (rest.equals("Z") || rest.equals("UTC") || rest.equals("GMT")) {
      return Optional.of("Z");
    }
    String digits = rest.replace(":", "");
    boolean offset =
        (digits.startsWith("+") || digits.startsWith("-"))
            && digits.length() == 5
            && isDigits(digits.substring(1));
    return offset
        ? Optional.of(digits.substring(0, 3) + ":" + digits.substring(3))
        : Optional.empty();
  }

  /** The first full date: day, month and year. */
  static Optional<LocalDate> day(String text) {
    List<String> words = words(text.substring(0, Math.min(text.length(), LONGEST)));
    if (words.size() == 1) {
      return compact(words.get(0));
    }
    for (int i = 0; i + 2 < words.size(); i++) {
      Optional<LocalDate> day = dayAt(words, i);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> compact(String word) {
    return word.length() == 8 && isDigits(word)
        ? date(word.substring(0, 4), word.substring(4, 6), word.substring(6))
        : Optional.empty();
  }

  private static Optional<LocalDate> dayAt(List<String> words, int i) {
    String a = words.get(i);
    String b = words.get(i + 1);
    String c = words.get(i + 2);
    if (MONTHS.containsKey(a)) {
      return date(c, a, b);
    }
    if (MONTHS.containsKey(b)) {
      return date(c, b, a);
    }
    if (a.length() == 4) {
      return date(a, b, c);
    }
    // "11.6.2020" is a day first; "6/11/2020" could be either: only 13 and more can tell.
    boolean numbers = isDigits(a) && isDigits(b) && c.length() == 4;
    if (!numbers) {
      return Optional.empty();
    }
    Optional<LocalDate> dayFirst = date(c, b, a);
    Optional<LocalDate> monthFirst = date(c, a, b);
    return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
        ? Optional.empty()
        : dayFirst.or(() -> monthFirst);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    String bare = withoutOrdinal(day);
    int number = MONTHS.getOrDefault(month, number(month, 2));
    int inMonth = number(bare, 2);
    int inYear = year.length() == 4 ? number(year, 4) : 0;
    if (number == 0 || inMonth == 0 || inYear < FIRST_YEAR || inYear > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(inYear, number, inMonth));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number that the digits write; 0 for anything else. */
  private static int number(String digits, int most) {
    return digits.length() <= most && isDigits(digits) ? Integer.parseInt(digits) : 0;
  }

  private static String withoutOrdinal(String day) {
    boolean ordinal =
        day.length() > 2
            && (day.endsWith("st")
                || day.endsWith("nd")
                || day.endsWith("rd")
                || day.endsWith("th"));
    return ordinal ? day.substring(0, day.length() - 2) : day;
  }

  /** Whether a line is a date and nothing but what stands beside dates. */
  static boolean isDateLine(String line) {
    if (line.length() > LONGEST || day(line).isEmpty()) {
      return false;
    }
    return words(line).stream()
        .allMatch(w -> MONTHS.containsKey(w) || BESIDE.contains(w) || isDigit(w.charAt(0)));
  }

  /** Whether the word names a month. */
  static boolean isMonth(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return MONTHS.containsKey(bare.toLowerCase(Locale.ROOT));
  }

  /** Lower-case runs of letters and digits; "2020-06-11T08" parts before the T. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      boolean clockT = inside && text.charAt(i) == 'T' && i > 0 && isDigit(text.charAt(i - 1));
      if (inside && !clockT) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(WrittenDates::isDigit);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
