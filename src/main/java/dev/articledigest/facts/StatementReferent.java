package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom the pronoun or "the company" that opens a sentence means, where only one can be meant:
 * one person or body is named in the two sentences before, nobody else is told of there, not by a
 * pronoun either, and what is known of the person's sex does not contradict. A body must be what
 * the sentence before is about. In a text that speaks of both "he" and "she" it must be known.
 */
final class StatementReferent {

  static final Set<String> BODIES = WordList.load(StatementReferent.class, "statement-bodies.txt");
  private static final Set<String> PERSONAL = WordSet.of("he", "she");
  private static final Set<String> POSSESSIVES = WordSet.of("his", "her");
  private static final int SENTENCES_BACK = 2;

  private final Text text;
  private final List<Quote> direct;
  private final EntityMentions mentions;
  private final DescriptionBearers bearers;
  private final StatementGenders genders;
  private final NearPeople near;
  private final PersonAntecedents antecedents;
  private final Map<String, Span> places = new HashMap<>();
  private final int mostMentions;

  /**
   * Who is meant.
   *
   * @param words the words that point back
   * @param name what stands for them
   * @param mention where the article names it
   * @param id the entity's
   * @param isPerson whether it is a person
   */
  record Referent(Span words, String name, Span mention, String id, boolean isPerson) {

    static Referent of(Span words, String name, Span mention, Entity entity) {
      return new Referent(words, name, mention, entity.id(), entity.type() == NameType.PERSON);
    }

    /** A name before all of a sentence, which says whose words it is. */
    static Referent label(Sentence sentence, String name, Span mention, String id) {
      Span start = new Span(sentence.span().start(), sentence.span().start());
      return new Referent(start, "[" + name + ":] ", mention, id, true);
    }

    /** Puts the name for the words, or leaves it to be read before all. */
    Statement.Naming put(String content, StatementEdits edits) {
      if (!isLabel()) {
        edits.replace(words, name);
      }
      return new Statement.Naming(id, name, words.of(content), true, mention);
    }

    /** Whether the name says before all whose words the sentence is. */
    boolean isLabel() {
      return words.length() == 0;
    }
  }

  StatementReferent(Text text, Facts facts, EntityMentions mentions) {
    this.text = text;
    this.direct = facts.directQuotes();
    this.mentions = mentions;
    this.bearers = new DescriptionBearers(facts.entities());
    this.genders = new StatementGenders(text);
    this.near = new NearPeople(text, facts.quotes(), direct, mentions);
    this.antecedents = new PersonAntecedents(text, mentions, genders, near);
    int most = 0;
    for (Entity entity : facts.entities()) {
      boolean person = entity.type() == NameType.PERSON;
      most = person ? Math.max(most, entity.mentions().size()) : most;
    }
    this.mostMentions = most;
  }

  /** Whom the words mean that a sentence's tokens open with; none if they name somebody. */
  Optional<Referent> find(int sentence, List<Token> tokens) {
    if (!text.isEnglish() || tokens.size() < 3 || sentence == 0) {
      return Optional.empty();
    }
    int pronoun = PersonAntecedents.pronoun(text, tokens);
    if (pronoun >= 0) {
      return person(sentence, tokens.get(pronoun));
    }
    Token first = tokens.get(0);
    boolean body =
        lower(first).equals("the")
            && BODIES.contains(bare(tokens.get(1)))
            && (acts(tokens, 2) || isPossessive(tokens.get(1)));
    return body
        ? body(sentence, first.span().union(tokens.get(1).span()))
        : described(sentence, tokens);
  }

  private Optional<Referent> described(int sentence, List<Token> tokens) {
    Optional<StatementDescription> read = StatementDescription.read(text, tokens);
    Optional<Entity> person = read.isPresent() ? bearer(read.get(), sentence) : Optional.empty();
    if (person.isEmpty()) {
      return Optional.empty();
    }
    Entity bearer = person.get();
    return Optional.of(
        Referent.of(read.get().words(), bracketed(bearer.name(), false), fullest(bearer), bearer));
  }

  private Optional<Entity> bearer(StatementDescription read, int sentence) {
    List<Entity> bearing = bearers.of(read);
    return near.only(sentence, NameType.PERSON)
        .map(EntityMentions.Mention::entity)
        .filter(person -> genders.agree(person, read.noun()))
        .filter(
            person ->
                bearing.isEmpty()
                    ? isDescribed(person, read, sentence)
                    : bearing.contains(person) && (!read.titled() || isMain(person)));
  }

  /** By its being the only person near, though nothing tells of its trade. */
  private boolean isDescribed(Entity person, StatementDescription read, int sentence) {
    return isSurelyNamed(person)
        && read.isOfRenown()
        && read.fits(person)
        && (isAlone(person, sentence) || (read.isOfCountry() && isMain(person)));
  }

  /** "Bill" once may be that of a parliament. */
  private boolean isSurelyNamed(Entity person) {
    return person.name().indexOf(' ') > 0 || isMain(person);
  }

  /** Whether the sentence before is about a person, and no other is told of shortly before. */
  private boolean isAlone(Entity person, int sentence) {
    return !near.tellsOfOthers(sentence, person)
        && !near.followsPronoun(sentence, person)
        && (near.isTaken(sentence - 1, person, true) || near.isTaken(sentence - 1, person, false));
  }

  /**
   * Whether a sentence tells of somebody that a pronoun in the next one can mean. Whose sex nothing
   * tells must be the one whom the text has most of: "Dr. Lie approves. Her son takes over" may be
   * about another's son.
   */
  boolean tellsOf(Token pronoun, int sentence) {
    boolean male = StatementGenders.MALE.contains(bare(pronoun));
    Sentence told = text.sentences().get(sentence);
    if (names(told, male)) {
      return true;
    }
    for (Token token : told.tokens()) {
      if ((male ? StatementGenders.MALE : StatementGenders.FEMALE).contains(bare(token))
          || (!genders.areBothTold() && PersonNouns.WORDS.contains(bare(token)))) {
        return true;
      }
    }
    return false;
  }

  private boolean names(Sentence told, boolean male) {
    for (EntityMentions.Mention mention : mentions.touching(told.span())) {
      Entity named = mention.entity();
      if (named.type() == NameType.PERSON
          && genders.agree(named, male)
          && (isMain(named) || genders.isKnown(named))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMain(Entity person) {
    return person.mentions().size() == mostMentions;
  }

  /**
   * Whether the words that name a speaker surely mean a person: a name of hers does, a pronoun
   * where the writer names nobody else shortly before.
   */
  boolean means(Span mention, Entity person) {
    String words = mention.of(text.content()).toLowerCase(Locale.ROOT);
    if (!PERSONAL.contains(words)) {
      return mentions.touching(mention).stream()
          .anyMatch(m -> m.entity().is(person) && isHead(m.span(), mention));
    }
    return genders.agree(person, words.equals("he")) && isLastNamed(person, mention);
  }

  /** "Clinton aide Marta Lind" is Lind, "Karl Ode (centre)" Ode, but "Karl Ode fans" are not. */
  private boolean isHead(Span name, Span mention) {
    String rest =
        new Span(Math.min(name.end(), mention.end()), mention.end()).of(text.content()).strip();
    return rest.isEmpty() || ",(".indexOf(rest.charAt(0)) >= 0;
  }

  private boolean isLastNamed(Entity person, Span pronoun) {
    int sentence = Within.firstEndingAfter(text.sentences(), pronoun.start());
    int from = Math.max(0, sentence - SENTENCES_BACK);
    Span near = new Span(text.sentences().get(from).span().start(), pronoun.start());
    boolean named = false;
    for (EntityMentions.Mention mention : mentions.within(near)) {
      Entity entity = mention.entity();
      if (entity.type() == NameType.PERSON
          && Within.overlapping(direct, mention.span()).isEmpty()) {
        if (!entity.equals(person)) {
          return false;
        }
        named = true;
      }
    }
    return named;
  }

  /** Whether a verb stands at a place, with or without an adverb before: "also said". */
  static boolean acts(List<Token> tokens, int at) {
    boolean adverb = at + 1 < tokens.size() && tokens.get(at).partOfSpeech() == PartOfSpeech.ADV;
    return at < tokens.size() && tokens.get(adverb ? at + 1 : at).partOfSpeech().isVerbal();
  }

  private boolean isPossessive(Token token) {
    return lower(token).endsWith("'s");
  }

  private Optional<Referent> person(int sentence, Token pronoun) {
    boolean possessive = POSSESSIVES.contains(pronoun.plain());
    Optional<Entity> meant = antecedents.of(sentence, pronoun);
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    Entity person = meant.get();
    return Optional.of(
        Referent.of(pronoun.span(), bracketed(person.name(), possessive), fullest(person), person));
  }

  private Optional<Referent> body(int sentence, Span words) {
    String named = words.of(text.content());
    return near.only(sentence, NameType.ORGANIZATION)
        .filter(m -> near.isSubject(sentence - 1, m.entity()))
        // "Lake Diversity | Coalition".
        .filter(m -> !Words.capitalFollows(text.content(), m.span().end()))
        .map(
            m ->
                Referent.of(
                    words,
                    bracketed(
                        withArticle(m, named.charAt(0)), named.replace('’', '\'').endsWith("'s")),
                    fullest(m.entity()),
                    m.entity()));
  }

  /** "The FBI", where the article says so; "The bureau" stood there. */
  private String withArticle(EntityMentions.Mention mention, char first) {
    String name = mention.entity().name();
    int at = mention.span().start() - 4;
    boolean opened =
        at >= 0
            && text.content().regionMatches(true, at, "the ", 0, 4)
            && (at == 0 || !Character.isLetterOrDigit(text.content().charAt(at - 1)))
            && mention.span().of(text.content()).equals(name);
    return opened ? first + "he " + name : name;
  }

  private static String bracketed(String name, boolean possessive) {
    return "[" + name + (possessive ? "'s]" : "]");
  }

  /** Where the name stands in full. */
  private Span fullest(Entity entity) {
    return places.computeIfAbsent(
        entity.id(), id -> entity.inFull(text.content()).orElse(entity.mentions().get(0)));
  }

  private String lower(Token token) {
    return token.plain();
  }

  private String bare(Token token) {
    return token.bare();
  }
}
