package dev.articledigest.article;

import dev.articledigest.article.LineSplitter.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds pull quotes: short paragraphs that say again, nearly word by word, what another paragraph
 * says. Words are compared three by three.
 */
final class RepeatFinder {

  private static final int GRAM = 3;
  private static final int LEAST_WORDS = 5;

  private static final int MOST_WORDS = 60;

  /** A phrase in more paragraphs than that says nothing about one of them. */
  private static final int MOST_PLACES = 8;

  private final List<List<String>> words = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  private RepeatFinder() {}

  /** Which of the paragraphs repeat another one. */
  static boolean[] find(List<Paragraph> paragraphs) {
    RepeatFinder finder = new RepeatFinder();
    for (Paragraph paragraph : paragraphs) {
      finder.add(Shingles.words(paragraph.text().toLowerCase(Locale.ROOT)));
    }
    boolean[] repeats = new boolean[paragraphs.size()];
    for (int i = 0; i < repeats.length; i++) {
      repeats[i] = finder.isRepeat(i);
    }
    return repeats;
  }

  private void add(List<String> paragraph) {
    int index = words.size();
    words.add(paragraph);
    for (int i = 0; i + GRAM <= paragraph.size(); i++) {
      List<Integer> found = places.computeIfAbsent(gram(paragraph, i), g -> new ArrayList<>(1));
      if (found.size() < MOST_PLACES) {
        found.add(index);
      }
    }
  }

  private static String gram(List<String> words, int at) {
    return words.get(at) + ' ' + words.get(at + 1) + ' ' + words.get(at + 2);
  }

  private boolean isRepeat(int index) {
    List<String> paragraph = words.get(index);
    if (paragraph.size() < LEAST_WORDS || paragraph.size() > MOST_WORDS) {
      return false;
    }
    Map<Integer, Integer> shared = new HashMap<>();
    int grams = paragraph.size() - GRAM + 1;
    for (int i = 0; i < grams; i++) {
      Optional.ofNullable(places.get(gram(paragraph, i))).orElse(List.of()).stream()
          .distinct()
          .forEach(place -> shared.merge(place, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .anyMatch(e -> repeats(index, e.getKey()) && e.getValue() * 5 >= grams * 4);
  }

  /** Only a longer paragraph is repeated: of twins either is text. */
  private boolean repeats(int index, int other) {
    return words.get(other).size() > words.get(index).size() + 1;
  }
}
