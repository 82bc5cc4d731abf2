package dev.articledigest.article;

/** Where in a file a date was read. */
public enum DateSource {
  /** Structured data: {@code <script type="application/ld+json">}, or a file that is JSON-LD. */
  JSON_LD("jsonLd"),
  /** A page's {@code <meta property="article:published_time">} and its kin. */
  OPEN_GRAPH("openGraph"),
  /** Any other {@code <meta>}. */
  META_TAG("metaTag"),
  /** An element marked {@code itemprop="datePublished"} or {@code itemprop="dateModified"}. */
  MICRODATA("microdata"),
  /** A {@code <time>} element. */
  TIME_ELEMENT("timeElement"),
  /** Words a reader sees: "Posted on June 11, 2020". */
  VISIBLE_TEXT("visibleText"),
  /** The address: {@code /2020/06/11/}. */
  ADDRESS("address"),
  /** The properties of a document, the header of a message, front matter. */
  DOCUMENT("document");

  private final String label;

  DateSource(String label) {
    this.label = label;
  }

  /** The name in documents. */
  public String label() {
    return label;
  }
}
