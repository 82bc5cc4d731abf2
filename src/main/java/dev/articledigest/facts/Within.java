package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.List;
import java.util.function.Function;

/** Looks up the facts that lie within a range, in a list sorted by position. */
final class Within {

  private Within() {}

  /** The facts whose range lies within {@code span}; the list must be in text order. */
  static <T> List<T> of(List<T> sorted, Function<T, Span> place, Span span) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(sorted.get(middle)).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < sorted.size() && place.apply(sorted.get(end)).end() <= span.end()) {
      end++;
    }
    return sorted.subList(low, end);
  }
}
