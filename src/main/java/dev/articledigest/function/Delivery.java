package dev.articledigest.function;

import java.util.List;
import java.util.function.Supplier;

/** What an event asks for. */
sealed interface Delivery {

  /**
   * Digest these; the sender takes no answer, only a failure. Each is read when its turn comes and
   * throws {@link IllegalArgumentException} if it is malformed, so that one can't stop the others.
   */
  record Uploads(List<Supplier<Upload>> uploads) implements Delivery {}

  /** Queue messages, each an event of its own; the sender wants the ids of those that failed. */
  record Messages(List<Message> messages) implements Delivery {}

  /** Tasks of S3 Batch Operations; the sender wants a result a task. */
  record Tasks(String schema, String invocationId, List<Task> tasks) implements Delivery {}

  /** Nothing to do. */
  record Nothing(String reason) implements Delivery {}

  /** A message of a queue. */
  record Message(String id, String body) {}

  /** A task of S3 Batch Operations. */
  record Task(String id, Supplier<Upload> upload) {}
}
