package dev.articledigest.facts;

import dev.articledigest.language.WordList;
import java.util.HashMap;
import java.util.Map;

/** Reads word lists of {@code word=value} lines. */
final class NumberTable {

  private NumberTable() {}

  static Map<String, String> load(String name) {
    Map<String, String> table = new HashMap<>();
    for (String line : WordList.lines(NumberTable.class, name)) {
      int equals = line.indexOf('=');
      if (equals < 1) {
        throw new IllegalStateException("not word=value in " + name + ": " + line);
      }
      table.put(line.substring(0, equals), line.substring(equals + 1));
    }
    return Map.copyOf(table);
  }
}
