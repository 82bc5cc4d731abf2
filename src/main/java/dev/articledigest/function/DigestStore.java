package dev.articledigest.function;

import java.util.Optional;

/**
 * Where documents lie, under keys in the results bucket. Every method throws {@link
 * DigestStoreException} if it failed and a later try may succeed.
 */
public interface DigestStore {

  /**
   * Stores a document where there is none.
   *
   * @return whether it was stored; if not, there is one, or another write was under way
   */
  boolean putIfAbsent(String key, byte[] document);

  /**
   * Replaces the document whose state {@code eTag} names.
   *
   * @return whether it was replaced; if not, it has changed, is gone, or another write was under
   *     way
   */
  boolean replace(String key, byte[] document, String eTag);

  /** Reads a document; empty if there is none. */
  Optional<StoredDigest> read(String key);
}
