package dev.articledigest.language;

import java.util.List;

/** Knows nicknames between initials and a surname: {@code J.P. "The Skipper" Roe}. */
final class Nicknames {

  private static final int LONGEST = 4;

  private Nicknames() {}

  /** Whether words in capitals stand in quotation marks from a token on, and before another one. */
  static boolean isAt(List<Token> tokens, int mark) {
    int close = mark + 1;
    while (close < tokens.size() && close <= mark + LONGEST && isCapital(tokens.get(close))) {
      close++;
    }
    return close > mark + 1
        && close + 1 < tokens.size()
        && isMark(tokens.get(mark))
        && isMark(tokens.get(close))
        && isCapital(tokens.get(close + 1));
  }

  private static boolean isCapital(Token token) {
    return token.kind() == Token.Kind.WORD && token.isCapital();
  }

  private static boolean isMark(Token token) {
    char first = token.word().charAt(0);
    return QuotationMarks.isDouble(first) || QuotationMarks.isSingle(first);
  }
}
