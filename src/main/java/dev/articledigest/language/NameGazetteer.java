package dev.articledigest.language;

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

  private static final int LIST_BITS = (1 << LISTS) - 1;
  private static final int LONGEST = 6;
  private static final int ANY_CASE = TITLE | ORGANIZATION_WORD | PLACE_WORD;

  /** More than twice the phrases and their first words, a power of two. */
  private static final int SLOTS = 1 << 16;

  private static final NameGazetteer SHIPPED = new NameGazetteer();

  /** Phrases and first words of phrases, by their hash. */
  private final String[] phrases = new String[SLOTS];

  /**
   * Beside each phrase its hash in the upper half, how many words a phrase may have that it opens,
   * and its lists: most words stand in none, which one look tells. 0 in a free slot.
   */
  private final long[] entries = new long[SLOTS];

  private NameGazetteer() {
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

  /** The lists that hold a phrase in lower case. */
  static int lists(String phrase) {
    return listsAt(slot(phrase));
  }

  /** The lists that hold the phrase in a slot, as {@link #slot} tells it. */
  static int listsAt(int slot) {
    return (int) SHIPPED.entries[slot] & LIST_BITS;
  }

  /** How many words a listed phrase may have that opens with the word in a slot; 0 for none. */
  static int longestAt(int slot) {
    return (int) SHIPPED.entries[slot] >>> Short.SIZE;
  }

  /**
   * For each word the lists that hold it, or a longer phrase around it (those in the bits from
   * {@link #LISTS} up).
   */
  static int[] lookUp(NameWord[] words) {
    int[] bits = new int[words.length];
    for (int i = 0; i < bits.length; i++) {
      NameWord word = words[i];
      int longest = Math.min(word.longest(), bits.length - i);
      if (longest > 0) {
        bits[i] |= visible(word.lists(), word.isCapital());
      }
      if (longest > 1) {
        lookUpPhrases(words, i, longest, bits);
      }
    }
    return bits;
  }

  /** The hash of a phrase tells of most that they are in no list; only others are put together. */
  private static void lookUpPhrases(NameWord[] words, int from, int longest, int[] bits) {
    int hash = words[from].lower().hashCode();
    for (int length = 2; length <= longest; length++) {
      String word = words[from + length - 1].lower();
      hash = 31 * hash + ' ';
      for (int i = 0; i < word.length(); i++) {
        hash = 31 * hash + word.charAt(i);
      }
      if (isListed(kept(hash))) {
        int lists = lists(phrase(words, from, length));
        mark(bits, from, length, visible(lists, words[from].isCapital()) << LISTS);
      }
    }
  }

  /** Whether a phrase of such a hash is listed. */
  private static boolean isListed(int hash) {
    int slot = first(hash);
    while (SHIPPED.entries[slot] != 0 && (int) (SHIPPED.entries[slot] >>> Integer.SIZE) != hash) {
      slot = slot + 1 & SLOTS - 1;
    }
    return SHIPPED.entries[slot] != 0;
  }

  private static String phrase(NameWord[] words, int from, int length) {
    StringBuilder phrase = new StringBuilder(words[from].lower());
    for (int i = from + 1; i < from + length; i++) {
      phrase.append(' ').append(words[i].lower());
    }
    return phrase.toString();
  }

  private static int visible(int lists, boolean capital) {
    return capital ? lists : lists & ANY_CASE;
  }

  private static void mark(int[] bits, int from, int length, int lists) {
    for (int i = from; i < from + length && lists != 0; i++) {
      bits[i] |= lists;
    }
  }

  private void add(String file, int list) {
    for (String phrase : WordList.lines(file)) {
      int words = 1;
      for (int at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
        words++;
      }
      int own = claim(phrase);
      entries[own] |= list;
      int first = words == 1 ? own : claim(phrase.substring(0, phrase.indexOf(' ')));
      int longest = Math.max((int) entries[first] >>> Short.SIZE, Math.min(LONGEST, words));
      entries[first] &= ~(0xFFFFL << Short.SIZE);
      entries[first] |= (long) longest << Short.SIZE;
    }
  }

  private int claim(String phrase) {
    int slot = find(phrase);
    if (phrases[slot] == null) {
      phrases[slot] = phrase;
      entries[slot] = (long) hash(phrase) << Integer.SIZE;
    }
    return slot;
  }

  /** Where a phrase in lower case stands, or the free slot where it would. */
  static int slot(String phrase) {
    return SHIPPED.find(phrase);
  }

  /**
   * The slots of phrases, as {@link #slot} tells them. The first entries of all are read before any
   * is looked at: memory then brings them at the same time.
   */
  static int[] slots(String[] phrases) {
    int[] slots = new int[phrases.length];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = first(hash(phrases[i]));
    }
    long[] entries = new long[slots.length];
    for (int i = 0; i < slots.length; i++) {
      entries[i] = SHIPPED.entries[slots[i]];
    }
    for (int i = 0; i < slots.length; i++) {
      if (entries[i] != 0) {
        slots[i] = slot(phrases[i]);
      }
    }
    return slots;
  }

  private static int first(int hash) {
    return (hash * 0x9E3779B9) >>> 16;
  }

  private int find(String phrase) {
    int hash = hash(phrase);
    int slot = first(hash);
    for (long entry = entries[slot]; entry != 0; entry = entries[slot]) {
      if ((int) (entry >>> Integer.SIZE) == hash && phrases[slot].equals(phrase)) {
        return slot;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private static int hash(String phrase) {
    return kept(phrase.hashCode());
  }

  /** The hash as entries have it: never 0. */
  private static int kept(int hash) {
    return hash == 0 ? 1 : hash;
  }
}
