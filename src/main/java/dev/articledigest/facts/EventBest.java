package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.Optional;

/** Keeps the likeliest answer to a question; of equal ones the first. */
final class EventBest {

  private static final double CONFIDENCE = 0.4;
  private static final double AT_LEAST = 0.3;

  private final EventLead lead;
  private Optional<Span> span = Optional.empty();
  private double score = Double.NEGATIVE_INFINITY;

  EventBest(EventLead lead) {
    this.lead = lead;
  }

  /** Not what somebody says: "Things change because people do," tells of other things. */
  void add(Span candidate, double likelihood) {
    if (!lead.isSpoken(candidate)) {
      addSaid(candidate, likelihood);
    }
  }

  /** As {@link #add}, where it does not matter who says it. */
  void addSaid(Span candidate, double likelihood) {
    if (likelihood > score) {
      span = Optional.of(candidate);
      score = likelihood;
    }
  }

  /** The answer, unless the answer to another question has the same words and is likelier. */
  Optional<MainEvent.Answer> besides(EventBest other) {
    boolean same =
        span.isPresent() && other.span.isPresent() && span.get().overlaps(other.span.get());
    return span.isEmpty() || (same && score < other.score)
        ? Optional.empty()
        : Optional.of(lead.answer(span.get(), AT_LEAST + CONFIDENCE * score));
  }
}
