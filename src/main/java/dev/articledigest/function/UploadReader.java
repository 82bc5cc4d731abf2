package dev.articledigest.function;

import static dev.articledigest.function.EventReader.required;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads uploads out of the events of object storage.
 *
 * @param deliveryId the delivery that brings them
 * @param redrive whether a person put the event back
 */
record UploadReader(String deliveryId, boolean redrive) {

  private static final String CREATED = "ObjectCreated:";

  /** Records of an S3 notification; other happenings than uploads are left out. */
  Delivery fromRecords(List<Json> records) {
    List<Supplier<Upload>> uploads = new ArrayList<>();
    for (Json read : records) {
      if (mayBeUpload(read)) {
        uploads.add(() -> fromRecord(read));
      }
    }
    return uploads.isEmpty()
        ? new Delivery.Nothing("no upload: " + records.get(0).text("eventName").orElse("no name"))
        : new Delivery.Uploads(uploads);
  }

  /** A record that does not say what happened must fail, not be passed over. */
  private static boolean mayBeUpload(Json record) {
    return record.text("eventName").orElse(CREATED).startsWith(CREATED);
  }

  private Upload fromRecord(Json record) {
    required(record, "eventName");
    String version = required(record, "eventVersion");
    if (!version.startsWith("2.")) {
      throw new IllegalArgumentException("no S3 eventVersion that is known: " + version);
    }
    Json object = record.at("s3", "object");
    return upload(
        required(record, "s3", "bucket", "name"),
        Keys.fromForm(required(record, "s3", "object", "key")),
        Optional.empty(),
        new Marks(
            object.text("versionId"),
            object.text("eTag"),
            object.text("sequencer"),
            instant(record.text("eventTime"))));
  }

  /** An event of EventBridge. Whether it encodes keys is nowhere said, so both are tried. */
  Delivery fromEventBridge(Json event) {
    String kind = event.text("detail-type").orElse("none");
    if (!kind.equals("Object Created")) {
      return new Delivery.Nothing("no upload: " + kind);
    }
    Json object = event.at("detail", "object");
    String key = required(event, "detail", "object", "key");
    Upload upload =
        upload(
            required(event, "detail", "bucket", "name"),
            key,
            Optional.of(Keys.fromForm(key)),
            new Marks(
                object.text("version-id"),
                object.text("etag"),
                object.text("sequencer"),
                instant(event.text("time"))));
    return new Delivery.Uploads(List.of(() -> upload));
  }

  /** A task of S3 Batch Operations; 1.0 names the bucket by ARN, 2.0 by name. */
  Upload fromTask(Json task) {
    String bucket = task.text("s3Bucket").orElseGet(() -> required(task, "s3BucketArn"));
    String key = required(task, "s3Key");
    return upload(
        bucket.substring(bucket.lastIndexOf(':') + 1),
        Keys.fromPercent(key),
        Optional.of(Keys.fromForm(key)),
        new Marks(task.text("s3VersionId"), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private Upload upload(String bucket, String key, Optional<String> otherKey, Marks marks) {
    return new Upload(
        bucket,
        key,
        unless(key, otherKey),
        unless("null", marks.versionId),
        marks.eTag.isPresent() ? Optional.of(marks.eTag.get().replace("\"", "")) : Optional.empty(),
        marks.sequencer,
        marks.time,
        deliveryId,
        redrive);
  }

  private static Optional<String> unless(String nothing, Optional<String> text) {
    return text.isPresent() && text.get().equals(nothing) ? Optional.empty() : text;
  }

  private static Optional<Instant> instant(Optional<String> text) {
    try {
      return text.isPresent() ? Optional.of(Instant.parse(text.get())) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private record Marks(
      Optional<String> versionId,
      Optional<String> eTag,
      Optional<String> sequencer,
      Optional<Instant> time) {}
}
