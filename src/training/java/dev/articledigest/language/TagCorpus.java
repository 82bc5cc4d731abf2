package dev.articledigest.language;

import dev.articledigest.article.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import opennlp.tools.postag.POSTaggerME;

/** Reads token files and has them labelled by a tagger of another make, with corrections. */
final class TagCorpus {

  static final byte UNSURE = -1;
  private static final String JOINED = "joined";

  /** A sentence as this project cuts it; a label a token, {@link #UNSURE} where none is taught. */
  record Example(String text, List<Token> tokens, byte[] labels, boolean held) {}

  private final POSTaggerME teacher;
  private final TagLexicon lexicon;
  private final double least;
  final List<Example> examples = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<String> names = new ArrayList<>();
  private boolean held;
  private boolean trustNames;
  private boolean joinHyphens;

  TagCorpus(POSTaggerME teacher, TagLexicon lexicon, double least) {
    this.teacher = teacher;
    this.lexicon = lexicon;
    this.least = least;
  }

  void read(Path file) throws IOException {
    String name = file.getFileName().toString();
    trustNames = !name.startsWith("gmb");
    joinHyphens = name.startsWith("gum");
    int documents = 0;
    int before = examples.size();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("-DOCSTART-")) {
          documents++;
          held = documents % 20 == 7;
        } else if (line.isBlank()) {
          sentence();
        } else {
          String[] columns = line.split("\t");
          words.add(plain(columns[0]));
          names.add(columns[columns.length - 1]);
        }
      }
    }
    sentence();
    System.err.println(name + ": " + (examples.size() - before) + " sentences");
  }

  private static String plain(String word) {
    return switch (word) {
      case "``", "''", "“", "”" -> "\"";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "" -> "_";
      default -> word.replace('’', '\'');
    };
  }

  private void sentence() {
    if (!words.isEmpty() && words.size() <= 120) {
      join();
      String[] given = words.toArray(String[]::new);
      String[] tags = teacher.tag(given);
      byte[] labels = new byte[tags.length];
      double[] sure = teacher.probs();
      for (int i = 0; i < tags.length; i++) {
        labels[i] = names.get(i).equals(JOINED) ? UNSURE : corrected(i, given, tags[i], sure[i]);
      }
      TagRepairs.repair(given, labels);
      add(given, labels);
      if (examples.size() % 3 == 0) {
        TagHeadlines.of(given, labels, examples.size() % 2 == 0)
            .ifPresent(headline -> add(headline.words(), headline.labels()));
      }
    }
    words = new ArrayList<>();
    names = new ArrayList<>();
  }

  /** Puts clitics back on their words, and together what GUM cuts at hyphens. */
  private void join() {
    List<String> joined = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    boolean glue = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int last = joined.size() - 1;
      boolean clitic = i > 0 && isClitic(word) && Character.isLetter(joined.get(last).charAt(0));
      boolean hyphen = joinHyphens && isHyphen(i);
      if (clitic || hyphen || glue) {
        joined.set(last, joined.get(last) + word);
        kept.set(last, clitic ? kept.get(last) : JOINED);
      } else {
        joined.add(word);
        kept.add(names.get(i));
      }
      glue = hyphen;
    }
    words = joined;
    names = kept;
  }

  private boolean isHyphen(int i) {
    return words.get(i).equals("-")
        && i > 0
        && i + 1 < words.size()
        && Character.isLetterOrDigit(words.get(i - 1).charAt(0))
        && Character.isLetter(words.get(i + 1).charAt(0));
  }

  /** The label of a word after the teacher, the lexicon and the names in the file. */
  private byte corrected(int i, String[] given, String tag, double sure) {
    String word = withoutClitic(given[i]);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = !word.equals(lower);
    PartOfSpeech told = PartOfSpeech.valueOf(tag.replaceAll("\\+.*", ""));
    Set<PartOfSpeech> closed = lexicon.closed(lower);
    if (trustNames && capital && isName(i) && (closed.isEmpty() || isName(i - 1))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '.')) {
      return closed.isEmpty() ? label(PartOfSpeech.PROPN) : UNSURE;
    }
    if (!closed.isEmpty()) {
      if (closed.contains(told)) {
        return sure < least ? UNSURE : label(told);
      }
      return closed.size() == 1 && (!capital || told != PartOfSpeech.PROPN)
          ? label(closed.iterator().next())
          : UNSURE;
    }
    if (!capital && told == PartOfSpeech.PROPN) {
      return UNSURE;
    }
    Set<PartOfSpeech> open = lexicon.open(lower);
    boolean fits =
        open.isEmpty()
            || open.contains(told)
            || (capital && told == PartOfSpeech.PROPN)
            || told == PartOfSpeech.INTJ;
    if (!fits) {
      return open.size() == 1 && !capital ? label(open.iterator().next()) : UNSURE;
    }
    return sure < least ? UNSURE : label(told);
  }

  private static String withoutClitic(String word) {
    int cut = word.lastIndexOf('\'');
    if (cut <= 0 || !isClitic(word.substring(cut)) && !word.toLowerCase(Locale.ROOT).endsWith("n't")) {
      return word;
    }
    return word.substring(0, word.toLowerCase(Locale.ROOT).endsWith("n't") ? cut - 1 : cut);
  }

  private boolean isName(int i) {
    return i >= 0
        && (names.get(i).endsWith("PER")
            || names.get(i).endsWith("LOC")
            || names.get(i).endsWith("ORG"));
  }

  private static byte label(PartOfSpeech tag) {
    return (byte) TagModel.LABELS.indexOf(tag);
  }

  private void add(String[] given, byte[] told) {
    String text = String.join(" ", given);
    List<Token> tokens = Tokenizer.tokens(text, new Span(0, text.length()), Abbreviations.of("en"));
    byte[] labels = new byte[tokens.size()];
    int at = 0;
    int start = 0;
    for (int i = 0; i < labels.length; i++) {
      Span span = tokens.get(i).span();
      while (start + given[at].length() < span.end()) {
        start += given[at].length() + 1;
        at++;
      }
      boolean same = start == span.start() && start + given[at].length() == span.end();
      labels[i] = same ? told[at] : UNSURE;
    }
    if (!tokens.isEmpty()) {
      examples.add(new Example(text, tokens, labels, held));
    }
  }

  private static boolean isClitic(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "n't", "'s", "'d", "'m", "'re", "'ve", "'ll" -> true;
      default -> false;
    };
  }
}
