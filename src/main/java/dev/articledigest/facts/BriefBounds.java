package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether what would go bounds what would stay: "the first officer killed | in 14 years",
 * "had never lost to them | in the cup", "bigger than all the others | in the bay" say too much
 * without.
 */
final class BriefBounds {

  private static final Set<String> RESTRICTORS =
      WordList.load(BriefBounds.class, "brief-restrictors.txt");

  private static final Set<String> NEGATIONS =
      WordSet.of(
          "not",
          "n't",
          "n’t",
          "never",
          "no",
          "nor",
          "neither",
          "none",
          "nothing",
          "nobody",
          "without",
          "hardly",
          "barely",
          "only",
          "few",
          "little",
          "stop",
          "stops",
          "stopped",
          "halt",
          "halts",
          "halted",
          "ban",
          "bans",
          "prohibit",
          "prohibits",
          "forbid",
          "forbids",
          "prevent",
          "prevents",
          "refuse",
          "refuses",
          "refused");

  /** What they open tells what else happened, and bounds nothing. */
  private static final Set<String> FREE =
      WordSet.of(
          "after", "as", "while", "amid", "amidst", "following", "and", "which", "who", "where");

  private static final Set<String> WITHIN =
      WordSet.of("in", "since", "for", "at", "among", "within");

  /** "The last [month]" is no last one. */
  private static final Set<String> DATED = WordSet.of("last", "second", "third");

  private static final int LEAST_SUPERLATIVE = 6;

  private static final Set<String> COUNTING = WordSet.of("than", "least", "most");

  /** "Against the law | in fewer than ten states". */
  private static final Set<String> SHARES =
      WordSet.of(
          "fewer", "less", "more", "some", "most", "many", "several", "certain", "parts", "part");

  /** "Has rules | in place". */
  private static final Set<String> KEPT =
      WordSet.of("place", "mind", "common", "question", "check");

  private BriefBounds() {}

  /** Whether what opens at a token bounds what the main clause before it tells. */
  static boolean hold(List<Token> tokens, int verb, int at) {
    // "Doesn't have appeal | as a mayor": he may have it else.
    return sharesOut(tokens, at)
        || ((lower(tokens, at).equals("as") || !isFree(tokens, at)) && isBound(tokens, verb, at));
  }

  private static boolean sharesOut(List<Token> tokens, int at) {
    boolean led =
        tokens.get(at).partOfSpeech() == PartOfSpeech.ADP
            && !lower(tokens, at).equals("from")
            && at + 2 < tokens.size();
    boolean counted =
        led
            && tokens.get(at + 1).partOfSpeech() == PartOfSpeech.NUM
            && tokens.get(at + 2).partOfSpeech() == PartOfSpeech.NOUN;
    return counted
        || (led
            && (SHARES.contains(lower(tokens, at + 1)) || KEPT.contains(lower(tokens, at + 1))));
  }

  private static boolean isFree(List<Token> tokens, int at) {
    boolean comma = lower(tokens, at).equals(",");
    Token opener = tokens.get(comma ? at + 1 : at);
    boolean relative = BriefVerbs.isRelative(tokens, comma ? at + 1 : at);
    boolean numbered = tokens.get(at + 1).partOfSpeech() == PartOfSpeech.NUM;
    boolean told = comma && !WITHIN.contains(opener.lower());
    return lower(tokens, at).equals(":")
        || told
        || (FREE.contains(opener.lower()) && !numbered && !(relative && !comma));
  }

  private static boolean isBound(List<Token> tokens, int verb, int at) {
    for (int i = 0; i < at; i++) {
      if (NEGATIONS.contains(lower(tokens, i)) || (i > verb && isRestrictor(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRestrictor(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    PartOfSpeech tag = tokens.get(at).partOfSpeech();
    if (tag == PartOfSpeech.PROPN || tag == PartOfSpeech.VERB) {
      return false;
    }
    boolean compared = tag == PartOfSpeech.ADJ || tag == PartOfSpeech.ADV;
    return (compared && isSuperlative(word)) ? !tokens.get(at).isCapital() : restricts(tokens, at);
  }

  private static boolean isSuperlative(String word) {
    return word.endsWith("est") && word.length() >= LEAST_SUPERLATIVE;
  }

  /** But "the Best Boat prize" is a name. */
  private static boolean restricts(List<Token> tokens, int at) {
    PartOfSpeech before = tokens.get(at - 1).partOfSpeech();
    // "More than ten", "at least ten" bound a number alone.
    if (tokens.get(at + 1).partOfSpeech() == PartOfSpeech.NUM
        && COUNTING.contains(lower(tokens, at))) {
      return false;
    }
    boolean ordinal = before == PartOfSpeech.DET || before == PartOfSpeech.PRON;
    return RESTRICTORS.contains(lower(tokens, at))
        && !tokens.get(at).isCapital()
        && (ordinal || !DATED.contains(lower(tokens, at)));
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
