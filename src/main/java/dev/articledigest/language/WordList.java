package dev.articledigest.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
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
   * The entries of a list, in file order.
   *
   * @param room a class of the package that the list lies beside
   * @param name the file's name
   * @throws IllegalStateException if the list is missing or empty
   */
  public static Set<String> load(Class<?> room, String name) {
    InputStream in = room.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("word list missing: " + name);
    }
    Set<String> words = new LinkedHashSet<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String word = line.strip();
        if (!word.isEmpty() && word.charAt(0) != '#') {
          words.add(word);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word list unreadable: " + name, e);
    }
    if (words.isEmpty()) {
      throw new IllegalStateException("word list empty: " + name);
    }
    return words;
  }
}
