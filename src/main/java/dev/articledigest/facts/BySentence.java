package dev.articledigest.facts;

import java.util.function.IntFunction;

/** What is worked out of the sentences of a text, each one's when it is first asked for. */
final class BySentence<T> {

  private final Object[] known;
  private final IntFunction<T> finder;

  /**
   * For a text.
   *
   * @param sentences how many it has
   * @param finder works it out for the sentence of a number; never null
   */
  BySentence(int sentences, IntFunction<T> finder) {
    this.known = new Object[sentences];
    this.finder = finder;
  }

  @SuppressWarnings("unchecked") // nothing but what the finder gives is put in
  T of(int sentence) {
    Object found = known[sentence];
    if (found == null) {
      found = finder.apply(sentence);
      known[sentence] = found;
    }
    return (T) found;
  }
}
