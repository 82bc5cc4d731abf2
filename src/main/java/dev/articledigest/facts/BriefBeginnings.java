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
 * Finds how far the beginning of a sentence goes on in a line: to an end of one of its phrases
 * behind a sure verb. It tells less than the sentence, but nothing that the sentence turns: not up
 * to a condition, a concession or one side's claim.
 */
final class BriefBeginnings {

  /** "Lind may have lost, but": the news stands behind the turn. */
  private static final Set<String> CONCEDING = WordSet.of("may", "might", "could", "can");

  /** "Between the yard | and the town": what follows belongs to it. */
  static final Set<String> PAIRING = WordSet.of("between", "both", "either", "neither");

  private static final Set<String> FROM = WordSet.of("from");
  private static final int REACH = 8;

  /**
   * "Has been charged | by the board", but not "has gone | from", "is stepping | in": these tell
   * nothing alone.
   */
  private static final Set<String> LIGHT =
      WordSet.of(
          "gone", "come", "turned", "got", "taken", "made", "put", "set", "brought", "led", "based",
          "used", "called", "given", "known", "linked", "said", "turning", "going", "looking");

  /** A beginning that ends within a phrase tells so many words. */
  private static final int LEAST = 8;

  /** They bound all that was told before them. */
  private static final Set<String> CONDITIONS =
      WordSet.of("if", "unless", "until", "but", "except", "provided", "yet");

  private final BriefOpeners openers;
  private final BriefGuard guard;
  private final BriefTails tails;
  private final BriefAttributions attributions;

  BriefBeginnings(Facts facts, BriefGuard guard, BriefTails tails, BriefAttributions attributions) {
    this.openers = new BriefOpeners(facts.dates());
    this.guard = guard;
    this.tails = tails;
    this.attributions = attributions;
  }

  /**
   * Ranges from behind a word of the main clause on to the end of the sentence, the longest first.
   *
   * @param verb the number of the main verb
   */
  List<BriefWay> find(List<Token> tokens, int verb) {
    int end = attributions.find(tokens);
    int turn = turn(tokens, verb, end);
    boolean conceded = turn < end && concedes(tokens.subList(verb, turn));
    boolean sure = !conceded && isMain(tokens, verb) && !attributions.claims(tokens, end);
    return sure ? ways(tokens, verb, end, turn) : List.of();
  }

  /** "Lind may have lost, but": only the concession is told before the turn. */
  static boolean concedes(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      // "In May" is followed by no verb.
      if (CONCEDING.contains(lower(tokens, i)) && tokens.get(i + 1).partOfSpeech().isVerbal()) {
        return true;
      }
    }
    return false;
  }

  private List<BriefWay> ways(List<Token> tokens, int verb, int end, int turn) {
    Token last = tokens.get(tokens.size() - 1);
    int stop =
        BriefTails.CLOSING.contains(last.lower()) ? last.span().end() : BriefTails.stop(tokens);
    List<BriefWay> ways = new ArrayList<>();
    BriefTails.Open open = new BriefTails.Open();
    for (int i = verb + 2; i < Math.min(end, turn + 1); i++) {
      open.read(tokens, i - 1);
      Span cut = new Span(tokens.get(i - 1).span().end(), stop);
      boolean phrase = partsPhrases(tokens, i);
      boolean whole =
          !open.waits()
              && (phrase || partsLoosely(tokens, verb, i))
              && partsNoVerb(tokens, verb, i, end);
      if (whole && !turns(tokens, i, turn) && guard.partsNothing(cut)) {
        ways.add(new BriefWay(List.of(cut), !phrase));
      }
    }
    return ways;
  }

  /** Whether what goes turns what stays: in its clause, or as a condition of all. */
  boolean turns(List<Token> tokens, int from, int end) {
    int comma = Math.min(from + 1, end);
    while (comma < end && !lower(tokens, comma).equals(",")) {
      comma++;
    }
    boolean turns = guard.turns(tokens.subList(from, comma));
    for (int i = comma; i < end; i++) {
      turns |= CONDITIONS.contains(tokens.get(i).lower());
    }
    return turns;
  }

  /**
   * Neither what is told from the verb of telling nor a verb from what is inserted before it; and
   * "has gone from bad | to worse" would tell the contrary.
   */
  boolean partsNoVerb(List<Token> tokens, int verb, int at, int end) {
    return !partsRange(tokens, at)
        && !tails.says(tokens, verb, at, end)
        && !tails.partsAside(tokens, at, end);
  }

  static boolean partsRange(List<Token> tokens, int at) {
    return lower(tokens, at).equals("to") && isBehind(tokens, at, FROM);
  }

  /** The comma before a "but", or the end: a beginning goes no farther. */
  static int turn(List<Token> tokens, int verb, int end) {
    int turn = verb + 1;
    while (turn < end && !lower(tokens, turn).equals("but")) {
      turn++;
    }
    return turn < end && lower(tokens, turn - 1).equals(",") ? turn - 1 : turn;
  }

  /** Whether a verb is surely none of a noun: "the man wanted for theft has fled". */
  private static boolean isMain(List<Token> tokens, int verb) {
    boolean sure =
        tokens.get(verb).partOfSpeech() != PartOfSpeech.VERB
            || tokens.get(verb + 1).partOfSpeech() != PartOfSpeech.ADP;
    for (int i = verb + 1; !sure && i + 1 < tokens.size(); i++) {
      switch (tokens.get(i).partOfSpeech()) {
        case SCONJ, CCONJ -> sure = true;
        default -> {
          if (BriefVerbs.isFinite(tokens, i)) {
            return false;
          }
          sure = BriefVerbs.isRelative(tokens, i);
        }
      }
    }
    return true;
  }

  /** "Won the last round | of the cup", "has been charged | by the board". */
  private boolean partsLoosely(List<Token> tokens, int verb, int at) {
    if (at < LEAST || at + 1 >= tokens.size() || Words.isOwner(lower(tokens, at - 1))) {
      return false;
    }
    return switch (tokens.get(at).partOfSpeech()) {
      // "Has moved | on.": a particle.
      case ADP ->
          tokens.get(at + 1).kind() != Token.Kind.MARK
              && (tails.endsPhrase(tokens, at - 1) || isDone(tokens, verb, at - 1));
      case CCONJ -> !isBehind(tokens, at, PAIRING) && tails.endsPhrase(tokens, at - 1);
      default -> false;
    };
  }

  private static boolean isDone(List<Token> tokens, int verb, int at) {
    // "Was shot dead | in".
    boolean stated =
        tokens.get(at).partOfSpeech() == PartOfSpeech.ADJ
            && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.VERB;
    int done = stated ? at - 1 : at;
    return done > verb
        && tokens.get(done).partOfSpeech() == PartOfSpeech.VERB
        && !LIGHT.contains(lower(tokens, done))
        && !lower(tokens, done).endsWith("ing")
        && tokens.get(done - 1).partOfSpeech() == PartOfSpeech.AUX;
  }

  static boolean isBehind(List<Token> tokens, int at, Set<String> words) {
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      if (words.contains(lower(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** "A request | for an order", but not "the head | of the yard", "tin | and copper". */
  private boolean partsPhrases(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    boolean opens =
        switch (tokens.get(at).partOfSpeech()) {
          case ADP -> !word.equals("of");
          case SCONJ, PART -> !tokens.get(at).plain().startsWith("'");
          // "Got weapons training", "after dominating qualifying": such words may be nouns.
          case VERB -> !word.endsWith("ing") && BriefSubjects.isParticiple(tokens, at);
          case PUNCT -> openers.opens(tokens, at);
          default ->
              BriefVerbs.isRelative(tokens, at)
                  || openers.opens(tokens, at)
                  || BriefMeasures.measures(tokens, at);
        };
    return opens
        && !BriefHalts.opensContent(tokens, at)
        && !Words.isOwner(lower(tokens, at - 1))
        && tails.endsPhrase(tokens, at - 1)
        && !BriefMeasures.isMeasured(tokens, at);
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
