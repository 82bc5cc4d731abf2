package dev.articledigest.facts;

import dev.articledigest.language.WordList;
import java.util.ArrayList;
import java.util.List;

/** The two networks of {@code concept-weights.txt}, read when first asked for. */
final class ConceptModel {

  private static final String WORDS = "words";
  private static final String PAIRS = "pairs";

  private ConceptModel() {}

  /** Tells how likely a summary has a word, from {@link ConceptFeatures#word}. */
  static ConceptNet words() {
    return Loaded.WORD_NET;
  }

  /** Tells how likely a summary has two neighbours, from {@link ConceptFeatures#pair}. */
  static ConceptNet pairs() {
    return Loaded.PAIR_NET;
  }

  private static final class Loaded {
    private static final List<String> LINES =
        WordList.lines(ConceptModel.class, "concept-weights.txt");
    static final ConceptNet WORD_NET = net(WORDS);
    static final ConceptNet PAIR_NET = net(PAIRS);

    /** After a line with its name: means, scales, output, then a line a hidden unit. */
    private static ConceptNet net(String name) {
      int at = LINES.indexOf(name) + 1;
      List<double[]> rows = new ArrayList<>();
      while (at < LINES.size() && LINES.get(at).indexOf(' ') > 0) {
        rows.add(numbers(LINES.get(at)));
        at++;
      }
      double[][] hidden = rows.subList(3, rows.size()).toArray(new double[0][]);
      return new ConceptNet(rows.get(0), rows.get(1), hidden, rows.get(2));
    }

    private static double[] numbers(String line) {
      String[] words = line.split(" ", -1);
      double[] numbers = new double[words.length];
      for (int i = 0; i < words.length; i++) {
        numbers[i] = Double.parseDouble(words[i]);
      }
      return numbers;
    }
  }
}
