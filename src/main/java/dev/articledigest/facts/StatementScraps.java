package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Knows what stands about a text and is no sentence of it: rows of tables, stamps, hand-overs. */
final class StatementScraps {

  private static final int LONGEST_STAMP = 16;
  private static final Set<String> STAMPS =
      WordSet.of("updated", "modified", "published", "posted");
  private static final Set<String> STAMPED = WordSet.of(":", "at", "on");
  private static final Set<String> HAVING = WordSet.of("has", "have");
  private static final Set<String> HANDED =
      WordSet.of("more", "story", "details", "latest", "report");

  /** In tokens. */
  private static final int LONGEST_LABEL = 6;

  private StatementScraps() {}

  static boolean are(List<Token> tokens) {
    return isRow(tokens) || handsOver(tokens) || isStamp(tokens);
  }

  /**
   * "Crimson Tide: 7-3, averaging 92 points.", "Marta Lind: Stealing boats.": a line of a table.
   */
  private static boolean isRow(List<Token> tokens) {
    int colon = StatementLabels.verbless(tokens, Math.min(LONGEST_LABEL, tokens.size() - 2));
    return colon > 0 && !StatementGuard.hasFullVerb(tokens);
  }

  /** "Norland's Marta Lind has more.": a studio hands over. */
  private static boolean handsOver(List<Token> tokens) {
    int last = tokens.size() - 1;
    int has = 0;
    while (has < Math.min(LONGEST_LABEL, last) && !HAVING.contains(Within.word(tokens, has))) {
      has++;
    }
    int told = Within.word(tokens, Math.min(last, has + 1)).equals("the") ? has + 2 : has + 1;
    return has > 0
        && told < last
        && tokens.get(has - 1).partOfSpeech() == PartOfSpeech.PROPN
        && HANDED.contains(Within.word(tokens, told))
        && tokens.get(told + 1).kind() == Token.Kind.MARK;
  }

  /** "Last updated at 4:09 PM on 18th November 2011.", "Published: 3 May 2012." */
  private static boolean isStamp(List<Token> tokens) {
    int last = Within.word(tokens, 0).equals("last") ? 1 : 0;
    String next = Within.word(tokens, last + 1);
    return tokens.size() <= LONGEST_STAMP
        && ((STAMPS.contains(Within.word(tokens, last)) && (last == 1 || STAMPED.contains(next)))
            || isClocked(tokens));
  }

  /** "Friday, May 5th 2000, 2:12AM NORLAND.": above the text. */
  private static boolean isClocked(List<Token> tokens) {
    boolean clock = false;
    for (Token token : tokens) {
      clock |= token.kind() == Token.Kind.NUMBER && token.word().indexOf(':') > 0;
    }
    return clock
        && DateWeekdays.NAMES.contains(Within.word(tokens, 0))
        && Within.word(tokens, 1).equals(",")
        && DateCalendar.month(Within.word(tokens, 2)) > 0;
  }
}
