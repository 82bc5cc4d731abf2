package dev.articledigest.cli;

import dev.articledigest.ArticleDigest;
import dev.articledigest.ArticleDigestJson;
import dev.articledigest.ArticleHints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Digests files and prints what came of each. */
@Command(
    name = "digest",
    mixinStandardHelpOptions = true,
    description = "Digests files and prints their documents.")
final class DigestCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Article files; - is the input.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--format", description = "json (default) or text.")
  private OutputFormat format = OutputFormat.JSON;

  @Option(
      names = "--words",
      converter = WordsConverter.class,
      description = "The digest's most words, 15 to 200; default 60.")
  private int words = ArticleHints.DEFAULT_WORDS;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The articles' day, as 2020-06-11.")
  private Optional<LocalDate> published = Optional.empty();

  @Mixin private LimitOptions limits = new LimitOptions();

  DigestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int code = 0;
    for (String file : files) {
      code = Math.max(code, digest(file));
    }
    return code;
  }

  private int digest(String file) {
    try {
      byte[] content =
          file.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
      ArticleDigest digest = limits.digest(content, hints(file));
      console.print(written(digest));
      console.print("\n");
      return digest instanceof ArticleDigest.Rejected ? 1 : 0;
    } catch (NoSuchFileException e) {
      console.complain(file + ": no such file");
    } catch (InvalidPathException | IOException e) {
      console.complain(file + ": can't be read: " + e.getMessage());
    }
    return 1;
  }

  private byte[] written(ArticleDigest digest) {
    return format == OutputFormat.TEXT
        ? TextWriter.write(digest).getBytes(StandardCharsets.UTF_8)
        : ArticleDigestJson.writePretty(digest, Optional.empty());
  }

  private ArticleHints hints(String file) {
    Optional<String> name = file.equals("-") ? Optional.empty() : Optional.of(file);
    return new ArticleHints(
        name, Optional.empty(), published, Optional.empty(), Optional.empty(), words);
  }

  /** How documents are printed. */
  enum OutputFormat {
    JSON,
    TEXT
  }
}
