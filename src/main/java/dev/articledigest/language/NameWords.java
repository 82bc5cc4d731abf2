package dev.articledigest.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of one sentence as the tagger of names reads them: possessive endings are words of
 * their own, quotes have one form.
 */
final class NameWords {

  private final String[] words;
  private final String[] lower;

  /** Keeps a copy of the words. */
  NameWords(String[] words) {
    this.words = Arrays.stream(words).map(NameWords::plain).toArray(String[]::new);
    this.lower =
        Arrays.stream(this.words).map(w -> w.toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }

  int size() {
    return words.length;
  }

  /** The word at an index; a mark of the edge outside the sentence. */
  String word(int index) {
    return index < 0 ? "<s>" : index >= words.length ? "</s>" : words[index];
  }

  /** The word in lower case; a mark of the edge outside the sentence. */
  String lower(int index) {
    return index < 0 ? "<s>" : index >= lower.length ? "</s>" : lower[index];
  }

  /** Whether the word begins with a capital letter. */
  boolean isCapital(int index) {
    return index >= 0 && index < words.length && Character.isUpperCase(words[index].codePointAt(0));
  }

  /** Whether the word holds a capital letter anywhere. */
  boolean hasCapital(int index) {
    return index >= 0 && index < words.length && !words[index].equals(lower[index]);
  }

  /** Whether the word stands where any word would have a capital: at the start or after a quote. */
  boolean isFirst(int index) {
    int before = index - 1;
    while (before >= 0 && !Character.isLetterOrDigit(words[before].codePointAt(0))) {
      String mark = words[before];
      if (mark.equals(",") || mark.equals(")") || mark.equals("-")) {
        return false;
      }
      before--;
    }
    return before < 0 || (index > 0 && words[index - 1].equals("\""));
  }

  /**
   * Whether the capitals of this sentence tell nothing: a headline "Iraq And US Restore Dialogue"
   * or a line in capitals throughout.
   */
  boolean isTitleCase() {
    int letters = 0;
    int capitals = 0;
    for (String word : words) {
      if (word.length() > 3 && Character.isLetter(word.codePointAt(0))) {
        letters++;
        capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return letters >= 3 && capitals * 10 >= letters * 8;
  }

  private static String plain(String word) {
    return switch (word) {
      case "``", "''", "“", "”", "«", "»", "„" -> "\"";
      case "’", "‘", "`" -> "'";
      case "’s", "'S", "’S" -> "'s";
      case "–", "—", "--" -> "-";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "" -> "_";
      default -> word.replace('’', '\'');
    };
  }
}
