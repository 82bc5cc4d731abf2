package dev.articledigest.facts;

import dev.articledigest.language.WordSet;
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
      WordSet.of(
          "en", "zh", "zh-Hant", "ja", "ko", "th", "hi", "mr", "ne", "bn", "he", "ar", "fa", "ms",
          "ur", "tl");
  private static final int LONGEST = 30;

  /** The number whose first digit is at {@code start}. */
  static Optional<PlainNumber> read(String text, int start, String language) {
    boolean point = DECIMAL_POINT.contains(language);
    String groups = (point ? "," : ". ") + "\u00A0\u202F\u2009'’٬";
    StringBuilder digits = new StringBuilder();
    int whole = readWhole(text, start, groups, digits);
    boolean grouped = whole - start > digits.length();
    boolean usual = isMark(text, whole, point ? '.' : ',') || isMark(text, whole, '٫');
    // "3.5 millones" in Mexico: the other mark before one or two digits can part no thousands.
    boolean fraction = usual || (!grouped && isShortFraction(text, whole));
    int end = fraction ? readDigits(text, whole + 1, digits.append('.')) : whole;
    return digits.length() > LONGEST || isChained(text, end)
        ? Optional.empty()
        : Optional.of(new PlainNumber(new BigDecimal(digits.toString()), usual || grouped, end));
  }

  /** "16.30.5", "2:1", "12/13": no number, or more than one. */
  private static boolean isChained(String text, int at) {
    return digitAt(text, at + 1) && ".,:/-".indexOf(text.charAt(at)) >= 0;
  }

  /** Reads one to three digits and groups of three behind them, or one long run. */
  private static int readWhole(String text, int start, String groups, StringBuilder digits) {
    int at = readDigits(text, start, digits);
    boolean opens = digits.length() <= 3;
    while (opens && digits.length() <= LONGEST && isGroup(text, at, groups)) {
      at = readDigits(text, at + 1, digits);
    }
    return at;
  }

  private static int readDigits(String text, int start, StringBuilder digits) {
    int at = start;
    while (digitAt(text, at)) {
      digits.append(digit(text, at++));
    }
    return at;
  }

  private static boolean isShortFraction(String text, int at) {
    return at < text.length()
        && ".,".indexOf(text.charAt(at)) >= 0
        && digitAt(text, at + 1)
        && !(digitAt(text, at + 2) && digitAt(text, at + 3));
  }

  /** A mark before exactly three digits. */
  private static boolean isGroup(String text, int at, String groups) {
    return digitAt(text, at + 1)
        && groups.indexOf(text.charAt(at)) >= 0
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
