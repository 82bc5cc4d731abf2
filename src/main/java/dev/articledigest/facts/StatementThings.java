package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Knows what looks like a sentence of English and is a thing with a clause that tells of it: "The
 * house where all ideas come to light."
 */
final class StatementThings {

  private static final Set<PartOfSpeech> OPENING =
      EnumSet.of(
          PartOfSpeech.DET,
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.NUM);

  /** In tokens: of longer ones it is not so sure that no verb was taken for a noun. */
  private static final int LONGEST = 26;

  private StatementThings() {}

  static boolean are(List<Token> tokens) {
    if (tokens.size() > LONGEST || !opensThing(tokens.get(0))) {
      return false;
    }
    int relative = 1;
    while (relative < tokens.size() && !BriefVerbs.isRelative(tokens, relative)) {
      if (!isOfThing(tokens.get(relative)) || mayBeVerb(tokens, relative)) {
        return false;
      }
      relative++;
    }
    return relative + 1 < tokens.size()
        && tokens.get(relative - 1).partOfSpeech().isNominal()
        && hasOneVerb(tokens, relative + 1);
  }

  private static boolean opensThing(Token token) {
    return OPENING.contains(token.partOfSpeech());
  }

  private static boolean isOfThing(Token token) {
    return opensThing(token)
        || token.partOfSpeech() == PartOfSpeech.ADP
        || token.partOfSpeech() == PartOfSpeech.CCONJ
        || token.plain().equals("-");
  }

  /** "The arrests | stem", "a list | names": taken for nouns, as "police officers" are. */
  private static boolean mayBeVerb(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    return tokens.get(at).partOfSpeech() == PartOfSpeech.NOUN
        && tokens.get(at - 1).partOfSpeech().isNominal()
        && (word.endsWith("s")
            || tokens.get(at - 1).lower().endsWith("s")
            || VerbTense.hasPastForm(word));
  }

  /** Whether the clause has a verb and nothing behind can be that of the sentence. */
  private static boolean hasOneVerb(List<Token> tokens, int from) {
    int verb = verb(tokens, from);
    int next = verb;
    while (next > 0 && tokens.get(next).partOfSpeech() == PartOfSpeech.AUX) {
      next++;
    }
    boolean main = tokens.get(next).partOfSpeech() == PartOfSpeech.VERB;
    for (int i = main ? next + 1 : next; verb > 0 && i < tokens.size(); i++) {
      if (tokens.get(i).partOfSpeech().isVerbal() && !isInfinite(tokens, i)) {
        return false;
      }
    }
    return verb > 0;
  }

  /**
   * The first verb from a place on that stands before any mark, and is no last word; 0 for none.
   */
  private static int verb(List<Token> tokens, int from) {
    for (int i = from; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).partOfSpeech().isVerbal()) {
        return tokens.get(tokens.size() - 1).partOfSpeech() == PartOfSpeech.AUX ? 0 : i;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isInfinite(List<Token> tokens, int at) {
    return tokens.get(at).lower().endsWith("ing")
        || tokens.get(at - 1).partOfSpeech() == PartOfSpeech.PART;
  }
}
