package dev.articledigest.language;

import dev.articledigest.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Scores a model and OpenNLP's on hand-tagged sentences, and times both. Arguments: model, OpenNLP
 * model, sentences, a text to time on.
 */
public final class TagEvaluator {

  public static void main(String[] arguments) throws IOException {
    byte[] file = Files.readAllBytes(Path.of(arguments[0]));
    PartOfSpeechTagger ours = new PartOfSpeechTagger(TagModel.of(ModelFile.of(file)));
    POSTaggerME theirs = new POSTaggerME(new POSModel(Path.of(arguments[1])));
    int all = 0;
    int right = 0;
    int rightTheirs = 0;
    Map<String, Integer> errors = new TreeMap<>();
    boolean show = arguments.length > 4;
    for (String line : Files.readAllLines(Path.of(arguments[2]))) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> words = new ArrayList<>();
      List<String> gold = new ArrayList<>();
      for (String item : line.split(" ")) {
        int cut = item.lastIndexOf('_');
        words.add(item.substring(0, cut));
        gold.add(item.substring(cut + 1));
      }
      String text = String.join(" ", words);
      List<Token> tokens = ours.tagTokens(text, Tokenizer.tokens(text, new Span(0, text.length()), Abbreviations.of("en")));
      if (tokens.size() != gold.size()) {
        System.err.println("cut otherwise: " + text);
        continue;
      }
      String[] tags = theirs.tag(words.toArray(String[]::new));
      for (int i = 0; i < gold.size(); i++) {
        List<String> allowed = List.of(gold.get(i).split("\\|"));
        String own = tokens.get(i).partOfSpeech().name();
        String other = tags[i].replaceAll("\\+.*", "");
        all++;
        right += allowed.contains(own) ? 1 : 0;
        rightTheirs += allowed.contains(other) ? 1 : 0;
        if (!allowed.contains(own) && show) {
          System.out.println(words.get(i) + " " + gold.get(i) + " ours " + own + " theirs " + other + "   in: " + text);
        }
      }
    }
    System.out.printf("ours %.4f, OpenNLP %.4f of %d%n", right / (double) all, rightTheirs / (double) all, all);
    if (!arguments[3].equals("-")) {
      time(ours, theirs, Files.readString(Path.of(arguments[3])));
    }
  }

  private static void time(PartOfSpeechTagger ours, POSTaggerME theirs, String text) {
    List<List<Token>> sentences = new ArrayList<>();
    List<String[]> words = new ArrayList<>();
    int start = 0;
    int count = 0;
    for (int end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
      List<Token> tokens = Tokenizer.tokens(text, new Span(start, end), Abbreviations.of("en"));
      if (!tokens.isEmpty()) {
        sentences.add(tokens);
        words.add(tokens.stream().map(t -> t.span().of(text)).toArray(String[]::new));
        count += tokens.size();
      }
    }
    for (int round = 0; round < 12; round++) {
      long begin = System.nanoTime();
      for (List<Token> sentence : sentences) {
        ours.tagTokens(text, sentence);
      }
      long took = System.nanoTime() - begin;
      if (round % 3 == 2) {
        System.out.printf("ours %,.0f tokens/s%n", count * 1e9 / took);
      }
    }
    for (int round = 0; round < 2; round++) {
      long begin = System.nanoTime();
      int told = 0;
      for (int i = 0; i < words.size() && told < 60_000; i++) {
        theirs.tag(words.get(i));
        told += words.get(i).length;
      }
      System.out.printf("OpenNLP %,.0f tokens/s%n", told * 1e9 / (System.nanoTime() - begin));
    }
  }
}
