package dev.articledigest.function;

/** Thrown when an invocation's time does not reach for an upload; a later try has all of it. */
public final class OutOfTimeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutOfTimeException(String message) {
    super(message);
  }
}
