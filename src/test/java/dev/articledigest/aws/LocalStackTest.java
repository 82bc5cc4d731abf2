package dev.articledigest.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articledigest.DigestSchema;
import dev.articledigest.function.DigestHandler;
import dev.articledigest.function.FakeContext;
import dev.articledigest.function.Ports;
import dev.articledigest.function.Settings;
import dev.articledigest.function.UploadEvents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The whole way in LocalStack: upload, handler, document, topic, queue. */
@ExtendWith(DockerCondition.class)
class LocalStackTest {

  private static final String ARTICLES = "article-digest-articles";
  private static final String RESULTS = "article-digest-results";
  private static final String KEY = "newsroom/2026/11/24/Hafen Zürich + Ausbau.txt";

  private static LocalStackContainer cloud;
  private static S3Client s3;
  private static SnsClient sns;
  private static SqsClient sqs;
  private static DigestHandler handler;
  private static String newsroomOnly;
  private static String rejectedOnly;
  private static String topic;
  private static Ports ports;

  @TempDir private static Path folder;

  @BeforeAll
  static void start() {
    String image = System.getProperty("localstack.image", "localstack/localstack:4.14.0");
    cloud =
        new LocalStackContainer(
                DockerImageName.parse(image).asCompatibleSubstituteFor("localstack/localstack"))
            .withServices("s3", "sns", "sqs");
    String token = System.getenv("LOCALSTACK_AUTH_TOKEN");
    if (token != null) {
      cloud.withEnv("LOCALSTACK_AUTH_TOKEN", token);
    }
    cloud.start();
    s3 =
        at(S3Client.builder())
            .forcePathStyle(true)
            .serviceConfiguration(CloudPortsProvider.configuration())
            .build();
    sns = at(SnsClient.builder()).build();
    sqs = at(SqsClient.builder()).build();
    s3.createBucket(bucket -> bucket.bucket(ARTICLES));
    s3.createBucket(bucket -> bucket.bucket(RESULTS));
    topic = sns.createTopic(request -> request.name("digests")).topicArn();
    String newsroom = "{\"sourcePrefix\":[{\"prefix\":\"newsroom/\"}]}";
    newsroomOnly =
        queue(topic, "newsroom", Map.of("RawMessageDelivery", "true", "FilterPolicy", newsroom));
    rejectedOnly =
        queue(
            topic,
            "rejected",
            Map.of("RawMessageDelivery", "true", "FilterPolicy", "{\"status\":[\"rejected\"]}"));
    Settings settings = Settings.from(Map.of("RESULTS_BUCKET", RESULTS, "DIGEST_TOPIC_ARN", topic));
    ports = CloudPortsProvider.ports(settings, s3, sns);
    handler = DigestHandler.on(settings, ports.articles(), ports.digests(), ports.notifier());
  }

  @AfterAll
  static void stop() {
    if (cloud != null) {
      cloud.stop();
    }
  }

  @Test
  void uploadBecomesDocumentAndNotification() throws IOException {
    byte[] article = Files.readAllBytes(Path.of("events/buckets", ARTICLES, KEY));
    s3.putObject(
        request -> request.bucket(ARTICLES).key(KEY).contentType("text/plain"),
        RequestBody.fromBytes(article));
    byte[] event = Files.readAllBytes(Path.of("events/s3-put.json"));

    handler.handleRequest(
        new ByteArrayInputStream(event), new ByteArrayOutputStream(), new FakeContext("local-1"));

    byte[] document =
        s3.getObjectAsBytes(r -> r.bucket(RESULTS).key("digests/" + KEY + ".json")).asByteArray();
    assertThat(DigestSchema.violations(document)).isEmpty();
    List<Message> told = receive(newsroomOnly);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).messageAttributes().get("status").stringValue()).isEqualTo("digested");
    Map<String, Object> message = JSON.std.mapFrom(told.get(0).body());
    assertThat(message.get("source")).isEqualTo(Map.of("bucket", ARTICLES, "key", KEY));
    assertThat(message.get("digestId"))
        .isEqualTo(told.get(0).messageAttributes().get("digestId").stringValue());
    assertThat(receive(rejectedOnly)).isEmpty();
  }

  /** Nothing in this test writes an event: the storage does, and a queue carries it. */
  @Test
  void uploadFindsItsWayThroughTheRealRuntime() throws Exception {
    String key = "wire/Überlingen + Hafen 100%.txt";
    s3.createBucket(bucket -> bucket.bucket("inbox"));
    String events = sqs.createQueue(request -> request.queueName("events")).queueUrl();
    QueueConfiguration toQueue =
        QueueConfiguration.builder().queueArn(arn(events)).events(Event.S3_OBJECT_CREATED).build();
    s3.putBucketNotificationConfiguration(
        r -> r.bucket("inbox").notificationConfiguration(n -> n.queueConfigurations(toQueue)));
    String told = queue(topic, "told", Map.of("RawMessageDelivery", "true"));
    s3.putObject(
        request -> request.bucket("inbox").key(key),
        RequestBody.fromString("The harbour opened on Tuesday, Mayor Anna Brandt said."));
    List<String> bodies = new ArrayList<>();
    while (bodies.stream().noneMatch(body -> body.contains("ObjectCreated"))) {
      receive(events).forEach(message -> bodies.add(message.body()));
    }

    try (FunctionProcess function = new FunctionProcess(folder, settings())) {
      RuntimeApi.Answer answer =
          function.api().invoke("e2e", UploadEvents.queue(bodies)).get(60, TimeUnit.SECONDS);
      assertThat(answer).isEqualTo(new RuntimeApi.Answer(false, "{\"batchItemFailures\":[]}"));
    }

    byte[] document =
        s3.getObjectAsBytes(r -> r.bucket(RESULTS).key("digests/" + key + ".json")).asByteArray();
    assertThat(DigestSchema.violations(document)).isEmpty();
    Map<String, Object> message = JSON.std.mapFrom(receive(told).get(0).body());
    assertThat(message.get("source")).isEqualTo(Map.of("bucket", "inbox", "key", key));
  }

  private static Map<String, String> settings() {
    return Map.of(
        "AWS_ENDPOINT_URL", cloud.getEndpoint().toString(),
        "AWS_REGION", cloud.getRegion(),
        "AWS_ACCESS_KEY_ID", cloud.getAccessKey(),
        "AWS_SECRET_ACCESS_KEY", cloud.getSecretKey(),
        "RESULTS_BUCKET", RESULTS,
        "DIGEST_TOPIC_ARN", topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people       | {\"people\":[\"Anna Brandt\"]}         | {\"people\":[\"Helena Meyer\"]}",
        "prefix       | {\"sourcePrefix\":[{\"prefix\":\"b/\"}]} | {\"sourcePrefix\":[\"a/\"]}",
        "language     | {\"language\":[\"en\"]}                | {\"language\":[\"de\"]}"
      })
  void onlyTheQueueWhoseFilterPolicyMatchesReceives(String name, String match, String other) {
    String matching = queue(topic, name, Map.of("FilterPolicy", match));
    String another = queue(topic, name + "-not", Map.of("FilterPolicy", other));

    upload(
        "b/" + name + ".txt",
        "The harbour opened on Tuesday after a long winter, Mayor Anna Brandt said in the city.");

    assertThat(receive(matching)).hasSize(1);
    assertThat(receive(another)).isEmpty();
  }

  @Test
  void hostileHeadlineIsPublishedWithoutComplaint() {
    String told = queue(topic, "hostile", Map.of("RawMessageDelivery", "true"));

    String answer =
        upload(
            "c/\u0001\uFFFF\n\u0085\"'<>&.html",
            "<h1>Hafen&#13;&#10;Bcc: a@b.c &#1;&#xFFFF;</h1><p>The harbour opened on Tuesday, the"
                + " mayor said.</p>");

    assertThat(answer).contains("stored: digested");
    assertThat(receive(told)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b+c%20d.txt",
        "a//b.txt",
        "./a.txt",
        "a/../b.txt",
        "x?y#z&k=v;!'()*,:@$[]{}|^`~<>\"\\.txt",
        "日本語/😀\t\u0001.txt"
      })
  void keyOfAnyCharactersIsReadAndWritten(String key) {
    assertThat(upload(key, "The harbour opened on Tuesday.")).contains("stored: digested");
    assertThat(ports.digests().read("digests/" + key + ".json")).isPresent();
  }

  /** Storage that compares and writes in one step; another writer may be under way. */
  @Test
  void oneOfManyConcurrentWritersWins() {
    byte[] document = "{}".getBytes(StandardCharsets.UTF_8);

    long winners =
        IntStream.range(0, 16)
            .parallel()
            .filter(i -> ports.digests().putIfAbsent("digests/race.json", document))
            .count();

    assertThat(winners).isEqualTo(1);
  }

  @Test
  void newestOfConcurrentUploadsStays() {
    String key = "race/a.txt";
    List<String> events = new ArrayList<>();
    for (int version = 1; version <= 4; version++) {
      String tag = put(key, "The harbour opened on day " + version + ", the mayor said.");
      events.add(UploadEvents.of(UploadEvents.record(key, tag, "0" + version)));
    }
    String last = events.get(3);
    events.add(last);

    List<String> answers =
        events.parallelStream()
            .map(e -> UploadEvents.send(handler, e, new FakeContext("r" + e.hashCode())))
            .toList();

    assertThat(answers).filteredOn(answer -> answer.contains("gone")).hasSize(3);
    byte[] document = ports.digests().read("digests/" + key + ".json").orElseThrow().document();
    assertThat(new String(document, StandardCharsets.UTF_8)).contains("day 4");
  }

  @Test
  void readsTheVersionOfTheEventEvenAfterItWasDeleted() {
    s3.putBucketVersioning(
        request ->
            request
                .bucket(UploadEvents.BUCKET)
                .versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    try {
      String key = "versions/a.txt";
      String version =
          s3.putObject(
                  request -> request.bucket(UploadEvents.BUCKET).key(key),
                  RequestBody.fromString("The harbour opened on Monday, the mayor said."))
              .versionId();
      s3.deleteObject(request -> request.bucket(UploadEvents.BUCKET).key(key));
      String fields = "\"versionId\":\"" + version + "\",\"sequencer\":\"01\"";

      String answer =
          UploadEvents.send(
              handler,
              UploadEvents.of(UploadEvents.recordOf("2.6", key, fields)),
              new FakeContext("versions"));

      assertThat(answer).contains("stored: digested");
    } finally {
      s3.putBucketVersioning(
          request ->
              request
                  .bucket(UploadEvents.BUCKET)
                  .versioningConfiguration(v -> v.status(BucketVersioningStatus.SUSPENDED)));
    }
  }

  private static String upload(String key, String text) {
    String event = UploadEvents.of(UploadEvents.record(key, put(key, text), "01"));
    return UploadEvents.send(handler, event, new FakeContext("upload"));
  }

  private static String put(String key, String text) {
    return s3.putObject(
            request -> request.bucket(UploadEvents.BUCKET).key(key), RequestBody.fromString(text))
        .eTag()
        .replace("\"", "");
  }

  private static List<Message> receive(String queue) {
    return sqs.receiveMessage(
            request -> request.queueUrl(queue).waitTimeSeconds(3).messageAttributeNames("All"))
        .messages();
  }

  private static String queue(String topic, String name, Map<String, String> attributes) {
    String url = sqs.createQueue(request -> request.queueName(name)).queueUrl();
    sns.subscribe(r -> r.topicArn(topic).protocol("sqs").endpoint(arn(url)).attributes(attributes));
    return url;
  }

  private static String arn(String queue) {
    return sqs.getQueueAttributes(
            r -> r.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .get(QueueAttributeName.QUEUE_ARN);
  }

  private static <
          B extends
              AwsClientBuilder<B, ?>
                  & software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder<B, ?>>
      B at(B builder) {
    return builder
        .endpointOverride(cloud.getEndpoint())
        .region(Region.of(cloud.getRegion()))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(cloud.getAccessKey(), cloud.getSecretKey())))
        .httpClient(UrlConnectionHttpClient.create());
  }
}
