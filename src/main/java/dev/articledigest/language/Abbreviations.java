package dev.articledigest.language;

import java.util.Locale;
import java.util.Set;

/** Words that end in a dot without ending a sentence; the lists are data beside this room. */
final class Abbreviations {

  private static final Set<String> ALL = WordList.load("abbreviations.txt");
  private static final Set<String> TITLES = WordList.load("titles.txt");
  private static final Set<String> INLINE = Set.of("e.g", "i.e", "eg", "ie", "cf", "viz", "vs");
  private static final Set<String> NUMBERED = WordList.load("numbered-abbreviations.txt");
  private static final Set<String> HOURS = Set.of("a.m", "p.m");

  private Abbreviations() {}

  /** How an abbreviation stands to the end of a sentence. */
  enum Kind {
    /** A name follows: "Gen." */
    TITLE,
    /** The sentence goes on: "e.g." */
    INLINE,
    /** A number follows: "No. 5", "Jan. 5"; otherwise a common word that ends a sentence. */
    NUMBERED,
    /** "a.m." and "p.m." */
    HOUR,
    /** What precedes a capital ends the sentence: "etc." */
    CLOSING,
    /** May end a sentence or not: "U.S.", "Inc.", an initial. */
    OTHER
  }

  /** Whether {@code word}, written without its last dot, is an abbreviation. */
  static boolean contains(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return ALL.contains(word) || ALL.contains(key) || TITLES.contains(key) || isNumbered(word, key);
  }

  /** Whether a name follows {@code word} ("Mr", "Gen"), so that its dot never ends a sentence. */
  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** How {@code word}, written without its last dot, stands to the end of a sentence. */
  static Kind kind(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (TITLES.contains(key)) {
      return Kind.TITLE;
    }
    if (INLINE.contains(key)) {
      return Kind.INLINE;
    }
    if (isNumbered(word, key)) {
      return Kind.NUMBERED;
    }
    if (HOURS.contains(key)) {
      return Kind.HOUR;
    }
    return key.equals("etc") ? Kind.CLOSING : Kind.OTHER;
  }

  private static boolean isNumbered(String word, String key) {
    return NUMBERED.contains(word) || NUMBERED.contains(key);
  }
}
