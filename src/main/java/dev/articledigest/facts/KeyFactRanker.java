package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the key facts: statements that stand alone, best first, no two saying the same. Each next
 * one is the one that adds most {@link Concepts} to those before, weighed by how likely a summary
 * has them; a direct quote whose speaker is not named with it never is one.
 */
final class KeyFactRanker {

  private static final int MOST = 8;
  private static final int MOST_WORDS = 45;

  /** Two statements say the same if so much of what the shorter one says is in the other. */
  private static final double SAME = 0.6;

  /** So many of the statements that are worth most are weighed against each other. */
  private static final int WEIGHED = 60;

  private static final double PAIRS = 0.5;

  /** Between 0, where a long statement counts for all it says, and 1, for what it says a word. */
  private static final double BREVITY = 0.1;

  private final Text text;
  private final Facts facts;
  private final StatementWriter writer;
  private final Concepts concepts;
  private final EntityMentions mentions;

  KeyFactRanker(Text text, Findings found) {
    this.text = text;
    this.facts = found.facts();
    this.writer = found.statements();
    this.concepts = found.concepts();
    this.mentions = new EntityMentions(facts.entities());
  }

  /** A statement with its concepts, the words of content among them. */
  @SuppressWarnings("ArrayRecordComponent") // read by nobody else
  private record Candidate(Statement statement, int[] concepts, Set<Integer> words) {}

  private record Gain(Candidate candidate, double gain) {}

  /** At most eight key facts, best first. */
  List<KeyFact> rank() {
    List<Candidate> candidates = candidates();
    BitSet told = new BitSet();
    List<KeyFact> chosen = new ArrayList<>();
    double best = 0;
    while (chosen.size() < MOST && !candidates.isEmpty()) {
      Gain next = most(candidates, told);
      best = Math.max(best, next.gain());
      chosen.add(fact(next.candidate().statement(), next.gain() / best));
      for (int concept : next.candidate().concepts()) {
        told.set(concept);
      }
      candidates.removeIf(c -> saysTheSame(c, next.candidate()));
    }
    return chosen;
  }

  /** The candidate that gains most, the first where several do. */
  private Gain most(List<Candidate> candidates, BitSet told) {
    Gain most = new Gain(candidates.get(0), gain(candidates.get(0), told));
    for (Candidate candidate : candidates.subList(1, candidates.size())) {
      double gain = gain(candidate, told);
      most = gain > most.gain() ? new Gain(candidate, gain) : most;
    }
    return most;
  }

  private static boolean saysTheSame(Candidate one, Candidate other) {
    long shared = one.words().stream().filter(other.words()::contains).count();
    return shared >= SAME * Math.min(one.words().size(), other.words().size());
  }

  private List<Candidate> candidates() {
    List<Gain> candidates = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      writer
          .write(i)
          .filter(s -> s.words() <= MOST_WORDS)
          .filter(this::namesSpeaker)
          .map(this::candidate)
          .map(c -> new Gain(c, gain(c, new BitSet())))
          .ifPresent(candidates::add);
    }
    return candidates.stream()
        .sorted(Comparator.comparingDouble(g -> -g.gain()))
        .limit(WEIGHED)
        .map(Gain::candidate)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Candidate candidate(Statement statement) {
    Set<Integer> said = concepts.of(statement.sentence(), statement.kept());
    Set<Integer> words = said.stream().filter(concepts::isContent).collect(Collectors.toSet());
    return new Candidate(statement, said.stream().mapToInt(Integer::intValue).toArray(), words);
  }

  /** What of the concepts is not yet told. */
  private double worth(int[] said, BitSet told) {
    double worth = 0;
    for (int concept : said) {
      if (!told.get(concept) && (concepts.isContent(concept) || concepts.isPair(concept))) {
        worth += concepts.worth(concept, PAIRS);
      }
    }
    return worth;
  }

  private double gain(Candidate candidate, BitSet told) {
    return worth(candidate.concepts(), told) / Math.pow(candidate.statement().words(), BREVITY);
  }

  private boolean namesSpeaker(Statement statement) {
    Span span = statement.place();
    return Within.touching(facts.quotes(), Quote::evidence, span).stream()
        .filter(q -> q.direct() || q.speakerMention().filter(span::contains).isPresent())
        .allMatch(q -> q.namesSpeaker(span, text));
  }

  private List<Quote> quotesIn(Span span) {
    return Within.of(facts.quotes(), Quote::evidence, span);
  }

  private KeyFact fact(Statement statement, double share) {
    Span span = statement.place();
    Sentence sentence = text.sentences().get(statement.sentence());
    List<String> who = ids(statement.evidence(), false);
    List<String> where = ids(statement.evidence(), true);
    List<String> numbers =
        Within.of(facts.figures(), Figure::evidence, span).stream()
            .map(Figure::text)
            .distinct()
            .toList();
    Optional<String> when =
        Within.of(facts.dates(), DateMention::evidence, span).stream()
            .filter(KeyFactRanker::isDay)
            .map(DateMention::value)
            .findFirst();
    KeyFact.Kind kind =
        KeyFactSorter.kind(
            sentence, quotesIn(span), Within.of(facts.figures(), Figure::evidence, span));
    double confidence = 0.4 + 0.55 * share;
    return new KeyFact(
        statement.text(),
        kind,
        who,
        where,
        when,
        numbers,
        rounded(confidence),
        statement.evidence());
  }

  private List<String> ids(List<Span> spans, boolean places) {
    return spans.stream()
        .flatMap(span -> mentions.entities(span).stream())
        .distinct()
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
