package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds how far a sentence that has no beginning of the sure kind goes on in a line: up to a joint
 * of it, though nothing be told yet but what it is about. What officials said goes on without them;
 * other words are nobody's news without who says so.
 */
final class BriefOpenings {

  /** Fewer tokens tell nothing. */
  private static final int LEAST = 8;

  /** No line goes on so far. */
  private static final int LONGEST = 40;

  private static final Set<String> SUBJECTS = WordSet.of("i", "we", "he", "she", "it", "they");

  private static final Set<String> MARKS = WordSet.of(",", "–", "—", "--", ";");

  private final BriefBeginnings beginnings;
  private final BriefGuard guard;
  private final BriefTails tails;
  private final BriefAttributions attributions;

  BriefOpenings(
      BriefBeginnings beginnings,
      BriefGuard guard,
      BriefTails tails,
      BriefAttributions attributions) {
    this.beginnings = beginnings;
    this.guard = guard;
    this.tails = tails;
    this.attributions = attributions;
  }

  /**
   * Ranges from behind a word on to the end of the sentence; loose those that leave no more than
   * what it is about.
   *
   * @param verb the number of the main verb; -1 for none
   * @param waiting whether up to where a clause waits for its verb, or only elsewhere
   */
  List<BriefWay> find(List<Token> tokens, int verb, boolean waiting) {
    int end = attributions.find(tokens);
    int main = Math.max(verb, 0);
    // "Emails -- like one about a boat -- led to a row, the mayor said": a late verb may be hers.
    int turn = Math.min(end, BriefBeginnings.turn(tokens, main, end));
    List<BriefWay> ways = new ArrayList<>();
    if (isClaim(tokens, end) || (turn < end && concedes(tokens, main, turn))) {
      return ways;
    }
    BriefTails.Open open = new BriefTails.Open();
    for (int i = 1; i <= Math.min(turn, LONGEST); i++) {
      open.read(tokens, i - 1);
      boolean verbal = tokens.get(i).partOfSpeech().isVerbal();
      boolean waits = i != verb && (open.waits() || verbal);
      if (waits == waiting && mayEnd(tokens, i, end)) {
        boolean told = !waits && tells(tokens, verb, i, end);
        ways.add(new BriefWay(List.of(cut(tokens, i)), !told));
      }
    }
    return ways;
  }

  private boolean isClaim(List<Token> tokens, int end) {
    return attributions.claims(tokens, end) || !attributions.isOfficial(tokens, end);
  }

  private static boolean concedes(List<Token> tokens, int from, int turn) {
    return from < turn && BriefBeginnings.concedes(tokens.subList(from, turn));
  }

  private boolean tells(List<Token> tokens, int verb, int at, int end) {
    return verb >= 0
        && at > verb + 2
        && beginnings.partsNoVerb(tokens, verb, at, end)
        && !BriefTails.saysNothing(tokens, verb, at);
  }

  private static Span cut(List<Token> tokens, int at) {
    return new Span(tokens.get(at - 1).span().end(), BriefTails.stop(tokens));
  }

  private boolean mayEnd(List<Token> tokens, int at, int end) {
    return at >= LEAST
        && at < tokens.size() - 1
        && isJoint(tokens, at)
        && !BriefBeginnings.partsRange(tokens, at)
        && tails.endsPhrase(tokens, at - 1)
        && !Words.isOwner(lower(tokens, at - 1))
        && !BriefMeasures.isMeasured(tokens, at)
        && !beginnings.turns(tokens, at, end)
        && guard.partsNothing(cut(tokens, at));
  }

  /** "A photo of a weasel | on a bird", "the bodies of four men | were found". */
  private static boolean isJoint(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    return switch (tokens.get(at).partOfSpeech()) {
      case ADP -> !word.equals("of") && tokens.get(at + 1).kind() != Token.Kind.MARK;
      case SCONJ, AUX -> true;
      // "90 | to 95".
      case PART -> word.equals("to") && tokens.get(at - 1).partOfSpeech() != PartOfSpeech.NUM;
      case CCONJ -> !BriefBeginnings.isBehind(tokens, at, BriefBeginnings.PAIRING);
      case VERB -> BriefVerbs.isFinite(tokens, at) || BriefSubjects.isParticiple(tokens, at);
      case PUNCT -> MARKS.contains(word) && !partsPlace(tokens, at);
      // "The list of items | they recall".
      default -> BriefVerbs.isRelative(tokens, at) || SUBJECTS.contains(word);
    };
  }

  /** "Of Bergheim|, Norland". */
  private static boolean partsPlace(List<Token> tokens, int comma) {
    return tokens.get(comma - 1).partOfSpeech() == PartOfSpeech.PROPN
        && tokens.get(comma + 1).partOfSpeech() == PartOfSpeech.PROPN;
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
