package dev.articledigest.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
    String text = read(room, name);
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

  /** All bytes, put where they stay: a file of the package knows how many it has. */
  static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = new byte[in.available()];
    int length = in.readNBytes(bytes, 0, bytes.length);
    int next = in.read();
    if (next < 0) {
      return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, 0, length);
    all.write(next);
    in.transferTo(all);
    return all.toByteArray();
  }

  /** The whole at once: a first article is waiting, and reading by lines takes many more steps. */
  private static String read(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("word list missing: " + name);
      }
      return new String(bytes(in), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("word list unreadable: " + name, e);
    }
  }
}
