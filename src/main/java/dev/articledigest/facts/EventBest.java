package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.Optional;

/** Keeps the likeliest answer to a question; of equal ones the first. */
final class EventBest {

  private Optional<Span> span = Optional.empty();
  private double score = Double.NEGATIVE_INFINITY;

  void add(Span candidate, double likelihood) {
    if (likelihood > score) {
      span = Optional.of(candidate);
      score = likelihood;
    }
  }

  /** The answer, unless the answer to another question has the same words and is likelier. */
  Optional<Span> besides(EventBest other) {
    return span.filter(s -> score >= other.score || other.span.stream().noneMatch(s::overlaps));
  }
}
