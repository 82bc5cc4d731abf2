package dev.articledigest.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Words of classes and ids that outlets name their parts with, in families ("related-articles",
 * "newsletterBox"), as bits.
 */
final class PageWords {

  /** The families, in bit order; their names stand in {@code page-words.txt}. */
  enum Family {
    COMMENT,
    RELATED,
    MENU,
    SHARE,
    PROMOTION,
    SIGNUP,
    CAPTION,
    IMAGE,
    BYLINE,
    META,
    LEGAL,
    SIDE,
    HIDDEN,
    BODY,
    DECK,
    TITLE,
    QUOTE,
    BOX;

    /** Its bit; families are read by name, but {@link PageFeature}s keep their order. */
    @SuppressWarnings("EnumOrdinal")
    int bit() {
      return 1 << ordinal();
    }
  }

  private static final Map<String, Integer> WORDS = new HashMap<>();
  private static final Map<String, Integer> STEMS = new HashMap<>();
  private static final List<String> NAMING =
      List.of("class", "id", "data-component", "data-testid");
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_STEM = 12;
  private static final int LONGEST_NAME = 300;

  static {
    for (String entry : EntryList.load("page-words.txt")) {
      int space = entry.indexOf(' ');
      int bit = Family.valueOf(entry.substring(0, space).toUpperCase(Locale.ROOT)).bit();
      String word = entry.substring(space + 1);
      boolean stem = word.endsWith("*");
      (stem ? STEMS : WORDS)
          .merge(stem ? word.substring(0, word.length() - 1) : word, bit, (a, b) -> a | b);
    }
  }

  private PageWords() {}

  /**
   * The families that an element's class and id name.
   *
   * @param known what was found before, by name: pages repeat their classes
   */
  static int of(Element element, Map<String, Integer> known) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    int bits = 0;
    for (String attribute : NAMING) {
      String names = element.attr(attribute);
      bits |= names.isEmpty() ? 0 : known.computeIfAbsent(names, PageWords::bits);
    }
    return bits;
  }

  private static int bits(String names) {
    int bits = 0;
    int start = 0;
    int end = Math.min(names.length(), LONGEST_NAME);
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(names.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (!letter || hump) {
        bits |= i > start ? word(names.substring(start, i).toLowerCase(Locale.ROOT)) : 0;
        start = letter ? i : i + 1;
      }
    }
    return bits;
  }

  private static int word(String word) {
    int bits = WORDS.getOrDefault(word, 0);
    for (int end = Math.min(word.length(), LONGEST_STEM); end >= SHORTEST_STEM; end--) {
      bits |= STEMS.getOrDefault(word.substring(0, end), 0);
    }
    return bits;
  }
}
