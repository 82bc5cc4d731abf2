package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a text tells of the sex of its people. */
final class StatementGenders {

  static final Set<String> MALE = WordSet.of("he", "his", "him", "himself");
  static final Set<String> FEMALE = WordSet.of("she", "her", "hers", "herself");

  private final Text text;
  private final EntityWords words;
  private final boolean bothTold;
  private final Map<String, EntityPeople.Gender> told = new HashMap<>();

  StatementGenders(Text text) {
    this.text = text;
    this.words = new EntityWords(text);
    this.bothTold = speaksOf(MALE) && speaksOf(FEMALE);
  }

  private boolean speaksOf(Set<String> pronouns) {
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (pronouns.contains(token.bare())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a token is "he", "she" or a form of theirs. */
  static boolean isPersonal(Token token) {
    return MALE.contains(token.bare()) || FEMALE.contains(token.bare());
  }

  /** Whether the text speaks of both "he" and "she". */
  boolean areBothTold() {
    return bothTold;
  }

  boolean isKnown(Entity person) {
    return of(person) != EntityPeople.Gender.UNKNOWN;
  }

  /** The sex that titles and nouns of kin before the name tell, or the pronouns of the text. */
  boolean agree(Entity person, boolean male) {
    EntityPeople.Gender known = of(person);
    return known == EntityPeople.Gender.UNKNOWN
        ? !bothTold
        : known == (male ? EntityPeople.Gender.MALE : EntityPeople.Gender.FEMALE);
  }

  /** Whether a noun that tells a sex tells that of a person. */
  boolean agree(Entity person, String noun) {
    EntityPeople.Gender told = EntityWords.genderOf(noun);
    return told == EntityPeople.Gender.UNKNOWN || told == of(person);
  }

  private EntityPeople.Gender of(Entity person) {
    EntityPeople.Gender known = told.get(person.id());
    if (known == null) {
      known = read(person);
      told.put(person.id(), known);
    }
    return known;
  }

  private EntityPeople.Gender read(Entity person) {
    for (Span mention : person.mentions()) {
      EntityPeople.Gender beside = words.gender(words.at(mention.start()));
      if (beside != EntityPeople.Gender.UNKNOWN) {
        return beside;
      }
    }
    return EntityPeople.Gender.UNKNOWN;
  }
}
