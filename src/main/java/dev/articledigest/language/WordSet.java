package dev.articledigest.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Makes sets of words that are asked for words they mostly do not hold, as lists of words are at
 * every word of a text: one look at a number tells so. Immutable, in the order in which they were
 * made.
 */
public final class WordSet {

  private WordSet() {}

  /** The set of some words. */
  public static Set<String> of(String... words) {
    return WordTable.of(Arrays.asList(words));
  }

  /** The set of the words of a collection. */
  public static Set<String> copyOf(Collection<String> words) {
    return WordTable.of(words);
  }

  /** The words of several sets. */
  @SafeVarargs
  public static Set<String> ofAll(Set<String>... sets) {
    List<String> all = new ArrayList<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return WordTable.of(all);
  }
}
