package dev.articledigest.language;

import java.util.Locale;
import java.util.Set;

/** Words that end in a dot without ending a sentence; the list is data beside this room. */
final class Abbreviations {

  private static final Set<String> ALL = WordList.load("abbreviations.txt");
  private static final Set<String> TITLES = WordList.load("titles.txt");

  private Abbreviations() {}

  /** Whether {@code word}, written without its last dot, is an abbreviation. */
  static boolean contains(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return ALL.contains(key) || TITLES.contains(key);
  }

  /** Whether a name follows {@code word} ("Mr", "Gen"), so that its dot never ends a sentence. */
  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }
}
