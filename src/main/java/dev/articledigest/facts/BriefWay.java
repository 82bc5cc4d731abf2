package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to shorten a sentence.
 *
 * @param cuts what goes, none overlapping another
 * @param loose whether what tells purpose and means goes: what is left is whole, if vague
 */
record BriefWay(List<Span> cuts, boolean loose) {

  /** With other ranges too, but for those that its own touch. */
  BriefWay with(List<Span> others) {
    if (others.isEmpty()) {
      return this;
    }
    List<Span> all = new ArrayList<>(cuts);
    for (Span other : others) {
      if (isApart(other)) {
        all.add(other);
      }
    }
    return new BriefWay(all, loose);
  }

  /** Without one range too, whatever of its own it touches. */
  BriefWay without(Span range) {
    return new BriefWay(List.of(range), loose).with(cuts);
  }

  BriefWay loosely() {
    return new BriefWay(cuts, true);
  }

  /** Whether a range touches none that goes. */
  boolean isApart(Span other) {
    for (int i = 0; i < cuts.size(); i++) {
      if (other.overlaps(cuts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The tokens of a sentence that stay. */
  List<Token> kept(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (!goes(token.span())) {
        kept.add(token);
      }
    }
    return kept;
  }

  private boolean goes(Span span) {
    // by index, for this is asked of all words
    for (int i = 0; i < cuts.size(); i++) {
      if (cuts.get(i).contains(span)) {
        return true;
      }
    }
    return false;
  }
}
