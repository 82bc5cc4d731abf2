package dev.articledigest.language;

import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a range of text into {@link Token}s, in one pass from left to right. */
final class Tokenizer {

  private final String text;
  private final int end;
  private int at;

  private Tokenizer(String text, Span range) {
    this.text = text;
    this.at = range.start();
    this.end = range.end();
  }

  /** The tokens of {@code range}, in order. */
  static List<Token> tokens(String text, Span range) {
    Tokenizer tokenizer = new Tokenizer(text, range);
    List<Token> tokens = new ArrayList<>();
    while (tokenizer.skipSpace()) {
      tokens.add(tokenizer.next());
    }
    return tokens;
  }

  private boolean skipSpace() {
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at < end;
  }

  private Token next() {
    int start = at;
    int c = text.codePointAt(at);
    if (Character.isDigit(c)) {
      run();
      return new Token(new Span(start, at), Token.Kind.NUMBER);
    }
    if (Character.isLetter(c)) {
      run();
      takeAbbreviationDot(start);
      return new Token(new Span(start, at), Token.Kind.WORD);
    }
    at = Math.min(end, at + Character.charCount(c));
    while (at < end && c == '.' && text.charAt(at) == '.') {
      at++;
    }
    return new Token(new Span(start, at), Token.Kind.MARK);
  }

  /**
   * Letters and digits, and marks that stand between two of them ("al-Kazimi", "1,200.5", "it’s").
   */
  private void run() {
    while (at < end) {
      int c = text.codePointAt(at);
      boolean inside = Character.isLetterOrDigit(c) || isCombining(c);
      if (!inside && !joins(c)) {
        return;
      }
      at = Math.min(end, at + Character.charCount(c));
    }
  }

  private boolean joins(int c) {
    if (at + 1 >= end || at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '\'', '’', '-', '‑', '&', '_', '@' ->
          Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '.', ':', '/' ->
          (Character.isDigit(before) && Character.isDigit(after))
              || (c == '.'
                  && Character.isLetter(before)
                  && Character.isLetter(after)
                  && !isGlued());
      default -> false;
    };
  }

  /** "…the end.The next": a full stop whose space was lost joins nothing. */
  private boolean isGlued() {
    return at >= 3
        && at + 2 < end
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2));
  }

  /** The dot of "Mr." and "U.S." belongs to the word. */
  private void takeAbbreviationDot(int start) {
    if (at < end && text.charAt(at) == '.') {
      String word = text.substring(start, at);
      boolean dotted = word.indexOf('.') >= 0 && word.length() <= 8;
      boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
      if (dotted || initial || Abbreviations.contains(word)) {
        at++;
      }
    }
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** White space of any kind, no-break spaces among it. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
