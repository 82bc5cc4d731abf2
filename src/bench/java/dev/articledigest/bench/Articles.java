package dev.articledigest.bench;

import dev.articledigest.ArticleHints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is measured: texts of 800 words and pages of 100 KB. They are put together from paragraphs
 * of the project's own small articles, names and numbers changed in each, so that no sentence comes
 * twice; or they are the files of the folder that the system property {@code bench.articles} names.
 */
final class Articles {

  private static final Path OWN = Path.of("src/test/resources/eval");
  private static final Path OUTSIDE = Path.of(System.getProperty("bench.articles", ""));
  private static final int TEXTS = 60;
  private static final int PAGES = 12;
  private static final int TEXT_WORDS = 800;
  private static final int PAGE_BYTES = 100_000;

  /** The marks of what an evaluation looks for: <code>{label|words}</code>. */
  private static final Pattern MARK = Pattern.compile("\\{[^{}|]*\\|([^{}]*)}");

  private static final Pattern SURNAME = Pattern.compile("(?<=[a-z] )[A-Z][a-z]{4,}");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])[2-9]\\d(?![\\d.,]*\\d)");
  private static final List<String> SYLLABLES =
      List.of("bran", "dor", "fel", "gar", "hol", "ker", "lin", "mar", "nor", "stan", "vel", "wes");

  private Articles() {}

  /** A file that is digested. */
  record Sample(String name, byte[] content) {

    ArticleHints hints() {
      return new ArticleHints(
          Optional.of(name),
          Optional.empty(),
          Optional.of(LocalDate.of(2026, 4, 14)),
          Optional.empty(),
          Optional.empty(),
          ArticleHints.DEFAULT_WORDS);
    }
  }

  /** Texts of about 800 words. */
  static List<Sample> texts() {
    if (isOutside()) {
      return outside(name -> name.endsWith(".txt"));
    }
    List<Sample> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      texts.add(sample("text-" + i + ".txt", words(TEXT_WORDS, new Random(i))));
    }
    return texts;
  }

  /** Pages of about 100 KB. */
  static List<Sample> pages() {
    if (isOutside()) {
      return outside(name -> name.endsWith(".html"));
    }
    List<Sample> pages = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      pages.add(sample("page-" + i + ".html", page(new Random(i))));
    }
    return pages;
  }

  /** One text of so many bytes. */
  static Sample ofSize(int bytes) {
    StringBuilder text = new StringBuilder();
    Random random = new Random(bytes);
    while (text.length() < bytes) {
      text.append(words(TEXT_WORDS, random));
    }
    return sample("sized.txt", text.substring(0, bytes));
  }

  private static boolean isOutside() {
    return !OUTSIDE.toString().isEmpty();
  }

  private static Sample sample(String name, String text) {
    return new Sample(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Sample> outside(Predicate<String> name) {
    return files(OUTSIDE, name).stream()
        .map(file -> new Sample(file.getFileName().toString(), bytes(file)))
        .toList();
  }

  private static List<Path> files(Path folder, Predicate<String> name) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> name.test(file.getFileName().toString())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paragraphs of the project's own articles, without their marks. */
  private static final class Paragraphs {
    static final List<String> ALL =
        files(OWN, name -> name.endsWith(".txt")).stream()
            .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
            .map(text -> text.substring(text.indexOf("---\n") + 1))
            .flatMap(text -> Stream.of(text.split("\n\n", -1)))
            .map(paragraph -> MARK.matcher(paragraph).replaceAll("$1").strip())
            .filter(paragraph -> paragraph.matches("(?s)[A-Z“][^|{}\n]{60,}[.”]"))
            .toList();
  }

  private static String words(int words, Random random) {
    List<String> paragraphs = new ArrayList<>(Paragraphs.ALL);
    Collections.shuffle(paragraphs, random);
    StringBuilder text = new StringBuilder("Towns agree on a new harbour after long talks\n\n");
    int count = 0;
    for (int i = 0; count < words; i = (i + 1) % paragraphs.size()) {
      String paragraph = changed(paragraphs.get(i), random);
      text.append(paragraph).append("\n\n");
      count += paragraph.split(" ", -1).length;
    }
    return text.toString();
  }

  private static String changed(String paragraph, Random random) {
    String name = syllable(random) + syllable(random);
    String other = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Matcher surname = SURNAME.matcher(paragraph);
    String renamed =
        surname.find() ? paragraph.replace(surname.group(), other) : other + " said: " + paragraph;
    return NUMBER.matcher(renamed).replaceAll(found -> Integer.toString(20 + random.nextInt(80)));
  }

  private static String syllable(Random random) {
    return SYLLABLES.get(random.nextInt(SYLLABLES.size()));
  }

  private static String page(Random random) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>Towns agree</title>\n");
    page.append("<meta property=\"og:type\" content=\"article\"><style>");
    for (int i = 0; i < 300; i++) {
      page.append(".c").append(i).append("{margin:0 ").append(i).append("px;color:#333}\n");
    }
    page.append("</style></head><body><nav><ul>");
    links(page, 120, random);
    page.append("</ul></nav><main><article><h1>Towns agree on a new harbour</h1>\n");
    for (String paragraph : words(TEXT_WORDS, random).split("\n\n", -1)) {
      page.append("<p class=\"c1\">").append(paragraph).append("</p>\n");
    }
    page.append("</article></main><aside><ul>");
    while (page.length() < PAGE_BYTES) {
      links(page, 10, random);
    }
    return page.append("</ul></aside></body></html>").toString();
  }

  private static void links(StringBuilder page, int links, Random random) {
    for (int i = 0; i < links; i++) {
      String word = syllable(random) + syllable(random);
      page.append("<li class=\"c2\"><a href=\"/news/").append(word).append("/").append(i);
      page.append("\"><img src=\"/i/").append(word).append(".jpg\" alt=\"\"><span>More from ");
      page.append(word).append("</span></a></li>\n");
    }
  }
}
