package dev.articledigest.article;

/** A file that can't be read; never leaves this room, the front door turns it into a value. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  UnreadableException(Problem.Code code, String message) {
    super(message);
    this.problem = new Problem(code, message);
  }

  Problem problem() {
    return problem;
  }
}
