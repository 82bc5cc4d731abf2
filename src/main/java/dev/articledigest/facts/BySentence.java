package dev.articledigest.facts;

import java.util.Objects;

/** What is worked out of the sentences of a text, each one's when it is first asked for. */
final class BySentence<T> {

  private final Object[] known;

  /**
   * For a text.
   *
   * @param sentences how many it has
   */
  BySentence(int sentences) {
    this.known = new Object[sentences];
  }

  /** Whether a sentence's is kept. */
  boolean knows(int sentence) {
    return known[sentence] != null;
  }

  /** A sentence's that is kept. */
  @SuppressWarnings("unchecked") // nothing but what is kept is put in
  T of(int sentence) {
    return (T) Objects.requireNonNull(known[sentence]);
  }

  /** Keeps a sentence's and gives it. */
  T keep(int sentence, T found) {
    known[sentence] = found;
    return found;
  }
}
