package dev.articledigest.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articledigest.aws.FaultyCloud.Call;
import dev.articledigest.aws.FaultyCloud.Fault;
import dev.articledigest.function.UploadEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The function as a process under Lambda's own runtime; it is killed for real. */
@Timeout(120)
class FunctionProcessTest {

  /** What Lambda sets where it takes a snapshot of a started function. */
  private static final Map<String, String> SNAPSHOT =
      Map.of(
          "AWS_LAMBDA_INITIALIZATION_TYPE",
          "snap-start",
          "JAVA_TOOL_OPTIONS",
          "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");

  private static final String TEXT = "The harbour opened on Tuesday, the mayor said.";

  @TempDir private static Path folder;
  private static FaultyCloud cloud;
  private static S3Client s3;

  /** Answers whatever is not killed, and the retries of what was. */
  private static FunctionProcess steady;

  @BeforeAll
  static void start() throws IOException {
    cloud = new FaultyCloud();
    s3 = CloudClients.s3(cloud.endpoint());
    s3.createBucket(bucket -> bucket.bucket(FaultyCloud.ARTICLES));
    s3.createBucket(bucket -> bucket.bucket(FaultyCloud.RESULTS));
    steady = function(Map.of());
  }

  @AfterAll
  static void stop() throws IOException {
    steady.close();
    cloud.close();
  }

  private static FunctionProcess function(Map<String, String> changes) throws IOException {
    Map<String, String> settings = new HashMap<>();
    settings.put("AWS_ENDPOINT_URL", cloud.endpoint().toString());
    settings.put("ARTICLE_BUCKET", FaultyCloud.ARTICLES);
    settings.put("RESULTS_BUCKET", FaultyCloud.RESULTS);
    settings.put("DIGEST_TOPIC_ARN", FaultyCloud.TOPIC);
    settings.putAll(changes);
    return new FunctionProcess(folder, settings);
  }

  private static String upload(String key) {
    String tag =
        s3.putObject(
                request -> request.bucket(FaultyCloud.ARTICLES).key(key),
                RequestBody.fromString(TEXT))
            .eTag()
            .replace("\"", "");
    return UploadEvents.of(UploadEvents.record(key, tag, "01"));
  }

  private static RuntimeApi.Answer answer(FunctionProcess function, String id, String event)
      throws Exception {
    return function.api().invoke(id, event).get(60, TimeUnit.SECONDS);
  }

  @Test
  void answersAnEventThroughTheRuntime() throws Exception {
    RuntimeApi.Answer answer = answer(steady, "plain", upload("Zürich + Hafen.txt"));

    assertThat(answer)
        .isEqualTo(new RuntimeApi.Answer(false, "{\"outcomes\":[\"stored: digested\"]}"));
  }

  @Test
  void answersAfterASnapshot() throws Exception {
    String event = upload("snapshot.txt");
    try (FunctionProcess function = function(SNAPSHOT)) {
      assertThat(answer(function, "snapshot", event).body()).contains("stored: digested");
      assertThat(function.api().isRestored()).isTrue();
    }
  }

  @Test
  void rehearsesBeforeTheSnapshotWithoutTheCloud() throws Exception {
    Map<String, String> verbose = new HashMap<>(SNAPSHOT);
    verbose.merge("JAVA_TOOL_OPTIONS", " -Xlog:class+load", String::concat);
    String event = upload("rehearsed.txt");
    try (FunctionProcess function = function(verbose)) {
      answer(function, "rehearsed", event);
      assertThat(function.line("aws.SilentHttpClient ")).isNotEmpty();
      assertThat(cloud.written()).noneMatch(key -> key.contains("rehearsal"));
    }
  }

  @Test
  void printsALineThatCloudWatchReadsMetricsFrom() throws Exception {
    answer(steady, "metrics", upload("metrics.txt"));

    assertThat(JSON.std.mapFrom(steady.line("metrics.txt")))
        .containsKey("_aws")
        .containsEntry("Digested", 1)
        .containsEntry("FunctionName", "article-digest")
        .containsEntry("requestId", "metrics");
  }

  @Test
  void printsNothingButJson() throws Exception {
    answer(steady, "json", upload("json.txt"));

    assertThat(steady.lines()).allMatch(line -> line.startsWith("{") || isOfTheJvm(line));
  }

  /** Newer Java machines warn of the runtime's native library. */
  private static boolean isOfTheJvm(String line) {
    return line.isEmpty() || line.startsWith("WARNING: ");
  }

  @Test
  void reportsAnUnknownEventAsAnErrorThatNamesWhatItSaw() throws Exception {
    RuntimeApi.Answer answer = answer(steady, "unknown", "{\"hello\":1}");

    assertThat(answer.failed()).isTrue();
    assertThat(JSON.std.mapFrom(answer.body()))
        .containsEntry("errorType", "java.lang.IllegalArgumentException")
        .containsEntry("errorMessage", "no event that is known: fields [hello]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RESULTS_BUCKET", "ARTICLE_BUCKET"})
  void refusesToStartWithAWrongSetting(String name) throws Exception {
    String wrong = name.equals("ARTICLE_BUCKET") ? FaultyCloud.RESULTS : "";
    try (FunctionProcess function = function(Map.of(name, wrong))) {
      assertThat(function.api().initError().get(60, TimeUnit.SECONDS)).contains(name);
    }
  }

  static Stream<Arguments> deaths() {
    return Stream.of(Call.READ_ARTICLE, Call.PUT_DOCUMENT, Call.PUBLISH)
        .flatMap(
            call ->
                Stream.of(Fault.HELD, Fault.ANSWER_HELD).map(fault -> Arguments.of(call, fault)));
  }

  /**
   * Before and after each step; the answer to a publish is the last thing the function waits for.
   */
  @ParameterizedTest
  @MethodSource("deaths")
  void leavesNothingUndoneWhenItDiesAtAStep(Call call, Fault fault) throws Exception {
    String key = call + "-" + fault + ".txt";
    String event = upload(key);
    cloud.published().clear();
    cloud.plan(call, fault, 1);
    try (FunctionProcess dying = function(Map.of())) {
      CompletableFuture<RuntimeApi.Answer> none = dying.api().invoke(key, event);
      cloud.awaitFault();
      dying.kill();
      assertThat(none).failsWithin(Duration.ofSeconds(10));
    } finally {
      cloud.plan(Call.NONE, Fault.NONE, 0);
    }

    RuntimeApi.Answer retry = answer(steady, key, event);

    boolean stored =
        call == Call.PUBLISH || (call == Call.PUT_DOCUMENT && fault == Fault.ANSWER_HELD);
    assertThat(retry.body()).contains(stored ? "republished: digested" : "stored: digested");
    assertThat(cloud.written()).containsOnlyOnce("digests/" + key + ".json");
    boolean told = call == Call.PUBLISH && fault == Fault.ANSWER_HELD;
    assertThat(cloud.published()).hasSize(told ? 2 : 1);
    assertThat(cloud.published().stream().map(FunctionProcessTest::digestId).distinct())
        .as("a repeat bears the id that subscribers drop it by")
        .hasSize(1);
  }

  private static String digestId(String body) {
    return body.replaceAll(".*digestId%22%3A%22(\\w+)%22.*", "$1");
  }
}
