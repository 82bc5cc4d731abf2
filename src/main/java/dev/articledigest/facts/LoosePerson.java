package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a "he" or "her" of English before which a sentence names nobody whom it could mean. */
final class LoosePerson {

  private static final Set<String> MISTERS = WordSet.of("mr", "sir", "lord");

  private static final Set<String> MISSES = WordSet.of("mrs", "ms", "miss", "lady", "dame");

  private final Text text;

  LoosePerson(Text text) {
    this.text = text;
  }

  /**
   * The first such pronoun: "Police said his brother fled", "As Mrs. Lind won, he left the town".
   *
   * @param opens whether it is the first sentence, where "his" is that of somebody told of later
   */
  Optional<Token> pronoun(List<Token> tokens, boolean opens) {
    int pronoun = 0;
    while (pronoun < tokens.size() && !StatementGenders.isPersonal(tokens.get(pronoun))) {
      pronoun++;
    }
    return pronoun == tokens.size()
            || isTold(tokens.subList(0, pronoun), tokens.get(pronoun))
            || isNamedAhead(tokens, opens)
        ? Optional.empty()
        : Optional.of(tokens.get(pronoun));
  }

  /** Whether the words before tell of somebody whom it can mean. */
  private boolean isTold(List<Token> before, Token pronoun) {
    Set<String> others = StatementGenders.MALE.contains(pronoun.bare()) ? MISSES : MISTERS;
    boolean other = false;
    for (int i = 0; i < before.size(); i++) {
      Token token = before.get(i);
      // "Mr. Karl Ode": neither name is a woman's.
      other =
          token.partOfSpeech() == PartOfSpeech.PROPN
              && (other || is(Within.word(before, i - 1), others));
      if (!other && isSomebody(token) && !is(token.lower(), others)) {
        return true;
      }
    }
    return false;
  }

  /** "Mrs.", "Mrs". */
  private static boolean is(String word, Set<String> titles) {
    return titles.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  private boolean isSomebody(Token token) {
    return StatementDescription.isSomebody(text, token);
  }

  /** "In a talk ahead of his tour, Prince Karl said": the subject is whom the phrase is about. */
  private boolean isNamedAhead(List<Token> tokens, boolean opens) {
    if (opens) {
      boolean named = false;
      for (int i = 0; !named && i < tokens.size(); i++) {
        named = isSomebody(tokens.get(i)) || Named.at(text, tokens.get(i).span()).isPresent();
      }
      return named;
    }
    if (tokens.get(0).partOfSpeech() != PartOfSpeech.ADP) {
      return false;
    }
    int comma = 1;
    while (comma + 1 < tokens.size() && !tokens.get(comma).lower().equals(",")) {
      if (tokens.get(comma).partOfSpeech().isVerbal()) {
        return false;
      }
      comma++;
    }
    return comma + 1 < tokens.size()
        && Named.is(text, tokens.get(comma + 1).span(), NameType.PERSON);
  }
}
