package dev.articledigest.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.articledigest.DigestSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestHandlerTest {

  private static final String RESULT = "digests/newsroom/2026/11/24/Hafen Zürich + Ausbau.txt.json";

  private final MemoryCloud cloud = new MemoryCloud();
  private final FakeContext context = new FakeContext("request-1");

  private String invoke(String event, FakeContext with) throws IOException {
    Map<String, String> environment =
        Map.of(
            "RESULTS_BUCKET", "article-digest-results",
            "DIGEST_TOPIC_ARN", "arn:aws:sns:eu-central-1:123456789012:digests",
            "MAX_ARTICLE_BYTES", "100000");
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    DigestHandler.on(Settings.from(environment), cloud, cloud, cloud)
        .handleRequest(
            new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, with);
    return answer.toString(StandardCharsets.UTF_8);
  }

  private static String event(String file) throws IOException {
    return Files.readString(Path.of("events", file));
  }

  @ParameterizedTest
  @CsvSource({
    "s3-put.json, 1",
    "s3-put-many.json, 3",
    "eventbridge-object-created.json, 1",
    "sqs-s3.json, 3",
    "batch-operations.json, 1",
    "batch-operations-2.json, 1",
    "s3-test-event.json, 0"
  })
  void takesEveryShapeOfEvent(String file, int documents) throws IOException {
    invoke(event(file), context);

    assertThat(cloud.documents).hasSize(documents);
    assertThat(cloud.told).hasSize(documents);
    assertThat(cloud.documents.values())
        .allSatisfy(document -> assertThat(DigestSchema.violations(document)).isEmpty());
  }

  @Test
  void decodesKeysOnce() throws IOException {
    invoke(event("s3-put.json"), context);

    assertThat(cloud.documents).containsOnlyKeys(RESULT);
    assertThat(cloud.told.get(0).attributes().get("sourcePrefix").value())
        .isEqualTo("newsroom/2026/11/24/");
  }

  @Test
  void publishesAgainForTheSameDeliveryAfterAFailedPublish() throws IOException {
    cloud.publishFails = true;
    assertThatThrownBy(() -> invoke(event("s3-put.json"), context))
        .isInstanceOf(UploadsFailedException.class);
    cloud.publishFails = false;

    assertThat(invoke(event("s3-put.json"), context)).contains("republished");
    assertThat(cloud.told).hasSize(1);
  }

  @Test
  void leavesTheNotificationOfADuplicateToTheOtherDelivery() throws IOException {
    invoke(event("s3-put.json"), context);

    assertThat(invoke(event("s3-put.json"), new FakeContext("request-2"))).contains("duplicate");
    assertThat(cloud.told).hasSize(1);
  }

  @Test
  void publishesARedriveInAnyCase() throws IOException {
    invoke(event("s3-put.json"), context);
    String redrive = "{\"requestPayload\":" + event("s3-put.json") + "}";

    assertThat(invoke(redrive, new FakeContext("request-2"))).contains("republished");
    assertThat(cloud.told).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "0065A3B4C5D6E7F8, stale",
    "0065a3b4c5d6e7f80100, duplicate",
    "0065A3B4C5D6E7F802, replaced"
  })
  void ordersUploadsOfAKeyBySequencer(String sequencer, String outcome) throws IOException {
    invoke(event("s3-put.json"), context);
    String later = event("s3-put.json").replace("0065A3B4C5D6E7F801", sequencer);

    assertThat(invoke(later, new FakeContext("request-2"))).contains(outcome);
  }

  @Test
  void takesAnotherETagUnderAnEqualSequencerAsNewer() throws IOException {
    invoke(event("s3-put.json"), context);
    String other = event("s3-put.json").replaceAll("\"eTag\": \"[^\"]*\"", "\"eTag\": \"0a\"");

    assertThat(invoke(other, new FakeContext("request-2"))).contains("replaced");
  }

  @Test
  void rejectsAFileThatIsTooLargeAndSaysSo() throws IOException {
    cloud.articles.put("newsroom/2026/11/24/bridge-reopens.html", new byte[100_001]);

    assertThat(invoke(event("eventbridge-object-created.json"), context))
        .contains("stored: rejected, too-large");
    assertThat(cloud.told.get(0).attributes().get("status").value()).isEqualTo("rejected");
  }

  @Test
  void letsAnObjectThatIsGoneRest() throws IOException {
    String gone = event("s3-put.json").replace("newsroom", "attic");

    assertThat(invoke(gone, context)).contains("gone");
    assertThat(context.lines()).singleElement().asString().contains("\"outcome\":\"gone\"");
  }

  @Test
  void neverDigestsADocument() throws IOException {
    String own =
        event("s3-put.json")
            .replace("article-digest-articles", "article-digest-results")
            .replace("newsroom", "digests");

    assertThat(invoke(own, context)).contains("ignored");
  }

  @Test
  void answersOnlyTheFailedMessagesOfAQueue() throws IOException {
    String broken = event("sqs-s3.json").replace("0065A3B4C5D6E7F801\\\"", "1\\\", \\\"x\\\": [");

    assertThat(invoke(broken, context))
        .isEqualTo(
            "{\"batchItemFailures\":[{\"itemIdentifier\":\"2e1424d4-f796-459a-8184-9c92662be6da\"}]}");
    assertThat(cloud.documents).hasSize(2);
  }

  @Test
  void answersATaskThatFailedInPassing() throws IOException {
    cloud.publishFails = true;

    assertThat(invoke(event("batch-operations.json"), context)).contains("TemporaryFailure");
  }

  @Test
  void doesNotBeginWithoutTime() {
    FakeContext late = new FakeContext("request-1", 10, new java.util.ArrayList<>());

    assertThatThrownBy(() -> invoke(event("s3-put-many.json"), late))
        .hasMessageContaining("3 of 3 uploads failed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"hello\":1}                          | hello",
        "{\"Records\":[{\"eventSource\":\"aws:kinesis\"}]} | aws:kinesis"
      })
  void namesWhatItDoesNotKnow(String event, String named) {
    assertThatThrownBy(() -> invoke(event, context))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }

  @ParameterizedTest
  @CsvSource({
    "RESULTS_BUCKET, ''",
    "DIGEST_TOPIC_ARN, digests",
    "MAIL_TOPIC_ARN, arn:aws:sns:x:1:mail.fifo",
    "DIGEST_PREFIX, digests",
    "DIGEST_WORDS, 14",
    "MAX_ARTICLE_BYTES, many",
    "MAX_UNPACKED_BYTES, 0",
    "MAX_CHARACTERS, 10000001"
  })
  void namesTheVariableThatIsWrong(String name, String value) {
    Map<String, String> environment =
        new java.util.HashMap<>(
            Map.of("RESULTS_BUCKET", "results", "DIGEST_TOPIC_ARN", "arn:aws:sns:x:1:digests"));
    environment.put(name, value);

    assertThatThrownBy(() -> Settings.from(environment)).hasMessageStartingWith(name);
  }
}
