package dev.articledigest.facts;

import java.util.HashSet;
import java.util.Set;

/** Words that an expression may begin with. */
final class Openers {

  private Openers() {}

  /** The words of several sets. */
  @SafeVarargs
  static Set<String> of(Set<String>... sets) {
    Set<String> all = new HashSet<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return all;
  }
}
