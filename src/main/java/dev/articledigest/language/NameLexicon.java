package dev.articledigest.language;

import java.util.HashMap;
import java.util.Map;

/**
 * The different words of one document. A word is looked up by its characters where they stand, so a
 * word met again costs no object.
 */
final class NameLexicon {

  private static final int FIRST_SIZE = 1024;

  private final Map<String, Integer> ids = new HashMap<>();
  private Entry[] table = new Entry[FIRST_SIZE];
  private int count;

  private record Entry(int hash, String raw, NameWord word) {}

  /** The number of different words, in lower case. */
  int size() {
    return ids.size();
  }

  /** The word that stands in {@code content} from {@code start} to before {@code end}. */
  NameWord word(String content, int start, int end) {
    int hash = hash(content, start, end);
    int slot = hash & (table.length - 1);
    while (table[slot] != null) {
      Entry entry = table[slot];
      if (entry.hash == hash
          && entry.raw.length() == end - start
          && entry.raw.regionMatches(0, content, start, end - start)) {
        return entry.word;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return add(hash, content.substring(start, end));
  }

  private NameWord add(int hash, String raw) {
    String text = NameWord.plain(raw);
    String lower = NameWord.lower(text);
    int id = ids.computeIfAbsent(lower, key -> ids.size());
    Entry entry = new Entry(hash, raw, NameWord.of(text, lower, id));
    if (++count * 2 > table.length) {
      grow();
    }
    place(entry);
    return entry.word;
  }

  private void grow() {
    Entry[] old = table;
    table = new Entry[2 * old.length];
    for (Entry entry : old) {
      if (entry != null) {
        place(entry);
      }
    }
  }

  private void place(Entry entry) {
    int slot = entry.hash & (table.length - 1);
    while (table[slot] != null) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = entry;
  }

  private static int hash(String content, int start, int end) {
    int hash = 17;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + content.charAt(i);
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }
}
