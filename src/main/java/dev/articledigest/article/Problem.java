package dev.articledigest.article;

/**
 * Why a file can't be digested.
 *
 * @param code the kind of problem
 * @param message one sentence for a person
 */
public record Problem(Code code, String message) {

  /** The kinds of problem; {@link #label()} is the name in JSON. */
  public enum Code {
    /** No byte, or only white space. */
    EMPTY("empty"),
    /** Larger than a limit, packed or unpacked. */
    TOO_LARGE("too-large"),
    /** Not a format that is read: an image, an archive, a program. */
    UNSUPPORTED_FORMAT("unsupported-format"),
    /** Text in no charset that could be told. */
    UNDECODABLE("undecodable"),
    /** Readable, but without text of an article. */
    NO_TEXT("no-text"),
    /** Locked by a password. */
    ENCRYPTED("encrypted"),
    /** Broken: cut off or damaged. */
    CORRUPT("corrupt");

    private final String label;

    Code(String label) {
      this.label = label;
    }

    /** The name in JSON. */
    public String label() {
      return label;
    }
  }
}
