package dev.articledigest.article;

import java.util.List;
import java.util.Optional;

/**
 * The way from the characters of {@link Article#text()} back to the file, by runs, span to span.
 *
 * <p>{@code text} counts UTF-16 code units of {@link Article#text()}; {@code source} counts UTF-16
 * code units of the file after it was unpacked and decoded, without its byte order mark. Text that
 * no run covers (the blank line between two blocks, text of a format whose places aren't known) has
 * no source.
 *
 * @param runs sorted by {@code text}, without overlap there; short, since neighbours that map
 *     character by character are one run
 */
public record Alignment(List<Run> runs) {

  /** The alignment of a text whose source places aren't known. */
  public static final Alignment NONE = new Alignment(List.of());

  /**
   * A piece of the text and the piece of the file that it was read from.
   *
   * <p>Where both are equally long, each character stands for the one at the same place, equal to
   * it but for white space (a space stands for any) and canonical equivalents (NFC). Where they
   * aren't, the whole piece stands for the whole other one, as "é" does for "&amp;eacute;".
   *
   * @param text code units of the text, at least one
   * @param source code units of the decoded file, at least one
   */
  public record Run(Span text, Span source) {

    /** Whether characters map one by one. */
    public boolean isExact() {
      return text.length() == source.length();
    }

    /** The source of the part of this run that lies within {@code part}, which touches it. */
    Span sourceOf(Span part) {
      if (!isExact()) {
        return source;
      }
      int start = Math.max(part.start(), text.start()) - text.start();
      int end = Math.min(part.end(), text.end()) - text.start();
      return new Span(source.start() + start, source.start() + end);
    }
  }

  /**
   * Copies the runs.
   *
   * @throws IllegalArgumentException if they overlap or aren't sorted
   */
  public Alignment {
    runs = List.copyOf(runs);
    for (int i = 1; i < runs.size(); i++) {
      if (runs.get(i).text().start() < runs.get(i - 1).text().end()) {
        throw new IllegalArgumentException(
            "runs not in order: " + runs.get(i - 1) + ", " + runs.get(i));
      }
    }
  }

  /**
   * The piece of the file from the first to the last character touched; empty where none of them
   * has a source.
   *
   * @param text code units of the text
   */
  public Optional<Span> sourceOf(Span text) {
    return sourceOf(runs, text);
  }

  static Optional<Span> sourceOf(List<Run> runs, Span text) {
    int first = firstEndingAfter(runs, text.start());
    int last = firstEndingAfter(runs, text.end() - 1);
    // The last character may lie in a gap between two runs.
    boolean within = last < runs.size() && runs.get(last).text().start() < text.end();
    last -= within ? 0 : 1;
    if (text.length() == 0 || first > last) {
      return Optional.empty();
    }
    return Optional.of(runs.get(first).sourceOf(text).union(runs.get(last).sourceOf(text)));
  }

  /** The index of the first of sorted runs that ends after a place; their number if none does. */
  static int firstEndingAfter(List<Run> runs, int place) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).text().end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
