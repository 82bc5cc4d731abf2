package dev.articledigest.function;

import java.util.List;

/**
 * Thrown at the end of an event some of whose uploads failed, so that the sender delivers it again;
 * each failure is a suppressed exception.
 */
public final class UploadsFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UploadsFailedException(int uploads, List<RuntimeException> failures) {
    super(
        failures.size() + " of " + uploads + " uploads failed, first: " + failures.get(0),
        failures.get(0));
    failures.stream().skip(1).forEach(this::addSuppressed);
  }
}
