package dev.articledigest.function;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Takes an event of any shape through its uploads and answers as its sender expects. */
final class EventHandler {

  private final UploadHandler uploads;
  private final BiConsumer<Context, String> log;

  /**
   * Logs each upload.
   *
   * @param log takes the lines
   */
  EventHandler(UploadHandler uploads, BiConsumer<Context, String> log) {
    this.uploads = uploads;
    this.log = log;
  }

  /**
   * Handles an event.
   *
   * @throws IllegalArgumentException if the event is of no known shape
   * @throws UploadsFailedException if an upload failed and the answer has no place to say so
   */
  void handle(InputStream event, OutputStream answer, Context context) throws IOException {
    Json json = Json.parse(event.readAllBytes());
    Delivery delivery = EventReader.read(json, context.getAwsRequestId());
    answer.write(Json.write(answer(delivery, context)).getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> answer(Delivery delivery, Context context) {
    if (delivery instanceof Delivery.Messages messages) {
      return answerMessages(messages.messages(), context);
    }
    if (delivery instanceof Delivery.Tasks tasks) {
      return answerTasks(tasks, context);
    }
    return answerUploads(delivery, context);
  }

  /** Every upload is tried before the event fails. */
  private Map<String, Object> answerUploads(Delivery delivery, Context context) {
    if (!(delivery instanceof Delivery.Uploads all)) {
      nothing(delivery, context);
      return Map.of("outcomes", List.of());
    }
    List<String> outcomes = new ArrayList<>();
    List<RuntimeException> failures = new ArrayList<>();
    for (Supplier<Upload> upload : all.uploads()) {
      try {
        outcomes.add(handle(upload, context).summary());
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw new UploadsFailedException(all.uploads().size(), failures);
    }
    return Map.of("outcomes", outcomes);
  }

  private Map<String, Object> answerMessages(List<Delivery.Message> messages, Context context) {
    List<Map<String, String>> failures = new ArrayList<>();
    for (Delivery.Message message : messages) {
      try {
        answerUploads(read(message), context);
      } catch (UploadsFailedException e) {
        failures.add(Map.of("itemIdentifier", message.id()));
      } catch (IllegalArgumentException e) {
        failures.add(Map.of("itemIdentifier", message.id()));
        log.accept(context, new LogLine().of(context, e));
      }
    }
    return Map.of("batchItemFailures", failures);
  }

  private static Delivery read(Delivery.Message message) {
    byte[] body = message.body().getBytes(StandardCharsets.UTF_8);
    Delivery delivery = EventReader.read(Json.parse(body), message.id());
    if (delivery instanceof Delivery.Uploads || delivery instanceof Delivery.Nothing) {
      return delivery;
    }
    throw new IllegalArgumentException("no event that a message may carry: queue or batch event");
  }

  private Map<String, Object> answerTasks(Delivery.Tasks tasks, Context context) {
    List<Map<String, String>> results = new ArrayList<>();
    for (Delivery.Task task : tasks.tasks()) {
      results.add(result(task, context));
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("invocationSchemaVersion", tasks.schema());
    answer.put("treatMissingKeysAs", "TemporaryFailure");
    answer.put("invocationId", tasks.invocationId());
    answer.put("results", results);
    return answer;
  }

  private Map<String, String> result(Delivery.Task task, Context context) {
    try {
      Handled handled = handle(task.upload(), context);
      boolean gone = handled.outcome() == Outcome.GONE;
      return result(task, gone ? "PermanentFailure" : "Succeeded", handled.summary());
    } catch (IllegalArgumentException e) {
      return result(task, "PermanentFailure", String.valueOf(e));
    } catch (RuntimeException e) {
      return result(task, "TemporaryFailure", String.valueOf(e));
    }
  }

  private static Map<String, String> result(Delivery.Task task, String code, String text) {
    Map<String, String> result = new LinkedHashMap<>();
    result.put("taskId", task.id());
    result.put("resultCode", code);
    result.put("resultString", text);
    return result;
  }

  private Handled handle(Supplier<Upload> delivered, Context context) {
    LogLine line = new LogLine();
    try {
      Upload upload = delivered.get();
      line.about(upload);
      Handled handled =
          new Deadline(context).within(upload.key(), () -> uploads.handle(upload, line.times()));
      log.accept(context, line.of(context, handled));
      return handled;
    } catch (RuntimeException e) {
      log.accept(context, line.of(context, e));
      throw e;
    }
  }

  private void nothing(Delivery delivery, Context context) {
    String reason = delivery instanceof Delivery.Nothing nothing ? nothing.reason() : "";
    log.accept(context, LogLine.ofNothing(context, reason));
  }
}
