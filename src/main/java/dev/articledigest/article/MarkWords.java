package dev.articledigest.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells from the words of class names and ids what an element holds. */
final class MarkWords {

  private static final Map<String, String> WORDS = words();
  private static final Set<String> ASIDE_TAGS =
      Set.of("nav", "aside", "footer", "figcaption", "form", "template", "dialog");
  private static final int LONGEST = 400;

  private MarkWords() {}

  /**
   * What the words of a class attribute say.
   *
   * @param author that authors are named
   * @param day that a day is given
   * @param aside that it is no part of the article
   */
  record Sense(boolean author, boolean day, boolean aside) {

    static final Sense NONE = new Sense(false, false, false);
  }

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String entry : EntryList.load("mark-words.txt")) {
      int space = entry.indexOf(' ');
      words.put(entry.substring(0, space), entry.substring(space + 1));
    }
    return Map.copyOf(words);
  }

  static boolean isAside(String tag) {
    return ASIDE_TAGS.contains(tag);
  }

  /** The sense of "ArticleAuthor_authorName__sx2zx post-meta". */
  static Sense sense(String names) {
    boolean author = false;
    boolean day = false;
    boolean aside = false;
    int start = 0;
    int most = Math.min(names.length(), LONGEST);
    for (int i = 1; i <= most; i++) {
      if (i == most || isSeam(names, i)) {
        String said = WORDS.getOrDefault(word(names, start, i), "");
        author |= said.equals("author");
        day |= said.equals("day");
        aside |= said.equals("aside");
        start = i;
      }
    }
    return new Sense(author, day, aside);
  }

  private static boolean isSeam(String names, int i) {
    char before = names.charAt(i - 1);
    char here = names.charAt(i);
    return !Character.isLetter(here)
        || !Character.isLetter(before)
        || (Character.isUpperCase(here) && !Character.isUpperCase(before));
  }

  private static String word(String names, int start, int end) {
    return names.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
