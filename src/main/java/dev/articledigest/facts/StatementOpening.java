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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a sentence of English points back: to somebody, something or a time told before.
 */
final class StatementOpening {

  /** What ends the beginning of a sentence. */
  private static final Set<PartOfSpeech> CLOSING =
      EnumSet.of(PartOfSpeech.PUNCT, PartOfSpeech.SCONJ, PartOfSpeech.PRON);

  /** What shows that the word before it is no object. */
  private static final Set<PartOfSpeech> GOING_ON =
      EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.ADJ);

  private static final Set<String> DANGLERS = WordList.load(StatementOpening.class, "danglers.txt");

  /** Before the writer's own words they are left out, but not within a quotation. */
  private static final Set<String> CONNECTIVES = WordSet.of("but", "and", "so", "or", "yet");

  /** They count among what is told before, but for the first sentence. */
  private static final Set<String> COUNTING =
      WordSet.of("some", "both", "either", "neither", "another", "others", "one", "now", "perhaps");

  /** Behind "one" they tell of one among several who are told of later. */
  private static final Set<String> ONES = WordSet.of("is", "was", "has", "had");

  private static final Set<String> COMPARED = WordSet.of("like", "unlike");

  /** "Legend has it that", "as Lind puts it": "it" is what follows. */
  private static final Set<String> TELLING_IT = WordSet.of("has", "have", "puts", "put");

  private static final Set<String> OBJECTS = WordSet.of("it", "them", "they");
  private static final Set<String> THINGS = WordSet.of("it", "they", "he", "she");

  private final Text text;
  private final String content;
  private final StatementGuard guard;

  /** Where the first sentence of prose ends. */
  private final int opening;

  private final StatementPointers pointers;
  private final StatementDefinites definites;
  private final BareSubject subject;
  private final StatementGrounds grounds;
  private final LoosePlural plural;
  private final LooseIt things;
  private final LoosePerson persons;

  StatementOpening(Text text, StatementGuard guard) {
    this.text = text;
    this.content = text.content();
    this.guard = guard;
    this.opening = opening(text);
    this.pointers = new StatementPointers(guard);
    this.definites = new StatementDefinites(text);
    this.subject = new BareSubject(text);
    this.grounds = new StatementGrounds(text, subject);
    this.plural = new LoosePlural(text);
    this.things = new LooseIt(text);
    this.persons = new LoosePerson(text);
  }

  /** Whether the words point back, though the referent of the first ones be known. */
  boolean dangles(List<Token> tokens, Optional<StatementReferent.Referent> referent) {
    Optional<Span> named = words(referent);
    if (named.isPresent() && named.get().contains(tokens.get(0).span())) {
      return (!referent.get().isPerson() && hasLoosePronoun(tokens)) || pointsWithin(tokens);
    }
    return opensDangling(tokens, referent)
        || pointers.openWithPhrase(tokens)
        || goesOnWithPronoun(tokens, named)
        || hasLoosePronoun(before(named, tokens))
        || (!isOpening(tokens) && points(tokens));
  }

  private static Optional<Span> words(Optional<StatementReferent.Referent> referent) {
    return referent.isPresent() ? Optional.of(referent.get().words()) : Optional.empty();
  }

  private boolean pointsWithin(List<Token> tokens) {
    return pointers.within(tokens) || doesIt(tokens) || plural.isIn(tokens);
  }

  /** "He calls it a reunion": what "it" is, no word before it tells. */
  private static boolean doesIt(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.partOfSpeech().isNominal()) {
        return false;
      }
      if (OBJECTS.contains(token.lower())) {
        return !ExpletiveIt.stands(tokens, i);
      }
    }
    return false;
  }

  /** "The town called it a gift", but not "Lind said it would close". */
  private static boolean takesIt(List<Token> tokens) {
    boolean named = false;
    boolean acts = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      PartOfSpeech tag = token.partOfSpeech();
      if (tag.isNominal() && acts) {
        return false;
      }
      if (CLOSING.contains(tag)) {
        return named && OBJECTS.contains(token.lower()) && isObject(tokens, i);
      }
      named |= tag.isNominal();
      acts |= tag.isVerbal();
    }
    return false;
  }

  private static boolean isObject(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.VERB
        && !TELLING_IT.contains(tokens.get(at - 1).lower())
        && at + 1 < tokens.size()
        && !GOING_ON.contains(tokens.get(at + 1).partOfSpeech());
  }

  private boolean points(List<Token> tokens) {
    return pointers.open(tokens)
        || pointers.within(tokens)
        || plural.isIn(tokens)
        || things.isIn(tokens)
        || takesIt(tokens)
        || definites.openUnnamed(tokens)
        || definites.describe(tokens);
  }

  /**
   * Whether a sentence is about a thing that it speaks of as known, though only others tell of it:
   * "The show was lost", but not "[Roe] has won", where "The actor" stood.
   */
  boolean leans(StatementDraft draft) {
    return text.isEnglish()
        && (draft.referent().isEmpty() || draft.referent().get().isLabel())
        && !isOpening(draft.tokens())
        && (definites.lean(draft.tokens()) || subject.opens(draft.tokens()));
  }

  /** The sentences of which one should be told with it, where it leans and opens with "the". */
  Set<Integer> grounds(StatementDraft draft) {
    return draft.tokens().get(0).lower().equals("the") && leans(draft)
        ? grounds.of(draft.sentence(), draft.tokens())
        : Set.of();
  }

  /** Whether it leans on what the writer told before: what somebody speaks of need not be that. */
  boolean leansOnWriter(StatementDraft draft) {
    boolean marked = draft.tokens().get(0).kind() == Token.Kind.MARK;
    return leans(draft) && !guard.isQuoted(draft.tokens().get(marked ? 1 : 0).span());
  }

  /** The things that a sentence speaks of as known, though only earlier ones tell of them. */
  List<StatementDefinites.Known> known(int sentence) {
    return definites.known(sentence);
  }

  /** Up to the pronoun that a name stands for; all where none does. */
  private static List<Token> before(Optional<Span> pronoun, List<Token> tokens) {
    return pronoun.isPresent() && pronoun.get().length() > 0
        ? tokens.subList(0, Within.firstEndingAfter(tokens, pronoun.get().start()))
        : tokens;
  }

  private boolean opensDangling(List<Token> tokens, Optional<StatementReferent.Referent> referent) {
    // "Lind: It is good": what is, was asked.
    int first = Within.word(tokens, 1).equals(":") ? 2 : 0;
    while (first < tokens.size() && tokens.get(first).kind() != Token.Kind.WORD) {
      first++;
    }
    if (first == tokens.size()) {
      return true;
    }
    Token opener = tokens.get(first);
    if (CONNECTIVES.contains(opener.lower()) && guard.isQuoted(opener.span())) {
      return true;
    }
    return DANGLERS.contains(opener.bare())
        && !guard.isOwnVoice(opener, label(referent))
        && !pointsNowhere(tokens, first);
  }

  private static Optional<StatementReferent.Referent> label(
      Optional<StatementReferent.Referent> referent) {
    return referent.isPresent() && referent.get().isLabel() ? referent : Optional.empty();
  }

  /** Whether a word that mostly points back does not do so. */
  private boolean pointsNowhere(List<Token> tokens, int at) {
    String word = tokens.get(at).bare();
    return (isOpening(tokens) && COUNTING.contains(word) && !isOneOfThem(tokens, at))
        || StatementPointers.isPeriod(tokens, at)
        || ExpletiveIt.stands(tokens, at)
        || isExistential(tokens, at);
  }

  /** "One is a baker, the other ...", but not "One can hardly read this". */
  private static boolean isOneOfThem(List<Token> tokens, int first) {
    return tokens.get(first).lower().equals("one")
        && first + 1 < tokens.size()
        && ONES.contains(tokens.get(first + 1).lower());
  }

  /** "There are two ways", "there's no doubt", but not "there he stood". */
  private static boolean isExistential(List<Token> tokens, int first) {
    String opener = tokens.get(first).lower();
    return (opener.equals("there")
            && first + 1 < tokens.size()
            && tokens.get(first + 1).partOfSpeech().isVerbal()
            && !Within.word(tokens, first + 2).equals("the"))
        || opener.equals("there's")
        || opener.equals("there’s");
  }

  private static int opening(Text text) {
    int first = first(text);
    return first < 0 ? 0 : text.sentences().get(first).span().end();
  }

  /**
   * The number of the first sentence: the first of prose that has a verb, where they are known, and
   * is no deck; -1 for none.
   */
  static int first(Text text) {
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      boolean told = !text.isEnglish() || StatementGuard.hasVerb(sentence.tokens());
      if (sentence.isProse() && told && !StatementDecks.is(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the words are those of the first sentence. */
  boolean isOpening(List<Token> tokens) {
    return tokens.get(0).span().start() < opening;
  }

  /** "When she was four, Marta Lind": nothing is told before the first sentence. */
  private boolean isNamedLater(List<Token> tokens, int pronoun) {
    return StatementGenders.isPersonal(tokens.get(pronoun))
        && isOpening(tokens)
        && hasPerson(tokens.subList(pronoun + 1, tokens.size()));
  }

  private boolean hasPerson(List<Token> tokens) {
    for (Token token : tokens) {
      if (isPerson(token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "First, they hit a bank", "Often they turn to her": nothing is named before that "they" could
   * mean; "Like Lind, she has nothing to lose": it is not Lind; "To fans, this is good".
   */
  private boolean goesOnWithPronoun(List<Token> tokens, Optional<Span> named) {
    boolean adverb = tokens.get(0).partOfSpeech() == PartOfSpeech.ADV && tokens.size() > 1;
    if (adverb && isThing(tokens.get(1), named)) {
      return !isNamedLater(tokens, 1) && !ExpletiveIt.comesTo(tokens, 1);
    }
    if (followsPeriod(tokens, named) || isDescribed(tokens, named)) {
      return true;
    }
    int comma = leadComma(tokens);
    return comma > 0
        && (isThing(tokens.get(comma + 1), named)
            || StatementPointers.alone(tokens, comma + 1)
            || definites.isUnnamed(tokens, comma + 1));
  }

  /** "A rising star, she left": the star is no other than she. */
  private static boolean isDescribed(List<Token> tokens, Optional<Span> named) {
    int pronoun = PersonAntecedents.described(tokens);
    return pronoun >= 0 && isThing(tokens.get(pronoun), named);
  }

  /** "This weekend they play in Orlen", "In May it was shut". */
  private static boolean followsPeriod(List<Token> tokens, Optional<Span> named) {
    if (tokens.size() < 3 || !isThing(tokens.get(2), named)) {
      return false;
    }
    Token second = tokens.get(1);
    return Words.isPeriod(second.lower())
        || (tokens.get(0).partOfSpeech() == PartOfSpeech.ADP
            && (second.partOfSpeech() == PartOfSpeech.NUM
                || second.partOfSpeech() == PartOfSpeech.PROPN));
  }

  /** The comma behind an opening phrase without a name that "they" could mean; 0 for none. */
  private int leadComma(List<Token> tokens) {
    boolean likened = COMPARED.contains(tokens.get(0).lower());
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isComma(tokens.get(i))) {
        return i;
      }
      if ((!likened && isNamed(tokens.get(i))) || tokens.get(i).partOfSpeech().isVerbal()) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isNamed(Token token) {
    return Named.at(text, token.span()).isPresent();
  }

  private static boolean isThing(Token token, Optional<Span> named) {
    return THINGS.contains(token.bare())
        && (named.isEmpty() || !named.get().contains(token.span()));
  }

  private boolean hasLoosePronoun(List<Token> tokens) {
    return loosePronoun(tokens).isPresent();
  }

  /** "Police said his brother fled": whose brother, the sentence alone does not tell. */
  Optional<Token> loosePronoun(List<Token> tokens) {
    return persons.pronoun(tokens, isOpening(tokens));
  }

  private boolean isPerson(Token token) {
    return Named.is(text, token.span(), NameType.PERSON);
  }

  private boolean isComma(Token token) {
    return content.charAt(token.span().start()) == ',';
  }
}
