package dev.articledigest.facts;

/** Where the day came from that relative dates are counted from; strongest first. */
public enum AnchorKind {
  /** The article's own publication date. */
  ARTICLE("article"),
  /** The dateline that opens the report. */
  DATELINE("dateline"),
  /** {@code published-at} metadata of the stored object, or a caller's option. */
  METADATA("metadata"),
  /** A date in the object's key. */
  KEY("key"),
  /** The day of the upload: the weakest, as archives are uploaded late. */
  UPLOAD("upload"),
  /** Another date in the text. */
  TEXT("text");

  private final String label;

  AnchorKind(String label) {
    this.label = label;
  }

  /** The name in JSON. */
  public String label() {
    return label;
  }
}
