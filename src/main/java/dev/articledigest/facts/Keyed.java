package dev.articledigest.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lists by a key. In place of {@link Map#computeIfAbsent}, for which each class that asks would
 * link a lambda of its own, which a new process feels.
 */
final class Keyed {

  private Keyed() {}

  /** The list of a key, put there empty if there is none yet. */
  static <K, V> List<V> list(Map<K, List<V>> lists, K key) {
    List<V> known = lists.get(key);
    if (known == null) {
      known = new ArrayList<>();
      lists.put(key, known);
    }
    return known;
  }
}
