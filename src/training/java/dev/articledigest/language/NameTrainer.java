package dev.articledigest.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Trains {@code names.model}: an averaged structured perceptron, pruned to the heaviest features
 * and rounded to bytes. Arguments: output, passes, features kept, token files (IOB2, gzip).
 */
public final class NameTrainer {

  private static final int LABELS = NameModel.LABELS;
  private static final int LEAST_COUNT = 2;

  private record Example(int[][] features, int[] labels) {}

  private final Map<Long, int[]> counts = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final List<long[][]> raw = new ArrayList<>();
  private final List<int[]> gold = new ArrayList<>();
  private long[] hashes = {};
  private float[] weights = {};
  private double[] totals = {};
  private final float[] transitions = new float[LABELS * LABELS];
  private final double[] transitionTotals = new double[LABELS * LABELS];
  private long step = 1;

  public static void main(String[] arguments) throws IOException {
    NameTrainer trainer = new NameTrainer();
    for (String file : Arrays.asList(arguments).subList(3, arguments.length)) {
      trainer.read(Path.of(file));
    }
    trainer.index();
    trainer.train(Integer.parseInt(arguments[1]));
    Files.write(Path.of(arguments[0]), trainer.table(Integer.parseInt(arguments[2])));
  }

  private void read(Path file) throws IOException {
    List<String[]> words = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    List<String> sentence = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int before = raw.size();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("-DOCSTART-")) {
          document(words, labels);
        } else if (line.isBlank()) {
          endSentence(sentence, tags, words, labels);
          if (words.size() >= 60) {
            document(words, labels);
          }
        } else {
          String[] columns = line.split("\t");
          sentence.add(columns[0]);
          tags.add(columns[columns.length - 1]);
        }
      }
    }
    endSentence(sentence, tags, words, labels);
    document(words, labels);
    System.err.println(file.getFileName() + ": " + (raw.size() - before) + " sentences");
  }

  private static void endSentence(
      List<String> sentence, List<String> tags, List<String[]> words, List<int[]> labels) {
    if (!sentence.isEmpty() && isClean(sentence, tags)) {
      words.add(sentence.toArray(String[]::new));
      int[] numbers = new int[tags.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = number(tags.get(i));
      }
      clean(new NameWords(sentence.toArray(String[]::new)), numbers);
      labels.add(numbers);
    }
    sentence.clear();
    tags.clear();
  }

  /** Leaves out sentences whose names hold a comma or are long descriptions. */
  private static boolean isClean(List<String> sentence, List<String> tags) {
    for (int i = 0; i < tags.size(); i++) {
      if (number(tags.get(i)) > 0 && number(tags.get(i)) < 3 && sentence.get(i).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** One convention for all: a name holds no article or title; peoples are no names here. */
  private static void clean(NameWords words, int[] labels) {
    int[] lists = NameGazetteer.lookUp(words);
    for (int i = 0; i < labels.length; ) {
      int end = i + 1;
      if (labels[i] != 0) {
        while (end < labels.length && labels[end] == labels[i] + 1) {
          end++;
        }
        cleanSpan(words, lists, labels, new int[] {i, end});
      }
      i = end;
    }
  }

  private static void cleanSpan(NameWords words, int[] lists, int[] labels, int[] span) {
    int from = span[0];
    int end = span[1];
    int begin = labels[from];
    if (end - from == 1
        && (lists[from] & NameGazetteer.GROUP) != 0
        && (lists[from] & NameGazetteer.COUNTRY) == 0) {
      labels[from] = 0;
      return;
    }
    int name = from;
    for (int i = from; i + 2 < end; i++) {
      // "Bergheim Mayor Helena Brandt": the name begins after the title
      name = begin == 1 && NameSpans.isTitle(lists[i]) ? i + 1 : name;
    }
    while (from < name || (from + 1 < end && isEdge(words, lists, begin, from))) {
      labels[from++] = 0;
    }
    labels[from] = begin;
    while (end - 1 > from && List.of("'s", ",", "(", "\"").contains(words.lower(end - 1))) {
      labels[--end] = 0;
    }
  }

  private static boolean isEdge(NameWords words, int[] lists, int begin, int at) {
    if (List.of("the", "a", "an").contains(words.lower(at))) {
      return true;
    }
    int edge = NameGazetteer.TITLE | NameGazetteer.COUNTRY | NameGazetteer.GROUP;
    return begin == 1
        && (lists[at] & edge) != 0
        && (lists[at] & (NameGazetteer.FIRST_NAME | NameGazetteer.LAST_NAME)) == 0;
  }

  private static int number(String tag) {
    return switch (tag) {
      case "B-PER" -> 1;
      case "I-PER" -> 2;
      case "B-ORG" -> 3;
      case "I-ORG" -> 4;
      case "B-LOC" -> 5;
      case "I-LOC" -> 6;
      default -> 0;
    };
  }

  private void document(List<String[]> words, List<int[]> labels) {
    List<NameWords> sentences = words.stream().map(NameWords::new).toList();
    NameMemory memory = new NameMemory(sentences);
    for (int s = 0; s < sentences.size(); s++) {
      long[][] features = NameFeatures.of(sentences.get(s), memory);
      for (long[] token : features) {
        for (long feature : token) {
          counts.computeIfAbsent(feature, f -> new int[1])[0]++;
        }
      }
      raw.add(features);
      gold.add(labels.get(s));
    }
    words.clear();
    labels.clear();
  }

  private void index() {
    Map<Long, Integer> ids = new HashMap<>();
    List<Long> kept = new ArrayList<>();
    for (Map.Entry<Long, int[]> entry : counts.entrySet()) {
      if (entry.getValue()[0] >= LEAST_COUNT) {
        ids.put(entry.getKey(), kept.size());
        kept.add(entry.getKey());
      }
    }
    System.err.println(counts.size() + " features, " + kept.size() + " kept");
    counts.clear();
    hashes = kept.stream().mapToLong(Long::longValue).toArray();
    weights = new float[hashes.length * LABELS];
    totals = new double[hashes.length * LABELS];
    for (int s = 0; s < raw.size(); s++) {
      long[][] features = raw.get(s);
      int[][] known = new int[features.length][];
      for (int i = 0; i < features.length; i++) {
        known[i] =
            Arrays.stream(features[i]).filter(ids::containsKey).mapToInt(ids::get).toArray();
      }
      examples.add(new Example(known, gold.get(s)));
      raw.set(s, new long[0][]);
    }
    raw.clear();
  }

  private void train(int passes) {
    Random random = new Random(17);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(examples, random);
      int wrong = 0;
      for (Example example : examples) {
        wrong += learn(example);
        step++;
      }
      System.err.println("pass " + pass + ": " + wrong + " of " + examples.size() + " wrong");
    }
  }

  private int learn(Example example) {
    int[] guess = decode(example);
    if (Arrays.equals(guess, example.labels())) {
      return 0;
    }
    int lastGold = 0;
    int lastGuess = 0;
    for (int i = 0; i < guess.length; i++) {
      int right = example.labels()[i];
      if (guess[i] != right) {
        for (int feature : example.features()[i]) {
          update(feature * LABELS + right, 1);
          update(feature * LABELS + guess[i], -1);
        }
      }
      if (guess[i] != right || lastGold != lastGuess) {
        updateTransition(lastGold * LABELS + right, 1);
        updateTransition(lastGuess * LABELS + guess[i], -1);
      }
      lastGold = right;
      lastGuess = guess[i];
    }
    return 1;
  }

  private void update(int at, int change) {
    weights[at] += change;
    totals[at] += (double) change * step;
  }

  private void updateTransition(int at, int change) {
    transitions[at] += change;
    transitionTotals[at] += (double) change * step;
  }

  private int[] decode(Example example) {
    int length = example.labels().length;
    int[][] back = new int[length][LABELS];
    float[] best = new float[LABELS];
    Arrays.fill(best, -1e9f);
    best[0] = 0;
    for (int i = 0; i < length; i++) {
      float[] scores = new float[LABELS];
      for (int feature : example.features()[i]) {
        for (int label = 0; label < LABELS; label++) {
          scores[label] += weights[feature * LABELS + label];
        }
      }
      float[] next = new float[LABELS];
      for (int to = 0; to < LABELS; to++) {
        next[to] = -1e9f;
        // a wrong label must lose by a margin
        float margin = to == example.labels()[i] ? 0 : MARGIN;
        for (int from = 0; from < LABELS; from++) {
          float score = best[from] + transitions[from * LABELS + to] + scores[to] + margin;
          if (NameTagger.follows(from, to) && score > next[to]) {
            next[to] = score;
            back[i][to] = from;
          }
        }
      }
      best = next;
    }
    float[] last = best;
    int label =
        IntStream.range(0, LABELS).boxed().max(Comparator.comparing(l -> last[l])).orElseThrow();
    int[] labels = new int[length];
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i][label];
    }
    return labels;
  }

  private static final float MARGIN = Float.parseFloat(System.getProperty("margin", "4"));

  private byte[] table(int keep) {
    double[] average = new double[weights.length];
    for (int i = 0; i < average.length; i++) {
      average[i] = weights[i] - totals[i] / step;
    }
    double[] norms = new double[hashes.length];
    for (int f = 0; f < norms.length; f++) {
      double least = Double.MAX_VALUE;
      double most = -Double.MAX_VALUE;
      for (int label = 0; label < LABELS; label++) {
        least = Math.min(least, average[f * LABELS + label]);
        most = Math.max(most, average[f * LABELS + label]);
      }
      norms[f] = most - least;
    }
    int[] order =
        IntStream.range(0, norms.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer f) -> -norms[f]).thenComparing(f -> hashes[f]))
            .limit(keep)
            .mapToInt(Integer::intValue)
            .toArray();
    double[] sorted = Arrays.stream(order).mapToDouble(f -> norms[f]).toArray();
    double clip = sorted[Math.min(sorted.length - 1, sorted.length / 1000)];
    double scale = 127 / clip;
    System.err.printf("least norm kept %.3f, clip %.1f%n", sorted[sorted.length - 1], clip);
    int slots = keep * 10 / 9;
    byte[] table = new byte[NameModel.HEADER + slots * NameModel.SLOT];
    for (int i = 0; i < LABELS * LABELS; i++) {
      table[i] = rounded((transitions[i] - transitionTotals[i] / step) * scale);
    }
    int dropped = 0;
    for (int feature : order) {
      dropped += place(table, slots, feature, average, scale) ? 0 : 1;
    }
    System.err.println(dropped + " features found no slot");
    return table;
  }

  private boolean place(byte[] table, int slots, int feature, double[] average, double scale) {
    int slot = NameModel.slot(hashes[feature], slots);
    int check = NameModel.check(hashes[feature]);
    for (int probe = 0; probe < NameModel.PROBES; probe++) {
      int at = NameModel.HEADER + slot * NameModel.SLOT;
      int found = (table[at] & 0xFF) << 8 | (table[at + 1] & 0xFF);
      if (found == check) {
        return false;
      }
      if (found == 0) {
        table[at] = (byte) (check >>> 8);
        table[at + 1] = (byte) check;
        for (int label = 0; label < LABELS; label++) {
          table[at + 2 + label] = rounded(average[feature * LABELS + label] * scale);
        }
        return true;
      }
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return false;
  }

  private static byte rounded(double weight) {
    return (byte) Math.max(-127, Math.min(127, Math.round(weight)));
  }
}
