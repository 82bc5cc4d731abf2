package dev.articledigest.language;

import dev.articledigest.article.ShippedFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return ShippedFile.lines(room, name);
  }

  /**
   * The words of a list whose lines are each a key, a colon and words, by key.
   *
   * @param room a class of the package that the list lies beside
   * @param name the file's name
   * @throws IllegalStateException if the list is missing or empty
   */
  public static Map<String, Set<String>> sets(Class<?> room, String name) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : lines(room, name)) {
      int colon = line.indexOf(':');
      List<String> words = List.of(line.substring(colon + 1).strip().split(" ", -1));
      sets.put(line.substring(0, colon), WordSet.copyOf(words));
    }
    return sets;
  }
}
