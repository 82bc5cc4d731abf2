package dev.articledigest.article;

/**
 * An author as a source names it.
 *
 * @param name the words of the source
 * @param kind what the source says it is
 */
record Author(String name, Kind kind) {

  /** What a source says an author is. */
  enum Kind {
    PERSON,
    ORGANIZATION,
    UNSAID
  }
}
