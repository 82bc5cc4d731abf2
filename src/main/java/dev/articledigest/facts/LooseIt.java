package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds an "it" of English before which a sentence names people only. */
final class LooseIt {

  private static final Set<PartOfSpeech> SUBJECT =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.PRON);

  /** What "it" can mean. */
  private static final Set<PartOfSpeech> MEANT =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.SYM);

  /** They are, or stand for, people. */
  private static final Set<String> PEOPLE =
      WordSet.of(
          "percent",
          "people",
          "men",
          "women",
          "critics",
          "officials",
          "voters",
          "residents",
          "he",
          "she",
          "who",
          "they");

  private final Text text;

  LooseIt(Text text) {
    this.text = text;
  }

  /** "Marta Lind said it cost a crown": what does, stands before. */
  boolean isIn(List<Token> tokens) {
    // "Today, many said it cost a crown".
    int first = Within.word(tokens, 1).equals(",") ? 2 : 0;
    boolean opens = first > 0 || SUBJECT.contains(tokens.get(0).partOfSpeech());
    for (int i = first; opens && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.lower().equals("it")) {
        return points(tokens, i);
      }
      if ((token.kind() == Token.Kind.MARK && !token.lower().equals(",")) || canBeIt(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean points(List<Token> tokens, int it) {
    return it > 0
        && it + 2 < tokens.size()
        && (tokens.get(it - 1).partOfSpeech().isVerbal() || tokens.get(it - 1).lower().equals(","))
        && (doesOrIsCalled(tokens.get(it + 1), tokens.get(it + 2)) || mayDo(tokens, it))
        && !ExpletiveIt.stands(tokens, it);
  }

  /** "It cost a crown", "calls it a disgrace", but not "it was clear that", "made it possible". */
  private static boolean doesOrIsCalled(Token next, Token second) {
    return next.partOfSpeech() == PartOfSpeech.DET
        || (next.partOfSpeech() == PartOfSpeech.VERB && !second.lower().equals("that"));
  }

  /** "It could cost a crown", but not "it could be clear that", "it would take weeks to". */
  private static boolean mayDo(List<Token> tokens, int it) {
    Token verb = tokens.get(it + 2);
    return tokens.get(it + 1).partOfSpeech() == PartOfSpeech.AUX
        && verb.partOfSpeech() == PartOfSpeech.VERB
        && !verb.lower().startsWith("take");
  }

  private boolean canBeIt(Token token) {
    return MEANT.contains(token.partOfSpeech())
        && !isSomebody(token)
        && !Words.isPeriod(token.lower());
  }

  private boolean isSomebody(Token token) {
    String word = token.bare();
    return PEOPLE.contains(word)
        || StatementDescription.isSomebody(text, token)
        || (word.endsWith("s")
            && StatementDescription.isPerson(word.substring(0, word.length() - 1)));
  }
}
