package dev.articledigest.article;

import dev.articledigest.article.Alignment.Run;
import java.util.List;
import java.util.Optional;

/**
 * A text in Unicode NFC whose white space is folded, and where its characters stand in the file.
 *
 * @param text the folded text
 * @param runs its runs, as in {@link Alignment}; none where places aren't known
 */
record FoldedText(String text, List<Run> runs) {

  static final FoldedText EMPTY = new FoldedText("", List.of());

  FoldedText {
    runs = List.copyOf(runs);
  }

  /** A text whose places in the file aren't known. */
  static FoldedText of(String content) {
    return new FoldedText(FoldedWriter.folded(content), List.of());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The piece of the file from the first to the last character with a known place. */
  Optional<Span> source() {
    return Alignment.sourceOf(runs, new Span(0, text.length()));
  }

  /** The characters from {@code start}, white space left out. */
  FoldedText sub(int start) {
    return sub(start, text.length());
  }

  /** The characters from {@code start} to {@code end}, white space at both ends left out. */
  FoldedText sub(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    if (to - from == text.length()) {
      return this;
    }
    return from == to ? EMPTY : new FoldedText(text.substring(from, to), cut(new Span(from, to)));
  }

  /** The runs within a part, counted from its start. */
  List<Run> cut(Span part) {
    RunWriter within = new RunWriter();
    for (int i = Alignment.firstEndingAfter(runs, part.start()); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.text().start() >= part.end()) {
        break;
      }
      int start = Math.max(run.text().start(), part.start());
      int length = Math.min(run.text().end(), part.end()) - start;
      if (run.isExact()) {
        Span source = run.sourceOf(part);
        within.add(start - part.start(), length, source.start(), source.end());
      } else {
        within.addWhole(start - part.start(), length, run.source());
      }
    }
    return within.runs();
  }
}
