package dev.articledigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.DigestSchema;
import dev.articledigest.function.UploadEvents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvokeCommandTest {

  private static final Path EVENTS = Path.of("events");

  @TempDir private Path root;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static List<Path> events() throws IOException {
    try (Stream<Path> files = Files.list(EVENTS)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  @BeforeEach
  void copyArticles() throws IOException {
    Path source = EVENTS.resolve("buckets").resolve("article-digest-articles");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy =
            root.resolve("article-digest-articles").resolve(source.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void everySampleEventIsAnswered(Path event) {
    invoke(event);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Answer     {");
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyDocumentOfASampleKeepsTheSchema(Path event) throws IOException {
    invoke(event);
    for (Path document : documents()) {
      assertThat(DigestSchema.violations(Files.readAllBytes(document)))
          .as("%s", document)
          .isEmpty();
    }
  }

  @Test
  void printsDocumentDigestKeyFactsAndNotification() throws IOException {
    assertThat(invoke(EVENTS.resolve("s3-put.json"))).isZero();
    assertThat(documents()).hasSize(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Document   ", "Digest     ", "Key facts", "Notification to ", "\"digestId\"");
  }

  @Test
  void announcesAgainWhenTheSameEventIsInvokedAgain() {
    invoke(EVENTS.resolve("s3-put.json"));
    out.reset();
    invoke(EVENTS.resolve("s3-put.json"));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Notification to ", "republished: digested");
  }

  @Test
  void printsNoControlOfAKeyThatSteersATerminal() throws IOException {
    String key = "newsroom/\u001b[2J\u009b2J.txt";
    Path article = root.resolve("article-digest-articles").resolve(key);
    Files.writeString(article, "The harbour opened on Tuesday, the mayor said.");
    Path event =
        Files.writeString(
            root.resolve("hostile.json"),
            UploadEvents.of(UploadEvents.recordOf("2.1", key, "\"sequencer\":\"01\"")));

    invoke(event);

    assertThat(documents()).hasSize(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("[2J2J.txt.json");
    assertThat(out.toString(StandardCharsets.UTF_8).codePoints())
        .noneMatch(c -> c != '\n' && Character.isISOControl(c));
  }

  @Test
  void namesAnEventFileThatIsMissing() {
    assertThat(invoke(root.resolve("none.json"))).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.json: no such file or folder");
  }

  @Test
  void failsOnAnEventOfAnotherKind() throws IOException {
    Path event = Files.writeString(root.resolve("other.json"), "{\"hello\":\"world\"}");
    assertThat(invoke(event)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("the function failed", "hello");
  }

  private int invoke(Path event) {
    Main main = new Main(new ByteArrayInputStream(new byte[0]), out, err);
    return main.run("invoke", event.toString(), "--root", root.toString());
  }

  private List<Path> documents() throws IOException {
    Path results = root.resolve("article-digest-results");
    if (!Files.exists(results)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(results)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
