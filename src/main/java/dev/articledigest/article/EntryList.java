package dev.articledigest.article;

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
    return new LinkedHashSet<>(ShippedFile.lines(EntryList.class, name));
  }
}
