package dev.articledigest.article;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Measures how long pages take to read, in milliseconds of one core per 200,000 characters, beside
 * the parser alone on the same pages. No test: run by hand with a folder of pages (gzipped or not).
 * The budget is 8 ms.
 */
public final class PageBenchmark {

  private static final int ROUNDS = 20;
  private static final double UNIT = 200_000;
  private static final FileHints NONE =
      new FileHints(Optional.of("a.html"), Optional.empty(), Optional.empty());

  private PageBenchmark() {}

  /** Reads the pages of a folder twenty times and prints the times of each round. */
  public static void main(String[] arguments) throws IOException, UnreadableException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.sorted().toList()) {
        pages.add(GzipReader.unpacked(Files.readAllBytes(file), Limits.DEFAULT));
      }
    }
    List<String> texts = new ArrayList<>();
    for (byte[] page : pages) {
      texts.add(Decoder.decode(page, NONE).text());
    }
    double units = texts.stream().mapToInt(String::length).sum() / UNIT;
    for (int round = 1; round <= ROUNDS; round++) {
      double read = cpu(() -> pages.forEach(page -> ArticleReader.read(page, NONE)));
      double parsed = cpu(() -> texts.forEach(PageBenchmark::parse));
      System.out.printf(
          Locale.ROOT,
          "round %d: read %.2f ms, of which the parser %.2f ms%n",
          round,
          read / units,
          parsed / units);
    }
  }

  private static void parse(String text) {
    Jsoup.parse(text, "", Parser.htmlParser().setMaxDepth(200).setTrackPosition(true));
  }

  private static double cpu(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }
}
