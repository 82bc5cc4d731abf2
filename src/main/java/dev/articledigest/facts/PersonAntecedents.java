package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom "he", "she", "his" or "her" at a sentence's beginning means, where only one can be
 * meant: the only person told of in the two sentences before, or the one whom the sentence before
 * is about and who is the only one there that it fits, or whom the same pronoun means there. One
 * sentence that tells of nobody may stand between.
 */
final class PersonAntecedents {

  private static final Set<String> PRONOUNS = WordSet.of("he", "she", "his", "her");
  private static final Set<String> SUBJECTS = WordSet.of("he", "she");
  private static final Set<String> OBJECTS = WordSet.of("him", "her");
  private static final Set<String> ARTICLES = WordSet.of("a", "an");
  private static final Set<String> CONNECTIVES = WordSet.of("but", "and", "yet", "still", "so");

  /** "The elder Roe" is not whom the text calls Roe. */
  private static final Set<String> NAMESAKES =
      WordSet.of("elder", "younger", "older", "senior", "junior");

  /** So many words may stand before the pronoun. */
  private static final int LONGEST_PHRASE = 9;

  private static final int LONGEST_DESCRIPTION = 20;

  private final Text text;
  private final EntityMentions mentions;
  private final StatementGenders genders;
  private final NearPeople near;

  /** Whom the pronouns mean that the first sentences open with. */
  private final List<Optional<Entity>> meant = new ArrayList<>();

  PersonAntecedents(Text text, EntityMentions mentions, StatementGenders genders, NearPeople near) {
    this.text = text;
    this.mentions = mentions;
    this.genders = genders;
    this.near = near;
  }

  /**
   * The place of the pronoun that a sentence's subject is or begins with: "He left", "But he left",
   * "Later he left", "In May he left", "During the talks, he left"; -1 for none.
   */
  static int pronoun(Text text, List<Token> tokens) {
    int first = !tokens.isEmpty() && CONNECTIVES.contains(tokens.get(0).lower()) ? 1 : 0;
    if (first < tokens.size() && PRONOUNS.contains(tokens.get(first).plain())) {
      return first;
    }
    return first == 0 ? behind(text, tokens) : -1;
  }

  private static int behind(Text text, List<Token> tokens) {
    int described = described(tokens);
    return described < 0 || namesPerson(text, tokens.subList(0, described))
        ? afterPhrase(text, tokens)
        : described;
  }

  private static boolean namesPerson(Text text, List<Token> tokens) {
    return tokens.stream().anyMatch(token -> Named.is(text, token.span(), NameType.PERSON));
  }

  /**
   * The place of the pronoun that what opens a sentence describes: "A rising star and the oldest of
   * three, she left"; -1 for none. The nouns before it name nobody whom it could mean.
   */
  static int described(List<Token> tokens) {
    int first = tokens.get(0).lower().equals("as") ? 1 : 0;
    if (tokens.size() < 4 || !ARTICLES.contains(tokens.get(first).lower())) {
      return -1;
    }
    int most = Math.min(LONGEST_DESCRIPTION, tokens.size());
    for (int i = first + 2; i < most; i++) {
      if (SUBJECTS.contains(tokens.get(i).plain())) {
        return tokens.get(i - 1).lower().equals(",") ? i : -1;
      }
    }
    return -1;
  }

  private static int afterPhrase(Text text, List<Token> tokens) {
    int most = Math.min(LONGEST_PHRASE, tokens.size() - 1);
    for (int i = 0; i < most; i++) {
      Token token = tokens.get(i);
      if (SUBJECTS.contains(token.plain())) {
        return isApart(text, tokens, i) ? i : -1;
      }
      if (token.partOfSpeech().isVerbal()
          || token.partOfSpeech() == PartOfSpeech.PRON
          || Named.is(text, token.span(), NameType.PERSON)) {
        return -1;
      }
    }
    return -1;
  }

  /** "In the book she wrote" names no subject. */
  private static boolean isApart(Text text, List<Token> tokens, int at) {
    PartOfSpeech opener = tokens.get(0).partOfSpeech();
    boolean comma = text.content().charAt(tokens.get(at - 1).span().start()) == ',';
    return comma
        || (at == 1 && opener == PartOfSpeech.ADV)
        || (at == 2 && opener == PartOfSpeech.ADP);
  }

  /** Whom a pronoun means that the subject of a sentence is or begins with. */
  Optional<Entity> of(int sentence, Token pronoun) {
    while (meant.size() < sentence) {
      Sentence next = text.sentences().get(meant.size());
      int at = next.isProse() ? pronoun(text, next.tokens()) : -1;
      meant.add(at < 0 ? Optional.empty() : find(meant.size(), next.tokens().get(at)));
    }
    return find(sentence, pronoun);
  }

  private static boolean isMale(Token pronoun) {
    return StatementGenders.MALE.contains(pronoun.plain());
  }

  private Optional<Entity> find(int sentence, Token pronoun) {
    boolean tells = tells(text.sentences().get(sentence).tokens(), pronoun);
    Optional<Entity> found = findClose(sentence, isMale(pronoun), tells);
    return found.isEmpty() && sentence > 1 && isSilent(sentence - 1)
        ? findClose(sentence - 1, isMale(pronoun), tells)
        : found;
  }

  /** "He said", "she also warned". */
  private static boolean tells(List<Token> tokens, Token pronoun) {
    int at = Within.firstFrom(tokens, pronoun.span().end());
    while (at < tokens.size() && tokens.get(at).partOfSpeech() == PartOfSpeech.ADV) {
      at++;
    }
    return at < tokens.size() && CueWords.isCue(tokens.get(at).lower());
  }

  private Optional<Entity> findClose(int sentence, boolean male, boolean tells) {
    if (sentence == 0
        || !text.sentences().get(sentence - 1).isProse()
        || asksOfAnother(text.sentences().get(sentence - 1).tokens())) {
      return Optional.empty();
    }
    Optional<Entity> only = only(sentence, male);
    return only.isPresent() ? only : told(sentence - 1, male, tells);
  }

  /** "And Marta Lind?" asks whether what was told of others holds of her: the answer needs that. */
  private static boolean asksOfAnother(List<Token> tokens) {
    if (!tokens.get(tokens.size() - 1).lower().equals("?")) {
      return false;
    }
    for (Token token : tokens) {
      if (token.partOfSpeech().isVerbal()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Entity> told(int before, boolean male, boolean tells) {
    return subject(before)
        .filter(person -> !actsOnAnother(text.sentences().get(before).tokens()))
        .or(() -> tells ? near.speaker(before) : Optional.empty())
        .or(() -> meant.get(before))
        .filter(person -> isAlone(before, person, male));
  }

  /** The only one who is told of in the two sentences before. */
  private Optional<Entity> only(int sentence, boolean male) {
    Optional<EntityMentions.Mention> named = near.only(sentence, NameType.PERSON);
    return named.isPresent() && isMeant(sentence, named.get().entity(), male)
        ? Optional.of(named.get().entity())
        : Optional.empty();
  }

  private boolean isMeant(int sentence, Entity person, boolean male) {
    return !near.tellsOfOthers(sentence, person)
        && !near.followsPronoun(sentence, person)
        && near.isTaken(sentence - 1, person, male)
        && genders.agree(person, male)
        && isHeadOrBehind(sentence - 1);
  }

  private boolean isHeadOrBehind(int before) {
    Optional<EntityMentions.Mention> first = first(before);
    return first.isEmpty() || isHead(before, first.get().span());
  }

  /** Whom the sentence before is about, by name. */
  private Optional<Entity> subject(int before) {
    return first(before)
        .filter(mention -> isHead(before, mention.span()))
        .filter(m -> !NearPeople.isBracketed(text.sentences().get(before), m.span()))
        .map(EntityMentions.Mention::entity);
  }

  /** "Roe called him kind": neither is surely meant by the next "he". */
  private static boolean actsOnAnother(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).partOfSpeech() == PartOfSpeech.VERB) {
        return OBJECTS.contains(tokens.get(i + 1).lower());
      }
    }
    return false;
  }

  /** The first person whom a sentence names before its verb. */
  private Optional<EntityMentions.Mention> first(int sentence) {
    for (Token token : text.sentences().get(sentence).tokens()) {
      if (token.partOfSpeech().isVerbal() || StatementGenders.isPersonal(token)) {
        return Optional.empty();
      }
      for (EntityMentions.Mention mention : mentions.touching(token.span())) {
        if (mention.entity().type() == NameType.PERSON) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }

  /** "Of Roe", "Roe and the mayor", "Roe's", "the elder Roe" and a Roe in a quotation are not. */
  private boolean isHead(int sentence, Span name) {
    List<Token> tokens = text.sentences().get(sentence).tokens();
    int at = Within.firstFrom(tokens, name.start());
    while (at > 0 && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.PROPN) {
      at--;
    }
    if (at > 0 && isPart(tokens.get(at - 1), at == 1)) {
      return false;
    }
    int next = Within.firstFrom(tokens, name.end());
    boolean joined = next < tokens.size() && tokens.get(next).partOfSpeech() == PartOfSpeech.CCONJ;
    return !joined && !near.isOwner(name) && !near.isQuoted(name);
  }

  private static boolean isPart(Token before, boolean first) {
    PartOfSpeech tag = before.partOfSpeech();
    return tag == PartOfSpeech.ADP
        || (tag == PartOfSpeech.CCONJ && !first)
        || NAMESAKES.contains(before.lower());
  }

  /** Whether a pronoun can mean a person, and nobody else of whom a sentence tells. */
  private boolean isAlone(int sentence, Entity person, boolean male) {
    if (!genders.agree(person, male)) {
      return false;
    }
    Sentence told = text.sentences().get(sentence);
    for (EntityMentions.Mention mention : mentions.touching(told.span())) {
      Entity other = mention.entity();
      if (other.type() == NameType.PERSON && !other.is(person) && canBe(other, male)) {
        return false;
      }
    }
    for (Token token : told.tokens()) {
      if (isPersonNoun(token, male) && !near.isBeside(told, token, person)) {
        return false;
      }
    }
    return true;
  }

  private boolean canBe(Entity person, boolean male) {
    return !genders.isKnown(person) || genders.agree(person, male);
  }

  private static boolean isPersonNoun(Token token, boolean male) {
    EntityPeople.Gender other = male ? EntityPeople.Gender.FEMALE : EntityPeople.Gender.MALE;
    String noun = token.bare();
    return StatementDescription.isPerson(noun) && EntityWords.genderOf(noun) != other;
  }

  /** Whether a sentence tells of no single person. */
  private boolean isSilent(int sentence) {
    Sentence told = text.sentences().get(sentence);
    for (Token token : told.tokens()) {
      if (StatementGenders.isPersonal(token) || StatementDescription.isPerson(token.bare())) {
        return false;
      }
    }
    return told.isProse()
        && mentions.touching(told.span()).stream()
            .noneMatch(mention -> mention.entity().type() == NameType.PERSON);
  }
}
