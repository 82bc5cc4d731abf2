package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells whether what is left of a sentence that was shortened is whole. */
final class BriefRest {

  private static final Set<String> NEEDY = WordList.load(BriefRest.class, "brief-needy.txt");

  private static final Set<String> SINGLE = WordSet.of("'", "‘", "’", "`");

  /** "The latter's state media": of which two, what goes may tell. */
  private static final Set<String> PAIRED = WordSet.of("latter", "respectively");

  /** What they open has a verb. */
  private static final Set<String> ASKED = WordSet.of("how", "whether", "why", "because");

  /** Between an auxiliary and its verb. */
  private static final Set<String> BETWEEN =
      WordSet.of("now", "also", "still", "already", "just", "not", "currently", "only", "even");

  private BriefRest() {}

  /** The ways that leave of a sentence what needs nothing of what goes. */
  static List<BriefWay> whole(List<Token> tokens, List<BriefWay> ways) {
    List<BriefWay> whole = new ArrayList<>(ways.size());
    for (BriefWay way : ways) {
      if (isWhole(tokens, way)) {
        whole.add(way);
      }
    }
    return whole;
  }

  private static boolean isWhole(List<Token> tokens, BriefWay way) {
    List<Token> kept = way.kept(tokens);
    boolean last =
        StatementEdges.lastWord(kept).span().equals(StatementEdges.lastWord(tokens).span());
    return kept.size() == tokens.size()
        || (!asks(kept)
            && !isOpenQuotation(kept)
            && !compares(kept)
            && !isPaired(kept)
            && !breaksOff(kept)
            && (last || !NEEDY.contains(StatementEdges.lastWord(kept).lower())));
  }

  /** "The bridge is now | open". */
  private static boolean breaksOff(List<Token> kept) {
    int at = kept.size() - 1;
    while (at > 0 && kept.get(at).kind() == Token.Kind.MARK) {
      at--;
    }
    return at > 0
        && BETWEEN.contains(kept.get(at).lower())
        && kept.get(at - 1).partOfSpeech() == PartOfSpeech.AUX;
  }

  private static boolean isPaired(List<Token> kept) {
    for (Token token : kept) {
      if (PAIRED.contains(token.bare())) {
        return true;
      }
    }
    return false;
  }

  /** "The summit is a ' thunderbolt [, ' he said]": a mark apart from words has no other half. */
  private static boolean isOpenQuotation(List<Token> kept) {
    boolean open = false;
    for (int i = 0; i < kept.size(); i++) {
      boolean apart = i == 0 || kept.get(i).span().start() > kept.get(i - 1).span().end();
      if (SINGLE.contains(kept.get(i).lower()) && !isOwners(kept, i)) {
        open = apart && !open;
      }
    }
    return open;
  }

  /** "The tribe 's request", as archives have it. */
  private static boolean isOwners(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).lower().equals("s")
        && tokens.get(at + 1).span().start() == tokens.get(at).span().end();
  }

  /** "They saw how the mayor [acted]". */
  private static boolean asks(List<Token> kept) {
    boolean open = false;
    for (int i = 0; i + 1 < kept.size(); i++) {
      open |= ASKED.contains(kept.get(i).lower());
      open &= !kept.get(i).partOfSpeech().isVerbal();
    }
    return open;
  }

  /** "She is as well known [as he is]". */
  private static boolean compares(List<Token> kept) {
    int compared = 0;
    for (int i = 0; i + 1 < kept.size(); i++) {
      boolean as = kept.get(i).lower().equals("as");
      compared += as && (compared > 0 || isDescribed(kept.get(i + 1))) ? 1 : 0;
    }
    return compared == 1;
  }

  private static boolean isDescribed(Token token) {
    return token.partOfSpeech() == PartOfSpeech.ADJ || token.partOfSpeech() == PartOfSpeech.ADV;
  }
}
