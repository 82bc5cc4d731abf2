package dev.articledigest.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/** Small questions about the wording of a line, each answered in one pass. */
final class Wording {

  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENERS = "\"“«„";

  private Wording() {}

  /** The words between single spaces. */
  static List<String> words(String folded) {
    return split(folded, " ");
  }

  /** The non-empty stripped parts between any of the given characters. */
  static List<String> split(String text, String separators) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        String part = text.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** The character that ends the line, closing marks left out; a space if there is none. */
  static char lastCharacter(String line) {
    int end = line.length();
    while (end > 0 && (CLOSERS + " ").indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? ' ' : line.charAt(end - 1);
  }

  static boolean endsSentence(String line) {
    return SENTENCE_ENDS.indexOf(lastCharacter(line)) >= 0;
  }

  static boolean startsSmall(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
  }

  static boolean startsLikeHeading(String line) {
    int first = line.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || (Character.isLetter(first) && !Character.isLowerCase(first))
        || OPENERS.indexOf(first) >= 0;
  }

  /** Whether the line is one quotation and nothing else. */
  static boolean isQuotation(String line) {
    if (line.length() < 3 || OPENERS.indexOf(line.charAt(0)) < 0) {
      return false;
    }
    char close = line.charAt(line.length() - 1);
    String inner = line.substring(1, line.length() - 1);
    return "\"”»“".indexOf(close) >= 0
        && inner.chars().noneMatch(c -> (OPENERS + "”»").indexOf(c) >= 0);
  }

  /** Whether it is a mark upon or beside a letter: an accent, a vowel sign. */
  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a letter or a digit stands in it. */
  static boolean holdsWord(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }

  static boolean holdsOne(String text, Collection<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  static boolean startsWithOne(String text, Collection<String> openers) {
    for (String opener : openers) {
      if (text.startsWith(opener)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasLetter(String line) {
    return line.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether a digit of any script stands in it. */
  static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What stays of a text without the characters at its ends that are such edges. */
  static String core(String text, IntPredicate edge) {
    int start = 0;
    int end = text.length();
    while (start < end && edge.test(text.charAt(start))) {
      start++;
    }
    while (end > start && edge.test(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether it is one of 0 to 9; other scripts have digits of their own. */
  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(Wording::isDigit);
  }

  /** Whether every letter is a capital, and there are at least two. */
  static boolean isCapitals(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase)
        && text.codePoints().filter(Character::isUpperCase).count() > 1;
  }
}
