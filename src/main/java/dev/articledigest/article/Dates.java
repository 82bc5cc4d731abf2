package dev.articledigest.article;

import java.util.Optional;

/**
 * An article's own dates.
 *
 * @param published of its publication
 * @param updated of its last change
 */
public record Dates(Optional<Dated> published, Optional<Dated> updated) {

  /** No date is known. */
  public static final Dates NONE = new Dates(Optional.empty(), Optional.empty());

  /** Values as read from one source. */
  static Dates from(DateSource source, Optional<String> published, Optional<String> updated) {
    return new Dates(
        published.map(value -> new Dated(value, source)),
        updated.map(value -> new Dated(value, source)));
  }

  /** These dates; the other's where these are unknown. */
  Dates or(Dates other) {
    return new Dates(
        published.isPresent() ? published : other.published,
        updated.isPresent() ? updated : other.updated);
  }
}
