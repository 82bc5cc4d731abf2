package dev.articledigest.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Trains {@code names.model}, the first and the second reading of a document (Krishnan and Manning
 * 2006): structured perceptrons, pruned to the heaviest features and rounded to bytes. The second
 * learns from what a first reading says that was trained on the other half of the documents.
 * Arguments: output, passes, features kept, token files (IOB2, gzip or plain).
 */
public final class NameTrainer {

  private static final int LABELS = NameModel.LABELS;
  private static final int LEAST_COUNT = 2;
  private static final long[] NONE = {};

  /** A document: its sentences, their right labels, and those of a first reading once it is made. */
  private record Reading(
      List<NameWords> sentences, NameMemory memory, List<int[]> gold, List<int[]> first) {}

  private final List<Reading> readings = new ArrayList<>();
  private final int passes;
  private final int keep;
  private long[] hashes = {};

  private NameTrainer(int passes, int keep) {
    this.passes = passes;
    this.keep = keep;
  }

  public static void main(String[] arguments) throws IOException {
    NameTrainer trainer =
        new NameTrainer(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    for (String file : Arrays.asList(arguments).subList(3, arguments.length)) {
      trainer.read(Path.of(file));
    }
    Files.write(Path.of(arguments[0]), trainer.train());
  }

  private void read(Path file) throws IOException {
    int words = 0;
    for (NameCorpus.Document document : NameCorpus.read(file)) {
      words += add(document);
      NameCorpus.Document spaced = document.spaced();
      if (spaced.labels().size() > 0) {
        words += add(spaced);
      }
    }
    System.err.println(file.getFileName() + ": " + words + " words");
  }

  private int add(NameCorpus.Document document) {
    NameLexicon lexicon = new NameLexicon();
    List<NameWords> sentences =
        document.words().stream().map(sentence -> NameWords.of(lexicon, sentence)).toList();
    NameMemory memory = new NameMemory(sentences, lexicon.size());
    List<int[]> gold = new ArrayList<>();
    int words = 0;
    for (int s = 0; s < sentences.size(); s++) {
      words += sentences.get(s).size();
      gold.add(reachable(sentences.get(s), document.labels().get(s)));
    }
    readings.add(new Reading(sentences, memory, gold, new ArrayList<>()));
    return words;
  }

  /** The labels without names that the tagger will never look at, those in lower case. */
  private static int[] reachable(NameWords words, int[] labels) {
    int[] reachable = labels.clone();
    for (int i = 0; i < labels.length; i++) {
      boolean isLost = !NameTagger.isNearCapital(words, i);
      boolean isOrphan = labels[i] > 0 && labels[i] % 2 == 0 && (i == 0 || reachable[i - 1] == 0);
      reachable[i] = isLost || isOrphan ? 0 : labels[i];
    }
    return reachable;
  }

  /** Trains the first reading on all documents, lets two halves read each other, then the second. */
  private byte[] train() {
    List<List<NamePerceptron.Example>> documents = examples();
    Weights first = new Weights(trained(documents, 0, 1), hashes);
    for (int half = 0; half < 2; half++) {
      NamePerceptron other = trained(documents, 1 - half, 2);
      for (int d = half; d < readings.size(); d += 2) {
        Reading reading = readings.get(d);
        for (int s = 0; s < reading.sentences().size(); s++) {
          int[] labels = other.decode(documents.get(d).get(s).features());
          reading.first().add(labels);
          reading.memory().vote(reading.sentences().get(s), labels);
        }
      }
    }
    Weights second = new Weights(trained(examples(), 0, 1), hashes);
    return new NameModelWriter(List.of(first, second)).write(keep);
  }

  /** A trained perceptron and the hashes of its features, ascending. */
  record Weights(NamePerceptron perceptron, long[] hashes) {}

  private NamePerceptron trained(
      List<List<NamePerceptron.Example>> documents, int from, int every) {
    List<NamePerceptron.Example> some = new ArrayList<>();
    for (int d = from; d < documents.size(); d += every) {
      some.addAll(documents.get(d));
    }
    NamePerceptron perceptron = new NamePerceptron(hashes.length);
    perceptron.train(some, passes);
    return perceptron;
  }

  /** The examples of every document, of features seen twice; sets their hashes. */
  private List<List<NamePerceptron.Example>> examples() {
    Map<Long, Integer> counts = new HashMap<>();
    List<List<long[][]>> all = new ArrayList<>();
    for (Reading reading : readings) {
      List<long[][]> features = features(reading);
      for (long[][] sentence : features) {
        for (long[] word : sentence) {
          for (long feature : word) {
            counts.merge(feature, 1, Integer::sum);
          }
        }
      }
      all.add(features);
    }
    hashes =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= LEAST_COUNT)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray();
    System.err.println(counts.size() + " features, " + hashes.length + " seen twice");
    List<List<NamePerceptron.Example>> documents = new ArrayList<>();
    for (int d = 0; d < all.size(); d++) {
      documents.add(numbered(all.set(d, List.of()), readings.get(d).gold()));
    }
    return documents;
  }

  private static List<long[][]> features(Reading reading) {
    NameFeatures reader = new NameFeatures(reading.memory());
    List<long[][]> all = new ArrayList<>();
    for (int s = 0; s < reading.sentences().size(); s++) {
      NameWords words = reading.sentences().get(s);
      long[][] features = new long[words.size()][];
      for (int i = 0; i < features.length; i++) {
        features[i] = NONE;
        if (NameTagger.isNearCapital(words, i)) {
          int read = reader.read(words, i);
          features[i] = Arrays.copyOf(reader.found(), read);
          if (!reading.first().isEmpty()) {
            int count = reader.readVotes(words, i, reading.first().get(s));
            features[i] = joined(features[i], Arrays.copyOf(reader.found(), count));
          }
        }
      }
      all.add(features);
    }
    return all;
  }

  private List<NamePerceptron.Example> numbered(List<long[][]> sentences, List<int[]> gold) {
    List<NamePerceptron.Example> examples = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      int[][] known = new int[sentences.get(s).length][];
      for (int i = 0; i < known.length; i++) {
        known[i] =
            Arrays.stream(sentences.get(s)[i])
                .mapToInt(feature -> Arrays.binarySearch(hashes, feature))
                .filter(number -> number >= 0)
                .toArray();
      }
      examples.add(new NamePerceptron.Example(known, gold.get(s)));
    }
    return examples;
  }

  private static long[] joined(long[] left, long[] right) {
    return LongStream.concat(Arrays.stream(left), Arrays.stream(right)).toArray();
  }
}
