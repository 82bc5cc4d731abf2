package dev.articledigest.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores a model of names on token files: exact span and type. Arguments: model, token files (IOB2,
 * gzip).
 */
public final class NameScorer {

  private static final String[] NAMES = {"person", "organization", "place", "other", "all"};

  private final int[][] counts = new int[NAMES.length][3];

  private NameScorer() {}

  public static void main(String[] arguments) throws IOException {
    NameModel model = new NameModel(ModelFile.of(Files.readAllBytes(Path.of(arguments[0]))));
    for (int i = 1; i < arguments.length; i++) {
      NameScorer scorer = new NameScorer();
      for (NameCorpus.Document document : NameCorpus.read(Path.of(arguments[i]))) {
        scorer.score(document, model);
      }
      System.out.println(Path.of(arguments[i]).getFileName() + scorer.line());
    }
  }

  private void score(NameCorpus.Document document, NameModel model) {
    NameLexicon lexicon = new NameLexicon();
    List<NameWords> sentences =
        document.words().stream().map(words -> NameWords.of(lexicon, words)).toList();
    NameMemory memory = new NameMemory(sentences, lexicon.size());
    NameTagger tagger = new NameTagger(model, memory, true);
    NameSpans spans = new NameSpans(memory);
    List<NameTagger.Draft> drafts = sentences.stream().map(tagger::read).toList();
    for (int s = 0; s < sentences.size(); s++) {
      List<NameSpans.Found> found = spans.read(sentences.get(s), tagger.readAgain(drafts.get(s)));
      count(new HashSet<>(found), gold(document.labels().get(s)));
    }
  }

  private static Set<NameSpans.Found> gold(int[] labels) {
    Set<NameSpans.Found> gold = new HashSet<>();
    NameType[] types = {NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.OTHER};
    for (int i = 0; i < labels.length; ) {
      int end = i + 1;
      while (labels[i] != 0 && end < labels.length && labels[end] == labels[i] + 1) {
        end++;
      }
      if (labels[i] != 0) {
        gold.add(new NameSpans.Found(types[(labels[i] - 1) / 2], i, end));
      }
      i = end;
    }
    return gold;
  }

  private void count(Set<NameSpans.Found> found, Set<NameSpans.Found> gold) {
    for (NameSpans.Found name : found) {
      if (name.type() != NameType.GROUP) {
        add(name.type(), 0, gold.contains(name) ? 1 : 0);
        add(name.type(), 1, 1);
      }
    }
    gold.forEach(name -> add(name.type(), 2, 1));
  }

  private void add(NameType type, int column, int amount) {
    int row = NAMES.length - 2;
    if (type != NameType.OTHER) {
      row = type == NameType.PERSON ? 0 : type == NameType.ORGANIZATION ? 1 : 2;
      counts[NAMES.length - 1][column] += amount;
    }
    counts[row][column] += amount;
  }

  private String line() {
    List<String> parts = new ArrayList<>();
    for (int row = 0; row < NAMES.length; row++) {
      double precision = 100.0 * counts[row][0] / Math.max(1, counts[row][1]);
      double recall = 100.0 * counts[row][0] / Math.max(1, counts[row][2]);
      double both = 200.0 * counts[row][0] / Math.max(1, counts[row][1] + counts[row][2]);
      parts.add(String.format(" %s %.1f (%.1f / %.1f)", NAMES[row], both, precision, recall));
    }
    return String.join(",", parts);
  }
}
