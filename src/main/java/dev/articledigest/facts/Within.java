package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks up the facts that lie within a range, in a list sorted by position. */
final class Within {

  private Within() {}

  /** The facts whose range lies within {@code span}; the list must be in text order. */
  static <T> List<T> of(List<T> sorted, Function<T, Span> place, Span span) {
    int from = firstFrom(sorted, place, span.start());
    int end = from;
    while (end < sorted.size() && place.apply(sorted.get(end)).end() <= span.end()) {
      end++;
    }
    return sorted.subList(from, end);
  }

  /** The number of the first fact that ends behind an offset; the list's size if none does. */
  static <T> int firstEndingAfter(List<T> sorted, Function<T, Span> place, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(sorted.get(middle)).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The facts that share characters with {@code span}, none overlapping another. */
  static <T> List<T> touching(List<T> sorted, Function<T, Span> place, Span span) {
    int from = firstEndingAfter(sorted, place, span.start());
    int end = firstFrom(sorted, place, span.end());
    return sorted.subList(Math.min(from, end), end);
  }

  /** The fact that shares characters with {@code span}: the first where several do. */
  static <T> Optional<T> overlapping(List<T> sorted, Function<T, Span> place, Span span) {
    int at = firstEndingAfter(sorted, place, span.start());
    return at < sorted.size() && place.apply(sorted.get(at)).overlaps(span)
        ? Optional.of(sorted.get(at))
        : Optional.empty();
  }

  /** The number of the first fact that starts at an offset or behind it. */
  private static <T> int firstFrom(List<T> sorted, Function<T, Span> place, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(sorted.get(middle)).start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
