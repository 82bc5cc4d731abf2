package dev.articledigest.facts;

import dev.articledigest.language.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that an expression may begin or go on with. */
final class Openers {

  private Openers() {}

  /** The first words of phrases. */
  static Set<String> firstWords(Set<String> phrases) {
    Set<String> words = new HashSet<>();
    for (String phrase : phrases) {
      int space = phrase.indexOf(' ');
      words.add(space < 0 ? phrase : phrase.substring(0, space));
    }
    return WordSet.copyOf(words);
  }

  /** The words behind the first ones. */
  static Set<String> laterWords(Set<String> phrases) {
    Set<String> words = new HashSet<>();
    for (String phrase : phrases) {
      List<String> all = List.of(phrase.split(" ", -1));
      words.addAll(all.subList(1, all.size()));
    }
    return WordSet.copyOf(words);
  }
}
