package dev.articledigest.article;

/** The file formats a reader exists for. */
public enum Format {
  /** Plain text. */
  TEXT,
  /** HTML or XHTML. */
  HTML
}
