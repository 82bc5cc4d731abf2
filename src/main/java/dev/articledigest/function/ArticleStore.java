package dev.articledigest.function;

import java.util.Optional;

/** Where article files lie. */
@FunctionalInterface
public interface ArticleStore {

  /**
   * Reads exactly the object that the upload names: its version if it has one, else only while the
   * object still bears its ETag. Looks under {@link Upload#key()} alone.
   *
   * <p>A store on folders may ignore the version, and an ETag that isn't the MD5 of a file.
   *
   * @param upload what to read
   * @param maxBytes how many bytes to read at most; the rest of a larger object is left
   * @return the file; empty if it is gone or was replaced since
   * @throws ArticleReadException if it could not be read and a later try may succeed
   */
  Optional<StoredArticle> read(Upload upload, int maxBytes);
}
