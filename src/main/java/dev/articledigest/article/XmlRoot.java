package dev.articledigest.article;

import java.util.Locale;
import java.util.Optional;

/**
 * The outermost element of markup.
 *
 * @param name its name without prefix, in small letters
 * @param fullName its name as written
 */
record XmlRoot(String name, String fullName) {

  /** The element behind declarations, instructions and comments, if one stands there. */
  static Optional<XmlRoot> of(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == '<') {
      int end = behindPreamble(text, at);
      if (end == at) {
        return named(text, at + 1);
      }
      at = end;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return Optional.empty();
  }

  /** Where the declaration, instruction or comment ends; the same place where none stands. */
  private static int behindPreamble(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return behind(text, "-->", at + 4);
    }
    if (text.startsWith("<?", at)) {
      return behind(text, "?>", at + 2);
    }
    if (text.startsWith("<!", at)) {
      int close = text.indexOf('>', at);
      int subset = text.indexOf('[', at);
      boolean inner = subset >= 0 && close >= 0 && subset < close;
      return inner ? behind(text, "]>", subset) : behind(text, ">", at);
    }
    return at;
  }

  private static int behind(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static Optional<XmlRoot> named(String text, int start) {
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    String fullName = text.substring(start, end);
    String name = fullName.substring(fullName.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    return name.isEmpty() ? Optional.empty() : Optional.of(new XmlRoot(name, fullName));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || ":-_.".indexOf(c) >= 0;
  }

  /** Whether the element's end is missing: the file was cut off. */
  boolean isCutOff(String text) {
    return text.lastIndexOf("</" + fullName) < 0;
  }
}
