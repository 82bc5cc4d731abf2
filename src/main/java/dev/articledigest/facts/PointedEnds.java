package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what of a sentence of English is left open unless the one before is read: "Bergheim has
 * launched one", "The opposite is true", "The fire came two seconds later".
 */
final class PointedEnds {

  private static final Set<String> ARTICLES = WordSet.of("a", "an", "some", "any");

  private static final Set<String> DO = WordSet.of("did", "does", "do");

  private static final Set<String> WHOSE_DEED =
      WordSet.of("one", "ones", "those", "few", "many", "only");

  private static final Set<String> SAME =
      WordSet.of(
          "opinion",
          "view",
          "things",
          "thing",
          "idea",
          "reason",
          "reasons",
          "mistake",
          "point",
          "report",
          "question",
          "problem",
          "problems",
          "conclusion",
          "argument",
          "case",
          "issue");

  private static final Set<String> HARDER = WordSet.of("harder", "easier", "tougher", "simpler");

  /** In tokens. */
  private static final int SHORT = 10;

  private static final Set<String> LIKENING = WordSet.of("that", "as");

  private static final Set<String> PLACED = WordSet.of("aboard", "inside", "about");

  private static final Set<String> MANY = WordSet.of("these", "those");

  /** No noun is told of by these, so that "these" stand alone. */
  private static final Set<PartOfSpeech> BEHIND_THESE =
      EnumSet.of(
          PartOfSpeech.ADP,
          PartOfSpeech.SCONJ,
          PartOfSpeech.PART,
          PartOfSpeech.PRON,
          PartOfSpeech.PUNCT);

  /** "One.", "one none the less". */
  private static final Set<String> ENDS = WordSet.of(".", "none");

  private PointedEnds() {}

  static boolean has(List<Token> tokens) {
    int words = words(tokens);
    return endsLater(tokens, words)
        || isAsMuch(tokens, words)
        || isHarder(tokens, words)
        || pointsWithin(tokens);
  }

  /**
   * "Much depends on that debate": no "that" of a clause, and of another sentence unless the noun
   * stands before; but "for that matter", "that town's mayor".
   */
  static boolean isBehindPreposition(List<Token> tokens, int that) {
    Token before = tokens.get(that - 1);
    boolean preposition =
        before.partOfSpeech() == PartOfSpeech.ADP || PLACED.contains(before.lower());
    if (!preposition || that + 2 >= tokens.size()) {
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

  /** "The mayor may be harder to ignore": harder than whom? */
  private static boolean isHarder(List<Token> tokens, int words) {
    return words > 4
        && words <= SHORT
        && HARDER.contains(Within.word(tokens, words - 3))
        && Within.word(tokens, words - 2).equals("to")
        && tokens.get(words - 1).partOfSpeech().isVerbal()
        && tokens.get(words - 4).partOfSpeech() == PartOfSpeech.AUX;
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
        || areThese(tokens, at)
        || isDoneTo(tokens, at)
        || doesSo(tokens, at)
        || isWellKnown(tokens, at)
        || isSuch(tokens, at)
        || likens(tokens, at);
  }

  private static boolean likens(List<Token> tokens, int at) {
    return isOfSame(tokens, at)
        || isAccording(tokens, at)
        || isWhoDoes(tokens, at)
        || isOtherStory(tokens, at);
  }

  /** "The one who does is Lind": does what, stands before. */
  private static boolean isWhoDoes(List<Token> tokens, int at) {
    return at > 1
        && DO.contains(tokens.get(at).lower())
        && tokens.get(at - 1).lower().equals("who")
        && WHOSE_DEED.contains(tokens.get(at - 2).lower())
        && (tokens.get(at + 1).partOfSpeech().isVerbal()
            || tokens.get(at + 1).kind() == Token.Kind.MARK);
  }

  /** "In 2007 it was a different story." */
  private static boolean isOtherStory(List<Token> tokens, int at) {
    String other = Within.word(tokens, at - 1);
    int article = other.equals("another") ? at - 1 : at - 2;
    return tokens.get(at).lower().equals("story")
        && (other.equals("another") || other.equals("different"))
        && MainVerbs.BE.contains(Within.word(tokens, article - 1).replace("'s", "is"))
        && tokens.get(at + 1).kind() == Token.Kind.MARK;
  }

  /** "According to Lind, that is a chance": what is, stands before. */
  private static boolean isAccording(List<Token> tokens, int at) {
    return tokens.get(0).lower().equals("according")
        && (tokens.get(at).lower().equals("that") || tokens.get(at).lower().equals("this"))
        && Within.word(tokens, at - 1).equals(",")
        && MainVerbs.BE.contains(Within.word(tokens, at + 1));
  }

  /** "Lind is of the same opinion", but not "the same day", "both had the same mother". */
  private static boolean isOfSame(List<Token> tokens, int at) {
    int noun = at + 1;
    if (at < 2
        || !tokens.get(at).lower().equals("same")
        || !tokens.get(at - 1).lower().equals("the")
        || tokens.get(noun).partOfSpeech() != PartOfSpeech.NOUN
        || !SAME.contains(tokens.get(noun).lower())) {
      return false;
    }
    String behind = Within.word(tokens, noun + 1);
    return !LIKENING.contains(behind) && isFirstPart(tokens, at);
  }

  /** "As soon as it did, they ran": what it did, stands before. */
  private static boolean doesSo(List<Token> tokens, int at) {
    return at > 1
        && DO.contains(tokens.get(at).lower())
        && Within.word(tokens, at + 1).equals(",")
        && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.PRON
        && tokens.subList(0, at).stream().noneMatch(t -> t.partOfSpeech().isVerbal());
  }

  /** "They know that all too well." */
  private static boolean isWellKnown(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).lower().equals("that")
        && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.VERB
        && (Within.word(tokens, at + 1).equals("well")
            || Within.word(tokens, at + 2).equals("well")
            || Within.word(tokens, at + 3).equals("well"))
        && at + 5 >= tokens.size();
  }

  /** "She hopes such an inquiry will be held", but not "such a way", "is such a hit". */
  private static boolean isSuch(List<Token> tokens, int at) {
    return at > 1
        && at + 3 < tokens.size()
        && tokens.get(at).lower().equals("such")
        && ARTICLES.contains(tokens.get(at + 1).lower())
        && tokens.get(at + 2).partOfSpeech() == PartOfSpeech.NOUN
        && tokens.get(at - 1).partOfSpeech() != PartOfSpeech.AUX
        && !tokens.get(at + 2).lower().equals("way")
        && !LIKENING.contains(tokens.get(at + 3).lower())
        && isFirstPart(tokens, at)
        && !isTold(tokens.subList(0, at), tokens.get(at + 2).lower());
  }

  /** Whether no mark or "and" parts the sentence before: no other part of it can tell what. */
  private static boolean isFirstPart(List<Token> tokens, int at) {
    for (Token token : tokens.subList(0, at)) {
      if (token.kind() == Token.Kind.MARK || token.partOfSpeech() == PartOfSpeech.CCONJ) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTold(List<Token> tokens, String noun) {
    return tokens.stream().anyMatch(token -> token.lower().equals(noun));
  }

  /**
   * "Most have dismissed these out of hand", but not "these boats", "these: a boat and a mill",
   * "bought boats and sold these".
   */
  private static boolean isDoneTo(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at).lower().equals("these")
        && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.VERB
        && BEHIND_THESE.contains(tokens.get(at + 1).partOfSpeech())
        && !Within.word(tokens, at + 1).equals(":")
        && isFirstPart(tokens, at);
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
