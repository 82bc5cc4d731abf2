package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what sort of statement a sentence makes: mostly somebody's words, or by its cue words as
 * verbs and the tense of its first one, or by its figures.
 */
final class KeyFactSorter {

  private static final Set<String> DECISION =
      WordList.load(KeyFactSorter.class, "decision-verbs.txt");
  private static final Set<String> OUTLOOK =
      WordList.load(KeyFactSorter.class, "outlook-words.txt");

  /** From this share of the sentence on, quoted words are what it is about. */
  private static final double QUOTED = 0.4;

  private static final Set<String> LIKELY = WordSet.of("likely", "unlikely", "set", "due");

  /** "Passed away", "ruled out": no decision. */
  private static final Set<String> UNDECIDED =
      WordSet.of("away", "out", "through", "by", "over", "off");

  /** Alone and in the present they tell how things are: "Ravenholt lies on a lake". */
  private static final Set<String> STANDING =
      WordSet.of(
          "is",
          "are",
          "lies",
          "lie",
          "stands",
          "stretches",
          "has",
          "have",
          "contains",
          "means",
          "offers",
          "belongs",
          "consists",
          "comprises",
          "seems",
          "provides");

  /** An object begins at most so many words behind its verb: "killed at least 26". */
  private static final int OBJECT = 3;

  /** Smaller counts are seldom the point: "two men". */
  private static final BigDecimal LEAST_COUNT = BigDecimal.TEN;

  private KeyFactSorter() {}

  /**
   * The sort of an English statement.
   *
   * @param kept its words
   * @param quotes the direct quotations that stand in its sentence or go through it
   * @param figures its figures
   */
  static KeyFact.Kind kind(List<Token> kept, List<Quote> quotes, List<Figure> figures) {
    List<Token> tokens = new ArrayList<>();
    boolean opens = false;
    boolean begun = false;
    for (Token token : kept) {
      boolean quoted = isIn(quotes, token);
      if (!quoted) {
        tokens.add(token);
      }
      boolean word = token.kind() != Token.Kind.MARK;
      opens |= word && !begun && quoted;
      begun |= word;
    }
    if (opens || kept.size() - tokens.size() >= QUOTED * kept.size()) {
      return KeyFact.Kind.QUOTE;
    }
    List<Token> verbs = MainVerbs.of(tokens);
    Optional<KeyFact.Kind> cued = cue(tokens, verbs);
    Optional<KeyFact.Kind> kind = cued.isPresent() ? cued : figure(figures, early(tokens, verbs));
    return kind.isPresent() ? kind.get() : byTense(MainVerbs.first(tokens));
  }

  /** In a language whose cue words and speakers aren't known: by quotation marks and figures. */
  static KeyFact.Kind plain(Sentence sentence, List<Quote> quotes, List<Figure> figures) {
    return isQuoted(sentence, quotes)
        ? KeyFact.Kind.QUOTE
        : figure(figures, 0).orElse(KeyFact.Kind.EVENT);
  }

  private static boolean isQuoted(Sentence sentence, List<Quote> quotes) {
    int quoted = quotes.stream().mapToInt(q -> q.evidence().length()).sum();
    return quoted >= QUOTED * sentence.span().length();
  }

  private static boolean isIn(List<Quote> quotes, Token token) {
    for (Quote quote : quotes) {
      if (quote.evidence().overlaps(token.span())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<KeyFact.Kind> cue(List<Token> tokens, List<Token> verbs) {
    return isCaused(tokens) ? Optional.of(KeyFact.Kind.CAUSE) : verb(tokens, verbs);
  }

  /** "Because it rained", "due to rain", but not "due to open". */
  private static boolean isCaused(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
      boolean verb = i + 2 < tokens.size() && tokens.get(i + 2).partOfSpeech().isVerbal();
      if (word.equals("because")
          || (word.equals("due") && next.equals("to") && !verb)
          || (word.equals("caused") && next.equals("by"))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<KeyFact.Kind> verb(List<Token> tokens, List<Token> verbs) {
    if (verbs.isEmpty()) {
      return Optional.empty();
    }
    Token main = verbs.get(verbs.size() - 1);
    // "The council has planned walks since 1908": it is no plan.
    boolean done = false;
    boolean ahead = false;
    for (Token verb : verbs) {
      done |= MainVerbs.HAVE.contains(verb.lower());
      ahead |= OUTLOOK.contains(verb.lower());
    }
    int behind = place(tokens, main) + 1;
    boolean likely = behind < tokens.size() && LIKELY.contains(tokens.get(behind).lower());
    if (!done && (ahead || likely)) {
      return Optional.of(KeyFact.Kind.OUTLOOK);
    }
    return decides(tokens, main, behind) || endsWithDecision(tokens)
        ? Optional.of(KeyFact.Kind.DECISION)
        : Optional.empty();
  }

  private static boolean decides(List<Token> tokens, Token main, int behind) {
    boolean other = behind < tokens.size() && UNDECIDED.contains(tokens.get(behind).lower());
    return DECISION.contains(main.lower()) && !other;
  }

  /** "Roe may keep the tables, a court ruled on Friday." */
  private static boolean endsWithDecision(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).partOfSpeech() == PartOfSpeech.VERB
          && DECISION.contains(tokens.get(i).lower())
          && isSubject(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a noun and what describes it stands between a verb and a comma. */
  private static boolean isSubject(List<Token> tokens, int verb) {
    int at = verb - 1;
    while (at > 0 && (tokens.get(at).partOfSpeech().isNominal() || isDescribing(tokens.get(at)))) {
      at--;
    }
    return at > 0
        && tokens.get(at).lower().equals(",")
        && tokens.get(verb - 1).partOfSpeech().isNominal();
  }

  private static boolean isDescribing(Token token) {
    return token.partOfSpeech() == PartOfSpeech.DET || token.partOfSpeech() == PartOfSpeech.ADJ;
  }

  private static Optional<KeyFact.Kind> figure(List<Figure> figures, int early) {
    for (Figure figure : figures) {
      if (isPoint(figure, early)) {
        return Optional.of(KeyFact.Kind.FIGURE);
      }
    }
    return Optional.empty();
  }

  /** An amount or a share; a count that is no small one as subject or object of the verb. */
  private static boolean isPoint(Figure figure, int early) {
    boolean counted =
        figure.kind() == Figure.Kind.COUNT
            && figure.subject().isPresent()
            && figure.value().compareTo(LEAST_COUNT) >= 0
            && figure.evidence().start() <= early;
    return counted || figure.kind() == Figure.Kind.MONEY || figure.kind() == Figure.Kind.PERCENT;
  }

  private static int place(List<Token> tokens, Token token) {
    return Within.firstFrom(tokens, token.span().start());
  }

  /** Where the object of the verb begins at the latest. */
  private static int early(List<Token> tokens, List<Token> verbs) {
    if (verbs.isEmpty()) {
      return 0;
    }
    int main = place(tokens, verbs.get(verbs.size() - 1));
    return tokens.get(Math.min(tokens.size() - 1, main + OBJECT)).span().start();
  }

  /**
   * "The bridge had carried trains": it was before what is told; "the bridge is of stone": it is
   * always.
   */
  private static KeyFact.Kind byTense(List<Token> verbs) {
    boolean before =
        !verbs.isEmpty()
            && verbs.get(0).partOfSpeech() == PartOfSpeech.AUX
            && verbs.get(0).lower().equals("had");
    boolean stands = verbs.size() == 1 && STANDING.contains(verbs.get(0).lower());
    return before || stands ? KeyFact.Kind.BACKGROUND : KeyFact.Kind.EVENT;
  }
}
