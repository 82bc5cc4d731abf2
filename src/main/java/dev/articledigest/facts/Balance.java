package dev.articledigest.facts;

import dev.articledigest.language.QuotationMarks;

/** Tells a whole piece of English text from one that an orphan mark shows to be a part. */
final class Balance {

  private Balance() {}

  /** Whether no quotation mark or bracket stands without its other half. */
  static boolean holds(String read) {
    int curly = 0;
    int straight = 0;
    int brackets = 0;
    for (int i = 0; i < read.length(); i++) {
      switch (read.charAt(i)) {
        case '“', '«' -> curly++;
        case '”', '»' -> curly--;
        case '"' -> straight++;
        case '(', '[' -> brackets++;
        case ')', ']' -> brackets--;
        default -> {}
      }
    }
    return curly == 0 && straight % 2 == 0 && brackets == 0 && typewritten(read) && single(read);
  }

  /** {@code ‘He fled.’}: each opening one has one behind it that is no apostrophe in a word. */
  private static boolean single(String read) {
    int open = 0;
    for (int i = read.indexOf('‘'); i >= 0 && i < read.length(); i++) {
      char c = read.charAt(i);
      boolean letter = i + 1 < read.length() && Character.isLetter(read.charAt(i + 1));
      if (c == '‘' && letter) {
        open++;
      } else if (c == '’' && !letter && open > 0) {
        open--;
      }
    }
    return open == 0;
  }

  /** {@code ``He fled.''} and {@code ''He fled.''}: marks of two backticks or apostrophes. */
  private static boolean typewritten(String read) {
    if (!read.contains("``") && !read.contains("''")) {
      return true;
    }
    int open = 0;
    for (int i = 0; i + 1 < read.length(); i++) {
      if (QuotationMarks.isTyped(read, i)) {
        open += opensTyped(read, i, open) ? 1 : -1;
        i++;
      }
    }
    return open == 0;
  }

  /** Of marks with a space on both sides, as in {@code '' So , '' she said}, the first opens. */
  private static boolean opensTyped(String read, int at, int open) {
    boolean apart =
        open == 0
            && (at == 0 || read.charAt(at - 1) == ' ')
            && at + 2 < read.length()
            && read.charAt(at + 2) == ' ';
    return apart || read.charAt(at) == '`' || QuotationMarks.opensTyped(read, at);
  }
}
