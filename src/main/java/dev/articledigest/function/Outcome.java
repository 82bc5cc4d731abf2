package dev.articledigest.function;

import java.util.Locale;

/** What came of an upload that was handled. */
enum Outcome {
  /** The first document of the article was stored. */
  STORED,
  /** The document of an older upload was replaced. */
  REPLACED,
  /** The document was there from an earlier try of this delivery, or is redriven. */
  REPUBLISHED,
  /** Another delivery of the same upload stored the document. */
  DUPLICATE,
  /** A newer upload stored the document. */
  STALE,
  /** The object was deleted or replaced before it was read. */
  GONE,
  /** The object is itself a document. */
  IGNORED;

  /** Whether a notification is due. */
  boolean published() {
    return this == STORED || this == REPLACED || this == REPUBLISHED;
  }

  /** The name in logs and answers. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
