package dev.articledigest.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What senders write into events, and what they are answered. */
class EventShapesTest {

  private static final byte[] ARTICLE =
      "The harbour opened on Tuesday, the mayor said.".getBytes(StandardCharsets.UTF_8);

  private final MemoryCloud cloud = new MemoryCloud();
  private final FakeContext context = new FakeContext("request-1");

  private String send(String event) {
    return UploadEvents.send(UploadEvents.handler(cloud), event, context);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6"})
  void takesEverySchemaOfItsMajorVersionWithFieldsItDoesNotKnow(String version) {
    cloud.articles.put("a.txt", ARTICLE);
    String fields = "\"sequencer\":\"01\",\"news\":{\"of\":[\"later\",1,null]}";

    assertThat(send(UploadEvents.of(UploadEvents.recordOf(version, "a.txt", fields))))
        .contains("stored: digested");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "3.0"})
  void failsOnASchemaOfAnotherMajorVersionAndNamesIt(String version) {
    assertThatThrownBy(
            () ->
                send(
                    UploadEvents.of(
                        UploadEvents.recordOf(version, "a.txt", "\"sequencer\":\"01\""))))
        .isInstanceOf(UploadsFailedException.class)
        .hasMessageContaining(version);
  }

  @Test
  void digestsTheOtherRecordsOfAnEventWithABadOne() {
    cloud.articles.put("a.txt", ARTICLE);
    cloud.articles.put("c.txt", ARTICLE);
    String bad = "{\"eventVersion\":\"2.1\",\"eventSource\":\"aws:s3\"}";
    String event =
        UploadEvents.of(
            UploadEvents.record("a.txt", "1", "1"), bad, UploadEvents.record("c.txt", "1", "1"));

    assertThatThrownBy(() -> send(event))
        .isInstanceOf(UploadsFailedException.class)
        .hasMessageContaining("1 of 3 uploads failed")
        .hasMessageContaining("eventName");
    assertThat(cloud.documents).containsOnlyKeys("digests/a.txt.json", "digests/c.txt.json");
  }

  @Test
  void passesOverWhatIsNoUpload() {
    cloud.articles.put("a.txt", ARTICLE);
    String removed =
        UploadEvents.record("b.txt", "1", "1").replace("ObjectCreated:Put", "ObjectRemoved:Delete");

    send(UploadEvents.of(removed, UploadEvents.record("a.txt", "1", "1")));

    assertThat(cloud.documents).containsOnlyKeys("digests/a.txt.json");
  }

  @Test
  void answersATestEventThroughAQueueAndTheUploadBesideIt() {
    cloud.articles.put("a.txt", ARTICLE);
    String test = "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"b\"}";
    String upload = UploadEvents.of(UploadEvents.record("a.txt", "1", "1"));

    assertThat(send(UploadEvents.queue(List.of(test, upload))))
        .isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(cloud.documents).hasSize(1);
  }

  @Test
  void returnsOnlyTheMessagesThatFailed() {
    cloud.articles.put("a.txt", ARTICLE);
    String upload = UploadEvents.of(UploadEvents.record("a.txt", "1", "1"));

    assertThat(send(UploadEvents.queue(List.of("no JSON", upload, "{\"hello\":1}"))))
        .isEqualTo(
            "{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"},{\"itemIdentifier\":\"m3\"}]}");
    assertThat(cloud.told).hasSize(1);
  }

  @Test
  void publishesAnUploadThatIsRedrivenFromTheFailureQueue() {
    cloud.articles.put("a.txt", ARTICLE);
    String upload = UploadEvents.of(UploadEvents.record("a.txt", "1", "1"));
    cloud.publishFails = true;
    assertThatThrownBy(() -> send(upload)).isInstanceOf(UploadsFailedException.class);
    cloud.publishFails = false;
    String held =
        "{\"version\":\"1.0\",\"requestContext\":{\"condition\":\"RetriesExhausted\"},"
            + "\"requestPayload\":"
            + upload
            + ",\"responsePayload\":{\"errorMessage\":\"throttled\"}}";

    assertThat(send(UploadEvents.queue(List.of(held)))).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(cloud.told).hasSize(1);
  }

  @Test
  void letsAStaleUploadRestWhenItIsRedriven() {
    cloud.articles.put("a.txt", ARTICLE);
    send(UploadEvents.of(UploadEvents.record("a.txt", "2", "2")));
    String held =
        "{\"requestPayload\":" + UploadEvents.of(UploadEvents.record("a.txt", "1", "1")) + "}";

    send(UploadEvents.queue(List.of(held)));

    assertThat(cloud.told).hasSize(1);
  }

  /** The code tells S3 Batch Operations whether another try makes sense. */
  @ParameterizedTest
  @CsvSource({
    "'{\"taskId\":\"t\",\"s3Key\":\"a.txt\",\"s3Bucket\":\"b\"}', Succeeded, stored: digested",
    "'{\"taskId\":\"t\",\"s3Key\":\"empty.txt\",\"s3Bucket\":\"b\"}', Succeeded, 'rejected, empty'",
    "'{\"taskId\":\"t\",\"s3Key\":\"none.txt\",\"s3Bucket\":\"b\"}', PermanentFailure, gone",
    "'{\"taskId\":\"t\",\"s3Key\":\"a.txt\"}', PermanentFailure, s3BucketArn",
    "'{\"taskId\":\"t\",\"s3Key\":\"down.txt\",\"s3Bucket\":\"b\"}', TemporaryFailure, ArticleReadException"
  })
  void answersEachTaskWithItsCode(String task, String code, String why) {
    cloud.articles.put("a.txt", ARTICLE);
    cloud.articles.put("empty.txt", new byte[0]);
    ArticleStore articles =
        (upload, most) -> {
          if (upload.key().equals("down.txt")) {
            throw new ArticleReadException("reading", new IllegalStateException("throttled"));
          }
          return cloud.read(upload, most);
        };
    String event =
        "{\"invocationSchemaVersion\":\"2.0\",\"invocationId\":\"i\",\"job\":{\"id\":\"j\"},"
            + "\"tasks\":["
            + task
            + "]}";

    Json answer =
        Json.parse(
            UploadEvents.send(UploadEvents.handler(articles, cloud, cloud), event, context)
                .getBytes(StandardCharsets.UTF_8));

    assertThat(answer.items("results")).hasSize(1);
    Json result = answer.items("results").get(0);
    assertThat(result.text("taskId")).contains("t");
    assertThat(result.text("resultCode")).contains(code);
    assertThat(result.text("resultString").orElseThrow()).contains(why);
  }

  static Stream<String> keys() {
    Stream<String> each =
        IntStream.concat(IntStream.range(1, 0x180), IntStream.of(0x2028, 0xFFFD, 0x1F4F0))
            .mapToObj(c -> "a" + Character.toString(c) + "z.txt");
    Stream<String> traps =
        Stream.of("100%.txt", "a+b c%20d.txt", "./a", "a//b", "../../a", "a/../b", "a?b#c&d=e;f");
    return Stream.concat(each, traps);
  }

  @Test
  void readsKeysOfEveryCharacterAsTheyWereUploaded() {
    keys()
        .forEach(
            key -> {
              cloud.documents.clear();
              cloud.articles.put(key, ARTICLE);
              String record = UploadEvents.recordOf("2.1", key, "\"sequencer\":\"01\"");

              assertThat(send(UploadEvents.of(record))).as(key).contains("stored: digested");
              assertThat(cloud.documents).containsOnlyKeys("digests/" + key + ".json");
            });
  }

  @Test
  void keepsTheLongestKeysApart() {
    String one = "ü".repeat(510) + "/a";
    String other = "ü".repeat(510) + "/b";
    cloud.articles.put(one, ARTICLE);
    cloud.articles.put(other, ARTICLE);
    send(
        UploadEvents.of(
            UploadEvents.recordOf("2.1", one, "\"sequencer\":\"01\""),
            UploadEvents.recordOf("2.1", other, "\"sequencer\":\"01\"")));

    assertThat(cloud.documents).hasSize(2);
    assertThat(cloud.documents.keySet())
        .allSatisfy(k -> assertThat(k.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1025));
  }

  @ParameterizedTest
  @CsvSource({
    "0065A3, 0065A4, -1",
    "0065a3, 0065A3, 0",
    "0065A3, 0065A301, -1",
    "0065A3, 0065A300, 0",
    "00FF, 00fe01, 1",
    "9, 0A, 1",
  })
  void comparesSequencersPaddedAtTheRightWithoutCase(String left, String right, int order) {
    assertThat(Integer.signum(UploadOrder.compare(left, right))).isEqualTo(order);
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void namesWhatItSawInAnUnknownEvent(String event, String named) {
    assertThatThrownBy(() -> send(event)).hasMessageContaining(named);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> unknown() {
    return Stream.of(
        org.junit.jupiter.params.provider.Arguments.of("{\"hello\":1,\"you\":2}", "[hello, you]"),
        org.junit.jupiter.params.provider.Arguments.of("{}", "fields []"),
        org.junit.jupiter.params.provider.Arguments.of("[1]", "not a JSON object"),
        org.junit.jupiter.params.provider.Arguments.of(
            "{\"Records\":[{\"eventSource\":\"aws:kinesis\",\"kinesis\":{}}]}", "aws:kinesis"),
        org.junit.jupiter.params.provider.Arguments.of(
            "{\"invocationSchemaVersion\":\"9.0\",\"tasks\":[]}", "9.0"));
  }

  @Test
  void refusesOneBucketForArticlesAndResultsAtStart() {
    java.util.Map<String, String> environment =
        java.util.Map.of(
            "ARTICLE_BUCKET", "both",
            "RESULTS_BUCKET", "both",
            "DIGEST_TOPIC_ARN", "arn:aws:sns:eu-central-1:123456789012:digests");

    assertThatThrownBy(() -> Settings.from(environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ARTICLE_BUCKET");
  }
}
