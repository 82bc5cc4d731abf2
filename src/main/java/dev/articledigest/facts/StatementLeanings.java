package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Counts words of a sentence of English for which a reader misses the article, though the sentence
 * can be understood without: "the incident", "the two men", "the same survey", "here".
 */
final class StatementLeanings {

  /** Nouns that call by its kind what was told of by another: "the incident". */
  private static final Set<String> KINDS =
      WordList.load(StatementLeanings.class, "statement-kinds.txt");

  /** Behind a noun they tell which one is meant. */
  private static final Set<String> BINDING =
      WordSet.of(
          "of", "who", "that", "which", "where", "for", "in", "at", "on", "between", "from", "with",
          "against", "to", "'s", "’s", "when", "as", "by", "whose", "it", "he", "she", "they",
          "we");

  private static final Set<String> INDEFINITE = WordSet.of("a", "an", "another");
  private static final Set<String> COUNTS =
      WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Set<String> NEAR =
      WordSet.of("from", "around", "right", "over", "out", "up");
  private static final Set<String> VAGUE = WordSet.of("couple", "several", "few", "two", "three");
  private static final Set<String> ANNOUNCED =
      WordSet.of(
          "reasons",
          "trends",
          "ways",
          "factors",
          "things",
          "lessons",
          "questions",
          "examples",
          "options",
          "explanations",
          "challenges",
          "caveats",
          "differences",
          "surprises");
  private static final Set<String> TELLING = WordSet.of(":", "--", "–", "—");

  private static final Set<String> ASKING =
      WordSet.of("whether", "if", "who", "what", "how", "why", "when", "where");

  private static final int MOST_MODIFIERS = 3;
  private static final int LONGEST_QUESTION = 4;

  private final Text text;

  StatementLeanings(Text text) {
    this.text = text;
  }

  /** How many such words a statement has. */
  int count(Statement statement) {
    List<Token> tokens = text.sentences().get(statement.sentence()).tokens();
    int count = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean leans =
          switch (tokens.get(i).lower()) {
            case "the" -> leansAt(tokens, i);
            case "here" -> i > 0 && isHere(tokens, i);
            default -> announces(tokens, i);
          };
      count += leans && statement.keeps(tokens.get(i).span()) ? 1 : 0;
    }
    return count;
  }

  private boolean leansAt(List<Token> tokens, int the) {
    String next = tokens.get(the + 1).lower();
    if (COUNTS.contains(next)) {
      return isCounted(tokens, the);
    }
    return next.equals("same")
        ? isSame(tokens, the)
        : isKind(tokens, the) || (the == 0 && asks(tokens));
  }

  /** "The question is whether the ferry will run.": nothing is told. */
  private static boolean asks(List<Token> tokens) {
    int is = 0;
    while (is < Math.min(LONGEST_QUESTION, tokens.size()) && !tokens.get(is).lower().equals("is")) {
      is++;
    }
    return is > 1
        && is + 1 < tokens.size()
        && tokens.get(is - 1).lower().equals("question")
        && ASKING.contains(tokens.get(is + 1).lower());
  }

  /** "The incident", "the entire film"; not "the film festival", "the case of Lind". */
  private boolean isKind(List<Token> tokens, int the) {
    int head = tokens.get(the + 1).partOfSpeech() == PartOfSpeech.ADJ ? the + 2 : the + 1;
    return head < tokens.size()
        && KINDS.contains(tokens.get(head).bare())
        && tokens.get(head).partOfSpeech() == PartOfSpeech.NOUN
        && endsPhrase(tokens, head)
        && !isToldOf(tokens.subList(0, the), head - the > 1);
  }

  /** Whether nothing behind a noun tells which one is meant. */
  private boolean endsPhrase(List<Token> tokens, int noun) {
    if (noun + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(noun + 1);
    return !BINDING.contains(next.lower())
        && !next.partOfSpeech().isNominal()
        && next.partOfSpeech() != PartOfSpeech.DET
        && next.partOfSpeech() != PartOfSpeech.NUM;
  }

  /** Whether something is told of that the noun may mean: a name that is no person's, "a fire". */
  private boolean isToldOf(List<Token> before, boolean described) {
    for (int i = 0; i < before.size(); i++) {
      Token token = before.get(i);
      boolean named =
          token.partOfSpeech() == PartOfSpeech.PROPN
              && Named.at(text, token.span()).filter(n -> n.type() != NameType.PERSON).isPresent();
      if (named || (!described && INDEFINITE.contains(token.lower()))) {
        return true;
      }
    }
    return false;
  }

  /** "The two men", where no two are told of; not "the two largest towns", "the two killed". */
  private boolean isCounted(List<Token> tokens, int the) {
    String number = tokens.get(the + 1).lower();
    int head = head(tokens, the + 2);
    boolean open =
        isOpenNoun(tokens, head)
            && !isPeriods(tokens.get(head).bare())
            && !TELLING.contains(tokens.get(Math.min(head + 1, tokens.size() - 1)).lower());
    return open && noneBefore(tokens, the, t -> isAnd(t) || t.lower().equals(number));
  }

  /** "The same survey", but not "both clubs had the same aim", "on the same day as". */
  private boolean isSame(List<Token> tokens, int the) {
    int head = head(tokens, the + 2);
    return !tokens.get(head).bare().equals("time")
        && isOpenNoun(tokens, head)
        && noneBefore(tokens, the, t -> isAnd(t) || isMany(t));
  }

  /** "The nine months". */
  private static boolean isPeriods(String plural) {
    return plural.endsWith("s") && Words.isPeriod(plural.substring(0, plural.length() - 1));
  }

  private static boolean isAnd(Token token) {
    return token.partOfSpeech() == PartOfSpeech.CCONJ;
  }

  private static boolean isMany(Token token) {
    return token.partOfSpeech() == PartOfSpeech.NOUN && token.bare().endsWith("s");
  }

  private static boolean noneBefore(List<Token> tokens, int end, Predicate<Token> told) {
    return tokens.subList(0, end).stream().noneMatch(told);
  }

  private boolean isOpenNoun(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech() == PartOfSpeech.NOUN && endsPhrase(tokens, at);
  }

  /** The last word of a noun with what describes it; a superlative is none. */
  private static int head(List<Token> tokens, int from) {
    int at = Math.min(from, tokens.size() - 1);
    int last = Math.min(at + MOST_MODIFIERS, tokens.size() - 1);
    while (at < last && modifies(tokens, at)) {
      at++;
    }
    return at;
  }

  private static boolean modifies(List<Token> tokens, int at) {
    return switch (tokens.get(at).partOfSpeech()) {
      case ADJ -> !tokens.get(at).lower().endsWith("est");
      case NUM -> true;
      case NOUN -> tokens.get(at + 1).partOfSpeech() == PartOfSpeech.NOUN;
      default -> false;
    };
  }

  /** "Lind owns eight flats here": where, stands elsewhere; not "from here on", "here in Oslo". */
  private boolean isHere(List<Token> tokens, int here) {
    if (NEAR.contains(tokens.get(here - 1).lower())
        || tokens.get(here + 1).partOfSpeech() == PartOfSpeech.ADP) {
      return false;
    }
    for (Token token : tokens.subList(0, here)) {
      if (Named.is(text, token.span(), NameType.PLACE)) {
        return false;
      }
    }
    return true;
  }

  /** "There are a couple of reasons.": none is told. */
  private static boolean announces(List<Token> tokens, int at) {
    if (!VAGUE.contains(tokens.get(at).lower())) {
      return false;
    }
    for (int i = at + 1; i < Math.min(at + 5, tokens.size()); i++) {
      if (ANNOUNCED.contains(tokens.get(i).lower())) {
        return !tellsBehind(tokens, i);
      }
    }
    return false;
  }

  private static boolean tellsBehind(List<Token> tokens, int from) {
    for (Token token : tokens.subList(from, tokens.size())) {
      if (TELLING.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
