package dev.articledigest.language;

import java.util.HashMap;
import java.util.Map;

/** What the word lists know of the words of a sentence: a bit for each list. */
final class NameGazetteer {

  static final int FIRST_NAME = 1;
  static final int LAST_NAME = 1 << 1;
  static final int COUNTRY = 1 << 2;
  static final int CITY = 1 << 3;
  static final int REGION = 1 << 4;
  static final int GROUP = 1 << 5;
  static final int ORGANIZATION = 1 << 6;
  static final int TITLE = 1 << 7;
  static final int ORGANIZATION_WORD = 1 << 8;
  static final int PLACE_WORD = 1 << 9;
  static final int LISTS = 10;

  private static final int LONGEST = 6;
  private static final int ANY_CASE = TITLE | ORGANIZATION_WORD | PLACE_WORD;

  private static final Map<String, Integer> PHRASES = new HashMap<>(40_000);
  private static final Map<String, Integer> LENGTHS = new HashMap<>(40_000);

  static {
    add("name-first-names.txt", FIRST_NAME);
    add("name-last-names.txt", LAST_NAME);
    add("name-countries.txt", COUNTRY);
    add("name-cities.txt", CITY);
    add("name-regions.txt", REGION);
    add("name-demonyms.txt", GROUP);
    add("name-groups.txt", GROUP);
    add("name-organizations.txt", ORGANIZATION);
    add("name-titles.txt", TITLE);
    add("name-organization-words.txt", ORGANIZATION_WORD);
    add("name-place-words.txt", PLACE_WORD);
  }

  private NameGazetteer() {}

  /** The lists that hold a phrase in lower case. */
  static int lists(String phrase) {
    return PHRASES.getOrDefault(phrase, 0);
  }

  /**
   * For each word the lists that hold it, or a longer phrase around it (those in the bits from
   * {@link #LISTS} up).
   */
  static int[] lookUp(NameWords words) {
    int[] bits = new int[words.size()];
    for (int i = 0; i < bits.length; i++) {
      int longest = Math.min(LENGTHS.getOrDefault(words.lower(i), 0), bits.length - i);
      if (longest == 0) {
        continue;
      }
      StringBuilder phrase = new StringBuilder(words.lower(i));
      mark(bits, i, 1, visible(phrase, words.isCapital(i)));
      for (int length = 2; length <= longest; length++) {
        phrase.append(' ').append(words.lower(i + length - 1));
        mark(bits, i, length, visible(phrase, words.isCapital(i)) << LISTS);
      }
    }
    return bits;
  }

  private static int visible(StringBuilder phrase, boolean capital) {
    int lists = lists(phrase.toString());
    return capital ? lists : lists & ANY_CASE;
  }

  private static void mark(int[] bits, int from, int length, int lists) {
    for (int i = from; i < from + length && lists != 0; i++) {
      bits[i] |= lists;
    }
  }

  private static void add(String file, int list) {
    for (String phrase : WordList.load(file)) {
      PHRASES.merge(phrase, list, (a, b) -> a | b);
      int space = phrase.indexOf(' ');
      String first = space < 0 ? phrase : phrase.substring(0, space);
      int length = Math.min(LONGEST, 1 + (int) phrase.chars().filter(c -> c == ' ').count());
      LENGTHS.merge(first, length, Math::max);
    }
  }
}
