package dev.articledigest.language;

import java.io.IOException;
import java.nio.ByteBuffer;
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
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Trains {@code tags.model}: an averaged perceptron from left to right, pruned and rounded to
 * bytes. Arguments: output, OpenNLP model, WordNet folder, least sureness of a label, passes, slots
 * of the table, token files (gzip).
 */
public final class TagTrainer {

  private static final int LABELS = TagModel.LABELS.size();
  private static final int PROPER = TagModel.LABELS.indexOf(PartOfSpeech.PROPN);
  private static final int WORD_SLOTS = 32_768;
  private static final double FILL = 0.75;

  private final List<TagCorpus.Example> examples = new ArrayList<>();
  private final List<TagCorpus.Example> held = new ArrayList<>();
  private byte[] dictionary = {};
  private TagModel model;
  private TagWords words;
  private int[] keys = new int[1 << 24];
  private int[] rows = new int[1 << 24];
  private int rowCount = 0;
  private float[] weights = {};
  private double[] totals = {};
  private int[] stamps = {};
  private int step = 1;

  public static void main(String[] arguments) throws IOException {
    TagLexicon lexicon = new TagLexicon(Path.of(arguments[2]));
    POSTaggerME teacher = new POSTaggerME(new POSModel(Path.of(arguments[1])));
    TagCorpus corpus = new TagCorpus(teacher, lexicon, Double.parseDouble(arguments[3]));
    for (String file : Arrays.asList(arguments).subList(6, arguments.length)) {
      corpus.read(Path.of(file));
    }
    TagTrainer trainer = new TagTrainer(corpus.examples);
    int passes = Integer.parseInt(arguments[4]);
    int slots = Integer.parseInt(arguments[5]);
    trainer.index();
    trainer.train(3);
    trainer.report("before pruning");
    trainer.prune((int) (slots * FILL));
    trainer.train(passes);
    trainer.report("after pruning");
    byte[] file = trainer.file(slots);
    trainer.test(TagModel.of(ModelFile.of(file)));
    Files.write(Path.of(arguments[0]), file);
  }

  private TagTrainer(List<TagCorpus.Example> all) {
    for (TagCorpus.Example example : all) {
      (example.held() ? held : examples).add(example);
    }
    long sure = 0;
    long wordsSeen = 0;
    for (TagCorpus.Example example : examples) {
      for (int i = 0; i < example.labels().length; i++) {
        if (example.tokens().get(i).kind() == Token.Kind.WORD) {
          wordsSeen++;
          sure += example.labels()[i] == TagCorpus.UNSURE ? 0 : 1;
        }
      }
    }
    System.err.println(wordsSeen + " words, " + sure + " with a label");
    model = TagModel.of(ModelFile.of(filled(new byte[WORD_SLOTS * 3], 1)));
    words = new TagWords(model);
    dictionary = dictionary();
    model = TagModel.of(ModelFile.of(filled(dictionary, 1)));
    words = new TagWords(model);
  }

  private static byte[] filled(byte[] dictionary, int slots) {
    ByteBuffer file = ByteBuffer.allocate(4 + dictionary.length + slots * 16);
    file.putInt(dictionary.length / 3).put(dictionary);
    return file.array();
  }

  /** The frequent words in lower case: those that are one thing, and lists of what others are. */
  private byte[] dictionary() {
    Map<Integer, int[]> counts = new HashMap<>();
    for (TagCorpus.Example example : examples) {
      words.read(example.text(), example.tokens());
      for (int i = 0; i < words.size(); i++) {
        if (words.kind(i) == Token.Kind.WORD && (words.isPlain(i) || words.isFolded(i))) {
          int[] of = counts.computeIfAbsent(words.word(i), w -> new int[LABELS + 2]);
          of[LABELS]++;
          int label = example.labels()[i];
          if (label >= 0) {
            of[label]++;
            of[LABELS + 1]++;
          }
        }
      }
    }
    List<Map.Entry<Integer, int[]>> frequent = new ArrayList<>(counts.entrySet());
    frequent.removeIf(e -> e.getValue()[LABELS + 1] < 5 || e.getValue()[LABELS + 1] * 2 < e.getValue()[LABELS]);
    frequent.sort(
        Comparator.comparingInt((Map.Entry<Integer, int[]> e) -> -e.getValue()[LABELS])
            .thenComparingInt(Map.Entry::getKey));
    if (frequent.size() > WORD_SLOTS * 0.7) {
      frequent = frequent.subList(0, (int) (WORD_SLOTS * 0.7));
    }
    Map<String, Integer> lists = new HashMap<>();
    Map<String, Integer> listCounts = new HashMap<>();
    for (Map.Entry<Integer, int[]> e : frequent) {
      listCounts.merge(list(e.getValue()), e.getValue()[LABELS], Integer::sum);
    }
    List<String> common = new ArrayList<>(listCounts.keySet());
    common.removeIf(l -> l.length() == 1);
    common.sort(Comparator.comparingInt((String l) -> -listCounts.get(l)).thenComparing(l -> l));
    for (int i = 0; i < common.size() && LABELS + i < TagModel.UNKNOWN - 1; i++) {
      lists.put(common.get(i), LABELS + i);
    }
    byte[] table = new byte[WORD_SLOTS * 3];
    int single = 0;
    int lost = 0;
    for (Map.Entry<Integer, int[]> e : frequent) {
      String list = list(e.getValue());
      int number = list.length() == 1 ? list.charAt(0) - 'a' : lists.getOrDefault(list, TagModel.UNKNOWN);
      single += list.length() == 1 ? 1 : 0;
      lost += put(table, 3, WORD_SLOTS, e.getKey(), 0, new byte[] {(byte) number}) ? 0 : 1;
    }
    System.err.println(frequent.size() + " words, " + single + " single, " + lists.size() + " lists, lost " + lost);
    return table;
  }

  /** What a word is in at least some of its places, the commonest first. */
  private static String list(int[] counts) {
    int all = counts[LABELS + 1];
    List<Integer> labels =
        IntStream.range(0, LABELS)
            .filter(l -> counts[l] > all * (all >= 200 ? 0.004 : all >= 50 ? 0.01 : 0.03))
            .boxed()
            .sorted(Comparator.comparingInt((Integer l) -> -counts[l]))
            .toList();
    StringBuilder list = new StringBuilder();
    labels.forEach(l -> list.append((char) ('a' + l)));
    if (list.length() == 1 && all < 20 && "nhac".indexOf(list.charAt(0)) >= 0) {
      list.append('?');
    }
    return list.toString();
  }

  /** Puts an entry where the search finds it; the check stands at {@code checkAt}. */
  private static boolean put(byte[] table, int width, int slots, int hash, int checkAt, byte[] rest) {
    int slot = TagModel.slot(hash, slots);
    int check = TagModel.check(hash);
    for (int probe = 0; probe < TagModel.PROBES; probe++) {
      int at = slot * width + checkAt;
      int found = (table[at] & 0xFF) << 8 | (table[at + 1] & 0xFF);
      if (found == check) {
        return false;
      }
      if (found == 0) {
        table[at] = (byte) (check >> 8);
        table[at + 1] = (byte) check;
        System.arraycopy(rest, 0, table, checkAt == 0 ? at + 2 : slot * width, rest.length);
        return true;
      }
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return false;
  }

  // The features worth a row.

  private void index() {
    byte[] seen = new byte[1 << 26];
    for (int pass = 0; pass < 2; pass++) {
      for (TagCorpus.Example example : examples) {
        count(example, seen, pass == 1);
      }
    }
    allocate();
    System.err.println(rowCount + " features");
  }

  private void count(TagCorpus.Example example, byte[] seen, boolean take) {
    walk(example, (i, own, features, barred) -> {
      if (own >= 0) {
        for (int feature : features) {
          int at = feature >>> 6;
          if (take) {
            if (seen[at] >= 3 && row(feature) < 0) {
              addRow(feature);
            }
          } else if (seen[at] < 3) {
            seen[at]++;
          }
        }
      }
      return own >= 0 ? own : 7;
    });
  }

  private interface Step {
    int label(int index, int gold, int[] features, int barred);
  }

  /** Goes through a sentence; the step says which label a word is remembered by. */
  private void walk(TagCorpus.Example example, Step step) {
    words.read(example.text(), example.tokens());
    int[] features = new int[TagFeatures.COUNT];
    int history = TagFeatures.START;
    for (int i = 0; i < words.size(); i++) {
      int own;
      if (words.kind(i) != Token.Kind.WORD) {
        own = TagMarks.history(TagMarks.tag(example.text(), example.tokens().get(i)));
      } else if (PartOfSpeechTagger.isSettled(words, i)) {
        own = words.list(i);
      } else {
        TagFeatures.of(words, i, history, features);
        int barred = PartOfSpeechTagger.canBeName(words, i, history & 0xFF) ? -1 : PROPER;
        int gold = example.labels()[i];
        own = step.label(i, gold == barred ? TagCorpus.UNSURE : gold, features, barred);
      }
      history = TagMarks.push(history, own, words.clitic(i));
    }
  }

  private int row(int feature) {
    int at = (feature * 0x9E3779B1) >>> 8;
    while (rows[at] != 0) {
      if (keys[at] == feature) {
        return rows[at] - 1;
      }
      at = at + 1 & rows.length - 1;
    }
    return -1;
  }

  private void addRow(int feature) {
    int at = (feature * 0x9E3779B1) >>> 8;
    while (rows[at] != 0) {
      at = at + 1 & rows.length - 1;
    }
    keys[at] = feature;
    rows[at] = ++rowCount;
  }

  private void allocate() {
    weights = new float[rowCount * LABELS];
    totals = new double[rowCount * LABELS];
    stamps = new int[rowCount * LABELS];
    step = 1;
  }

  private void train(int passes) {
    Random random = new Random(17);
    List<TagCorpus.Example> order = new ArrayList<>(examples);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      int[] wrong = new int[1];
      for (TagCorpus.Example example : order) {
        walk(example, (i, gold, features, barred) -> {
          int told = best(features, barred);
          if (gold >= 0) {
            step++;
            if (told != gold) {
              wrong[0]++;
              update(features, gold, 1);
              update(features, told, -1);
            }
          }
          return told;
        });
      }
      System.err.println("pass " + pass + ": " + wrong[0] + " wrong");
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) ((totals[i] + (double) weights[i] * (step - stamps[i])) / step);
    }
  }

  private int best(int[] features, int barred) {
    float[] scores = new float[LABELS];
    for (int feature : features) {
      int row = row(feature);
      if (row >= 0) {
        for (int label = 0; label < LABELS; label++) {
          scores[label] += weights[row * LABELS + label];
        }
      }
    }
    int best = 0;
    for (int label = 1; label < LABELS; label++) {
      best = scores[label] > scores[best] && label != barred ? label : best;
    }
    return best;
  }

  private void update(int[] features, int label, float by) {
    for (int feature : features) {
      int row = row(feature);
      if (row >= 0) {
        int at = row * LABELS + label;
        totals[at] += (double) weights[at] * (step - stamps[at]);
        stamps[at] = step;
        weights[at] += by;
      }
    }
  }

  private void report(String when) {
    int[] counts = new int[2];
    for (TagCorpus.Example example : held) {
      walk(example, (i, gold, features, barred) -> {
        int told = best(features, barred);
        if (gold >= 0) {
          counts[0]++;
          counts[1] += told == gold ? 1 : 0;
        }
        return told;
      });
    }
    System.err.printf("%s: %.4f of %d held-out unsettled words%n", when, counts[1] / (double) counts[0], counts[0]);
  }

  private void prune(int most) {
    float[] heaviness = new float[rowCount];
    for (int row = 0; row < rowCount; row++) {
      for (int label = 0; label < LABELS; label++) {
        heaviness[row] += Math.abs(weights[row * LABELS + label]);
      }
    }
    float[] sorted = heaviness.clone();
    Arrays.sort(sorted);
    float least = rowCount > most ? sorted[rowCount - most] : 0;
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length];
    rows = new int[oldRows.length];
    rowCount = 0;
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != 0 && heaviness[oldRows[i] - 1] > least && rowCount < most) {
        addRow(oldKeys[i]);
      }
    }
    allocate();
    System.err.println(rowCount + " features kept");
  }

  private byte[] file(int slots) {
    float[] sorted = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      sorted[i] = Math.abs(weights[i]);
    }
    Arrays.sort(sorted);
    float scale = 127 / sorted[(int) (sorted.length * 0.9995)];
    byte[] table = new byte[slots * 16];
    int lost = 0;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != 0) {
        order.add(i);
      }
    }
    for (int i : order) {
      byte[] row = new byte[LABELS];
      for (int label = 0; label < LABELS; label++) {
        int weight = Math.round(weights[(rows[i] - 1) * LABELS + label] * scale);
        row[label] = (byte) (Math.max(-127, Math.min(127, weight)) + 128);
      }
      lost += put(table, 16, slots, keys[i], 14, row) ? 0 : 1;
    }
    System.err.println("lost " + lost + " of " + order.size() + " to others' slots");
    ByteBuffer file = ByteBuffer.allocate(4 + dictionary.length + table.length);
    return file.putInt(dictionary.length / 3).put(dictionary).put(table).array();
  }

  private void test(TagModel shipped) {
    PartOfSpeechTagger tagger = new PartOfSpeechTagger(shipped);
    int all = 0;
    int right = 0;
    for (TagCorpus.Example example : held) {
      List<Token> tagged = tagger.tagTokens(example.text(), example.tokens());
      for (int i = 0; i < tagged.size(); i++) {
        if (example.labels()[i] >= 0) {
          all++;
          right += TagModel.LABELS.indexOf(tagged.get(i).partOfSpeech()) == example.labels()[i] ? 1 : 0;
        }
      }
    }
    System.err.printf("as shipped: %.4f of %d held-out words%n", right / (double) all, all);
  }
}
