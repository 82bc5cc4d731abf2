package dev.articledigest.article;

/**
 * A range of characters of {@link Article#text()}, half-open, in UTF-16 code units (the indices of
 * {@link String#substring(int, int)}; a character outside the basic plane counts two).
 *
 * @param start index of the first code unit
 * @param end index after the last code unit
 */
public record Span(int start, int end) implements Comparable<Span>, Located {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: start " + start + ", end " + end);
    }
  }

  /** The range itself. */
  @Override
  public Span span() {
    return this;
  }

  /** The number of code units. */
  public int length() {
    return end - start;
  }

  /** The characters of {@code text} that this range covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the two ranges share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other range lies within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest range that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  // Written out: what a record has of itself is slow to link, and this one is asked for first.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
