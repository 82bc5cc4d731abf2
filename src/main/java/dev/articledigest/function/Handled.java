package dev.articledigest.function;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An upload that was taken through the steps.
 *
 * @param outcome what came of it
 * @param upload the upload
 * @param announcement what was, or would have been, announced; empty if nothing was read
 * @param sizeBytes the size of the file
 * @param documentBytes the size of the document
 */
record Handled(
    Outcome outcome,
    Upload upload,
    Optional<Announcement> announcement,
    long sizeBytes,
    int documentBytes) {

  static Handled unread(Outcome outcome, Upload upload) {
    return new Handled(outcome, upload, Optional.empty(), 0, 0);
  }

  /** The outcome, and how the document stands: "stored: digested", "stored: rejected, empty". */
  String summary() {
    return announcement.isPresent()
        ? outcome.label() + ": " + announcement.get().document().standing()
        : outcome.label();
  }

  /** What is counted: "Digested" or "Rejected" where a document was stored, else the outcome. */
  String metric() {
    boolean stored = outcome == Outcome.STORED || outcome == Outcome.REPLACED;
    String name = stored ? announcement.orElseThrow().document().status() : outcome.label();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Why the article was rejected, where that is what is counted. */
  Optional<String> problemCode() {
    return metric().equals("Rejected")
        ? announcement.flatMap(a -> a.document().problemCode())
        : Optional.empty();
  }

  /** The fields of a log line; no text of the article. */
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("outcome", outcome.label());
    if (announcement.isPresent()) {
      fields.put("status", announcement.get().document().standing());
      fields.put("digestId", announcement.get().digestId());
      fields.put("result", announcement.get().resultKey());
      fields.put("sizeBytes", sizeBytes);
      fields.put("documentBytes", documentBytes);
    }
    return fields;
  }
}
