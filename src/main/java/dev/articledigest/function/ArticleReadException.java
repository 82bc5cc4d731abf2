package dev.articledigest.function;

/** Thrown when an article file could not be read and a later try may succeed. */
public final class ArticleReadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Keeps the cause.
   *
   * @param message what was being done, to what
   * @param cause why it failed
   */
  public ArticleReadException(String message, Throwable cause) {
    super(message, cause);
  }
}
