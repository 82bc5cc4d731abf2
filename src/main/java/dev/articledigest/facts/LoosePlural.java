package dev.articledigest.facts;

import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a "they" or "their" of English before which a sentence names nobody whom it could mean. */
final class LoosePlural {

  private static final Set<PartOfSpeech> COUNTED =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM);

  /** What a phrase before the subject opens with. */
  private static final Set<PartOfSpeech> OPENING =
      EnumSet.of(
          PartOfSpeech.ADP,
          PartOfSpeech.SCONJ,
          PartOfSpeech.ADV,
          PartOfSpeech.PART,
          PartOfSpeech.VERB);

  private static final Set<String> PRONOUNS =
      WordSet.of("they", "them", "their", "theirs", "themselves");

  /** Nouns of more than one without an s, and of one that acts as many: "police", "the band". */
  private static final Set<String> MANY = WordList.load(LoosePlural.class, "many-nouns.txt");

  /** "The hours they spend". */
  private static final Set<String> TIMES =
      WordSet.of("seconds", "minutes", "hours", "days", "nights", "weeks", "months", "years");

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
    PartOfSpeech tag = token.partOfSpeech();
    if (tag == PartOfSpeech.NUM) {
      return !isCounting(tokens, at);
    }
    return tag == PartOfSpeech.CCONJ
        || (tag.isNominal() && isPlural(word) && !TIMES.contains(word))
        || MANY.contains(word)
        || (tag != PartOfSpeech.NOUN && isBody(token));
  }

  /** "Two miles" counts what follows, "the two" does not. */
  private static boolean isCounting(List<Token> tokens, int number) {
    return number + 1 < tokens.size() && COUNTED.contains(tokens.get(number + 1).partOfSpeech());
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
    boolean opens = OPENING.contains(tokens.get(0).partOfSpeech());
    for (int i = pronoun + 1; opens && i < tokens.size(); i++) {
      if (canBeMany(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
