package dev.articledigest.language;

import java.util.Arrays;

/**
 * What the tagger sees of each word: hashes of the word and its neighbours, their shapes, endings,
 * what the word lists know, how the document uses it elsewhere. Training and tagging share this
 * class; a change here asks for a new model.
 */
final class NameFeatures {

  private static final int RUN = 8;
  private static final long[] NONE = {};

  private final NameWords words;
  private final NameMemory memory;
  private final int[] lists;
  private final long[] hashes;
  private final long[] shapes;
  private final boolean titleCase;
  private long[] found = new long[64];
  private int count;

  private NameFeatures(NameWords words, NameMemory memory) {
    this.words = words;
    this.memory = memory;
    this.lists = NameGazetteer.lookUp(words);
    this.titleCase = words.isTitleCase();
    this.hashes = new long[words.size() + 4];
    this.shapes = new long[words.size() + 4];
    for (int i = -2; i < words.size() + 2; i++) {
      hashes[i + 2] = hash(words.lower(i));
      shapes[i + 2] = shape(words.word(i));
    }
  }

  /** The features of every word, as hashes. */
  static long[][] of(NameWords words, NameMemory memory) {
    NameFeatures features = new NameFeatures(words, memory);
    long[][] all = new long[words.size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = features.at(i);
    }
    return all;
  }

  /** As {@link #of}, but none for words far from capitals: no name is there. */
  static long[][] nearCapitals(NameWords words, NameMemory memory) {
    NameFeatures features = new NameFeatures(words, memory);
    long[][] all = new long[words.size()][];
    for (int i = 0; i < all.length; i++) {
      boolean near = words.hasCapital(i - 1) || words.hasCapital(i) || words.hasCapital(i + 1);
      all[i] = near ? features.at(i) : NONE;
    }
    return all;
  }

  private long[] at(int i) {
    count = 0;
    addWords(i);
    addShapes(i);
    addAffixes(i);
    addLists(i);
    addMemory(i);
    addRun(i);
    return Arrays.copyOf(found, count);
  }

  private void addWords(int i) {
    add(1, word(i));
    add(2, word(i - 1));
    add(3, word(i + 1));
    add(4, word(i - 2));
    add(5, word(i + 2));
    add(6, word(i - 1), word(i));
    add(7, word(i), word(i + 1));
    add(8, word(i - 2), word(i - 1));
    add(9, word(i + 1), word(i + 2));
    add(10, hash(words.word(i)));
    add(11, word(i - 1), word(i + 1));
  }

  private void addShapes(int i) {
    long first = words.isFirst(i) ? 1 : titleCase ? 2 : 0;
    add(20, shape(i), first);
    add(21, shape(i - 1), shape(i));
    add(22, shape(i), shape(i + 1));
    add(23, shape(i - 1) * 31 + shape(i), shape(i + 1));
    add(24, shape(i), word(i - 1));
    add(25, shape(i), word(i + 1));
    add(26, word(i), first + 10);
    add(27, shape(i - 2) * 31 + shape(i - 1), shape(i));
    add(28, shape(i) * 31 + shape(i + 1), shape(i + 2));
  }

  private void addAffixes(int i) {
    String lower = words.lower(i);
    for (int length = 1; length <= 4 && length < lower.length(); length++) {
      add(30 + length, hash(lower.substring(lower.length() - length)), shape(i));
      if (length > 1) {
        add(35 + length, hash(lower.substring(0, length)));
      }
    }
    add(40, suffix(i - 1), shape(i));
    add(41, suffix(i + 1), shape(i));
  }

  private void addLists(int i) {
    for (int bit = 0; bit < 2 * NameGazetteer.LISTS; bit++) {
      if ((lists[i] >>> bit & 1) != 0) {
        add(50, bit, shape(i));
      }
      if (i > 0 && (lists[i - 1] >>> bit & 1) != 0) {
        add(51, bit, shape(i));
      }
      if (i + 1 < lists.length && (lists[i + 1] >>> bit & 1) != 0) {
        add(52, bit, shape(i));
      }
    }
    long here = lists[i];
    add(53, here, words.isFirst(i) ? 1 : 0);
    add(54, here, i > 0 ? lists[i - 1] : -1);
    add(55, here, i + 1 < lists.length ? lists[i + 1] : -1);
  }

  private void addMemory(int i) {
    if (!words.isCapital(i)) {
      return;
    }
    int uses = memory.uses(words.lower(i));
    long first = words.isFirst(i) ? 1 : titleCase ? 2 : 0;
    for (int bit = 0; bit < NameMemory.USES; bit++) {
      add(60, (long) bit * 2 + (uses >>> bit & 1), first);
    }
    add(61, uses, first);
    add(62, uses & 3, shape(i));
    add(63, memory.uses(words.lower(i + 1)) & 3, shape(i + 1));
  }

  /** The run of capitals around the word: what stands before, first, last and after it. */
  private void addRun(int i) {
    if (!words.isCapital(i)) {
      return;
    }
    int from = i;
    while (from > 0 && i - from < RUN && words.isCapital(from - 1)) {
      from--;
    }
    int to = i;
    while (to - i < RUN && words.isCapital(to + 1)) {
      to++;
    }
    long place = i == from ? 1 : 2;
    add(70, word(to), place);
    add(71, word(from), place);
    add(72, word(from - 1), place);
    add(73, word(to + 1), place);
    add(74, lists[to], place);
    add(75, lists[from], place);
    add(76, Math.min(4, to - from), place);
    add(77, from > 0 ? lists[from - 1] : -1, place);
  }

  private void add(int template, long value) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = mix(value + template * 0x9E3779B97F4A7C15L);
  }

  private void add(int template, long first, long second) {
    add(template, mix(first) + 31 * second);
  }

  private long word(int i) {
    return hashes[Math.max(-2, Math.min(words.size() + 1, i)) + 2];
  }

  private long shape(int i) {
    return shapes[Math.max(-2, Math.min(words.size() + 1, i)) + 2];
  }

  private long suffix(int i) {
    String lower = words.lower(i);
    return hash(lower.substring(Math.max(0, lower.length() - 3)));
  }

  private static long hash(String text) {
    long hash = 1125899906842597L;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hash = 31 * hash + (Character.isDigit(c) ? '0' : c);
    }
    return hash;
  }

  /** The kinds of characters in order, repeats joined: "McDonald's" is AaAa'a. */
  private static long shape(String word) {
    long shape = 7;
    int last = 0;
    int repeats = 0;
    for (int i = 0; i < word.length() && i < 40; i++) {
      char c = word.charAt(i);
      int kind =
          Character.isUpperCase(c)
              ? 'A'
              : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
      repeats = kind == last ? repeats + 1 : 0;
      if (repeats == 0 || (repeats == 1 && kind == 'A')) {
        shape = 31 * shape + kind;
      }
      last = kind;
    }
    return shape;
  }

  private static long mix(long value) {
    long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}
