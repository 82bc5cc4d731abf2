package dev.articledigest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English words: which carry content, and which are forms of one another. */
public final class Words {

  private static final Set<String> STOP_WORDS = WordList.load("stop-words.txt");

  private Words() {}

  /** Whether the word, in any case, carries content: neither a stop word nor a single letter. */
  public static boolean isContent(String word) {
    return word.length() > 1 && !STOP_WORDS.contains(folded(word));
  }

  /**
   * The word's stem: lower case, without possessive and the commonest endings ("Officials'" and
   * "official" are equal). Light on purpose: it must not join words of different meaning.
   */
  public static String stem(String word) {
    String stem = folded(word);
    stem = without(stem, "'s", 1);
    stem = without(stem, "'", 1);
    if (stem.endsWith("ies") && stem.length() > 4) {
      return stem.substring(0, stem.length() - 3) + "y";
    }
    if (stem.endsWith("ss")) {
      return stem;
    }
    String singular = without(without(stem, "es", 4), "s", 3);
    return without(without(singular, "ing", 4), "ed", 4);
  }

  /** The stems of the content words of a phrase, in order: "Tram strike ends" has three. */
  public static List<String> stems(String phrase) {
    List<String> stems = new ArrayList<>();
    for (String word : phrase.split("[^\\p{L}\\p{N}'’-]+", -1)) {
      if (isContent(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static String without(String word, String ending, int atLeast) {
    return word.endsWith(ending) && word.length() - ending.length() >= atLeast
        ? word.substring(0, word.length() - ending.length())
        : word;
  }
}
