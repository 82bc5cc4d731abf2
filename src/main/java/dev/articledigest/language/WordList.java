package dev.articledigest.language;

import dev.articledigest.article.ShippedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the word lists that lie beside the rooms: UTF-8, an entry a line, {@code #} before a
 * comment.
 */
public final class WordList {

  private WordList() {}

  /** The entries of a list that lies beside this room. */
  static Set<String> load(String name) {
    return load(WordList.class, name);
  }

  /**
   * The entries of a list, to be asked for words.
   *
   * @param room a class of the package that the list lies beside
   * @param name the file's name
   * @throws IllegalStateException if the list is missing or empty
   */
  public static Set<String> load(Class<?> room, String name) {
    return WordSet.copyOf(lines(room, name));
  }

  /** The entries of a list that lies beside this room, to be read one by one. */
  static List<String> lines(String name) {
    return lines(WordList.class, name);
  }

  /**
   * The entries of a list in file order, to be read one by one.
   *
   * @param room a class of the package that the list lies beside
   * @param name the file's name
   * @throws IllegalStateException if the list is missing or empty
   */
  public static List<String> lines(Class<?> room, String name) {
    String text = new String(ShippedFile.read(room, name), StandardCharsets.UTF_8);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
      String word = text.substring(start, end < 0 ? text.length() : end).strip();
      if (!word.isEmpty() && word.charAt(0) != '#') {
        words.add(word);
      }
      start = end < 0 ? text.length() : end + 1;
    }
    if (words.isEmpty()) {
      throw new IllegalStateException("word list empty: " + name);
    }
    return words;
  }
}
