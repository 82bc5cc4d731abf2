package dev.articledigest.summary;

import java.util.HashSet;
import java.util.Set;

/**
 * Words by what they begin with: two are forms of one another where one is the other and at most
 * three letters more, in any case ("мост" and "моста", "Brücke" and "Brücken").
 */
final class WordForms {

  private static final int LONGEST_ENDING = 3;

  private final Set<String> words = new HashSet<>();

  /** The words, and what stays of each without one to three letters at its end. */
  private final Set<String> beginnings = new HashSet<>();

  void add(String word) {
    String folded = folded(word);
    words.add(folded);
    for (int cut = 0; cut <= Math.min(LONGEST_ENDING, folded.length()); cut++) {
      beginnings.add(folded.substring(0, folded.length() - cut));
    }
  }

  /** Whether a word that was added is a form of this one. */
  boolean holdsFormOf(String word) {
    String folded = folded(word);
    if (beginnings.contains(folded)) {
      return true;
    }
    for (int cut = 1; cut <= Math.min(LONGEST_ENDING, folded.length()); cut++) {
      if (words.contains(folded.substring(0, folded.length() - cut))) {
        return true;
      }
    }
    return false;
  }

  /** Character by character, so that a word keeps its length. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      folded.setCharAt(i, Character.toLowerCase(Character.toUpperCase(word.charAt(i))));
    }
    return folded.toString();
  }
}
