package dev.articledigest.facts;

import dev.articledigest.article.Span;
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
    List<Span> all = new ArrayList<>(cuts);
    others.stream().filter(other -> cuts.stream().noneMatch(other::overlaps)).forEach(all::add);
    return new BriefWay(all, loose);
  }

  BriefWay loosely() {
    return new BriefWay(cuts, true);
  }
}
