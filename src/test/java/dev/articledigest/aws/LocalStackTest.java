package dev.articledigest.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articledigest.DigestSchema;
import dev.articledigest.function.DigestHandler;
import dev.articledigest.function.FakeContext;
import dev.articledigest.function.Ports;
import dev.articledigest.function.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
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
  private static String everything;
  private static String rejectedOnly;

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
    String topic = sns.createTopic(request -> request.name("digests")).topicArn();
    everything = queue(topic, "everything", Map.of("RawMessageDelivery", "true"));
    rejectedOnly =
        queue(
            topic,
            "rejected",
            Map.of("RawMessageDelivery", "true", "FilterPolicy", "{\"status\":[\"rejected\"]}"));
    Settings settings = Settings.from(Map.of("RESULTS_BUCKET", RESULTS, "DIGEST_TOPIC_ARN", topic));
    Ports ports = CloudPortsProvider.ports(settings, s3, sns);
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
    List<Message> told = receive(everything);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).messageAttributes().get("status").stringValue()).isEqualTo("digested");
    Map<String, Object> message = JSON.std.mapFrom(told.get(0).body());
    assertThat(message.get("source")).isEqualTo(Map.of("bucket", ARTICLES, "key", KEY));
    assertThat(message.get("digestId"))
        .isEqualTo(told.get(0).messageAttributes().get("digestId").stringValue());
    assertThat(receive(rejectedOnly)).isEmpty();
  }

  private static List<Message> receive(String queue) {
    return sqs.receiveMessage(
            request -> request.queueUrl(queue).waitTimeSeconds(3).messageAttributeNames("All"))
        .messages();
  }

  private static String queue(String topic, String name, Map<String, String> attributes) {
    String url = sqs.createQueue(request -> request.queueName(name)).queueUrl();
    String arn =
        sqs.getQueueAttributes(r -> r.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
    sns.subscribe(r -> r.topicArn(topic).protocol("sqs").endpoint(arn).attributes(attributes));
    return url;
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
