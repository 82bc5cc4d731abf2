package dev.articledigest.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A number in digits, written as the language writes it: "1.200,5" in German, "1 200,5" in French,
 * "1,200.5" in Hindi, "١٢" in Arabic.
 *
 * @param value what it is worth
 * @param marked whether it has a mark within, so that it is no year and no label
 * @param end the offset after its last digit
 */
record PlainNumber(BigDecimal value, boolean marked, int end) {

  private static final Set<String> DECIMAL_POINT =
      Set.of(
          "en", "zh", "zh-Hant", "ja", "ko", "th", "hi", "mr", "ne", "bn", "he", "ar", "fa", "ms",
          "ur", "tl");
  private static final int LONGEST = 30;

  /** The number whose first digit is at {@code start}. */
  static Optional<PlainNumber> read(String text, int start, String language) {
    boolean point = DECIMAL_POINT.contains(language);
    char decimal = point ? '.' : ',';
    String groups = (point ? "," : ".") + "\u00A0\u202F\u2009'’٬" + (point ? "" : " ");
    StringBuilder digits = new StringBuilder();
    int at = start;
    int marks = 0;
    while (at < text.length() && isDigit(text, at)) {
      digits.append(digit(text, at++));
      if (at < text.length() && digits.length() <= 3 + 3 * marks && isGroup(text, at, groups)) {
        at++;
        marks++;
      }
    }
    boolean usual = isMark(text, at, decimal) || isMark(text, at, '٫');
    // "3.5 millones" in Mexico: the other mark before one or two digits can part no thousands.
    boolean fraction = usual || (marks == 0 && isShortFraction(text, at));
    if (fraction) {
      digits.append('.');
      for (at++; at < text.length() && isDigit(text, at); at++) {
        digits.append(digit(text, at));
      }
    }
    boolean chained =
        at < text.length() && ".,:/-".indexOf(text.charAt(at)) >= 0 && digitAt(text, at + 1);
    return digits.length() > LONGEST || chained
        ? Optional.empty()
        : Optional.of(new PlainNumber(new BigDecimal(digits.toString()), usual || marks > 0, at));
  }

  private static boolean isShortFraction(String text, int at) {
    return at < text.length()
        && ".,".indexOf(text.charAt(at)) >= 0
        && digitAt(text, at + 1)
        && !(digitAt(text, at + 2) && digitAt(text, at + 3));
  }

  /** A mark before exactly three digits. */
  private static boolean isGroup(String text, int at, String groups) {
    return groups.indexOf(text.charAt(at)) >= 0
        && digitAt(text, at + 1)
        && digitAt(text, at + 2)
        && digitAt(text, at + 3)
        && !digitAt(text, at + 4);
  }

  private static boolean isMark(String text, int at, char mark) {
    return at < text.length() && text.charAt(at) == mark && digitAt(text, at + 1);
  }

  private static boolean digitAt(String text, int at) {
    return at < text.length() && isDigit(text, at);
  }

  static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  private static char digit(String text, int at) {
    return (char) ('0' + Character.digit(text.charAt(at), 10));
  }
}
