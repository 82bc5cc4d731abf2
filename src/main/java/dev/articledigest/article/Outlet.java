package dev.articledigest.article;

import java.util.Optional;

/**
 * Where an article appeared.
 *
 * @param siteName the outlet
 * @param section the outlet's section
 * @param url the article's canonical address
 */
public record Outlet(Optional<String> siteName, Optional<String> section, Optional<String> url) {

  /** Nothing is known of it. */
  public static final Outlet NONE =
      new Outlet(Optional.empty(), Optional.empty(), Optional.empty());

  /** The outlet of an article of which only the address is known. */
  static Outlet at(Optional<String> url) {
    return new Outlet(Optional.empty(), Optional.empty(), url);
  }

  /** This; the other's parts where this has none. */
  Outlet or(Outlet other) {
    return new Outlet(
        siteName.isPresent() ? siteName : other.siteName,
        section.isPresent() ? section : other.section,
        url.isPresent() ? url : other.url);
  }
}
