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

  /** From this share on, a sentence with its speaker tells what somebody says. */
  private static final double REPORTED = 0.15;

  private static final Set<String> TIMES = Set.of("as", "when", "after", "before", "while", "once");
  private static final Set<String> PERFECT = Set.of("has", "have", "had");

  /** An object begins at most so many words behind its verb: "killed at least 26". */
  private static final int OBJECT = 3;

  private KeyFactSorter() {}

  static KeyFact.Kind kind(Sentence sentence, List<Quote> quotes, List<Figure> figures) {
    List<Quote> spoken = quotes.stream().filter(q -> q.speaker().isPresent()).toList();
    if (isQuoted(sentence, spoken)) {
      return KeyFact.Kind.QUOTE;
    }
    List<Token> tokens =
        main(sentence.tokens()).stream()
            .filter(t -> quotes.stream().noneMatch(q -> isDirectly(q, t)))
            .toList();
    return cue(tokens)
        .or(() -> figure(figures, early(tokens)))
        .or(() -> reported(sentence, quotes))
        .orElseGet(() -> byTense(tokens));
  }

  /** In a language whose cue words and speakers aren't known: by quotation marks and figures. */
  static KeyFact.Kind plain(Sentence sentence, List<Quote> quotes, List<Figure> figures) {
    return isQuoted(sentence, quotes)
        ? KeyFact.Kind.QUOTE
        : figure(figures, 0).orElse(KeyFact.Kind.EVENT);
  }

  private static boolean isQuoted(Sentence sentence, List<Quote> quotes) {
    int quoted = quotes.stream().filter(Quote::direct).mapToInt(q -> q.evidence().length()).sum();
    return quoted >= QUOTED * sentence.span().length();
  }

  private static Optional<KeyFact.Kind> reported(Sentence sentence, List<Quote> quotes) {
    return quotes.stream().anyMatch(quote -> isReported(quote, sentence))
        ? Optional.of(KeyFact.Kind.QUOTE)
        : Optional.empty();
  }

  /** "Okoye said fares would rise", but not "the so-called “jungle” was cleared". */
  private static boolean isReported(Quote quote, Sentence sentence) {
    return quote.cue().isPresent()
        && quote.speakerMention().filter(sentence.span()::contains).isPresent()
        && quote.evidence().length() >= REPORTED * sentence.span().length();
  }

  /** "As the bill was passed, songs rang out": behind the clause that tells when. */
  private static List<Token> main(List<Token> tokens) {
    int comma = 1;
    while (comma < tokens.size() && !tokens.get(comma).lower().equals(",")) {
      comma++;
    }
    boolean opened = !tokens.isEmpty() && TIMES.contains(tokens.get(0).lower());
    return opened && comma < tokens.size() ? tokens.subList(comma, tokens.size()) : tokens;
  }

  private static boolean isDirectly(Quote quote, Token token) {
    return quote.direct() && quote.evidence().overlaps(token.span());
  }

  private static Optional<KeyFact.Kind> cue(List<Token> tokens) {
    return isCaused(tokens.stream().map(Token::lower).toList())
        ? Optional.of(KeyFact.Kind.CAUSE)
        : verb(tokens);
  }

  private static boolean isCaused(List<String> words) {
    return words.contains("because")
        || follows(words, "due", "to")
        || follows(words, "caused", "by");
  }

  private static Optional<KeyFact.Kind> verb(List<Token> tokens) {
    boolean described = false;
    boolean done = false;
    for (Token token : tokens) {
      if (token.partOfSpeech() == PartOfSpeech.VERB
          && !described
          && DECISION.contains(token.lower())) {
        return Optional.of(KeyFact.Kind.DECISION);
      }
      // "The newly appointed chairman": nobody decides.
      described = token.lower().endsWith("ly");
      if (token.partOfSpeech() != PartOfSpeech.NOUN && !done && OUTLOOK.contains(token.lower())) {
        return Optional.of(KeyFact.Kind.OUTLOOK);
      }
      // "The council has planned walks since 1908": it is no plan.
      done = PERFECT.contains(token.lower());
    }
    return Optional.empty();
  }

  private static Optional<KeyFact.Kind> figure(List<Figure> figures, int early) {
    return figures.stream().anyMatch(f -> isPoint(f, early))
        ? Optional.of(KeyFact.Kind.FIGURE)
        : Optional.empty();
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
