package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Knows bylines of English that no line parts from the report or caption behind them. */
final class GluedBylines {

  private static final Set<String> WRITERS = WordSet.of("Writer", "Reporter", "Correspondent");
  private static final int LONGEST = 10;

  private GluedBylines() {}

  static boolean open(Text text, List<Token> tokens) {
    return opensWithBy(text, tokens) || opensWithWriter(text, tokens);
  }

  /** "By Marta Lind Special for the Courier has long been". */
  private static boolean opensWithBy(Text text, List<Token> tokens) {
    if (!tokens.get(0).bare().equals("by")) {
      return false;
    }
    int end = 1;
    while (end + 1 < tokens.size() && isNamed(text, tokens.get(end))) {
      end++;
    }
    String behind = tokens.get(end).word();
    return end > 2 && (behind.equals("for") || Character.isUpperCase(behind.charAt(0)));
  }

  /** "Marta Lind, Courier Staff Writer The sailors wave": it is not she who does. */
  private static boolean opensWithWriter(Text text, List<Token> tokens) {
    if (!isNamed(text, tokens.get(0))) {
      return false;
    }
    for (int i = 2; i < Math.min(LONGEST, tokens.size() - 1); i++) {
      if (WRITERS.contains(tokens.get(i).word())) {
        return tokens.get(i - 1).bare().equals("staff") && tokens.get(i + 1).isCapital();
      }
    }
    return false;
  }

  private static boolean isNamed(Text text, Token token) {
    return Named.is(text, token.span(), NameType.PERSON);
  }
}
