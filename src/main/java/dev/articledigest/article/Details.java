package dev.articledigest.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What a file says about its article, as far as one source of it tells. */
record Details(
    Optional<String> title,
    List<String> byline,
    List<String> agencies,
    Optional<Dateline> dateline,
    Optional<String> publishedAt,
    Optional<String> updatedAt,
    Optional<String> siteName,
    Optional<String> section,
    Optional<String> url,
    Optional<String> leadImageUrl,
    Optional<String> language) {

  static final Details NONE =
      new Details(
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Details {
    byline = List.copyOf(byline);
    agencies = List.copyOf(agencies);
  }

  /** These details; where they say nothing, the other's. Agencies of both. */
  Details or(Details other) {
    LinkedHashSet<String> both = new LinkedHashSet<>(agencies);
    both.addAll(other.agencies);
    return new Details(
        title.or(other::title),
        byline.isEmpty() ? other.byline : byline,
        List.copyOf(both),
        dateline.or(other::dateline),
        publishedAt.or(other::publishedAt),
        updatedAt.or(other::updatedAt),
        siteName.or(other::siteName),
        section.or(other::section),
        url.or(other::url),
        leadImageUrl.or(other::leadImageUrl),
        language.or(other::language));
  }

  static Details titled(Optional<String> title) {
    return NONE.withTitle(title);
  }

  static Details credited(List<String> people, List<String> agencies) {
    return new Details(
        NONE.title,
        people,
        agencies,
        NONE.dateline,
        NONE.publishedAt,
        NONE.updatedAt,
        NONE.siteName,
        NONE.section,
        NONE.url,
        NONE.leadImageUrl,
        NONE.language);
  }

  static Details dated(Optional<String> publishedAt, Optional<String> updatedAt) {
    return new Details(
        NONE.title,
        List.of(),
        List.of(),
        NONE.dateline,
        publishedAt,
        updatedAt,
        NONE.siteName,
        NONE.section,
        NONE.url,
        NONE.leadImageUrl,
        NONE.language);
  }

  static Details opened(Optional<Dateline> dateline, List<String> agencies) {
    return new Details(
        NONE.title,
        List.of(),
        agencies,
        dateline,
        NONE.publishedAt,
        NONE.updatedAt,
        NONE.siteName,
        NONE.section,
        NONE.url,
        NONE.leadImageUrl,
        NONE.language);
  }

  private Details withTitle(Optional<String> other) {
    return new Details(
        other,
        byline,
        agencies,
        dateline,
        publishedAt,
        updatedAt,
        siteName,
        section,
        url,
        leadImageUrl,
        language);
  }
}
