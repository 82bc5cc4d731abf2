package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a person is to another: "Tom Roe, the son of Jane Roe", "Roe's lawyer, Karl Osman",
 * "Jane Roe and her husband, Jim".
 */
final class RelationFinder {

  /**
   * A relation of a name.
   *
   * @param words its words
   * @param others the names the other person may be; all must be one person's
   */
  record Found(Span words, List<Name> others) {}

  private static final Set<String> KIN = WordList.load(RelationFinder.class, "kin-nouns.txt");
  private static final Set<String> KIN_MODIFIERS =
      WordSet.of(
          "elder",
          "eldest",
          "younger",
          "youngest",
          "older",
          "oldest",
          "only",
          "late",
          "former",
          "first",
          "second",
          "third",
          "ex",
          "adopted",
          "twin",
          "then",
          "estranged",
          "longtime");
  private static final Set<String> LINKS = WordSet.of("of", "to", "for");
  private static final Set<String> CLOSERS =
      WordSet.of(",", ".", ";", ":", ")", "—", "–", "--", "");
  private static final Set<String> PRONOUNS = WordSet.of("his", "her");
  private static final int MOST_WORDS = 5;
  private static final int FARTHEST = 60;

  private final EntityWords words;
  private final RolePhrase phrase;

  RelationFinder(EntityWords words) {
    this.words = words;
    this.phrase = new RolePhrase(words);
  }

  /** The relation that stands beside the name. */
  Optional<Found> find(Name name) {
    int first = words.at(name.span().start());
    int last = words.at(name.span().end() - 1);
    // "including Roe's minister, Holm said": only a name that closes again explains the noun
    boolean apposed = words.word(first - 1, first).equals(",");
    boolean open = apposed && !CLOSERS.contains(words.word(last + 1, last));
    Optional<Found> before = open ? Optional.empty() : before(first);
    return before.isPresent() || phrase.isPossessive(last, last) ? before : after(last);
  }

  /** "Roe's lawyer, Karl Osman", "her husband Jim". */
  private Optional<Found> before(int first) {
    int end = words.word(first - 1, first).equals(",") ? first - 2 : first - 1;
    if (!isNoun(end, first)) {
      return Optional.empty();
    }
    int from = end;
    while (from > end - MOST_WORDS && isModifier(from - 1, first)) {
      from--;
    }
    Span noun = words.span(from, end + 1);
    Optional<Name> owner = owner(from - 1, first);
    if (owner.isPresent()) {
      return owner.map(o -> new Found(noun, List.of(o)));
    }
    boolean owned = PRONOUNS.contains(words.word(from - 1, first));
    List<Name> others =
        owned ? antecedents(from - 1, KIN.contains(words.word(end, first))) : List.of();
    return others.isEmpty() ? Optional.empty() : Optional.of(new Found(noun, others));
  }

  private Optional<Name> owner(int at, int near) {
    boolean possessive = phrase.isPossessive(at, near);
    int name = phrase.isClitic(at, near) ? at - 1 : at;
    return possessive && !words.word(name, near).isEmpty() ? person(name) : Optional.empty();
  }

  /** The people named before the pronoun in its sentence, else for kin in the sentence before. */
  private List<Name> antecedents(int pronoun, boolean isKin) {
    List<Name> own = people(pronoun - 1, words.sentence(pronoun));
    if (!own.isEmpty() || !isKin) {
      return own;
    }
    int at = pronoun - 1;
    while (at > pronoun - FARTHEST && words.sentence(at) == words.sentence(pronoun)) {
      at--;
    }
    return people(at, words.sentence(pronoun) - 1);
  }

  private List<Name> people(int last, int sentence) {
    List<Name> people = new ArrayList<>();
    for (int at = last; at > last - FARTHEST && words.sentence(at) == sentence; at--) {
      Optional<Name> person = person(at);
      if (person.isPresent()) {
        people.add(person.get());
      }
    }
    return people;
  }

  private Optional<Name> person(int at) {
    Optional<Name> name = words.name(at);
    return name.isPresent() && name.get().type() == NameType.PERSON ? name : Optional.empty();
  }

  /** "Tom Roe, 41, the son of mayor Jane Roe". */
  private Optional<Found> after(int last) {
    String opener = words.word(last + 1, last);
    if (!opener.equals(",") && !opener.equals("is")) {
      return Optional.empty();
    }
    int from = afterAge(last + 2, last);
    from += RolePhrase.isDeterminer(words.word(from, last)) ? 1 : 0;
    Optional<Name> owner = person(from);
    return owner.isPresent() ? owned(owner.get(), last) : linked(from, last);
  }

  private int afterAge(int at, int near) {
    boolean aged = isDigits(words.word(at, near)) && words.word(at + 1, near).equals(",");
    return aged ? at + 2 : at;
  }

  private Optional<Found> linked(int from, int last) {
    int noun = from;
    while (noun < from + MOST_WORDS && !isLink(noun + 1, last) && isModifier(noun, last)) {
      noun++;
    }
    if (!isNoun(noun, last) || !isLink(noun + 1, last)) {
      return Optional.empty();
    }
    Span relation = words.span(from, noun + 1);
    return named(noun + 2, last).map(other -> new Found(relation, List.of(other)));
  }

  /** "Greta Roe, Victor Roe's elder sister,". */
  private Optional<Found> owned(Name owner, int near) {
    int end = words.at(owner.span().end() - 1);
    int from = phrase.isClitic(end + 1, near) ? end + 2 : end + 1;
    int noun = from;
    while (noun < from + MOST_WORDS && isModifier(noun, near) && isNoun(noun + 1, near)) {
      noun++;
    }
    boolean closed = CLOSERS.contains(words.word(noun + 1, near));
    return phrase.isPossessive(from - 1, near) && isNoun(noun, near) && closed
        ? Optional.of(new Found(words.span(from, noun + 1), List.of(owner)))
        : Optional.empty();
  }

  /** The person named at a token, or behind a title there. */
  private Optional<Name> named(int from, int near) {
    for (int at = from; at < from + MOST_WORDS && !words.word(at, near).isEmpty(); at++) {
      Optional<Name> person = person(at);
      // "the son of Jane Roe's neighbour" is no Roe's
      boolean owner =
          person.filter(n -> phrase.isPossessive(words.at(n.span().end() - 1), near)).isPresent();
      if (person.isPresent()) {
        return owner ? Optional.empty() : person;
      }
      if (!isModifier(at, near) && !words.word(at, near).equals("the")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isLink(int at, int near) {
    return LINKS.contains(words.word(at, near));
  }

  private boolean isNoun(int at, int near) {
    return KIN.contains(words.word(at, near)) || phrase.isHeadWord(at, near);
  }

  private boolean isModifier(int at, int near) {
    String word = words.word(at, near);
    return KIN_MODIFIERS.contains(word)
        || (phrase.isModifier(at, near) && !phrase.isPossessive(at, near));
  }

  private static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
