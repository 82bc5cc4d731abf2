package dev.articledigest.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.adobe.testing.s3mock.S3MockApplication;
import com.sun.net.httpserver.HttpServer;
import dev.articledigest.function.DigestHandler;
import dev.articledigest.function.FakeContext;
import dev.articledigest.function.NotificationException;
import dev.articledigest.function.Ports;
import dev.articledigest.function.Settings;
import dev.articledigest.function.StoredArticle;
import dev.articledigest.function.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.sns.SnsClient;

/** The ports with the real SDK against object storage in this JVM and a recording topic. */
class S3StoresTest {

  private static final String ARTICLES = "article-digest-articles";
  private static final String RESULTS = "article-digest-results";
  private static final String KEY = "newsroom/2026/11/24/Hafen Zürich + Ausbau.txt";
  private static final List<String> PUBLISHED = new CopyOnWriteArrayList<>();
  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));

  private static S3MockApplication storage;
  private static HttpServer topic;
  private static volatile int topicStatus = 200;
  private static S3Client s3;
  private static Ports ports;
  private static DigestHandler handler;

  @SuppressWarnings("deprecation") // the port of its plain HTTP connector has no other name
  @BeforeAll
  static void start() throws IOException {
    // The server's framework insists on Logback, and we run without a logger.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    storage =
        S3MockApplication.start(new java.util.HashMap<>(Map.of("http.port", 0, "server.port", 0)));
    topic = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    topic.createContext(
        "/",
        exchange -> {
          PUBLISHED.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          byte[] answer =
              "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>"
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(topicStatus, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    topic.start();
    s3 =
        S3Client.builder()
            .endpointOverride(URI.create("http://localhost:" + storage.getHttpPort()))
            .region(Region.US_EAST_1)
            .credentialsProvider(CREDENTIALS)
            .forcePathStyle(true)
            .serviceConfiguration(CloudPortsProvider.configuration())
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    SnsClient sns =
        SnsClient.builder()
            .endpointOverride(URI.create("http://localhost:" + topic.getAddress().getPort()))
            .region(Region.US_EAST_1)
            .credentialsProvider(CREDENTIALS)
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    Settings settings =
        Settings.from(
            Map.of("RESULTS_BUCKET", RESULTS, "DIGEST_TOPIC_ARN", "arn:aws:sns:us-east-1:1:d"));
    ports = CloudPortsProvider.ports(settings, s3, sns);
    handler = DigestHandler.on(settings, ports.articles(), ports.digests(), ports.notifier());
    s3.createBucket(bucket -> bucket.bucket(ARTICLES));
    s3.createBucket(bucket -> bucket.bucket(RESULTS));
  }

  @AfterAll
  static void stop() {
    topic.stop(0);
    storage.stop();
  }

  @BeforeEach
  void reset() {
    PUBLISHED.clear();
    topicStatus = 200;
  }

  private static Upload upload(String bucket, Optional<String> version, Optional<String> eTag) {
    return new Upload(
        bucket,
        KEY,
        Optional.empty(),
        version,
        eTag,
        Optional.empty(),
        Optional.empty(),
        "d",
        false);
  }

  @Test
  void uploadBecomesOneDocumentAndOneNotification() throws IOException {
    byte[] article = Files.readAllBytes(Path.of("events/buckets", ARTICLES, KEY));
    s3.putObject(r -> r.bucket(ARTICLES).key(KEY), RequestBody.fromBytes(article));

    assertThat(invoke("request-1", "0065A3B4C5D6E7F801")).contains("stored: digested");
    assertThat(invoke("request-1", "0065A3B4C5D6E7F801")).contains("republished");
    assertThat(invoke("request-2", "0065A3B4C5D6E7F801")).contains("duplicate");
    assertThat(invoke("request-3", "0065A3B4C5D6E7F8")).contains("stale");
    assertThat(invoke("request-4", "0065A3B4C5D6E7F802")).contains("replaced");
    assertThat(PUBLISHED).hasSize(3);
    assertThat(PUBLISHED.get(0)).contains("Action=Publish").doesNotContain("MessageStructure");
  }

  private static String invoke(String request, String sequencer) throws IOException {
    String event =
        Files.readString(Path.of("events/s3-put.json")).replace("0065A3B4C5D6E7F801", sequencer);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
        answer,
        new FakeContext(request));
    return answer.toString(StandardCharsets.UTF_8);
  }

  /** One after the other: the mock checks and writes in two steps, so it can't judge a race. */
  @Test
  void oneOfManyWritersWins() {
    byte[] document = "{}".getBytes(StandardCharsets.UTF_8);

    long winners =
        IntStream.range(0, 16)
            .filter(i -> ports.digests().putIfAbsent("digests/race.json", document))
            .count();

    assertThat(winners).isEqualTo(1);
  }

  @Test
  void replacesOnlyTheStateItRead() {
    byte[] first = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    byte[] second = "{\"a\":2}".getBytes(StandardCharsets.UTF_8);
    assertThat(ports.digests().putIfAbsent("digests/r.json", first)).isTrue();
    String eTag = ports.digests().read("digests/r.json").orElseThrow().eTag();

    assertThat(ports.digests().replace("digests/r.json", second, eTag)).isTrue();
    assertThat(ports.digests().replace("digests/r.json", first, eTag)).isFalse();
    assertThat(ports.digests().replace("digests/none.json", first, eTag)).isFalse();
    assertThat(ports.digests().read("digests/none.json")).isEmpty();
  }

  @Test
  void readsExactlyTheVersionWithItsMetadata() {
    s3.createBucket(bucket -> bucket.bucket("versions"));
    s3.putBucketVersioning(
        r ->
            r.bucket("versions")
                .versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    String version =
        s3.putObject(
                r -> r.bucket("versions").key(KEY).metadata(Map.of("published-at", "2026-11-23")),
                RequestBody.fromString("first"))
            .versionId();
    s3.putObject(r -> r.bucket("versions").key(KEY), RequestBody.fromString("second, longer"));

    StoredArticle article =
        ports
            .articles()
            .read(upload("versions", Optional.of(version), Optional.empty()), 3)
            .orElseThrow();

    assertThat(article.content()).asString(StandardCharsets.UTF_8).isEqualTo("fir");
    assertThat(article.size()).isEqualTo(5);
    assertThat(article.facets().publishedAt()).contains("2026-11-23");
  }

  @Test
  void findsNothingWhereTheObjectIsGoneOrAnother() {
    s3.createBucket(bucket -> bucket.bucket("other"));
    Upload named =
        upload("other", Optional.empty(), Optional.of("0123456789abcdef0123456789abcdef"));
    assertThat(ports.articles().read(named, 10)).isEmpty();

    s3.putObject(r -> r.bucket("other").key(KEY), RequestBody.fromString("another"));
    assertThat(ports.articles().read(named, 10)).isEmpty();
  }

  @Test
  void failsInPassingWhereTheTopicRefuses() {
    topicStatus = 403;

    assertThatThrownBy(
            () ->
                ports
                    .notifier()
                    .publish(
                        new dev.articledigest.function.Notification(
                            "arn", Optional.empty(), "{}", Map.of())))
        .isInstanceOf(NotificationException.class);
  }
}
