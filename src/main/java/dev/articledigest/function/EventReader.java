package dev.articledigest.function;

import java.util.List;
import java.util.Optional;

/** Tells the shapes of events apart. */
final class EventReader {

  private EventReader() {}

  /**
   * Reads an event.
   *
   * @param event the event
   * @param deliveryId what names the delivery, unless the event brings a name of its own
   * @throws IllegalArgumentException naming what was seen, if the event is of no known shape
   */
  static Delivery read(Json event, String deliveryId) {
    boolean redrive = event.at("requestPayload").isObject();
    Json payload = redrive ? event.at("requestPayload") : event;
    if (payload.text("Event").orElse("").equals("s3:TestEvent")) {
      return new Delivery.Nothing("s3:TestEvent");
    }
    if (payload.at("Records").isList()) {
      return records(payload, new UploadReader(deliveryId, redrive));
    }
    if (payload.at("tasks").isList()) {
      return tasks(payload);
    }
    if (payload.at("detail", "object").isObject()) {
      String id = redrive ? deliveryId : payload.text("id").orElse(deliveryId);
      return new UploadReader(id, redrive).fromEventBridge(payload);
    }
    throw new IllegalArgumentException("no event that is known: fields " + payload.names());
  }

  private static Delivery records(Json payload, UploadReader reader) {
    List<Json> records = payload.items("Records");
    if (records.isEmpty()) {
      return new Delivery.Nothing("no records");
    }
    Json first = records.get(0);
    String source = first.text("eventSource").orElse("none");
    return switch (source) {
      case "aws:s3" -> reader.fromRecords(records);
      case "aws:sqs" -> new Delivery.Messages(records.stream().map(EventReader::message).toList());
      default ->
          throw new IllegalArgumentException(
              "no event that is known: records of eventSource " + source + ", " + first.names());
    };
  }

  private static Delivery.Message message(Json record) {
    return new Delivery.Message(required(record, "messageId"), record.text("body").orElse(""));
  }

  private static Delivery tasks(Json event) {
    String schema = required(event, "invocationSchemaVersion");
    if (!schema.startsWith("1.") && !schema.startsWith("2.")) {
      throw new IllegalArgumentException("no batch schema that is known: " + schema);
    }
    String job = event.text("job", "id").orElse("job");
    return new Delivery.Tasks(
        schema,
        required(event, "invocationId"),
        event.items("tasks").stream().map(task -> task(task, job)).toList());
  }

  private static Delivery.Task task(Json task, String job) {
    String id = required(task, "taskId");
    return new Delivery.Task(id, () -> new UploadReader(job + "/" + id, false).fromTask(task));
  }

  static String required(Json json, String... names) {
    Optional<String> text = json.text(names);
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "event without " + String.join(".", names) + ": fields " + json.names());
    }
    return text.get();
  }
}
