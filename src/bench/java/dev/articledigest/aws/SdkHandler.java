package dev.articledigest.aws;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import dev.articledigest.function.Notification;
import dev.articledigest.function.Ports;
import dev.articledigest.function.Settings;
import dev.articledigest.function.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the function is compared with: the same clients of the SDK, which read the uploaded object,
 * write it to the other bucket and publish a message, and nothing else.
 */
public final class SdkHandler implements RequestStreamHandler {

  private static final int MOST_BYTES = 10_000_000;

  private final Settings settings = Settings.from(System.getenv());
  private final Ports ports = new CloudPortsProvider().open(settings);

  /** For Lambda's runtime. */
  public SdkHandler() {}

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    Map<String, Object> record = object(((List<?>) JSON.std.mapFrom(event).get("Records")).get(0));
    Map<String, Object> s3 = object(record.get("s3"));
    String bucket = (String) object(s3.get("bucket")).get("name");
    String key = (String) object(s3.get("object")).get("key");
    byte[] content = ports.articles().read(upload(bucket, key), MOST_BYTES).orElseThrow().content();
    ports.digests().putIfAbsent("digests/" + key, content);
    ports
        .notifier()
        .publish(new Notification(settings.digestTopicArn(), Optional.empty(), key, Map.of()));
    answer.write("{\"outcomes\":[\"stored: digested\"]}".getBytes(StandardCharsets.UTF_8));
  }

  private static Upload upload(String bucket, String key) {
    return new Upload(
        bucket,
        key,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "delivery",
        false);
  }

  @SuppressWarnings("unchecked") // JSON objects have names
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }
}
