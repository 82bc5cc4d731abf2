package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Set;

/**
 * Finds what of a sentence of English is left open unless the one before is read: "Bergheim has
 * launched one", "The opposite is true", "The fire came two seconds later".
 */
final class PointedEnds {

  private static final Set<String> ARTICLES = WordSet.of("a", "an", "some", "any");

  private static final Set<String> MANY = WordSet.of("these", "those");

  /** "One.", "one none the less". */
  private static final Set<String> ENDS = WordSet.of(".", "none");

  private PointedEnds() {}

  static boolean has(List<Token> tokens) {
    int words = words(tokens);
    return endsLater(tokens, words) || isAsMuch(tokens, words) || pointsWithin(tokens);
  }

  /**
   * "Much depends on that debate": no "that" of a clause, and of another sentence unless the noun
   * stands before; but "for that matter", "that town's mayor".
   */
  static boolean isBehindPreposition(List<Token> tokens, int that) {
    if (tokens.get(that - 1).partOfSpeech() != PartOfSpeech.ADP || that + 2 >= tokens.size()) {
      return false;
    }
    int noun = tokens.get(that + 1).partOfSpeech() == PartOfSpeech.ADJ ? that + 2 : that + 1;
    String word = tokens.get(noun).lower();
    boolean told = word.equals("matter") || Words.isOwner(word);
    for (int i = 0; i < that && !told; i++) {
      told = tokens.get(i).lower().equals(word);
    }
    return !told;
  }

  /** How many tokens stand before the marks that end a sentence. */
  private static int words(List<Token> tokens) {
    int words = tokens.size();
    while (words > 0 && tokens.get(words - 1).kind() == Token.Kind.MARK) {
      words--;
    }
    return words;
  }

  /** Later than what, nothing tells where one verb is all. */
  private static boolean endsLater(List<Token> tokens, int words) {
    if (words < 4
        || !Within.word(tokens, words - 1).equals("later")
        || !BriefMeasures.isMeasure(Within.word(tokens, words - 2))) {
      return false;
    }
    int anchors = 0;
    for (Token token : tokens.subList(0, words - 3)) {
      anchors += token.kind() == Token.Kind.WORD ? 0 : 2;
      anchors += token.partOfSpeech() == PartOfSpeech.VERB ? 1 : 0;
    }
    return anchors < 2;
  }

  /** "Not every plan is as good." */
  private static boolean isAsMuch(List<Token> tokens, int words) {
    return words > 3
        && Within.word(tokens, words - 2).equals("as")
        && tokens.get(words - 1).partOfSpeech() == PartOfSpeech.ADJ
        && tokens.get(words - 3).partOfSpeech().isVerbal();
  }

  private static boolean pointsWithin(List<Token> tokens) {
    boolean one = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      one |= ARTICLES.contains(tokens.get(i).lower());
      if ((!one && isOne(tokens, i)) || points(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean points(List<Token> tokens, int at) {
    return isThere(tokens, at)
        || isOpposite(tokens, at)
        || isNotAlone(tokens, at)
        || areThese(tokens, at);
  }

  /** "Lind said these are two boats", "said that those were hers": which, stands before. */
  private static boolean areThese(List<Token> tokens, int at) {
    String before = Within.word(tokens, at - 1);
    return MANY.contains(tokens.get(at).lower())
        && MainVerbs.BE.contains(Within.word(tokens, at + 1))
        && (before.equals("that") || CueWords.isCue(before));
  }

  /**
   * "A win there could help": where, stands before, unless it is named; but "in the town there is a
   * hall".
   */
  private static boolean isThere(List<Token> tokens, int at) {
    if (at < 1
        || !tokens.get(at).lower().equals("there")
        || tokens.get(at - 1).partOfSpeech() != PartOfSpeech.NOUN
        || !tokens.get(at + 1).partOfSpeech().isVerbal()
        || MainVerbs.BE.contains(tokens.get(at + 1).lower())) {
      return false;
    }
    for (Token token : tokens.subList(0, at)) {
      if (token.partOfSpeech() == PartOfSpeech.PROPN || token.partOfSpeech().isVerbal()) {
        return false;
      }
    }
    return true;
  }

  /** "Has launched one", but not "one of them", "one ferry", "bought a boat and sold one". */
  private static boolean isOne(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at).lower().equals("one")
        && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.VERB
        && !tokens.get(at - 1).lower().equals("read")
        && (ENDS.contains(tokens.get(at + 1).lower())
            || tokens.get(at + 1).partOfSpeech() == PartOfSpeech.ADV);
  }

  /** "The opposite is true", but not "the opposite bank", "the opposite of that". */
  private static boolean isOpposite(List<Token> tokens, int at) {
    return tokens.get(at).lower().equals("opposite")
        && Within.word(tokens, at - 1).equals("the")
        && !Within.word(tokens, at + 1).equals("of")
        && !tokens.get(at + 1).partOfSpeech().isNominal()
        && tokens.get(at + 1).partOfSpeech() != PartOfSpeech.ADJ;
  }

  /** "Lind is not alone": in what, stands before. */
  private static boolean isNotAlone(List<Token> tokens, int at) {
    String before = Within.word(tokens, at - 1);
    return tokens.get(at).lower().equals("alone")
        && !Within.word(tokens, at + 1).equals("in")
        && (before.equals("not") || before.endsWith("n't") || before.endsWith("n’t"));
  }
}
