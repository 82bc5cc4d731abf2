package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that a word of the text may open, by their first letter: most words open none. */
final class EventPhrases {

  private final Map<Character, List<String>> byLetter = new HashMap<>();

  /** Of phrases in lower case. */
  EventPhrases(List<String> phrases) {
    for (String phrase : phrases) {
      Keyed.list(byLetter, phrase.charAt(0)).add(phrase);
    }
  }

  /** The number of characters of the longest one that begins at a word and ends with one; or 0. */
  int longest(String text, Span word) {
    int start = word.start();
    int longest = 0;
    for (String phrase :
        byLetter.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of())) {
      int end = start + phrase.length();
      if (text.regionMatches(true, start, phrase, 0, phrase.length())
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        longest = Math.max(longest, phrase.length());
      }
    }
    return longest;
  }
}
