package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
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

  /** An object begins at most so many words behind its verb: "killed at least 26". */
  private static final int OBJECT = 3;

  private KeyFactSorter() {}

  static KeyFact.Kind kind(Sentence sentence, List<Quote> quotes, List<Figure> figures) {
    int quoted = quotes.stream().filter(Quote::direct).mapToInt(q -> q.evidence().length()).sum();
    if (quoted >= QUOTED * sentence.span().length()) {
      return KeyFact.Kind.QUOTE;
    }
    List<Token> tokens =
        sentence.tokens().stream()
            .filter(t -> quotes.stream().noneMatch(q -> isDirectly(q, t)))
            .toList();
    return cue(tokens)
        .or(() -> told(quotes, figures, early(tokens)))
        .orElseGet(() -> byTense(tokens));
  }

  private static boolean isDirectly(Quote quote, Token token) {
    return quote.direct() && quote.evidence().overlaps(token.span());
  }

  private static Optional<KeyFact.Kind> cue(List<Token> tokens) {
    List<String> words = tokens.stream().map(Token::lower).toList();
    if (words.contains("because")
        || follows(words, "due", "to")
        || follows(words, "caused", "by")) {
      return Optional.of(KeyFact.Kind.CAUSE);
    }
    boolean described = false;
    for (Token token : tokens) {
      if (token.partOfSpeech() == PartOfSpeech.VERB
          && !described
          && DECISION.contains(token.lower())) {
        return Optional.of(KeyFact.Kind.DECISION);
      }
      // "The newly appointed chairman": nobody decides.
      described = token.lower().endsWith("ly");
      if (token.partOfSpeech() != PartOfSpeech.NOUN && OUTLOOK.contains(token.lower())) {
        return Optional.of(KeyFact.Kind.OUTLOOK);
      }
    }
    return Optional.empty();
  }

  private static Optional<KeyFact.Kind> told(List<Quote> quotes, List<Figure> figures, int early) {
    if (figures.stream().anyMatch(f -> isPoint(f, early))) {
      return Optional.of(KeyFact.Kind.FIGURE);
    }
    return quotes.isEmpty() ? Optional.empty() : Optional.of(KeyFact.Kind.QUOTE);
  }

  /** An amount or a share; a count only as subject or object of the first verb. */
  private static boolean isPoint(Figure figure, int early) {
    boolean counted =
        figure.kind() == Figure.Kind.COUNT
            && figure.subject().isPresent()
            && figure.evidence().start() <= early;
    return counted || figure.kind() == Figure.Kind.MONEY || figure.kind() == Figure.Kind.PERCENT;
  }

  /** Where the object of the first verb begins at the latest. */
  private static int early(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).partOfSpeech() == PartOfSpeech.VERB) {
        return tokens.get(Math.min(tokens.size() - 1, i + OBJECT)).span().start();
      }
    }
    return 0;
  }

  /** "The bridge had carried trains", "has stood since": the first verb tells. */
  private static KeyFact.Kind byTense(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      PartOfSpeech part = tokens.get(i).partOfSpeech();
      if (part.isVerbal()) {
        boolean before = part == PartOfSpeech.AUX && tokens.get(i).lower().equals("had");
        boolean since = tokens.stream().anyMatch(t -> t.lower().equals("since"));
        return before || since ? KeyFact.Kind.BACKGROUND : KeyFact.Kind.EVENT;
      }
    }
    return KeyFact.Kind.EVENT;
  }

  private static boolean follows(List<String> words, String first, String second) {
    int at = words.indexOf(first);
    return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(second);
  }
}
