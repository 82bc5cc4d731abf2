package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words of English that describe a person in place of a name: "The 55-year-old opposition leader",
 * "The singer", "The Prime Minister", "The Spaniard".
 *
 * @param words all of them
 * @param noun the last one
 * @param titled whether it is an office with a capital
 * @param age the years that they tell; 0 for none
 * @param named those of them that are part of names, in lower case
 */
record StatementDescription(Span words, String noun, boolean titled, int age, List<String> named) {

  private static final Set<PartOfSpeech> MODIFYING =
      EnumSet.of(
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.NUM,
          PartOfSpeech.VERB);

  private static final Set<String> PEOPLE =
      WordSet.ofAll(
          PersonNouns.WORDS, WordList.load(StatementDescription.class, "statement-people.txt"));

  /** Of whom a story mostly has one, so that no name is missed: "the judge", "the mayor". */
  private static final Set<String> FUNCTIONS =
      WordList.load(StatementDescription.class, "statement-functions.txt");

  /** Parts in a story, which somebody without a name may have: "the suspect". */
  private static final Set<String> PARTS =
      WordList.load(StatementDescription.class, "statement-parts.txt");

  private static final Set<String> COMPATRIOTS =
      WordList.load(StatementDescription.class, "statement-compatriots.txt");

  /** "The Spanish have": all of them. */
  private static final Set<String> OF_MANY = WordSet.of("have", "are", "were", "do");

  /** They tell who is meant. */
  private static final Set<String> SINGLING =
      WordSet.of(
          "first", "second", "third", "last", "next", "only", "other", "same", "word", "name");

  private static final Set<String> ASIDES = WordSet.of(",", "--", "–", "—");
  private static final String AGED = "-year-old";
  private static final int MOST_MODIFIERS = 5;

  /** Whether a noun can describe a person. */
  static boolean isPerson(String noun) {
    return PEOPLE.contains(noun);
  }

  /** Whether a word names a person or is a noun that can describe one. */
  static boolean isSomebody(Text text, Token token) {
    return isPerson(token.bare()) || Named.is(text, token.span(), NameType.PERSON);
  }

  /** The description that is the subject of a sentence with these words. */
  static Optional<StatementDescription> read(Text text, List<Token> tokens) {
    if (tokens.size() < 4 || !tokens.get(0).lower().equals("the")) {
      return Optional.empty();
    }
    int at = 1;
    int age = 0;
    List<String> named = new ArrayList<>();
    while (at <= MOST_MODIFIERS && at + 2 < tokens.size() && !isSubject(text, tokens, at)) {
      Token token = tokens.get(at);
      if (!modifies(token)) {
        return Optional.empty();
      }
      age = Math.max(age, age(token));
      if (isNamed(text, token)) {
        named.add(token.bare());
      }
      at++;
    }
    Token head = tokens.get(at);
    return isSubject(text, tokens, at)
        ? Optional.of(
            new StatementDescription(
                tokens.get(0).span().union(head.span()), head.bare(), isTitle(head), age, named))
        : Optional.empty();
  }

  private static boolean isSubject(Text text, List<Token> tokens, int at) {
    Token head = tokens.get(at);
    boolean somebody = !isNamed(text, head) && (isCommon(head) || isTitle(head));
    return (somebody || isCompatriot(tokens, at)) && isSubjectUpTo(text, tokens, at + 1);
  }

  private static boolean isCommon(Token head) {
    return PEOPLE.contains(head.bare()) && head.partOfSpeech() == PartOfSpeech.NOUN;
  }

  private static boolean isTitle(Token head) {
    return FUNCTIONS.contains(head.bare()) && head.partOfSpeech() == PartOfSpeech.PROPN;
  }

  private static boolean isCompatriot(List<Token> tokens, int at) {
    return tokens.get(at).isCapital()
        && COMPATRIOTS.contains(tokens.get(at).bare())
        && !OF_MANY.contains(Within.word(tokens, at + 1));
  }

  /**
   * Whether the words before a token are a subject: its verb follows, or what is inserted and no
   * name: "The actor, who", "The suspect -- a man of 30 --", but not "The actor, Karl Ode".
   */
  static boolean isSubjectUpTo(Text text, List<Token> tokens, int at) {
    return StatementReferent.acts(tokens, at)
        || (at + 1 < tokens.size()
            && ASIDES.contains(tokens.get(at).lower())
            && !isNamed(text, tokens.get(at + 1)));
  }

  private static boolean isNamed(Text text, Token token) {
    return Named.at(text, token.span()).isPresent();
  }

  private static boolean modifies(Token token) {
    return MODIFYING.contains(token.partOfSpeech()) && !SINGLING.contains(token.lower());
  }

  private static int age(Token token) {
    String word = token.lower();
    int end = word.endsWith(AGED) ? word.length() - AGED.length() : 0;
    return end == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1))
        ? Integer.parseInt(word.substring(0, end))
        : 0;
  }

  /** Whether they can mean the only person who is told of, by no more than that. */
  boolean isOfRenown() {
    return isForName() && !PARTS.contains(noun);
  }

  /** "The Spaniard". */
  boolean isOfCountry() {
    return COMPATRIOTS.contains(noun);
  }

  /** Whether the age of a person, if known, is that which they tell. */
  boolean fits(Entity person) {
    return age == 0 || person.age().map(known -> known.years() == age).orElse(true);
  }

  /** Whether a name is missed where they stand alone. */
  boolean isForName() {
    return !FUNCTIONS.contains(noun);
  }
}
