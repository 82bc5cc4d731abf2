package dev.articledigest.article;

/**
 * A line of a PDF page, or a part of one; y grows downwards.
 *
 * @param text its words
 * @param page the page, counted from 0
 * @param left where it begins, in points
 * @param right where it ends
 * @param baseline where its letters stand
 * @param size the size of its letters
 * @param bold whether all of it is bold
 * @param direction degrees that it is turned by
 */
record PdfLine(
    String text,
    int page,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    int direction) {

  /** Whether both stand on one line of a page. */
  boolean isLevelWith(PdfLine other) {
    return page == other.page && Math.abs(baseline - other.baseline) < 0.4f * Math.max(size, 1);
  }

  /** This line with what follows on it. */
  PdfLine with(PdfLine next) {
    return new PdfLine(
        text + " " + next.text,
        page,
        Math.min(left, next.left),
        Math.max(right, next.right),
        baseline,
        Math.max(size, next.size),
        bold && next.bold,
        direction);
  }
}
