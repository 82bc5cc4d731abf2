package dev.articledigest.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads the word lists of this room: UTF-8, an entry a line, {@code #} before a comment. */
final class EntryList {

  private EntryList() {}

  /**
   * The entries of a list, in file order.
   *
   * @throws IllegalStateException if the list is missing or empty
   */
  static Set<String> load(String name) {
    String text = read(name);
    Set<String> entries = new LinkedHashSet<>();
    int start = 0;
    for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
      String line = text.substring(start, end < 0 ? text.length() : end).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        entries.add(line);
      }
      start = end < 0 ? text.length() : end + 1;
    }
    if (entries.isEmpty()) {
      throw new IllegalStateException("word list empty: " + name);
    }
    return entries;
  }

  /** The whole at once: a first article is waiting, and reading by lines takes many more steps. */
  private static String read(String name) {
    try (InputStream in = EntryList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("word list missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("word list unreadable: " + name, e);
    }
  }
}
