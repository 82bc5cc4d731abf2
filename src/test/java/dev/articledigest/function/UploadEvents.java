package dev.articledigest.function;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Events of AWS's own shape, and the handler to send them to. */
public final class UploadEvents {

  public static final String BUCKET = "article-digest-articles";

  private UploadEvents() {}

  /** A notification of these records. */
  public static String of(String... records) {
    return "{\"Records\":[" + String.join(",", records) + "]}";
  }

  /** A record as schema 2.1 writes it. */
  public static String record(String key, String eTag, String sequencer) {
    return recordOf("2.1", key, "\"eTag\":\"" + eTag + "\",\"sequencer\":\"" + sequencer + "\"");
  }

  /** A record of any schema, with fields of the object beside its key. */
  public static String recordOf(String version, String key, String fields) {
    return """
        {"eventVersion":"%s","eventSource":"aws:s3","awsRegion":"eu-central-1",
         "eventTime":"2026-11-24T06:30:15.000Z","eventName":"ObjectCreated:Put",
         "userIdentity":{"principalId":"A"},"requestParameters":{"sourceIPAddress":"192.0.2.1"},
         "responseElements":{"x-amz-request-id":"R","x-amz-id-2":"I"},
         "s3":{"s3SchemaVersion":"1.0","configurationId":"c",
          "bucket":{"name":"%s","ownerIdentity":{"principalId":"A"},"arn":"arn:aws:s3:::%s"},
          "object":{"key":"%s","size":100,%s}}}"""
        .formatted(version, BUCKET, BUCKET, encoded(key), fields);
  }

  /** The key as S3 writes it into events. */
  public static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }

  /** A batch of queue messages with these bodies, named m1, m2 and so on. */
  public static String queue(List<String> bodies) {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < bodies.size(); i++) {
      Map<String, Object> message =
          Map.of("messageId", "m" + (i + 1), "eventSource", "aws:sqs", "body", bodies.get(i));
      records.append(i == 0 ? "" : ",").append(Json.write(message));
    }
    return "{\"Records\":[" + records + "]}";
  }

  static DigestHandler handler(MemoryCloud cloud) {
    return handler(cloud, cloud, cloud);
  }

  static DigestHandler handler(ArticleStore articles, DigestStore digests, Notifier notifier) {
    Map<String, String> environment =
        Map.of(
            "RESULTS_BUCKET", "article-digest-results",
            "DIGEST_TOPIC_ARN", "arn:aws:sns:eu-central-1:123456789012:digests",
            "MAX_ARTICLE_BYTES", "100000");
    return DigestHandler.on(Settings.from(environment), articles, digests, notifier);
  }

  /** The handler's answer. */
  public static String send(DigestHandler handler, String event, FakeContext context) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.toString(StandardCharsets.UTF_8);
  }
}
