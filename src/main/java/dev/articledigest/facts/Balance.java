package dev.articledigest.facts;

import dev.articledigest.article.Span;

/** Tells a whole piece of English text from one that an orphan mark shows to be a part. */
final class Balance {

  private Balance() {}

  /** Whether no quotation mark or bracket stands without its other half in a range. */
  static boolean holds(String read) {
    return holds(read, new Span(0, read.length()));
  }

  /** The same of a range. */
  static boolean holds(String content, Span span) {
    int curly = 0;
    int straight = 0;
    int brackets = 0;
    for (int i = span.start(); i < span.end(); i++) {
      switch (content.charAt(i)) {
        case '“', '«' -> curly++;
        case '”', '»' -> curly--;
        case '"' -> straight++;
        case '(', '[' -> brackets++;
        case ')', ']' -> brackets--;
        default -> {}
      }
    }
    return curly == 0
        && straight % 2 == 0
        && brackets == 0
        && typewritten(content, span)
        && single(content, span);
  }

  /** {@code ‘He fled.’}: each opening one has one behind it that is no apostrophe in a word. */
  private static boolean single(String content, Span span) {
    int open = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = content.charAt(i);
      boolean letter = i + 1 < span.end() && Character.isLetter(content.charAt(i + 1));
      if (c == '‘' && letter) {
        open++;
      } else if (c == '’' && !letter && open > 0) {
        open--;
      }
    }
    return open == 0;
  }

  /** {@code ``He fled.''}: marks made of two backticks and two apostrophes. */
  private static boolean typewritten(String content, Span span) {
    int open = 0;
    for (int i = span.start(); i + 1 < span.end(); i++) {
      if (content.startsWith("``", i)) {
        open++;
        i++;
      } else if (content.startsWith("''", i)) {
        open--;
        i++;
      }
    }
    return open == 0;
  }
}
