package dev.articledigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private static final String ARTICLE =
      "Harbour council votes for a café pier\\n\\n"
          + "BERGHEIM, April 14 - The harbour council voted on Tuesday to build a pier for"
          + " 4 million euros. The pier should open in 2029, said Mayor Helena Brandt.";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String input, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return new Main(in, out, err).run(arguments);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String article() {
    return ARTICLE.replace("\\n", "\n");
  }

  @Test
  void digestPrintsJsonOfInput() {
    assertThat(run(article(), "digest", "-")).isZero();
    assertThat(output()).startsWith("{").contains("\"digested\"", "café").doesNotContain("\r");
  }

  @Test
  void digestPrintsText() {
    assertThat(run(article(), "digest", "--format", "text", "-")).isZero();
    assertThat(output()).contains("pier").doesNotContain("{");
  }

  @Test
  void digestGoesOnAfterMissingFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), article());
    assertThat(run("", "digest", folder.resolve("none.txt").toString(), file.toString()))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.txt: no such file");
    assertThat(output()).contains("\"digested\"");
  }

  @Test
  void digestOfNothingIsRejected() {
    assertThat(run("", "digest", "-")).isEqualTo(1);
    assertThat(output()).contains("\"rejected\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"digest", "digest --words 14 -", "digest --words x -", "batch one", "fly"})
  void wrongUsageIsTwo(String line) {
    assertThat(run("", line.split(" ", -1))).isEqualTo(2);
  }

  @Test
  void batchKeepsOrderAndSurvivesBadLines() throws IOException {
    String good = "{\"id\":\"a\",\"name\":\"a.txt\",\"content\":\"" + ARTICLE + "\"}\n";
    String bad = "{broken\n{\"id\":\"c\",\"name\":\"c.txt\"}\n";
    Path input = Files.writeString(folder.resolve("in.jsonl"), good + bad + good.repeat(20));
    Path output = folder.resolve("out.jsonl");
    assertThat(run("", "batch", input.toString(), output.toString())).isEqualTo(1);
    assertThat(Files.readAllLines(output)).hasSize(23);
    assertThat(Files.readAllLines(output).subList(0, 3))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"a\",\"schemaVersion\"").contains("café"),
            line -> assertThat(line).startsWith("{\"id\":\"2\",").contains("\"rejected\""),
            line -> assertThat(line).startsWith("{\"id\":\"c\",").contains("\"rejected\""));
  }

  @Test
  void batchTakesDateThatIsNoneForUnknown() throws IOException {
    String line = "{\"id\":\"a\",\"content\":\"" + ARTICLE + "\",\"publishedAt\":\"None\"}";
    Path input = Files.writeString(folder.resolve("in.jsonl"), line);
    Path output = folder.resolve("out.jsonl");
    assertThat(run("", "batch", input.toString(), output.toString())).isZero();
  }

  @Test
  void batchDigestsFolderByName() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("b.txt"), article());
    Files.writeString(pages.resolve("a.txt"), article());
    Path output = folder.resolve("out.jsonl");
    assertThat(run("", "batch", "--pages", pages.toString(), output.toString())).isZero();
    assertThat(Files.readAllLines(output))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"a.txt\","),
            line -> assertThat(line).startsWith("{\"id\":\"b.txt\","));
  }
}
