package dev.articledigest.function;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of JSON an upload in the log: ids, sizes and times, no text of the article. */
final class LogLine {

  private static final long NANOS = 1_000_000L;

  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final long start = System.nanoTime();

  private LogLine() {}

  /** Starts the clock for an upload. */
  static LogLine of(Upload upload) {
    LogLine line = new LogLine();
    line.fields.put("bucket", upload.bucket());
    line.fields.put("key", upload.key());
    upload.versionId().ifPresent(id -> line.fields.put("versionId", id));
    upload.eTag().ifPresent(tag -> line.fields.put("eTag", tag));
    upload.sequencer().ifPresent(sequencer -> line.fields.put("sequencer", sequencer));
    line.fields.put("deliveryId", upload.deliveryId());
    return line;
  }

  void write(Context context, Handled handled) {
    Map<String, Object> all = new LinkedHashMap<>(handled.fields());
    all.putAll(fields);
    finish(context, all);
  }

  void write(Context context, RuntimeException failure) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("outcome", "failed");
    all.put("error", failure + (failure.getCause() == null ? "" : ": " + failure.getCause()));
    all.putAll(fields);
    finish(context, all);
  }

  private void finish(Context context, Map<String, Object> all) {
    all.put("ms", (System.nanoTime() - start) / NANOS);
    write(context, all);
  }

  static void write(Context context, Map<String, ?> fields) {
    context.getLogger().log(Json.write(fields));
  }
}
