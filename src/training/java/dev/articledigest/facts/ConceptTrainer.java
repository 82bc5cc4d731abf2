package dev.articledigest.facts;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articledigest.article.ArticleReader;
import dev.articledigest.article.FileHints;
import dev.articledigest.article.Limits;
import dev.articledigest.article.Reading;
import dev.articledigest.language.Annotator;
import dev.articledigest.language.Text;
import dev.articledigest.language.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Trains the networks of {@link ConceptModel} on articles with summaries: a word or pair of an
 * article is right if the summary has it. The network of pairs learns from chances that the other
 * one gave to articles it was not trained on (five folds).
 *
 * <p>Arguments: the file to write, which fold of the articles to leave out (-1 for none; article
 * {@code i} is in fold {@code i % 5}), then folders that hold {@code input.jsonl} and {@code
 * gold.jsonl}.
 */
public final class ConceptTrainer {

  private static final int FOLDS = 5;
  private static final int WORD_UNITS = 12;
  private static final int PAIR_UNITS = 8;
  private static final int EPOCHS = 10;
  private static final int BATCH = 256;
  private static final double RATE = 0.003;
  private static final double DECAY = 1e-5;

  private ConceptTrainer() {}

  /** An article's features and which of them its summary has. */
  private static final class Example {
    ConceptFeatures features;
    double[][] words;
    boolean[] wordKept;
    double[][] pairs;
    boolean[] pairKept;
  }

  public static void main(String[] arguments) throws IOException {
    int left = Integer.parseInt(arguments[1]);
    List<Example> examples = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      read(Path.of(arguments[i]), left, examples);
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      List<double[]> rows = new ArrayList<>();
      List<Boolean> kept = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (i % FOLDS != fold) {
          add(examples.get(i).words, examples.get(i).wordKept, rows, kept);
        }
      }
      Net net = fit(rows, kept, WORD_UNITS);
      for (int i = fold; i < examples.size(); i += FOLDS) {
        pair(examples.get(i), net.net());
      }
    }
    List<double[]> rows = new ArrayList<>();
    List<Boolean> kept = new ArrayList<>();
    examples.forEach(e -> add(e.words, e.wordKept, rows, kept));
    Net words = fit(rows, kept, WORD_UNITS);
    rows.clear();
    kept.clear();
    examples.forEach(e -> add(e.pairs, e.pairKept, rows, kept));
    Net pairs = fit(rows, kept, PAIR_UNITS);
    String head =
        "# The networks of ConceptModel: means, scales, output, hidden units. Made by ConceptTrainer; see\n"
            + "# concept-weights.md. Licence: Apache-2.0, as the project. Date: 2026-11-29.\n";
    Files.writeString(Path.of(arguments[0]), head + "words\n" + words + "pairs\n" + pairs);
  }

  private static void add(
      double[][] from, boolean[] label, List<double[]> rows, List<Boolean> kept) {
    for (int i = 0; i < from.length; i++) {
      rows.add(from[i]);
      kept.add(label[i]);
    }
  }

  private static void read(Path folder, int left, List<Example> examples) throws IOException {
    Map<Object, Object> gold = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      Map<String, Object> entry = JSON.std.mapFrom(line);
      gold.put(
          entry.get("id"), entry.getOrDefault("reference", entry.get("references")));
    }
    int number = 0;
    for (String line : Files.readAllLines(folder.resolve("input.jsonl"))) {
      Map<String, Object> entry = JSON.std.mapFrom(line);
      if (number++ % FOLDS != left) {
        byte[] content = ((String) entry.get("content")).getBytes(StandardCharsets.UTF_8);
        FileHints hints = new FileHints(Optional.of("a.txt"), Optional.empty(), Optional.empty());
        if (ArticleReader.read(content, hints, Limits.DEFAULT) instanceof Reading.Read read) {
          examples.add(
              example(Annotator.annotate(read.article()), String.valueOf(gold.get(entry.get("id")))));
        }
      }
    }
  }

  private static Example example(Text text, String summary) {
    Example example = new Example();
    Facts facts = FactFinder.find(text, List.of());
    EntityMentions mentions = new EntityMentions(facts.entities());
    example.features = new ConceptFeatures(text, facts, mentions);
    Set<String> stems = new HashSet<>();
    Set<String> neighbours = new HashSet<>();
    String last = "";
    for (String word : summary.split("[^\\p{L}\\p{N}'’-]+", -1)) {
      String stem = Words.stem(word.toLowerCase(Locale.ROOT));
      stems.add(stem);
      neighbours.add(last + " " + stem);
      last = stem;
    }
    int words = example.features.words();
    example.words = new double[words][ConceptFeatures.WORD_FEATURES];
    example.wordKept = new boolean[words];
    for (int i = 0; i < words; i++) {
      example.features.word(i, example.words[i]);
      example.wordKept[i] = stems.contains(example.features.stem(i));
    }
    example.pairKept = new boolean[example.features.pairs()];
    for (int i = 0; i < example.pairKept.length; i++) {
      ConceptPair pair = example.features.pair(i);
      example.pairKept[i] =
          neighbours.contains(
              example.features.stem(pair.first) + " " + example.features.stem(pair.second));
    }
    return example;
  }

  private static void pair(Example example, ConceptNet net) {
    double[] chances =
        Arrays.stream(net.logOdds(example.words.length, example.features::word))
            .map(ConceptNet::chance)
            .toArray();
    example.pairs = new double[example.pairKept.length][ConceptFeatures.PAIR_FEATURES];
    for (int i = 0; i < example.pairs.length; i++) {
      example.features.pair(i, chances, example.pairs[i]);
    }
  }

  /** Weights while they are learned, with the running moments of Adam (Kingma and Ba 2015). */
  private static final class Net {
    final double[] means;
    final double[] scales;
    final double[][] hidden;
    final double[] output;
    final double[][] gradients;
    final double[][] moments;
    final double[][] squares;
    int steps;

    Net(int features, int units, Random random) {
      means = new double[features];
      scales = new double[features];
      hidden = new double[units][features + 1];
      output = new double[units + 1];
      gradients = new double[units + 1][];
      moments = new double[units + 1][];
      squares = new double[units + 1][];
      for (int unit = 0; unit <= units; unit++) {
        double[] weights = weights(unit);
        double spread = Math.sqrt(6.0 / (features + units));
        for (int i = 1; i < weights.length; i++) {
          weights[i] = spread * (2 * random.nextDouble() - 1) / 2;
        }
        gradients[unit] = new double[weights.length];
        moments[unit] = new double[weights.length];
        squares[unit] = new double[weights.length];
      }
    }

    double[] weights(int unit) {
      return unit < hidden.length ? hidden[unit] : output;
    }

    ConceptNet net() {
      return new ConceptNet(means, scales, hidden, output);
    }

    void learn(double[] row, boolean kept) {
      double[] out = new double[hidden.length];
      double sum = output[0];
      for (int unit = 0; unit < out.length; unit++) {
        double in = hidden[unit][0];
        for (int i = 0; i < row.length; i++) {
          in += hidden[unit][i + 1] * row[i];
        }
        out[unit] = Math.tanh(in);
        sum += output[unit + 1] * out[unit];
      }
      double error = ConceptNet.chance(sum) - (kept ? 1 : 0);
      double[] top = gradients[hidden.length];
      top[0] += error;
      for (int unit = 0; unit < out.length; unit++) {
        top[unit + 1] += error * out[unit];
        double back = error * output[unit + 1] * (1 - out[unit] * out[unit]);
        double[] gradient = gradients[unit];
        gradient[0] += back;
        for (int i = 0; i < row.length; i++) {
          gradient[i + 1] += back * row[i];
        }
      }
    }

    void step(int size, double rate) {
      steps++;
      double first = 1 - Math.pow(0.9, steps);
      double second = 1 - Math.pow(0.999, steps);
      for (int unit = 0; unit <= hidden.length; unit++) {
        double[] weights = weights(unit);
        for (int i = 0; i < weights.length; i++) {
          double gradient = gradients[unit][i] / size + DECAY * weights[i];
          moments[unit][i] = 0.9 * moments[unit][i] + 0.1 * gradient;
          squares[unit][i] = 0.999 * squares[unit][i] + 0.001 * gradient * gradient;
          weights[i] -=
              rate * moments[unit][i] / first / (Math.sqrt(squares[unit][i] / second) + 1e-8);
          gradients[unit][i] = 0;
        }
      }
    }

    @Override
    public String toString() {
      StringBuilder lines = new StringBuilder();
      line(lines, means);
      line(lines, scales);
      line(lines, output);
      Arrays.stream(hidden).forEach(row -> line(lines, row));
      return lines.toString();
    }

    private static void line(StringBuilder lines, double[] row) {
      for (int i = 0; i < row.length; i++) {
        lines.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.4g", row[i]));
      }
      lines.append('\n');
    }
  }

  private static Net fit(List<double[]> rows, List<Boolean> kept, int units) {
    int features = rows.get(0).length;
    Random random = new Random(20261129);
    Net net = new Net(features, units, random);
    for (int i = 0; i < features; i++) {
      double sum = 0;
      double squares = 0;
      for (double[] row : rows) {
        sum += row[i];
        squares += row[i] * row[i];
      }
      net.means[i] = sum / rows.size();
      double variance = squares / rows.size() - net.means[i] * net.means[i];
      net.scales[i] = variance > 1e-9 ? Math.sqrt(variance) : 1;
    }
    double[][] scaled = new double[rows.size()][features];
    for (int n = 0; n < scaled.length; n++) {
      for (int i = 0; i < features; i++) {
        scaled[n][i] = (rows.get(n)[i] - net.means[i]) / net.scales[i];
      }
    }
    int[] order = new int[scaled.length];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        int held = order[i];
        order[i] = order[other];
        order[other] = held;
      }
      double rate = RATE * (1 - (double) epoch / EPOCHS);
      for (int from = 0; from < order.length; from += BATCH) {
        int end = Math.min(order.length, from + BATCH);
        for (int i = from; i < end; i++) {
          net.learn(scaled[order[i]], kept.get(order[i]));
        }
        net.step(end - from, rate);
      }
    }
    return net;
  }
}
