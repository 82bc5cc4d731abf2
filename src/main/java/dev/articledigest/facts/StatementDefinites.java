package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds things and people that a sentence of English speaks of as if the reader knew them. */
final class StatementDefinites {

  private static final Set<String> UNNAMED = unnamed();
  private static final Set<String> BINDING =
      WordSet.of(
          "of", "who", "that", "which", "where", "for", "in", "at", "on", "between", "from", "with",
          "against", "to", "'s", "when");
  private static final Set<String> INDEFINITE = WordSet.of("a", "an", "another");
  private static final int MODIFIERS = 2;

  private static final Set<String> THINGS =
      WordList.load(StatementDefinites.class, "statement-known-things.txt");

  /** Where nothing tells of a thing by the same noun. */
  private static final int NOWHERE = -1;

  private final Text text;
  private final Map<String, Thing> things = new HashMap<>();
  private final BySentence<List<Known>> known;

  private Optional<Set<String>> unnamedFirst = Optional.empty();

  /** The words of the headline and the first sentence. */
  private final Set<String> opening = new HashSet<>();

  StatementDefinites(Text text) {
    this.text = text;
    this.known = new BySentence<>(text.sentences().size());
  }

  private static Set<String> unnamed() {
    return WordSet.ofAll(
        WordList.load(StatementDefinites.class, "statement-unnamed.txt"), StatementReferent.BODIES);
  }

  /** "Residing at the border of art, the company sells shoes". */
  boolean isUnnamed(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).lower().equals("the")
        && UNNAMED.contains(tokens.get(at + 1).bare())
        && StatementReferent.acts(tokens, at + 2);
  }

  /**
   * "The company has denied it", "The old man was arrested": which one, the sentence does not tell.
   */
  boolean openUnnamed(List<Token> tokens) {
    if (tokens.size() < 3 || !tokens.get(0).lower().equals("the")) {
      return false;
    }
    int at = head(tokens, 0);
    String noun = tokens.get(at).bare();
    boolean unnamed = UNNAMED.contains(noun) && (at == 1 || !isNamed(tokens.get(at)));
    return (unnamed || (at == 1 && isIntroduced(tokens.get(1), false)))
        && StatementDescription.isSubjectUpTo(text, tokens, at + 1);
  }

  /**
   * "The Oscar-winning actor has won": the name is missing, unless the text begins with "an actor"
   * who bears none.
   */
  boolean describe(List<Token> tokens) {
    Optional<StatementDescription> described = StatementDescription.read(text, tokens);
    return described.isPresent()
        && described.get().isForName()
        && !unnamedFirst().contains(described.get().noun());
  }

  /** Of whom the first sentence tells without a name behind: "an actor". */
  private Set<String> unnamedFirst() {
    if (unnamedFirst.isEmpty()) {
      int first = StatementOpening.first(text);
      List<Token> tokens = first < 0 ? List.of() : text.sentences().get(first).tokens();
      Set<String> nouns = new HashSet<>();
      for (int i = 1; i < tokens.size(); i++) {
        boolean named = i + 1 < tokens.size() && isNamed(tokens.get(i + 1));
        if (!named && isIndefinite(tokens, i)) {
          nouns.add(tokens.get(i).bare());
        }
      }
      unnamedFirst = Optional.of(nouns);
    }
    return unnamedFirst.get();
  }

  private static boolean isIndefinite(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 1 - MODIFIERS); i--) {
      if (INDEFINITE.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Of "the 33-year-old woman" and "the home team" the last word. */
  private static int head(List<Token> tokens, int the) {
    int at = the + 1;
    while (at <= the + MODIFIERS && at + 1 < tokens.size() && modifies(tokens, at)) {
      at++;
    }
    return at;
  }

  private static boolean modifies(List<Token> tokens, int at) {
    PartOfSpeech next = tokens.get(at + 1).partOfSpeech();
    PartOfSpeech tag = tokens.get(at).partOfSpeech();
    return tag == PartOfSpeech.ADJ || (tag == PartOfSpeech.NOUN && next == PartOfSpeech.NOUN);
  }

  /**
   * "The missiles fell into the sea": of which ones the headline or first sentence tells, so that
   * they need no telling in a digest, which has that one too.
   */
  boolean lean(List<Token> tokens) {
    return tokens.size() >= 3
        && tokens.get(0).lower().equals("the")
        && isIntroduced(tokens.get(1), true)
        && StatementDescription.isSubjectUpTo(text, tokens, 2);
  }

  /**
   * "The film earned": an earlier sentence told of "a film" or "the horror film".
   *
   * @param opens whether the headline or the first sentence did, or another one
   */
  private boolean isIntroduced(Token noun, boolean opens) {
    if (noun.partOfSpeech() != PartOfSpeech.NOUN) {
      return false;
    }
    Thing thing = things().get(noun.bare());
    return thing != null && thing.opens() == opens && thing.told() < noun.span().start();
  }

  /**
   * What a noun names.
   *
   * @param told where it first stands with another word than "the" before it
   * @param opens whether that is in the headline or first sentence: what they tell of the article
   *     is about, so that "the barrier" needs no telling in a fact
   * @param sentences the sentences with the noun
   */
  private record Thing(int told, boolean opens, Set<Integer> sentences) {}

  private Map<String, Thing> things() {
    if (opening.isEmpty()) {
      boolean opens = true;
      for (int i = 0; i < text.sentences().size(); i++) {
        addThings(i, opens);
        for (Token token : opens ? text.sentences().get(i).tokens() : List.<Token>of()) {
          opening.add(token.bare());
        }
        opens &= !text.sentences().get(i).isProse();
      }
    }
    return things;
  }

  private void addThings(int sentence, boolean opens) {
    List<Token> tokens = text.sentences().get(sentence).tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.partOfSpeech() == PartOfSpeech.NOUN) {
        String word = token.bare();
        Thing thing = things.get(word);
        if (thing == null && introduces(tokens.get(i - 1))) {
          thing = new Thing(token.span().start(), opens, new HashSet<>());
          things.put(word, thing);
        }
        if (thing != null) {
          thing.sentences().add(sentence);
        }
      }
    }
  }

  private static boolean introduces(Token before) {
    PartOfSpeech tag = before.partOfSpeech();
    return (tag != PartOfSpeech.DET && tag != PartOfSpeech.PRON)
        || INDEFINITE.contains(before.lower());
  }

  /**
   * A thing that a sentence speaks of as known.
   *
   * @param noun the noun behind "the"
   * @param told where an earlier sentence tells of such a thing first; -1 where none does by the
   *     same noun
   * @param opens whether that is the headline or first sentence
   * @param sentences the sentences that tell of it
   */
  record Known(Span noun, int told, boolean opens, Set<Integer> sentences) {}

  /**
   * The things that a sentence speaks of as known, though only earlier sentences tell of them:
   * "near the barrier", but not "the barrier of stone"; by another noun too: "the patient".
   */
  List<Known> known(int sentence) {
    return known.knows(sentence) ? known.of(sentence) : known.keep(sentence, knownIn(sentence));
  }

  private List<Known> knownIn(int index) {
    Sentence sentence = text.sentences().get(index);
    List<Token> tokens = sentence.tokens();
    List<Known> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int at = tokens.get(i).lower().equals("the") ? head(tokens, i) : 0;
      if (at > 0 && !isBound(tokens, at)) {
        Optional<Known> thing = known(tokens.get(at), sentence.span());
        if (thing.isPresent()) {
          found.add(thing.get());
        }
      }
    }
    return found;
  }

  private Optional<Known> known(Token token, Span sentence) {
    String noun = token.bare();
    Thing thing = things().get(noun);
    if (thing != null) {
      return thing.told() < sentence.start()
          ? Optional.of(new Known(token.span(), thing.told(), thing.opens(), thing.sentences()))
          : Optional.empty();
    }
    return THINGS.contains(noun) && !opening.contains(noun)
        ? Optional.of(new Known(token.span(), NOWHERE, false, Set.of()))
        : Optional.empty();
  }

  private static boolean isBound(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech() != PartOfSpeech.NOUN
        || (at + 1 < tokens.size() && BINDING.contains(tokens.get(at + 1).lower()));
  }

  private boolean isNamed(Token token) {
    return Named.at(text, token.span()).isPresent();
  }
}
