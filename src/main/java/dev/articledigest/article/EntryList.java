package dev.articledigest.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
    InputStream in = EntryList.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("word list missing: " + name);
    }
    Set<String> entries = new LinkedHashSet<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          entries.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word list unreadable: " + name, e);
    }
    if (entries.isEmpty()) {
      throw new IllegalStateException("word list empty: " + name);
    }
    return entries;
  }
}
