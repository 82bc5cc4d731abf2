package dev.articledigest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases that are looked for at the start of lines, or at any word of them; lower case. */
final class Phrases {

  private final Map<Character, List<String>> starts = new HashMap<>();
  private final Map<Character, List<String>> inside = new HashMap<>();

  /** Reads a list of this room: "* " stands before what may be found anywhere. */
  Phrases(String list) {
    Set<String> entries = EntryList.load(list);
    for (String entry : entries) {
      boolean anywhere = entry.startsWith("* ");
      String phrase = anywhere ? entry.substring(2) : entry;
      (anywhere ? inside : starts)
          .computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>())
          .add(phrase);
    }
  }

  boolean start(String line) {
    return !line.isEmpty() && holds(starts, line, 0);
  }

  private static boolean endsWord(String line, int at) {
    return at >= line.length()
        || !Character.isLetter(line.charAt(at))
        || !Character.isLetter(line.charAt(at - 1))
        || line.charAt(at) > '\u2E80';
  }

  boolean inside(String line) {
    for (int i = 0; i < line.length(); i++) {
      boolean wordStart = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
      if (wordStart && holds(inside, line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Map<Character, List<String>> phrases, String line, int at) {
    for (String phrase : phrases.getOrDefault(line.charAt(at), List.of())) {
      if (line.startsWith(phrase, at) && endsWord(line, at + phrase.length())) {
        return true;
      }
    }
    return false;
  }
}
