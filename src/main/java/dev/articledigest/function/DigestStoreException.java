package dev.articledigest.function;

/** Thrown when a document could not be read or stored and a later try may succeed. */
public final class DigestStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Keeps the cause.
   *
   * @param message what was being done, to what
   * @param cause why it failed
   */
  public DigestStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
