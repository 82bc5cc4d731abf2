package dev.articledigest.function;

/** A document as its store holds it. */
public final class StoredDigest {

  private final byte[] document;
  private final String eTag;

  /**
   * Holds {@code document} without a copy.
   *
   * @param document the bytes
   * @param eTag what names this state of it in {@link DigestStore#replace}
   */
  public StoredDigest(byte[] document, String eTag) {
    this.document = document;
    this.eTag = eTag;
  }

  /** The bytes; not a copy. */
  public byte[] document() {
    return document;
  }

  /** What names this state of the document. */
  public String eTag() {
    return eTag;
  }
}
