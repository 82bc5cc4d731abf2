package dev.articledigest.article;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Who an article is by.
 *
 * @param byline the authors, people only
 * @param agencies the news agencies credited ("With AFP and Reuters"), and the outlet that signs
 *     where nobody else does ("By Le Monde")
 */
public record Credits(List<String> byline, List<String> agencies) {

  /** Nobody is named. */
  public static final Credits NONE = new Credits(List.of(), List.of());

  /** Copies the lists. */
  public Credits {
    byline = List.copyOf(byline);
    agencies = List.copyOf(agencies);
  }

  /** This byline or else the other's; the agencies of both. */
  Credits or(Credits other) {
    LinkedHashSet<String> both = new LinkedHashSet<>(agencies);
    both.addAll(other.agencies);
    return new Credits(byline.isEmpty() ? other.byline : byline, List.copyOf(both));
  }
}
