package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the key facts: statements that stand alone, best first, no two saying the same. What a
 * sentence scores decides; a direct quote whose speaker is not named with it never is one.
 */
final class KeyFactRanker {

  private static final int MOST = 8;
  private static final int MOST_WORDS = 45;
  private static final double SAME = 0.6;

  private final Text text;
  private final SentenceRanker ranker;
  private final EntityMentions mentions;
  private final List<Quote> quotes;
  private final List<DateMention> dates;
  private final List<Figure> figures;
  private final KeyFactSorter sorter;

  KeyFactRanker(Text text, Facts facts) {
    this.text = text;
    this.ranker = new SentenceRanker(text);
    this.mentions = new EntityMentions(facts.entities());
    this.quotes = facts.quotes();
    this.dates = facts.dates();
    this.figures = facts.figures();
    this.sorter = new KeyFactSorter(text);
  }

  /** At most eight key facts, best first. */
  List<KeyFact> rank() {
    StatementWriter writer = new StatementWriter(text);
    List<Statement> candidates = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      writer
          .write(i)
          .filter(s -> s.words() <= MOST_WORDS)
          .filter(this::namesSpeaker)
          .ifPresent(candidates::add);
    }
    candidates.sort(Comparator.comparingDouble((Statement s) -> -ranker.score(s.sentence())));
    List<Statement> chosen = new ArrayList<>();
    for (Statement candidate : candidates) {
      if (chosen.size() == MOST) {
        break;
      }
      if (chosen.stream()
          .noneMatch(c -> ranker.overlap(c.sentence(), candidate.sentence()) >= SAME)) {
        chosen.add(candidate);
      }
    }
    double best = chosen.isEmpty() ? 1 : ranker.score(chosen.get(0).sentence());
    return chosen.stream().map(s -> fact(s, best)).toList();
  }

  private boolean namesSpeaker(Statement statement) {
    Span span = statement.evidence();
    return quotesIn(span).stream()
        .filter(Quote::direct)
        .allMatch(q -> q.speakerMention().filter(span::contains).isPresent());
  }

  private List<Quote> quotesIn(Span span) {
    return Within.of(quotes, Quote::evidence, span);
  }

  private KeyFact fact(Statement statement, double best) {
    Span span = statement.evidence();
    Sentence sentence = text.sentences().get(statement.sentence());
    List<String> who = ids(span, false);
    List<String> where = ids(span, true);
    List<String> numbers =
        Within.of(figures, Figure::evidence, span).stream().map(Figure::text).distinct().toList();
    Optional<String> when =
        Within.of(dates, DateMention::evidence, span).stream()
            .filter(KeyFactRanker::isDay)
            .map(DateMention::value)
            .findFirst();
    KeyFact.Kind kind =
        sorter.kind(sentence, quotesIn(span), Within.of(figures, Figure::evidence, span));
    double confidence = 0.4 + 0.55 * Math.min(1, ranker.score(statement.sentence()) / best);
    return new KeyFact(
        statement.text(), kind, who, where, when, numbers, rounded(confidence), List.of(span));
  }

  private List<String> ids(Span span, boolean places) {
    return mentions.entities(span).stream()
        .filter(e -> (e.type() == NameType.PLACE) == places && e.type() != NameType.OTHER)
        .map(Entity::id)
        .toList();
  }

  private static boolean isDay(DateMention date) {
    return switch (date.granularity()) {
      case DURATION, SET, VAGUE -> false;
      default -> true;
    };
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
