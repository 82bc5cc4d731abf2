package dev.articledigest.language;

import java.util.List;
import java.util.Set;

/**
 * Tells where a note on a picture ends a sentence that has no other mark: "She met the mayor
 * (pictured) The mayor said". Papers put such captions into their text.
 */
final class PictureNotes {

  private static final Set<String> OPENING =
      WordSet.of("pictured", "left", "right", "above", "below", "center", "centre", "file");

  /** So many tokens a note has. */
  private static final int LONGEST = 6;

  private PictureNotes() {}

  /**
   * Whether a token before a capital closes such a note and another sentence follows: a name may
   * open it only behind a word that is no part of one.
   */
  static boolean end(List<Token> tokens, int index) {
    if (!tokens.get(index).word().equals(")")) {
      return false;
    }
    int open = index - 1;
    while (open > Math.max(0, index - LONGEST) && !tokens.get(open).word().equals("(")) {
      open--;
    }
    return open > 0
        && tokens.get(open).word().equals("(")
        && OPENING.contains(tokens.get(open + 1).lower())
        && (!tokens.get(open - 1).isCapital() || isStarter(tokens.get(index + 1)));
  }

  private static boolean isStarter(Token token) {
    return SentenceStarters.of("en").contains(token.lower());
  }
}
