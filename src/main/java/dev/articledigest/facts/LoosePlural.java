package dev.articledigest.facts;

import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a "they" or "their" of English before which a sentence names nobody whom it could mean. */
final class LoosePlural {

  private static final Set<String> PRONOUNS =
      WordSet.of("they", "them", "their", "theirs", "themselves");

  /** Nouns of more than one without an s, and of one that acts as many: "police", "the band". */
  private static final Set<String> MANY = WordList.load(LoosePlural.class, "many-nouns.txt");

  private final Text text;

  LoosePlural(Text text) {
    this.text = text;
  }

  /** "The mayor said they had left": of whom she told, the sentence does not. */
  boolean isIn(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (PRONOUNS.contains(tokens.get(i).bare())) {
        return !isNamedAhead(tokens, i);
      }
      if (canBeMany(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  private boolean canBeMany(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String word = token.bare();
    return switch (token.partOfSpeech()) {
      case CCONJ -> true;
      case NUM -> !isCounting(tokens, at);
      case NOUN -> isPlural(word) || MANY.contains(word);
      case PROPN -> isPlural(word) || MANY.contains(word) || isBody(token);
      default -> MANY.contains(word) || isBody(token);
    };
  }

  /** "Two miles" counts what follows, "the two" does not. */
  private static boolean isCounting(List<Token> tokens, int number) {
    return number + 1 < tokens.size()
        && switch (tokens.get(number + 1).partOfSpeech()) {
          case NOUN, PROPN, ADJ, NUM -> true;
          default -> false;
        };
  }

  private static boolean isPlural(String noun) {
    return noun.length() > 3
        && noun.endsWith("s")
        && !noun.endsWith("ss")
        && !noun.endsWith("us")
        && !noun.endsWith("is");
  }

  /** A team or a firm is "they", too. */
  private boolean isBody(Token token) {
    Optional<Name> name = Named.at(text, token.span());
    return name.isPresent()
        && name.get().type() != NameType.PERSON
        && name.get().type() != NameType.PLACE;
  }

  /** "During their search, guards found", "Even as they rose, the young women": the subject is. */
  private boolean isNamedAhead(List<Token> tokens, int pronoun) {
    boolean opens =
        switch (tokens.get(0).partOfSpeech()) {
          case ADP, SCONJ, ADV, PART, VERB -> true;
          default -> false;
        };
    for (int i = pronoun + 1; opens && i < tokens.size(); i++) {
      if (canBeMany(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
