package dev.articledigest.article;

/** The file formats a reader exists for. */
public enum Format {
  /** Plain text. */
  TEXT,
  /** HTML or XHTML. */
  HTML,
  /** Markdown (CommonMark), with or without front matter. */
  MARKDOWN,
  /** PDF with text in it. */
  PDF,
  /** A Word document (Office Open XML). */
  DOCX,
  /** A text document of LibreOffice and others (OpenDocument). */
  ODT,
  /** Rich Text Format. */
  RTF,
  /** A mail message (RFC 5322). */
  EML,
  /** JSON of an article: schema.org's, or an object with a headline and a body. */
  JSON,
  /** The News Industry Text Format of the IPTC. */
  NITF,
  /** A news item of NewsML-G2 or NewsML 1. */
  NEWSML,
  /** An RSS or Atom feed with one entry. */
  FEED
}
