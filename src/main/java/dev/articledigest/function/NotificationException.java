package dev.articledigest.function;

/** Thrown when a notification could not be published and a later try may succeed. */
public final class NotificationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Keeps the cause.
   *
   * @param message what was being done, to what
   * @param cause why it failed
   */
  public NotificationException(String message, Throwable cause) {
    super(message, cause);
  }
}
