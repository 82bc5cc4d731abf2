package dev.articledigest.language;

import dev.articledigest.article.Article;
import dev.articledigest.article.ArticleReader;
import dev.articledigest.article.FileHints;
import dev.articledigest.article.Reading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures how many tokens a second of one core the room takes: language, sentences and tokens,
 * parts of speech, names, and all together. No test: run by hand with a folder of English texts.
 * The budget is 500,000 tokens a second for all; the models load in 100 ms.
 */
public final class LanguageBenchmark {

  private static final int ROUNDS = 20;

  private LanguageBenchmark() {}

  /** Annotates the texts of a folder twenty times and prints the speed of each round. */
  public static void main(String[] arguments) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.sorted().toList()) {
        read(file).ifPresent(articles::add);
      }
    }
    double loading = cpu(() -> NameModel.shipped().transition(0, 0, 0));
    loading += cpu(() -> WordClusters.of(new long[1]));
    System.out.printf(Locale.ROOT, "models of names loaded in %.1f ms%n", loading);
    List<List<Sentence>> cut =
        articles.stream().map(article -> SentenceSplitter.split(article, "en")).toList();
    long tokens = cut.stream().flatMap(List::stream).mapToInt(s -> s.tokens().size()).sum();
    for (int round = 1; round <= ROUNDS; round++) {
      System.out.printf(
          Locale.ROOT,
          "round %d, thousand tokens/s: language %.0f, sentences %.0f, tags %.0f, names %.0f, the last three %.0f, all %.0f%n",
          round,
          tokens / cpu(() -> articles.forEach(LanguageBenchmark::identify)),
          tokens / cpu(() -> articles.forEach(article -> SentenceSplitter.split(article, "en"))),
          tokens / cpu(() -> each(articles, cut, LanguageBenchmark::tag)),
          tokens / cpu(() -> each(articles, cut, NameFinder::find)),
          tokens / cpu(() -> articles.forEach(LanguageBenchmark::annotate)),
          tokens / cpu(() -> articles.forEach(Annotator::annotate)));
    }
  }

  private interface Step {
    void take(Article article, List<Sentence> sentences);
  }

  private static void each(List<Article> articles, List<List<Sentence>> cut, Step step) {
    for (int i = 0; i < articles.size(); i++) {
      step.take(articles.get(i), cut.get(i));
    }
  }

  private static void identify(Article article) {
    LanguageIdentifier.identify(article.text(), article.declaredLanguage());
  }

  private static void annotate(Article article) {
    List<Sentence> sentences = SentenceSplitter.split(article, "en");
    NameFinder.find(
        article, new PartOfSpeechTagger(TagModel.shipped()).tag(article.text(), sentences));
  }

  private static void tag(Article article, List<Sentence> sentences) {
    new PartOfSpeechTagger(TagModel.shipped()).tag(article.text(), sentences);
  }

  private static Optional<Article> read(Path file) throws IOException {
    FileHints hints = new FileHints(Optional.of("a.txt"), Optional.empty(), Optional.empty());
    Reading reading = ArticleReader.read(Files.readAllBytes(file), hints);
    return reading instanceof Reading.Read read ? Optional.of(read.article()) : Optional.empty();
  }

  /** Milliseconds of this thread. */
  private static double cpu(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }
}
