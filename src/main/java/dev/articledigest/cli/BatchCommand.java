package dev.articledigest.cli;

import dev.articledigest.ArticleHints;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Digests many articles into one file of JSON lines. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = "Digests the lines of a file, or the files of a folder, into JSON lines.")
final class BatchCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..2",
      paramLabel = "FILE",
      description = "INPUT.jsonl OUTPUT.jsonl; with --pages only OUTPUT.jsonl.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--pages", paramLabel = "DIR", description = "Digests every file of a folder.")
  private Optional<Path> pages = Optional.empty();

  @Option(
      names = "--words",
      converter = WordsConverter.class,
      description = "The digests' most words, 15 to 200; default 60.")
  private int words = ArticleHints.DEFAULT_WORDS;

  @Mixin private LimitOptions limits = new LimitOptions();

  BatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (files.size() != (pages.isPresent() ? 1 : 2)) {
      console.complain("batch takes INPUT.jsonl OUTPUT.jsonl, or --pages DIR OUTPUT.jsonl");
      return 2;
    }
    return pages.isPresent() ? digestPages(pages.get()) : digestLines(files.get(0));
  }

  private int digestLines(Path input) throws IOException {
    if (!Files.isRegularFile(input)) {
      console.complain(input + ": no such file");
      return 1;
    }
    if (Files.exists(files.get(1)) && Files.isSameFile(input, files.get(1))) {
      console.complain("INPUT and OUTPUT are the same file: " + input);
      return 2;
    }
    try (BufferedReader reader = reader(input)) {
      AtomicLong number = new AtomicLong();
      Iterator<Callable<BatchItem.Line>> items =
          reader.lines().map(line -> item(line, number.incrementAndGet())).iterator();
      return write(items, onTerminal() ? count(input) : 0);
    }
  }

  private int digestPages(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      console.complain(folder + ": no such folder");
      return 1;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> sorted = entries.filter(Files::isRegularFile).sorted().toList();
      Iterator<Callable<BatchItem.Line>> items = sorted.stream().map(this::item).iterator();
      return write(items, sorted.size());
    }
  }

  private Callable<BatchItem.Line> item(String line, long number) {
    return () -> BatchItem.ofLine(line, number, words, limits);
  }

  private Callable<BatchItem.Line> item(Path file) {
    return () -> BatchItem.ofFile(file, words, limits);
  }

  private int write(Iterator<Callable<BatchItem.Line>> items, long count) throws IOException {
    Path output = files.get(files.size() - 1);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
      return (onTerminal() ? withProgress(out, items, count) : quietly(out, items)) > 0 ? 1 : 0;
    }
  }

  private static long quietly(OutputStream out, Iterator<Callable<BatchItem.Line>> items)
      throws IOException {
    return new BatchWriter(out, () -> {}).write(items);
  }

  private static long withProgress(
      OutputStream out, Iterator<Callable<BatchItem.Line>> items, long count) throws IOException {
    ProgressBarBuilder builder =
        new ProgressBarBuilder().setTaskName("digest").setInitialMax(count).showSpeed();
    try (ProgressBar bar = builder.build()) {
      return new BatchWriter(out, bar::step).write(items);
    }
  }

  /** From JDK 22 on there is a console without a terminal too, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull") // JDK 17 to 21 return null without a terminal
  private static boolean onTerminal() {
    java.io.Console terminal = System.console();
    if (terminal == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(terminal);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static long count(Path input) throws IOException {
    try (BufferedReader reader = reader(input)) {
      return reader.lines().count();
    }
  }

  /** Malformed bytes become U+FFFD: one bad line must not end the batch. */
  private static BufferedReader reader(Path input) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(input), StandardCharsets.UTF_8));
  }
}
