package dev.articledigest.facts;

import dev.articledigest.article.Located;
import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import java.util.List;
import java.util.Optional;

/** Looks up the facts that lie within a range, in a list sorted by position. */
final class Within {

  private Within() {}

  /** The facts whose range lies within {@code span}; the list must be in text order. */
  static <T extends Located> List<T> of(List<T> sorted, Span span) {
    int from = firstFrom(sorted, span.start());
    int end = from;
    while (end < sorted.size() && sorted.get(end).span().end() <= span.end()) {
      end++;
    }
    return sorted.subList(from, end);
  }

  /** The number of the first fact that ends behind an offset; the list's size if none does. */
  static <T extends Located> int firstEndingAfter(List<T> sorted, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The facts that share characters with {@code span}, none overlapping another. */
  static <T extends Located> List<T> touching(List<T> sorted, Span span) {
    int from = firstEndingAfter(sorted, span.start());
    int end = firstFrom(sorted, span.end());
    return sorted.subList(Math.min(from, end), end);
  }

  /** The fact that shares characters with {@code span}: the first where several do. */
  static <T extends Located> Optional<T> overlapping(List<T> sorted, Span span) {
    int at = firstEndingAfter(sorted, span.start());
    return at < sorted.size() && sorted.get(at).span().overlaps(span)
        ? Optional.of(sorted.get(at))
        : Optional.empty();
  }

  /** The fact that one character, as a space, parts from the end of {@code span}. */
  static <T extends Located> Optional<T> nextTo(List<T> sorted, Span span) {
    int at = firstFrom(sorted, span.end());
    return at < sorted.size() && sorted.get(at).span().start() == span.end() + 1
        ? Optional.of(sorted.get(at))
        : Optional.empty();
  }

  /** The sentence that a character stands in, or the next one. */
  static Sentence sentence(Text text, int offset) {
    return text.sentences().get(firstEndingAfter(text.sentences(), offset));
  }

  /** The number of the first fact that starts at an offset or behind it. */
  static <T extends Located> int firstFrom(List<T> sorted, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** A word of a sentence, in lower case; empty outside of it. */
  static String word(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).lower();
  }

  /** From the first token to the last. */
  static Span whole(List<Token> tokens) {
    return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
  }
}
