package dev.articledigest.summary;

import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Set;

/**
 * Tells how much a line says to one who has not read the article: "The big search is over", "This
 * is no surprise" and "“We have worked hard,” Roe said" say little.
 */
final class HeadlineSense {

  private static final Set<String> POINTING =
      WordList.load(HeadlineSense.class, "headline-pointing.txt");

  private static final Set<String> TEASERS =
      WordSet.of("what", "how", "why", "here", "there", "it");

  private static final Set<String> DEFINITE = WordSet.of("the", "these", "those", "such");

  private static final double POINTS = 0.5;

  private static final double QUOTES = 0.4;

  private static final double UNNAMED = 0.7;

  private HeadlineSense() {}

  /** A share: 1 for a line that tells all. */
  static double of(String line) {
    List<String> words = List.of(line.split(" ", -1));
    double sense = 1;
    if (points(words) || TEASERS.contains(HeadlineCuts.plain(words.get(0)))) {
      sense *= POINTS;
    }
    if ("\"“".indexOf(line.charAt(0)) >= 0 && (line.contains(",\"") || line.contains(",”"))) {
      sense *= QUOTES;
    }
    if (DEFINITE.contains(HeadlineCuts.plain(words.get(0)))
        && !isTold(words.subList(1, words.size()))) {
      sense *= UNNAMED;
    }
    return sense;
  }

  private static boolean points(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      // "This week" points to today.
      boolean dated = i + 1 < words.size() && Words.isPeriod(HeadlineCuts.plain(words.get(i + 1)));
      if (POINTING.contains(HeadlineCuts.plain(words.get(i))) && !dated) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name or a figure is among words. */
  private static boolean isTold(List<String> words) {
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (Character.isUpperCase(word.charAt(i)) || Character.isDigit(word.charAt(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
