package dev.articledigest.article;

/**
 * How much of a file is read. What exceeds a limit is rejected as too large, never read in part.
 *
 * @param bytes the most bytes, packed or unpacked; of a zip the parts that are read count together
 * @param characters the most characters of an article's text
 * @param depth the deepest nesting of elements, groups, lists and message parts
 * @param gzipLayers how often a file may be gzipped
 * @param zipEntries the most entries of a zip (DOCX, ODT)
 * @param pdfPages the most pages of a PDF
 * @param pdfOperators the most drawing operators of a PDF, repeated ones counted each time
 */
public record Limits(
    int bytes,
    int characters,
    int depth,
    int gzipLayers,
    int zipEntries,
    int pdfPages,
    int pdfOperators) {

  /** What is read unless set otherwise. */
  public static final Limits DEFAULT =
      new Limits(20_000_000, 1_000_000, 200, 3, 10_000, 500, 1_000_000);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one of them is below 1
   */
  public Limits {
    int least =
        Math.min(
            Math.min(Math.min(bytes, characters), Math.min(depth, gzipLayers)),
            Math.min(zipEntries, Math.min(pdfPages, pdfOperators)));
    if (least < 1) {
      throw new IllegalArgumentException("limits must be 1 or more, not " + least);
    }
  }

  /** These limits with other {@link #bytes}. */
  public Limits withBytes(int most) {
    return new Limits(most, characters, depth, gzipLayers, zipEntries, pdfPages, pdfOperators);
  }

  /** These limits with other {@link #characters}. */
  public Limits withCharacters(int most) {
    return new Limits(bytes, most, depth, gzipLayers, zipEntries, pdfPages, pdfOperators);
  }

  /** Refuses sizes above {@link #bytes}. */
  void checkBytes(long size) throws UnreadableException {
    if (size > bytes) {
      throw new UnreadableException(
          Problem.Code.TOO_LARGE,
          "The file is larger than " + bytes + " bytes, packed or unpacked.");
    }
  }
}
