package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.Optional;
import java.util.Set;

/** Finds what is counted: the noun phrase that plainly follows a number. */
final class FigureSubject {

  private static final int LONGEST = 5;

  /** "of New York City public school students". */
  private static final int LONGEST_WHOLE = 7;

  private static final Set<String> ENDS =
      WordList.load(FigureSubject.class, "figure-subject-ends.txt");
  private static final Set<String> PLURALS =
      WordSet.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "personnel",
          "dead",
          "cattle",
          "feet",
          "teeth",
          "mice",
          "fish",
          "sheep",
          "aircraft",
          "staff",
          "offspring",
          "clergy");
  private static final Set<String> STATES =
      WordSet.of(
          "killed", "injured", "wounded", "dead", "missing", "arrested", "detained", "displaced");

  /** "two more seats": seats are counted. */
  private static final Set<String> FILLERS = WordSet.of("more", "other", "further", "additional");

  /** "four-time champions", "a two-way street", "a four-wheel drive": nothing is counted. */
  private static final Set<String> MANNERS =
      WordSet.of(
          "time",
          "times",
          "way",
          "wheel",
          "fold",
          "size",
          "star",
          "part",
          "iron",
          "wood",
          "set",
          "piece",
          "pronged",
          "dimensional");

  /** "glass", "virus" and "basis" are no plurals. */
  private static final Set<Character> SINGULAR_ENDS = Set.of('s', 'u', 'i');

  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.ADJ,
          PartOfSpeech.VERB,
          PartOfSpeech.X);

  private static final Set<String> OPENERS =
      WordSet.of("the", "all", "its", "their", "his", "her", "these", "those", "our", "my", "this");

  private FigureSubject() {}

  /** The words from {@code at} to the first plural noun, and the state that follows it. */
  static Optional<Span> find(NumberWords words, int at) {
    if (words.word(at).joined()) {
      return compound(words, at);
    }
    if (words.is(at, "of")) {
      return partitive(words, at + 1);
    }
    int from = words.in(at, FILLERS) ? at + 1 : at;
    int noun = plural(words, from);
    if (noun < 0) {
      return words.in(at, STATES) ? Optional.of(words.span(at, at + 1)) : Optional.empty();
    }
    if (words.is(noun + 1, ":")) {
      return Optional.empty();
    }
    int last = words.in(noun + 1, STATES) && !acts(words, noun + 1) ? noun + 2 : noun + 1;
    return Optional.of(words.span(from, last));
  }

  /** "two gunmen killed | 12 people", "three rebels wounded | the guard". */
  private static boolean acts(NumberWords words, int state) {
    NumberWord next = words.word(state + 1);
    return switch (next.tag()) {
      case DET, NUM, PRON, PROPN -> true;
      default -> next.number();
    };
  }

  /** "131 of the 420 seats", "four of five counts", "nine of the victims". */
  private static Optional<Span> partitive(NumberWords words, int of) {
    int from = of;
    while (from < of + 2 && words.in(from, OPENERS)) {
      from++;
    }
    int noun = NumberReader.read(words, from).map(NumberReader.Reading::end).orElse(from);
    int last = noun > of ? plural(words, noun) : -1;
    return last < 0 ? Optional.empty() : Optional.of(words.span(noun, last + 1));
  }

  /** What weighs or fills so much: "22 tonnes of food"; not "within 5 miles of town". */
  static Optional<Span> stuff(NumberWords words, int of) {
    NumberWord first = words.word(of + 1);
    boolean distance = false;
    for (int i = of - 6; i < of; i++) {
      distance |= words.is(i, "within");
    }
    return distance || first.capital() || first.tag() == PartOfSpeech.PROPN
        ? Optional.empty()
        : phrase(words, of + 1);
  }

  private static int plural(NumberWords words, int from) {
    int end = Math.min(words.size(), from + LONGEST);
    boolean verb = words.word(from).tag() == PartOfSpeech.VERB && !words.in(from, ENDS);
    if (verb && isPlural(words, from, true)) {
      return from;
    }
    for (int i = from; i < end && isPart(words, i); i++) {
      if (isPlural(words, i, false) && !isNameBefore(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "300 Libyan ISIS veterans": the name only tells which veterans. */
  private static boolean isNameBefore(NumberWords words, int at) {
    return words.word(at).tag() == PartOfSpeech.PROPN
        && words.word(at + 1).tag() == PartOfSpeech.NOUN
        && isPlural(words, at + 1, false);
  }

  /** "a 12-member panel" counts members. */
  private static Optional<Span> compound(NumberWords words, int at) {
    boolean noun = words.word(at).text().length() > 2 && !words.at(at).endsWith("ed");
    boolean plain = noun && !words.in(at, MANNERS) && !words.word(at + 1).joined();
    return plain && Character.isLetter(words.at(at).charAt(0))
        ? Optional.of(words.span(at, at + 1))
        : Optional.empty();
  }

  /**
   * What a share is taken of: "of the voters", "the city's people"; no part of "track and field".
   */
  static Optional<Span> whole(NumberWords words, int at) {
    int of = words.is(at, "of") ? at + 1 : at;
    int from = of;
    while (from < of + 2 && words.in(from, OPENERS)) {
      from++;
    }
    return from > at ? phrase(words, from) : Optional.empty();
  }

  /** The words to the first plural, else to the last noun. */
  private static Optional<Span> phrase(NumberWords words, int from) {
    int end = from;
    int noun = -1;
    while (end < from + LONGEST_WHOLE && end < words.size() && isPart(words, end)) {
      noun = words.word(end).tag().isNominal() && !words.owns(end) ? end : noun;
      if (noun == end && isPlural(words, end, false)) {
        break;
      }
      end++;
    }
    return noun < 0 || words.is(end, "and")
        ? Optional.empty()
        : Optional.of(words.span(from, noun + 1));
  }

  private static boolean isPart(NumberWords words, int at) {
    NumberWord word = words.word(at);
    // "two AK-47 rifles"
    boolean model = word.joined() && words.word(at - 1).capital();
    if (isAdverb(words, at) || isOwnersMark(words, at)) {
      return true;
    }
    return (model || isLettered(word))
        && !ENDS.contains(word.text())
        && NOMINAL.contains(word.tag())
        && (word.tag() != PartOfSpeech.VERB || isParticiple(word.text()));
  }

  /** "14 victims' remains": the mark behind the owners. */
  private static boolean isOwnersMark(NumberWords words, int at) {
    return words.is(at, "'") && words.touches(at) && words.at(at - 1).endsWith("s");
  }

  /** "40 internally displaced people". */
  private static boolean isAdverb(NumberWords words, int at) {
    NumberWord next = words.word(at + 1);
    boolean described =
        next.tag() == PartOfSpeech.ADJ
            || (next.tag() == PartOfSpeech.VERB && isParticiple(next.text()));
    return words.word(at).tag() == PartOfSpeech.ADV && words.at(at).endsWith("ly") && described;
  }

  private static boolean isLettered(NumberWord word) {
    return !word.text().isEmpty() && Character.isLetter(word.text().charAt(0));
  }

  /** "46 working weeks", "two known moons", but not "two told investigators". */
  private static boolean isParticiple(String word) {
    return word.endsWith("ing") || word.endsWith("ed") || word.endsWith("wn");
  }

  /** "arrests" after a number are counted even where the tagger sees a verb. */
  private static boolean isPlural(NumberWords words, int at, boolean anyTag) {
    String word = words.at(at);
    boolean ending =
        word.length() > 3
            && word.endsWith("s")
            && !SINGULAR_ENDS.contains(word.charAt(word.length() - 2));
    boolean men = word.length() > 5 && word.endsWith("men");
    boolean noun = anyTag || words.word(at).tag().isNominal();
    return PLURALS.contains(word) || ((ending || men) && noun && !words.owns(at));
  }
}
