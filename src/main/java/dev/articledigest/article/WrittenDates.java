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
  private static final Set<String> FILLERS = Set.of("de", "of", "del", "the");
  private static final String DAY_SIGNS = "年月日년월일";
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
    return iso(value, DateOrder.UNKNOWN);
  }

  /** A day, or an instant where the value says a zone; its numbers in the given order. */
  static Optional<String> iso(String value, DateOrder order) {
    String plain = value.strip();
    Optional<LocalDate> day = day(plain, order);
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
    boolean seconds =
        rest.length() > 8 && rest.charAt(6) == ':' && Wording.isDigits(rest.substring(7, 9));
    String clock = rest.substring(1, 6) + (seconds ? rest.substring(6, 9) : ":00");
    int at = seconds ? 9 : 6;
    while (at < rest.length() && ".0123456789".indexOf(rest.charAt(at)) >= 0) {
      at++;
    }
    return zone(rest.substring(at).strip()).map(zone -> "T" + clock + zone).orElse("");
  }

  private static boolean isClock(String text) {
    return Wording.isDigits(text.substring(0, 2))
        && text.charAt(2) == ':'
        && Wording.isDigits(text.substring(3))
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
            && (digits.length() == 5 || digits.length() == 3)
            && Wording.isDigits(digits.substring(1));
    return offset
        ? Optional.of(digits.substring(0, 3) + ":" + (digits + "00").substring(3, 5))
        : Optional.empty();
  }

  /** The first full date: day, month and year. */
  static Optional<LocalDate> day(String text) {
    return day(text, DateOrder.UNKNOWN);
  }

  /** The first full date, its numbers in the given order. */
  static Optional<LocalDate> day(String text, DateOrder order) {
    List<Word> words = words(text.substring(0, Math.min(text.length(), LONGEST)));
    if (words.size() == 1) {
      return compact(words.get(0).text());
    }
    for (int i = 0; i + 2 < words.size(); i++) {
      Optional<LocalDate> day = dayAt(words, i, order);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> compact(String word) {
    return word.length() == 8 && Wording.isDigits(word)
        ? date(word.substring(0, 4), word.substring(4, 6), word.substring(6))
        : Optional.empty();
  }

  private static Optional<LocalDate> dayAt(List<Word> words, int i, DateOrder order) {
    String a = words.get(i).text();
    String b = words.get(i + 1).text();
    String c = words.get(i + 2).text();
    if (MONTHS.containsKey(a)) {
      return date(c, a, b);
    }
    if (MONTHS.containsKey(b)) {
      return a.length() == 4 ? date(a, b, c) : date(c, b, a);
    }
    if (a.length() == 4) {
      return date(a, b, c);
    }
    boolean numbers = Wording.isDigits(a) && Wording.isDigits(b) && c.length() == 4;
    boolean dotted = words.get(i + 1).before() == '.' && words.get(i + 2).before() == '.';
    return numbers
        ? numeric(List.of(a, b, c), dotted ? DateOrder.DAY_FIRST : order)
        : Optional.empty();
  }

  /** "11.6.2020" is a day first; "6/11/2020" could be either unless a number is 13 or more. */
  private static Optional<LocalDate> numeric(List<String> abc, DateOrder order) {
    Optional<LocalDate> dayFirst = date(abc.get(2), abc.get(1), abc.get(0));
    Optional<LocalDate> monthFirst = date(abc.get(2), abc.get(0), abc.get(1));
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return dayFirst.or(() -> monthFirst);
    }
    return switch (order) {
      case DAY_FIRST -> dayFirst;
      case MONTH_FIRST -> monthFirst;
      case UNKNOWN -> Optional.empty();
    };
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
    return digits.length() <= most && Wording.isDigits(digits) ? Integer.parseInt(digits) : 0;
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
        .map(Word::text)
        .allMatch(w -> MONTHS.containsKey(w) || BESIDE.contains(w) || Wording.isDigit(w.charAt(0)));
  }

  /** Whether the word names a month. */
  static boolean isMonth(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return MONTHS.containsKey(bare.toLowerCase(Locale.ROOT));
  }

  /** A run of letters and digits, and the character before it. */
  private record Word(String text, char before) {}

  /**
   * Lower-case runs of letters and digits; "2020-06-11T08" parts before the T, "2024年4月24日" at each
   * sign; "11 de junio" is "11 junio".
   */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isInside(text, i)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        String word = plain(text.substring(start, i));
        if (!FILLERS.contains(word)) {
          words.add(new Word(word, start == 0 ? ' ' : text.charAt(start - 1)));
        }
        start = -1;
      }
    }
    return words;
  }

  private static boolean isInside(String text, int i) {
    char c = text.charAt(i);
    boolean clockT = c == 'T' && i > 0 && Wording.isDigit(text.charAt(i - 1));
    boolean letter = Character.isLetterOrDigit(c) || Wording.isMark(c);
    return letter && !clockT && DAY_SIGNS.indexOf(c) < 0;
  }

  /** Lower case, digits of any script as 0 to 9. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return plain.toString();
  }
}
