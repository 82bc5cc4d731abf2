package dev.articledigest.language;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Which quotation marks open and which close, in the styles of the Latin-script presses. */
public final class QuotationMarks {

  private static final char FIRST_UNSPACED = 0x0E00;

  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI);

  private QuotationMarks() {}

  /** Whether the character is a double quotation mark or guillemet. */
  public static boolean isDouble(char mark) {
    return switch (mark) {
      case '"', '“', '”', '„', '‟', '«', '»', '″', '「', '」', '『', '』' -> true;
      default -> false;
    };
  }

  /** Whether the character is a single quotation mark, which may be an apostrophe too. */
  public static boolean isSingle(char mark) {
    return switch (mark) {
      case '\'', '‘', '’', '‚', '‛', '‹', '›' -> true;
      default -> false;
    };
  }

  /**
   * Whether two backticks or two apostrophes stand at {@code at}, which wires and archives type for
   * a double mark; of three behind a word the last two.
   */
  public static boolean isTyped(String text, int at) {
    char mark = text.charAt(at);
    boolean twice =
        (mark == '`' || mark == '\'') && at + 1 < text.length() && text.charAt(at + 1) == mark;
    boolean third = twice && at + 2 < text.length() && text.charAt(at + 2) == mark;
    return twice && (!third || at == 0 || Tokenizer.isSpace(text.charAt(at - 1)));
  }

  /** Whether the two apostrophes at {@code at} open a quotation, as archives have it. */
  public static boolean opensTyped(String text, int at) {
    boolean before =
        at == 0
            || Tokenizer.isSpace(text.charAt(at - 1))
            || "([{—–-".indexOf(text.charAt(at - 1)) >= 0;
    return before && at + 2 < text.length() && !Tokenizer.isSpace(text.charAt(at + 2));
  }

  /**
   * Whether the double or single mark at {@code at} opens a quotation, judged by its neighbours.
   */
  public static boolean opens(String text, int at) {
    boolean openBefore = at == 0 || startsAfter(text.charAt(at - 1));
    boolean wordAfter = at + 1 < text.length() && !Tokenizer.isSpace(text.charAt(at + 1));
    return switch (text.charAt(at)) {
      case '„', '‚', '「', '『' -> wordAfter;
      case '」', '』' -> false;
      case '«', '‹' -> openBefore || (wordAfter && !isWord(text, at - 1));
      case '“' ->
          isApart(text, at)
              || (wordAfter
                  && (openBefore
                      || (Character.isLetterOrDigit(text.charAt(at + 1))
                          && !isEnd(text.charAt(at - 1)))));
      default -> openBefore && wordAfter && !isEnd(text.charAt(at + 1));
    };
  }

  /**
   * Whether the mark at {@code at} can close a quotation that {@code opener} opened: {@code “ ”},
   * {@code „ “}, {@code « »}, {@code » «} and straight marks; mixed pairs ({@code "words”}, {@code
   * “words.“}) occur in text from the web and count as well.
   */
  public static boolean closes(String text, int at, char opener) {
    char mark = text.charAt(at);
    boolean pair =
        switch (opener) {
          case '«' -> mark == '»';
          case '»' -> mark == '«';
          case '‹' -> mark == '›';
          case '›' -> mark == '‹';
          case '「' -> mark == '」';
          case '『' -> mark == '』';
          case '„' -> mark == '“' || mark == '”' || mark == '"';
          case '‘', '‚', '‛', '\'' -> mark == '’' || mark == '\'' || (mark == '‘' && opener == '‚');
          default ->
              mark == '”'
                  || mark == '"'
                  || mark == '″'
                  || (mark == '“' && (opener != '“' || !opens(text, at)));
        };
    if (!pair) {
      return false;
    }
    boolean spaced =
        (mark == '»' && opener == '«') || (mark == '”' && opener == '“' && isApart(text, at));
    return (spaced || (at > 0 && !Tokenizer.isSpace(text.charAt(at - 1)))) && !goesOn(text, at + 1);
  }

  /** "“ We go , ” he said": as tokenized texts have it, white space stands on both sides. */
  public static boolean isApart(String text, int at) {
    return (at == 0 || Tokenizer.isSpace(text.charAt(at - 1)))
        && (at + 1 >= text.length() || Tokenizer.isSpace(text.charAt(at + 1)));
  }

  private static boolean startsAfter(char before) {
    return Tokenizer.isSpace(before)
        || "([{—–-―/".indexOf(before) >= 0
        || isDouble(before)
        || isSingle(before);
  }

  private static boolean isEnd(char c) {
    return ".,;:!?)]".indexOf(c) >= 0;
  }

  /** Letters of scripts that write words without spaces stand right beside marks: 「はい」と言った. */
  private static boolean isWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at))
        && (text.charAt(at) < FIRST_UNSPACED
            || !UNSPACED.contains(UnicodeScript.of(text.charAt(at))));
  }

  private static boolean goesOn(String text, int at) {
    return isWord(text, at) && !isWrittenWithoutSpaces(text.charAt(at));
  }

  /** {@code 他说：“我们走。”然后离开。} */
  private static boolean isWrittenWithoutSpaces(char c) {
    return c >= '\u3040' && c <= '\u9fff';
  }
}
