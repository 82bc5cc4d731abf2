package dev.articledigest.language;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads token files (IOB2, gzip) as documents and brings their names to one convention: no article,
 * no title inside a name; peoples are no names. As a program it writes what it read, for the
 * teacher: arguments are an output folder and the token files.
 */
public final class NameCorpus {

  /**
   * A document, or a stretch of at most some sixty sentences of a file that marks none.
   *
   * @param words the words of each sentence
   * @param labels the label of each word, as {@link NameModel} numbers them
   */
  record Document(List<String[]> words, List<int[]> labels) {

    /**
     * The sentences that hold a name with a hyphen or dots once more, as archives set them that
     * part all marks from words: "Yoon Suk - yeol", "U . S ."
     */
    Document spaced() {
      List<String[]> words = new ArrayList<>();
      List<int[]> labels = new ArrayList<>();
      for (int s = 0; s < this.words.size(); s++) {
        List<String> parts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        if (part(this.words.get(s), this.labels.get(s), parts, numbers)) {
          words.add(parts.toArray(String[]::new));
          labels.add(numbers.stream().mapToInt(Integer::intValue).toArray());
        }
      }
      return new Document(words, labels);
    }

    private static boolean part(
        String[] words, int[] labels, List<String> parts, List<Integer> numbers) {
      boolean isParted = false;
      for (int i = 0; i < words.length; i++) {
        int label = labels[i];
        int from = 0;
        for (int at = 1; at < words[i].length(); at++) {
          if (isMark(words[i], at)) {
            isParted |= label > 0;
            add(words[i].substring(from, at), label, parts, numbers);
            label = label % 2 == 1 ? label + 1 : label;
            add(words[i].substring(at, at + 1), label, parts, numbers);
            from = at + 1;
          }
        }
        if (from < words[i].length()) {
          add(words[i].substring(from), label, parts, numbers);
        }
      }
      return isParted;
    }

    /** A hyphen between letters, the dot of an initial. */
    private static boolean isMark(String word, int at) {
      boolean isHyphen = word.charAt(at) == '-' && at + 1 < word.length();
      boolean isInitial =
          word.charAt(at) == '.'
              && Character.isUpperCase(word.charAt(at - 1))
              && (at == 1 || word.charAt(at - 2) == '.');
      return Character.isLetter(word.charAt(at - 1)) && (isHyphen || isInitial);
    }

    private static void add(String word, int label, List<String> parts, List<Integer> numbers) {
      parts.add(word);
      numbers.add(label);
    }
  }

  private static final int LONGEST = 60;
  private static final String[] TAGS = {
    "O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"
  };

  private final List<Document> documents = new ArrayList<>();
  private List<String[]> words = new ArrayList<>();
  private List<int[]> labels = new ArrayList<>();

  private NameCorpus() {}

  /** Writes the documents of token files into a folder, names and layout as they were. */
  public static void main(String[] arguments) throws IOException {
    for (String name : Arrays.asList(arguments).subList(1, arguments.length)) {
      Path file = Path.of(name);
      String stem = file.getFileName().toString().replace(".iob2.gz", ".iob2");
      try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0], stem))) {
        for (Document document : read(file)) {
          write(document, out);
        }
      }
    }
  }

  private static void write(Document document, BufferedWriter out) throws IOException {
    out.write("-DOCSTART-\tO\n\n");
    for (int s = 0; s < document.words().size(); s++) {
      String[] sentence = document.words().get(s);
      for (int i = 0; i < sentence.length; i++) {
        out.write(sentence[i] + "\t" + TAGS[document.labels().get(s)[i]] + "\n");
      }
      out.write("\n");
    }
  }

  /** The documents of a token file. */
  static List<Document> read(Path file) throws IOException {
    NameCorpus corpus = new NameCorpus();
    corpus.readAll(file);
    return corpus.documents;
  }

  private void endDocument() {
    if (!words.isEmpty()) {
      documents.add(new Document(words, labels));
      words = new ArrayList<>();
      labels = new ArrayList<>();
    }
  }

  private void readAll(Path file) throws IOException {
    List<String> sentence = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("-DOCSTART-")) {
          endDocument();
        } else if (line.isBlank()) {
          endSentence(sentence, tags);
          if (words.size() >= LONGEST) {
            endDocument();
          }
        } else {
          String[] columns = line.split("\t");
          sentence.add(columns[0]);
          tags.add(columns[columns.length - 1]);
        }
      }
    }
    endSentence(sentence, tags);
    endDocument();
  }

  private void endSentence(List<String> sentence, List<String> tags) {
    if (!sentence.isEmpty() && isClean(sentence, tags)) {
      words.add(sentence.toArray(String[]::new));
      int[] numbers = new int[tags.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = number(tags.get(i));
      }
      clean(NameWords.of(new NameLexicon(), sentence.toArray(String[]::new)), numbers);
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
    for (int i = 0; i < labels.length; ) {
      int end = i + 1;
      if (labels[i] != 0) {
        while (end < labels.length && labels[end] == labels[i] + 1) {
          end++;
        }
        cleanSpan(words, labels, new int[] {i, end});
      }
      i = end;
    }
  }

  private static void cleanSpan(NameWords words, int[] labels, int[] span) {
    int from = span[0];
    int end = span[1];
    int begin = labels[from];
    if (isPeople(words, from, end) || begin == 7 && !hasCapital(words, from, end)) {
      Arrays.fill(labels, from, end, 0);
      return;
    }
    int name = from;
    for (int i = from; i + 2 < end; i++) {
      // "Bergheim Mayor Helena Brandt": the name begins after the title
      name = begin == 1 && NameSpans.isTitle(words.lists(i)) ? i + 1 : name;
    }
    while (from < name || (from + 1 < end && isEdge(words, begin, from))) {
      labels[from++] = 0;
    }
    labels[from] = begin;
    while (end - 1 > from && List.of("'s", ",", "(", "\"").contains(words.lower(end - 1))) {
      labels[--end] = 0;
    }
  }

  /** "Republicans", "Israeli Arab": the lists of groups find them. */
  private static boolean isPeople(NameWords words, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean isGroup = (words.lists(i) & NameGazetteer.GROUP) != 0;
      boolean isCountry = (words.lists(i) & NameGazetteer.COUNTRY) != 0;
      if (!isGroup || isCountry) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapital(NameWords words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.hasCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(NameWords words, int begin, int at) {
    if (List.of("the", "a", "an").contains(words.lower(at))) {
      // "A Beautiful Lie" keeps its article
      return begin != 7 || at == 0 || !words.hasCapital(at);
    }
    int edge = NameGazetteer.TITLE | NameGazetteer.COUNTRY | NameGazetteer.GROUP;
    return begin == 1
        && (words.lists(at) & edge) != 0
        && (words.lists(at) & (NameGazetteer.FIRST_NAME | NameGazetteer.LAST_NAME)) == 0;
  }

  private static int number(String tag) {
    return switch (tag) {
      case "B-PER" -> 1;
      case "I-PER" -> 2;
      case "B-ORG" -> 3;
      case "I-ORG" -> 4;
      case "B-LOC" -> 5;
      case "I-LOC" -> 6;
      case "B-MISC" -> 7;
      case "I-MISC" -> 8;
      default -> 0;
    };
  }
}
