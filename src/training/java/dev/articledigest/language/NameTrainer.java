package dev.articledigest.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Trains {@code names.model}: a structured perceptron, pruned to the heaviest features and rounded
 * to bytes. Arguments: output, passes, features kept, token files (IOB2, gzip or plain).
 */
public final class NameTrainer {

  private static final int LABELS = NameModel.LABELS;
  private static final int LEAST_COUNT = 2;
  private static final long[] NONE = {};

  private final Map<Long, int[]> counts = new HashMap<>();
  private final List<long[][]> raw = new ArrayList<>();
  private final List<int[]> gold = new ArrayList<>();
  private long[] hashes = {};

  private NameTrainer() {}

  public static void main(String[] arguments) throws IOException {
    NameTrainer trainer = new NameTrainer();
    for (String file : Arrays.asList(arguments).subList(3, arguments.length)) {
      trainer.read(Path.of(file));
    }
    List<NamePerceptron.Example> examples = trainer.index();
    NamePerceptron perceptron = new NamePerceptron(trainer.hashes.length);
    perceptron.train(examples, Integer.parseInt(arguments[1]));
    Files.write(Path.of(arguments[0]), trainer.file(perceptron, Integer.parseInt(arguments[2])));
  }

  private void read(Path file) throws IOException {
    int before = raw.size();
    for (NameCorpus.Document document : NameCorpus.read(file)) {
      read(document);
    }
    System.err.println(file.getFileName() + ": " + (raw.size() - before) + " sentences");
  }

  private void read(NameCorpus.Document document) {
    NameLexicon lexicon = new NameLexicon();
    List<NameWords> sentences =
        document.words().stream().map(words -> NameWords.of(lexicon, words)).toList();
    NameMemory memory = new NameMemory(sentences, lexicon.size());
    NameFeatures reader = new NameFeatures(memory);
    for (int s = 0; s < sentences.size(); s++) {
      long[][] features = features(sentences.get(s), reader);
      for (long[] word : features) {
        for (long feature : word) {
          counts.computeIfAbsent(feature, f -> new int[1])[0]++;
        }
      }
      raw.add(features);
      gold.add(reachable(features, document.labels().get(s)));
    }
  }

  private static long[][] features(NameWords words, NameFeatures reader) {
    long[][] all = new long[words.size()][];
    for (int i = 0; i < all.length; i++) {
      int count = NameTagger.isNearCapital(words, i) ? reader.read(words, i) : 0;
      all[i] = count == 0 ? NONE : Arrays.copyOf(reader.found(), count);
    }
    return all;
  }

  /** The labels without names that the tagger will never look at, those in lower case. */
  private static int[] reachable(long[][] features, int[] labels) {
    int[] reachable = labels.clone();
    for (int i = 0; i < labels.length; i++) {
      boolean isLost = features[i].length == 0;
      boolean isOrphan = labels[i] > 0 && labels[i] % 2 == 0 && (i == 0 || reachable[i - 1] == 0);
      reachable[i] = isLost || isOrphan ? 0 : labels[i];
    }
    return reachable;
  }

  private List<NamePerceptron.Example> index() {
    Map<Long, Integer> ids = new HashMap<>();
    List<Long> kept = new ArrayList<>();
    for (Map.Entry<Long, int[]> entry : counts.entrySet()) {
      if (entry.getValue()[0] >= LEAST_COUNT) {
        ids.put(entry.getKey(), kept.size());
        kept.add(entry.getKey());
      }
    }
    System.err.println(counts.size() + " features, " + kept.size() + " seen twice");
    counts.clear();
    hashes = kept.stream().mapToLong(Long::longValue).toArray();
    List<NamePerceptron.Example> examples = new ArrayList<>();
    for (int s = 0; s < raw.size(); s++) {
      long[][] features = raw.set(s, new long[0][]);
      int[][] known = new int[features.length][];
      for (int i = 0; i < features.length; i++) {
        known[i] =
            Arrays.stream(features[i]).filter(ids::containsKey).mapToInt(ids::get).toArray();
      }
      examples.add(new NamePerceptron.Example(known, gold.get(s)));
    }
    return examples;
  }

  private byte[] file(NamePerceptron perceptron, int keep) {
    double[] norms = norms(perceptron);
    int[] order =
        IntStream.range(0, norms.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer f) -> -norms[f]).thenComparing(f -> hashes[f]))
            .limit(keep)
            .mapToInt(Integer::intValue)
            .toArray();
    // the heaviest thousandth is cut so that the others keep their differences
    double clip = norms[order[order.length / 1000]];
    System.err.printf("least norm kept %.3f, clip %.1f%n", norms[order[order.length - 1]], clip);
    double scale = 127 / clip;
    // at most 0.8 full, so that a search is short
    long[] table = new long[2 * Integer.highestOneBit(Math.max(1, keep * 5 / 4 - 1))];
    int dropped = 0;
    for (int feature : order) {
      dropped += place(table, feature, perceptron, scale) ? 0 : 1;
    }
    System.err.println(table.length + " slots, " + dropped + " features found no slot");
    ByteBuffer file = ByteBuffer.allocate(NameModel.HEADER + table.length * Long.BYTES);
    for (int i = 0; i < LABELS * LABELS; i++) {
      file.put((byte) rounded(perceptron.transition(i / LABELS, i % LABELS) * scale));
    }
    file.asLongBuffer().put(table);
    return file.array();
  }

  /** How far the weights of each feature lie apart. */
  private double[] norms(NamePerceptron perceptron) {
    double[] norms = new double[hashes.length];
    for (int f = 0; f < norms.length; f++) {
      double least = Double.MAX_VALUE;
      double most = -Double.MAX_VALUE;
      for (int label = 0; label < LABELS; label++) {
        least = Math.min(least, perceptron.weight(f, label));
        most = Math.max(most, perceptron.weight(f, label));
      }
      norms[f] = most - least;
    }
    return norms;
  }

  private boolean place(long[] table, int feature, NamePerceptron perceptron, double scale) {
    int slot = NameModel.slot(hashes[feature], table.length);
    long check = NameModel.check(hashes[feature]);
    while (table[slot] != 0) {
      if (table[slot] >>> 48 == check) {
        return false;
      }
      slot = slot + 1 & table.length - 1;
    }
    long entry = check << 48;
    for (int label = 1; label < LABELS; label++) {
      double weight = perceptron.weight(feature, label) - perceptron.weight(feature, 0);
      entry |= (long) (rounded(weight * scale) + NameModel.MIDDLE) << 8 * (label - 1);
    }
    table[slot] = entry;
    return true;
  }

  private static int rounded(double weight) {
    return (int) Math.max(-127, Math.min(127, Math.round(weight)));
  }
}
