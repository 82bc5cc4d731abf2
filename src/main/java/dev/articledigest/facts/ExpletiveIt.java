package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the "it" that stands for nothing said before: "It is clear that", "It was the first time",
 * "It remains unclear whether", "It will be months before".
 */
final class ExpletiveIt {

  /** What stands between "it is" and the clause that "it" announces. */
  private static final Set<PartOfSpeech> BETWEEN =
      EnumSet.of(
          PartOfSpeech.ADJ,
          PartOfSpeech.ADV,
          PartOfSpeech.VERB,
          PartOfSpeech.DET,
          PartOfSpeech.NOUN,
          PartOfSpeech.NUM,
          PartOfSpeech.PART,
          PartOfSpeech.CCONJ);

  private static final Set<String> BE =
      WordSet.of(
          "is",
          "was",
          "be",
          "been",
          "becoming",
          "becomes",
          "became",
          "seems",
          "appears",
          "remains",
          "remained");
  private static final Set<String> CLAUSE = WordSet.of("that", "whether", "how", "why");
  private static final Set<String> ADDRESSED =
      WordSet.of("told", "informed", "warned", "assured", "notified", "confident", "sure", "aware");

  /** What "it" is who has still to be told: "it is hard to say", but not "it is likely to fall". */
  private static final Set<String> JUDGED =
      WordSet.of(
          "hard",
          "easy",
          "difficult",
          "important",
          "impossible",
          "possible",
          "necessary",
          "essential",
          "common",
          "rare",
          "normal",
          "easier",
          "harder",
          "better",
          "best",
          "early",
          "soon",
          "illegal",
          "legal",
          "unusual",
          "wrong",
          "right",
          "vital",
          "crucial",
          "time");

  private static final Set<String> TIMES = WordSet.of("days", "weeks", "months", "years", "hours");
  private static final int REACH = 7;

  private ExpletiveIt() {}

  /** Whether the "it" at a place is such a one. */
  static boolean stands(List<Token> tokens, int at) {
    return comesTo(tokens, at) || isJudged(tokens, at);
  }

  /** "When it comes to boats, they know best." */
  static boolean comesTo(List<Token> tokens, int at) {
    return at > 0
        && at + 2 < tokens.size()
        && tokens.get(at - 1).lower().equals("when")
        && tokens.get(at + 1).lower().equals("comes")
        && tokens.get(at + 2).lower().equals("to");
  }

  private static boolean isJudged(List<Token> tokens, int at) {
    String first = tokens.get(at).lower();
    boolean joined = first.equals("it's") || first.equals("it’s");
    int verb = joined ? at : first.equals("it") ? verb(tokens, at + 1) : -1;
    int end = verb < 0 ? 0 : Math.min(tokens.size(), verb + REACH) - 1;
    for (int i = verb + 1; i < end && isBetween(tokens.get(i)); i++) {
      String next = tokens.get(i + 1).bare();
      if (judges(tokens.get(i).lower(), next) || opensClause(tokens.get(i), next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean judges(String word, String next) {
    return switch (next) {
      case "to", "for" -> JUDGED.contains(word);
      case "before" -> TIMES.contains(word);
      case "time" -> word.equals("first");
      default -> false;
    };
  }

  private static boolean opensClause(Token token, String next) {
    boolean said =
        token.partOfSpeech() == PartOfSpeech.ADJ || token.partOfSpeech() == PartOfSpeech.VERB;
    return said && CLAUSE.contains(next) && !ADDRESSED.contains(token.lower());
  }

  private static boolean isBetween(Token token) {
    return BETWEEN.contains(token.partOfSpeech());
  }

  /** The verb of being behind "it", past auxiliaries; -1 for another verb. */
  private static int verb(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
      String word = tokens.get(i).lower();
      if (BE.contains(word)) {
        return i;
      }
      PartOfSpeech tag = tokens.get(i).partOfSpeech();
      if (tag != PartOfSpeech.AUX && tag != PartOfSpeech.ADV) {
        return -1;
      }
    }
    return -1;
  }
}
