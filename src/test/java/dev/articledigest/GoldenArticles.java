package dev.articledigest;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The small articles of {@code src/test/resources/golden}, a folder each. */
final class GoldenArticles {

  static final Path FOLDER = Path.of("src/test/resources/golden");

  private GoldenArticles() {}

  static List<Path> folders() {
    try (Stream<Path> entries = Files.list(FOLDER)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Path article(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("article."))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no article in " + folder));
    }
  }

  static ArticleHints hints(Path folder) throws IOException {
    Path file = folder.resolve("hints.json");
    Optional<LocalDate> published =
        Files.exists(file)
            ? Optional.of(
                LocalDate.parse(
                    (String) JSON.std.mapFrom(Files.readAllBytes(file)).get("publishedAt")))
            : Optional.empty();
    return new ArticleHints(
        Optional.of(article(folder).getFileName().toString()),
        Optional.empty(),
        published,
        Optional.empty(),
        Optional.empty(),
        ArticleHints.DEFAULT_WORDS);
  }

  static ArticleDigest digest(Path folder) throws IOException {
    return Digester.digest(Files.readAllBytes(article(folder)), hints(folder));
  }
}
