package dev.articledigest.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what buttons and forms of pages say, in texts that were copied with them. */
final class PageButtons {

  /** By the last token; in lower case. */
  private static final Map<String, List<String[]>> BY_LAST = byLast();

  private PageButtons() {}

  private static Map<String, List<String[]>> byLast() {
    Map<String, List<String[]>> phrases = new HashMap<>();
    for (String line : WordList.lines(PageButtons.class, "page-buttons.txt")) {
      String[] words = line.split(" ", -1);
      String last = words[words.length - 1];
      List<String[]> alike = phrases.getOrDefault(last, new ArrayList<>());
      alike.add(words);
      phrases.put(last, alike);
    }
    return phrases;
  }

  /** Whether what a button says, which opens with a capital, ends with the token. */
  static boolean endAt(String text, List<Token> tokens, int index) {
    for (String[] words : BY_LAST.getOrDefault(tokens.get(index).lower(), List.of())) {
      int first = index - words.length + 1;
      if (first >= 0 && isCapital(text, tokens, first) && matches(words, tokens, first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(String text, List<Token> tokens, int index) {
    int at = tokens.get(index).kind() == Token.Kind.MARK ? index + 1 : index;
    return Character.isUpperCase(text.charAt(tokens.get(at).span().start()));
  }

  private static boolean matches(String[] words, List<Token> tokens, int first) {
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(first + i).lower().equals(words[i])) {
        return false;
      }
    }
    return true;
  }
}
