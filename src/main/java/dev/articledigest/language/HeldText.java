package dev.articledigest.language;

import java.util.BitSet;
import java.util.List;

/**
 * The characters inside brackets and inside short quotations that are part of a sentence, where no
 * sentence ends: {@code “Can we still fly? Do they want us?”, an officer asked.} A quotation that
 * stands alone ({@code “We will go. We will win.” The minister left.}) holds sentences of its own.
 * The mark that closes is not among the characters.
 */
final class HeldText {

  /** A quotation or bracket longer than this may be cut inside. */
  private static final int LONGEST = 250;

  private static final String BRACKETS = "([{（「『《【";
  private static final String CLOSING_BRACKETS = ")]}）」』》】";

  private HeldText() {}

  /** The offsets of the held characters of a block that has these tokens, one at least. */
  static BitSet of(String text, List<Token> tokens) {
    BitSet inside = new BitSet();
    int end = tokens.get(tokens.size() - 1).span().end();
    int free = 0;
    for (Token token : tokens) {
      int open = token.span().start();
      if (token.kind() == Token.Kind.MARK && open >= free) {
        int close = closeOf(text, open, end);
        boolean bracket = BRACKETS.indexOf(text.charAt(open)) >= 0;
        if (close > open && (bracket || isIntroduced(text, open) || goesOn(text, close, end))) {
          inside.set(open, close);
          free = close + 1;
        }
      }
    }
    return inside;
  }

  /** {@code He said: “We will go. We will win.”} */
  private static boolean isIntroduced(String text, int open) {
    int before = open - 1;
    while (before >= 0 && Tokenizer.isSpace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && isInside(text.charAt(before));
  }

  /** {@code “We will go. We will win,” he said} */
  private static boolean goesOn(String text, int close, int end) {
    int after = close + 1;
    while (after < end && Tokenizer.isSpace(text.charAt(after))) {
      after++;
    }
    char last = text.charAt(close - 1);
    boolean open = after < end && ".!?…".indexOf(text.charAt(after)) < 0;
    return last == ','
        || (open && Character.isLetterOrDigit(last))
        || (open && isInside(text.charAt(after)) && !Character.isUpperCase(text.charAt(after)));
  }

  private static boolean isInside(char c) {
    return Character.isLowerCase(c) || ",;:—–-：，、".indexOf(c) >= 0;
  }

  private static int closeOf(String text, int open, int end) {
    char mark = text.charAt(open);
    if (BRACKETS.indexOf(mark) < 0 && !opensQuotation(text, open)) {
      return -1;
    }
    int limit = Math.min(end, open + LONGEST);
    for (int i = open + 1; i < limit; i++) {
      if (closes(text, i, mark)) {
        return i;
      }
      if (text.charAt(i) == mark) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean opensQuotation(String text, int open) {
    char mark = text.charAt(open);
    return (QuotationMarks.isDouble(mark) || mark == '‘') && QuotationMarks.opens(text, open);
  }

  private static boolean closes(String text, int at, char opener) {
    int bracket = BRACKETS.indexOf(opener);
    if (bracket >= 0) {
      return text.charAt(at) == CLOSING_BRACKETS.charAt(bracket);
    }
    // ‘It’s the workers’ choice. We agree,’ he said: an apostrophe has no mark before it.
    return QuotationMarks.closes(text, at, opener)
        && (opener != '‘' || ",.!?…".indexOf(text.charAt(at - 1)) >= 0);
  }
}
