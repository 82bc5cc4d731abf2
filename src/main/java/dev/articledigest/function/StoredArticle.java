package dev.articledigest.function;

import java.time.Instant;
import java.util.Optional;

/** An article file as its store holds it. */
public final class StoredArticle {

  private final byte[] content;
  private final long size;
  private final Facets facets;

  /**
   * Holds {@code content} without a copy.
   *
   * @param content the bytes, cut at the limit that was asked for
   * @param size the size of the whole object in bytes
   * @param facets what the store says beside the bytes
   */
  public StoredArticle(byte[] content, long size, Facets facets) {
    this.content = content;
    this.size = size;
    this.facets = facets;
  }

  /** The bytes, cut at the limit that was asked for; not a copy. */
  public byte[] content() {
    return content;
  }

  /** The size of the whole object in bytes. */
  public long size() {
    return size;
  }

  /** What the store says beside the bytes. */
  public Facets facets() {
    return facets;
  }

  /**
   * What a store says of an object beside its bytes.
   *
   * @param versionId the version that was read
   * @param eTag its ETag, without quotes
   * @param contentType the media type it was stored with
   * @param publishedAt the user metadata {@code published-at}, as stored
   * @param lastModified when it was stored
   */
  public record Facets(
      Optional<String> versionId,
      Optional<String> eTag,
      Optional<String> contentType,
      Optional<String> publishedAt,
      Optional<Instant> lastModified) {}
}
