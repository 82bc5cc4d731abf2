package dev.articledigest.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.articledigest.aws.FaultyCloud.Call;
import dev.articledigest.aws.FaultyCloud.Fault;
import dev.articledigest.function.DigestHandler;
import dev.articledigest.function.FakeContext;
import dev.articledigest.function.Ports;
import dev.articledigest.function.Settings;
import dev.articledigest.function.UploadEvents;
import dev.articledigest.function.UploadsFailedException;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Faults at every call to S3 and SNS, with the real clients: the newest document is stored and
 * notified, at the latest by the retry.
 */
class FaultsTest {

  private static final int FOR_EVER = Integer.MAX_VALUE;

  private static FaultyCloud cloud;
  private static S3Client s3;
  private static DigestHandler handler;

  @BeforeAll
  static void start() throws IOException {
    cloud = new FaultyCloud();
    s3 = CloudClients.s3(cloud.endpoint());
    Settings settings =
        Settings.from(
            Map.of("RESULTS_BUCKET", FaultyCloud.RESULTS, "DIGEST_TOPIC_ARN", FaultyCloud.TOPIC));
    Ports ports = CloudPortsProvider.ports(settings, s3, CloudClients.sns(cloud.endpoint()));
    handler = DigestHandler.on(settings, ports.articles(), ports.digests(), ports.notifier());
    s3.createBucket(bucket -> bucket.bucket(FaultyCloud.ARTICLES));
    s3.createBucket(bucket -> bucket.bucket(FaultyCloud.RESULTS));
  }

  @AfterAll
  static void stop() {
    cloud.close();
  }

  static Stream<Arguments> faults() {
    return Stream.of(Call.values())
        .filter(call -> call != Call.NONE)
        .flatMap(
            call ->
                Stream.of(Fault.THROTTLED, Fault.ERROR, Fault.LOST, Fault.ANSWER_LOST)
                    .map(fault -> Arguments.of(call, fault)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void storesAndNotifiesInSpiteOfOneFault(Call call, Fault fault) throws InterruptedException {
    String event = upload("once-" + call + "-" + fault + ".txt");
    cloud.plan(call, fault, 1);

    untilDone(event);

    cloud.awaitFault();
    assertThat(cloud.written()).as("each document is written once").doesNotHaveDuplicates();
    assertStoredAndNotified(event);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void failsWhileTheFaultLastsAndEndsWellInTheRetry(Call call, Fault fault) {
    String event = upload("long-" + call + "-" + fault + ".txt");
    cloud.plan(call, fault, FOR_EVER);

    assertThatThrownBy(() -> UploadEvents.send(handler, event, new FakeContext("request-1")))
        .isInstanceOf(UploadsFailedException.class)
        .hasMessageContaining("1 of 1 uploads failed");

    cloud.plan(Call.NONE, Fault.NONE, 0);
    untilDone(event);
    assertStoredAndNotified(event);
  }

  /**
   * Puts an article; its key's document is there already where the call is one that only the second
   * version of an article comes to.
   */
  private static String upload(String key) {
    cloud.plan(Call.NONE, Fault.NONE, 0);
    String first = put(key, "The harbour opened on Monday, the mayor said.", "01");
    if (key.contains("READ_DOCUMENT") || key.contains("REPLACE")) {
      UploadEvents.send(handler, first, new FakeContext("request-0"));
      cloud.written().clear();
    }
    cloud.published().clear();
    return put(key, "The harbour opened on Tuesday, the mayor said.", "02");
  }

  private static String put(String key, String text, String sequencer) {
    String tag =
        s3.putObject(
                request -> request.bucket(FaultyCloud.ARTICLES).key(key),
                RequestBody.fromString(text))
            .eTag()
            .replace("\"", "");
    return UploadEvents.of(UploadEvents.record(key, tag, sequencer));
  }

  /** Two tries more, as Lambda does. */
  private static void untilDone(String event) {
    for (int tries = 0; tries < 3; tries++) {
      try {
        UploadEvents.send(handler, event, new FakeContext("request-1"));
        return;
      } catch (UploadsFailedException e) {
        assertThat(e).hasMessageContaining("1 of 1 uploads failed");
      }
    }
    throw new AssertionError("failed three times");
  }

  private static void assertStoredAndNotified(String event) {
    String key = event.replaceAll("(?s).*\"key\":\"([^\"]*)\".*", "$1");
    String document =
        s3.getObjectAsBytes(
                request -> request.bucket(FaultyCloud.RESULTS).key("digests/" + key + ".json"))
            .asUtf8String();
    assertThat(document).contains("Tuesday");
    assertThat(cloud.published()).isNotEmpty().allMatch(body -> body.contains("Tuesday"));
  }
}
