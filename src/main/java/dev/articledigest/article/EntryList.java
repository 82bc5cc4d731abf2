package dev.articledigest.article;

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
    String text = new String(ShippedFile.read(EntryList.class, name), StandardCharsets.UTF_8);
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
}
