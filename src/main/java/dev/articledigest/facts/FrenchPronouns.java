package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a sentence of French is about somebody it only calls « il » or « elle » behind its
 * first phrase: « Dès lundi, ils ont débattu ». Who or what is named in that phrase may be meant.
 */
final class FrenchPronouns {

  private static final Set<String> PRONOUNS = WordSet.of("il", "elle", "ils", "elles");

  /** Behind them « il » means nobody: « il y a », « il faut ». */
  private static final Set<String> IMPERSONAL =
      WordSet.of(
          "y",
          "n'y",
          "n’y",
          "faut",
          "faudra",
          "faudrait",
          "fallait",
          "fallut",
          "s'agit",
          "s’agit",
          "s'agissait",
          "s’agissait",
          "suffit",
          "pleut",
          "pleuvait",
          "neige",
          "est",
          "était",
          "sera",
          "semble",
          "semblait",
          "convient",
          "reste",
          "existe",
          "vaut",
          "ne",
          "n'est",
          "n’est",
          "paraît",
          "importe");

  private FrenchPronouns() {}

  /** Whether the pronoun stands directly behind the first comma and nobody is named before. */
  static boolean areLoose(Text text, List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.word().equals(",")) {
        return PRONOUNS.contains(tokens.get(i + 1).word()) && !isImpersonal(tokens, i + 1);
      }
      if (token.kind() == Token.Kind.MARK || isNamed(text, token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNamed(Text text, Token token) {
    return Named.is(text, token.span(), NameType.PERSON)
        || Named.is(text, token.span(), NameType.ORGANIZATION);
  }

  private static boolean isImpersonal(List<Token> tokens, int pronoun) {
    return tokens.get(pronoun).word().equals("il")
        && IMPERSONAL.contains(Within.word(tokens, pronoun + 1));
  }
}
