package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.Optional;

/**
 * What a text says a person is, at one place.
 *
 * @param title the words of the office or trade
 * @param affiliation the name of the body it is held in
 */
record Role(Optional<Span> title, Optional<Span> affiliation) {

  static final Role NONE = new Role(Optional.empty(), Optional.empty());

  boolean isFound() {
    return title.isPresent() || affiliation.isPresent();
  }

  /** This, with what the other knows and this doesn't. */
  Role or(Role other) {
    return new Role(
        title.isPresent() ? title : other.title,
        affiliation.isPresent() ? affiliation : other.affiliation);
  }
}
