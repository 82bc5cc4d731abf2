package dev.articledigest.article;

import dev.articledigest.article.LineSplitter.Paragraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds pull quotes: short paragraphs that say again, nearly word by word, what another paragraph
 * says. Words are compared three by three.
 */
final class RepeatFinder {

  private static final int GRAM = 3;
  private static final int LEAST_GRAMS = 3;
  private static final int MOST_GRAMS = 58;

  private static final int BITS = 16;

  /** A phrase in more paragraphs than that says nothing about one of them. */
  private static final int MOST_PLACES = 8;

  /** Each paragraph's runs of words, by hash. */
  private final List<long[]> grams = new ArrayList<>();

  /** Where the runs stand that may stand twice. */
  private final Map<Long, List<Integer>> places = new HashMap<>();

  private RepeatFinder() {}

  /** Which of the paragraphs repeat another one. */
  static boolean[] find(List<Paragraph> paragraphs) {
    RepeatFinder finder = new RepeatFinder();
    for (Paragraph paragraph : paragraphs) {
      finder.grams.add(Shingles.of(paragraph.text().toLowerCase(Locale.ROOT), GRAM));
    }
    finder.place();
    boolean[] repeats = new boolean[paragraphs.size()];
    for (int i = 0; i < repeats.length; i++) {
      repeats[i] = finder.isRepeat(i);
    }
    return repeats;
  }

  /** Most runs stand once, and need no place: one look at a bit tells. */
  private void place() {
    BitSet again = again();
    for (int i = 0; i < grams.size(); i++) {
      for (long gram : grams.get(i)) {
        if (again.get(bit(gram))) {
          List<Integer> found = places.get(gram);
          if (found == null) {
            found = new ArrayList<>(1);
            places.put(gram, found);
          }
          if (found.size() < MOST_PLACES) {
            found.add(i);
          }
        }
      }
    }
  }

  /** The bits of runs that stand twice; other runs may share them. */
  private BitSet again() {
    BitSet once = new BitSet(1 << BITS);
    BitSet again = new BitSet(1 << BITS);
    for (long[] own : grams) {
      for (long gram : own) {
        (once.get(bit(gram)) ? again : once).set(bit(gram));
      }
    }
    return again;
  }

  private static int bit(long gram) {
    return (int) ((gram * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS));
  }

  private boolean isRepeat(int index) {
    long[] own = grams.get(index);
    if (own.length < LEAST_GRAMS || own.length > MOST_GRAMS) {
      return false;
    }
    Map<Integer, Integer> shared = new HashMap<>();
    for (long gram : own) {
      int last = -1;
      for (int place : places.getOrDefault(gram, List.of())) {
        if (place != last && repeats(index, place)) {
          shared.merge(place, 1, Integer::sum);
        }
        last = place;
      }
    }
    return shared.values().stream().anyMatch(times -> times * 5 >= own.length * 4);
  }

  /** Only a longer paragraph is repeated: of twins either is text. */
  private boolean repeats(int index, int other) {
    return grams.get(other).length > grams.get(index).length + 1;
  }
}
