package dev.articledigest.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line an upload: what an operator searches, and the metrics in it. */
class LogTest {

  private static final String TEXT =
      "Xylophone makers struck on Tuesday, Zebulon Quagmire said in Kettlewick. It was the first.";

  private final MemoryCloud cloud = new MemoryCloud();
  private final FakeContext context = new FakeContext("request-1");

  private Json send(String key, String sequencer) {
    UploadEvents.send(
        UploadEvents.handler(cloud),
        UploadEvents.of(UploadEvents.record(key, "e1", sequencer)),
        context);
    return line(context.lines().size() - 1);
  }

  private Json line(int number) {
    return Json.parse(context.lines().get(number).getBytes(StandardCharsets.UTF_8));
  }

  private void put(String key, String text) {
    cloud.articles.put(key, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void namesOutcomeIdsSizesAndTimes() {
    put("a.txt", TEXT);

    Json line = send("a.txt", "01");

    assertThat(context.lines()).hasSize(1);
    assertThat(line.text("outcome")).contains("stored");
    assertThat(line.text("level")).contains("INFO");
    assertThat(line.text("key")).contains("a.txt");
    assertThat(line.text("eTag")).contains("e1");
    assertThat(line.text("sequencer")).contains("01");
    assertThat(line.text("requestId")).contains("request-1");
    assertThat(line.text("deliveryId")).contains("request-1");
    assertThat(line.text("digestId")).isPresent();
    assertThat(line.text("sizeBytes")).contains(Integer.toString(TEXT.length()));
    assertThat(line.names())
        .contains(
            "ReadMilliseconds",
            "DigestMilliseconds",
            "StoreMilliseconds",
            "NotifyMilliseconds",
            "Milliseconds");
  }

  @ParameterizedTest
  @CsvSource({"Xylophone", "Quagmire", "Kettlewick"})
  void holdsNoTextOfTheArticle(String word) {
    put("a.txt", TEXT);
    send("a.txt", "01");
    cloud.publishFails = true;
    assertThatThrownBy(() -> send("a.txt", "02")).isInstanceOf(UploadsFailedException.class);

    assertThat(cloud.document("digests/a.txt.json")).contains(word);
    assertThat(context.lines()).hasSize(2).noneMatch(line -> line.contains(word));
  }

  /** A key may hold a line break, a forged line and what steers a terminal. */
  @Test
  void keepsAHostileKeyOnOneLineOfAscii() {
    String key = "a\n{\"outcome\":\"stored\"}\r\u001b[2J\u009b2J\u202e\u2028\"},{.txt";
    put(key, TEXT);

    Json line = send(key, "01");

    assertThat(context.lines()).singleElement().asString().matches("[\\x20-\\x7E]+");
    assertThat(line.text("key")).contains(key);
  }

  @Test
  void countsWhatCameOfEachUpload() {
    put("a.txt", TEXT);
    put("empty.txt", "");
    send("a.txt", "02");
    send("a.txt", "01");
    UploadEvents.send(
        UploadEvents.handler(cloud),
        UploadEvents.of(UploadEvents.record("a.txt", "e1", "02")),
        new FakeContext("request-2", 30_000, context.lines()));
    send("empty.txt", "01");
    send("none.txt", "01");
    cloud.publishFails = true;
    assertThatThrownBy(() -> send("a.txt", "03")).isInstanceOf(UploadsFailedException.class);

    List<String> counts =
        Stream.iterate(0, i -> i + 1).limit(context.lines().size()).map(this::count).toList();
    assertThat(counts)
        .containsExactly("Digested", "Stale", "Duplicate", "Rejected", "Gone", "Failed");
    assertThat(line(5).text("level")).contains("ERROR");
  }

  private String count(int number) {
    Json line = line(number);
    List<Json> metrics = line.items("_aws", "CloudWatchMetrics").get(0).items("Metrics");
    String name = metrics.get(0).text("Name").orElseThrow();
    assertThat(line.text(name)).contains("1");
    return name;
  }

  @Test
  void countsRejectionsByCode() {
    put("empty.txt", "");

    Json line = send("empty.txt", "01");

    Json byCode = line.items("_aws", "CloudWatchMetrics").get(1);
    assertThat(byCode.at("Dimensions").value()).isEqualTo(List.of(List.of("FunctionName", "Code")));
    assertThat(line.text("Code")).contains("empty");
  }

  /** CloudWatch drops a directive that names a field which the line does not have. */
  @Test
  void everyMetricAndDimensionIsAFieldOfTheLine() {
    put("a.txt", TEXT);

    Json line = send("a.txt", "01");

    assertThat(line.text("_aws", "Timestamp")).isPresent();
    for (Json directive : line.items("_aws", "CloudWatchMetrics")) {
      assertThat(directive.text("Namespace")).contains("ArticleDigest");
      for (Json metric : directive.items("Metrics")) {
        String name = metric.text("Name").orElseThrow();
        assertThat(line.at(name).value()).as(name).isInstanceOf(Number.class);
        assertThat(metric.text("Unit").orElseThrow()).isIn("Count", "Milliseconds");
      }
      assertThat(directive.items("Dimensions")).isNotEmpty();
      assertThat(line.text("FunctionName")).isPresent();
    }
  }

  /** The dashboard shows what is written, by the names under which it is written. */
  @Test
  void dashboardShowsMetricsThatExist() throws IOException {
    put("a.txt", TEXT);
    Json line = send("a.txt", "01");

    String template = Files.readString(Path.of("template.yaml"));
    Map<Boolean, List<String>> shown =
        java.util.regex.Pattern.compile("\"ArticleDigest\", \"(\\w+)\"")
            .matcher(template)
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.partitioningBy(name -> name.endsWith("Milliseconds")));

    assertThat(line.names()).containsAll(shown.get(true));
    assertThat(shown.get(true)).hasSize(4);
    List<String> outcomes =
        Stream.of(Outcome.values()).map(Outcome::label).collect(Collectors.toList());
    outcomes.addAll(List.of("digested", "rejected", "failed"));
    assertThat(shown.get(false))
        .hasSize(6)
        .allSatisfy(name -> assertThat(name.toLowerCase(java.util.Locale.ROOT)).isIn(outcomes));
  }
}
