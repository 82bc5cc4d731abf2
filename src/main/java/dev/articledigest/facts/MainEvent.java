package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the article is about, by the reporter's six questions.
 *
 * @param who who acted or was acted upon
 * @param what what happened
 * @param when when it happened
 * @param where where it happened
 * @param why for what reason
 * @param how in what way
 */
public record MainEvent(
    List<Answer> who,
    Optional<Answer> what,
    Optional<Answer> when,
    List<Answer> where,
    Optional<Answer> why,
    Optional<Answer> how) {

  /** No question answered. */
  static final MainEvent NONE =
      new MainEvent(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** Copies the lists. */
  public MainEvent {
    who = List.copyOf(who);
    where = List.copyOf(where);
  }

  /**
   * An answer in the article's own words.
   *
   * @param text the words
   * @param evidence their characters
   * @param confidence how sure it is that they answer the question, 0 to 1
   */
  public record Answer(String text, Span evidence, double confidence) {}
}
