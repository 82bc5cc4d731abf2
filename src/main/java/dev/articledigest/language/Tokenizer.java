package dev.articledigest.language;

import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a range of text into {@link Token}s, in one pass from left to right. */
final class Tokenizer {

  /** Marks that a reader takes as one sign when repeated: "!!!", "--", "====". */
  private static final String REPEATED = ".!?-=*_~…";

  /** Signs that join letters: apostrophes, hyphens, the Catalan dot, Hebrew marks, joiners. */
  private static final String LETTER_JOINERS = "'’‘`´-‐‑&_@·״׳\u200c\u200d\u00ad";

  private final String text;
  private final int end;
  private final Abbreviations abbreviations;
  private final TokenForms forms;
  private int at;

  private Tokenizer(String text, Span range, Abbreviations abbreviations, TokenForms forms) {
    this.text = text;
    this.at = range.start();
    this.end = range.end();
    this.abbreviations = abbreviations;
    this.forms = forms;
  }

  /**
   * The tokens of {@code range}, in order; a dot stays with the abbreviations given.
   *
   * @param forms the words that the document had so far
   */
  static List<Token> tokens(
      String text, Span range, Abbreviations abbreviations, TokenForms forms) {
    Tokenizer tokenizer = new Tokenizer(text, range, abbreviations, forms);
    List<Token> tokens = new ArrayList<>(range.length() / 5 + 1);
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
    if (Character.isLetter(c) || isHandle(c)) {
      word(start);
      return token(start, Token.Kind.WORD);
    }
    if (Character.isDigit(c) || isBareDecimal()) {
      at += Character.charCount(c);
      run();
      return token(start, Token.Kind.NUMBER);
    }
    mark(c);
    return token(start, Token.Kind.MARK);
  }

  private Token token(int start, Token.Kind kind) {
    return new Token(new Span(start, at), kind, PartOfSpeech.X, forms.form(text, start, at));
  }

  private void word(int start) {
    int address = WebSigns.addressEnd(text, start, end);
    if (address > start) {
      at = address;
      return;
    }
    at += Character.charCount(text.codePointAt(at));
    run();
    takeAbbreviationDot(start);
  }

  /** "@POTUS", "#IStandWithAhmed" */
  private boolean isHandle(int c) {
    return (c == '@' || c == '#')
        && at + 1 < end
        && Character.isLetter(text.codePointAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** "hitting .256 with six homers" */
  private boolean isBareDecimal() {
    return text.charAt(at) == '.'
        && at + 1 < end
        && Character.isDigit(text.charAt(at + 1))
        && at > 0
        && (isSpace(text.charAt(at - 1)) || "($€£".indexOf(text.charAt(at - 1)) >= 0);
  }

  private void mark(int c) {
    int face = WebSigns.signEnd(text, at, end);
    if (face > at) {
      at = face;
      return;
    }
    at = Math.min(end, at + Character.charCount(c));
    boolean asks = c == '!' || c == '?';
    if (REPEATED.indexOf(c) >= 0) {
      while (at < end && (text.charAt(at) == c || (asks && isAsking(text.charAt(at))))) {
        at++;
      }
    }
  }

  private static boolean isAsking(char c) {
    return c == '!' || c == '?';
  }

  /**
   * Letters and digits, and marks that stand between two of them ("al-Kazimi", "1,200.5", "it’s").
   */
  private void run() {
    while (at < end) {
      int c = text.codePointAt(at);
      boolean inside = Character.isLetterOrDigit(c) || isCombining(c) || isFraction(c);
      if (!inside && !joins(c)) {
        return;
      }
      at = Math.min(end, at + Character.charCount(c));
    }
  }

  private boolean joins(int c) {
    if (at + 1 >= end) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean figures = Character.isDigit(before) && Character.isDigit(after);
    return switch (c) {
      case '.' ->
          figures || (Character.isLetter(before) && Character.isLetter(after) && !isGlued());
      case ',', ':', '/' -> figures;
      default ->
          LETTER_JOINERS.indexOf(c) >= 0 && isInWord(before) && Character.isLetterOrDigit(after);
    };
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || isCombining(c);
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
    if (at < end && text.charAt(at) == '.' && (at + 1 >= end || text.charAt(at + 1) != '.')) {
      String word = text.substring(start, at);
      boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
      if (initial || isDotted(word) || (abbreviations.contains(word) && !isPlainWord(word))) {
        at++;
      }
    }
  }

  /** "The answer is no." for "no. 5" */
  private boolean isPlainWord(String word) {
    int next = at + 1;
    while (next < end && isSpace(text.charAt(next))) {
      next++;
    }
    return word.length() > 1
        && Character.isLowerCase(word.charAt(0))
        && abbreviations.kind(word) == Abbreviations.Kind.NUMBERED
        && (next == end || !Character.isDigit(text.charAt(next)));
  }

  /** "U.S", "z.B", "then-U.S": no piece longer than two letters, so not "bbc.com". */
  private static boolean isDotted(String word) {
    int piece = 0;
    boolean dotted = false;
    for (int i = word.lastIndexOf('-') + 1; i < word.length(); i++) {
      dotted |= word.charAt(i) == '.';
      piece = word.charAt(i) == '.' ? 0 : piece + 1;
      if (piece > 2) {
        return false;
      }
    }
    return dotted;
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** "2½" */
  private static boolean isFraction(int c) {
    return (c >= '¼' && c <= '¾') || (c >= '⅐' && c <= '⅞');
  }

  /** White space of any kind, no-break spaces among it. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
