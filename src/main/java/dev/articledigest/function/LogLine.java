package dev.articledigest.function;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of JSON an upload in the log: outcome, ids, sizes, times and metrics, no text of the
 * article.
 */
final class LogLine {

  private static final long NANOS = 1_000_000L;

  private final Map<String, Object> upload = new LinkedHashMap<>();
  private final Times times = new Times();
  private final long start = System.nanoTime();

  /** Starts the clock. */
  LogLine() {}

  /** Names the upload that the line is about. */
  void about(Upload about) {
    upload.put("bucket", about.bucket());
    upload.put("key", about.key());
    put("versionId", about.versionId());
    put("eTag", about.eTag());
    put("sequencer", about.sequencer());
    upload.put("deliveryId", about.deliveryId());
  }

  private void put(String name, Optional<String> value) {
    if (value.isPresent()) {
      upload.put(name, value.get());
    }
  }

  /** The clock of the upload's steps. */
  Times times() {
    return times;
  }

  /** The line of an upload that was handled. */
  String of(Context context, Handled handled) {
    Map<String, Object> fields = head(context, "INFO");
    fields.putAll(handled.fields());
    fields.putAll(upload);
    fields.putAll(metrics(context, handled.metric(), handled.problemCode()));
    return Json.writeAscii(fields);
  }

  /** The line of an upload that failed. */
  String of(Context context, RuntimeException failure) {
    Map<String, Object> fields = head(context, "ERROR");
    fields.put("outcome", "failed");
    fields.put("error", failure + (failure.getCause() == null ? "" : ": " + failure.getCause()));
    fields.putAll(upload);
    fields.putAll(metrics(context, "Failed", Optional.empty()));
    return Json.writeAscii(fields);
  }

  /** The line of an event that asked for nothing. */
  static String ofNothing(Context context, String reason) {
    Map<String, Object> fields = head(context, "INFO");
    fields.put("outcome", "nothing");
    fields.put("reason", reason);
    return Json.writeAscii(fields);
  }

  private static Map<String, Object> head(Context context, String level) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("timestamp", Instant.now().toString());
    fields.put("level", level);
    fields.put("requestId", context.getAwsRequestId());
    return fields;
  }

  private Map<String, Object> metrics(Context context, String count, Optional<String> code) {
    Map<String, Long> milliseconds = new LinkedHashMap<>(times.milliseconds());
    milliseconds.put("Milliseconds", (System.nanoTime() - start) / NANOS);
    return Metrics.fields(context.getFunctionName(), count, code, milliseconds);
  }
}
