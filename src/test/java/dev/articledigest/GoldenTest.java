package dev.articledigest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden documents; {@code -Dgolden.update} writes them anew, to be read before they are committed.
 */
class GoldenTest {

  static List<Path> folders() {
    return GoldenArticles.folders();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void documentIsTheGoldenOne(Path folder) throws IOException {
    byte[] document =
        ArticleDigestJson.writePretty(GoldenArticles.digest(folder), Optional.empty());
    String actual = new String(document, StandardCharsets.UTF_8) + "\n";
    Path golden = folder.resolve("digest.json");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void documentKeepsTheSchema(Path folder) throws IOException {
    byte[] document = ArticleDigestJson.write(GoldenArticles.digest(folder), Optional.empty());
    assertThat(DigestSchema.violations(document)).isEmpty();
  }

  @Test
  void noFileIsAnOrphan() throws IOException {
    for (Path folder : folders()) {
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(f -> f.getFileName().toString()))
            .allMatch(
                n -> n.startsWith("article.") || Set.of("hints.json", "digest.json").contains(n));
      }
    }
  }
}
