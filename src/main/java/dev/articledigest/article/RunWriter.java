package dev.articledigest.article;

import dev.articledigest.article.Alignment.Run;
import java.util.ArrayList;
import java.util.List;

/** Gathers the runs of an {@link Alignment}; neighbours that map character by character merge. */
final class RunWriter {

  private final List<Run> closed = new ArrayList<>();
  private int textStart;
  private int textEnd;
  private int sourceStart;
  private int sourceEnd;

  /** Adds a run after all others. */
  void add(int text, int length, int sourceFrom, int sourceTo) {
    boolean exact = length == sourceTo - sourceFrom;
    boolean adjacent = text == textEnd && sourceFrom == sourceEnd && textEnd > textStart;
    if (adjacent && exact && textEnd - textStart == sourceEnd - sourceStart) {
      textEnd += length;
      sourceEnd += length;
      return;
    }
    close();
    textStart = text;
    textEnd = text + length;
    sourceStart = sourceFrom;
    sourceEnd = sourceTo;
  }

  /** Adds a run that maps as a whole; one that happens to be equally long is told by two. */
  void addWhole(int text, int length, Span source) {
    if (length == source.length() && length > 2) {
      add(text, 1, source.start(), source.end() - 1);
      add(text + 1, length - 1, source.end() - 1, source.end());
    } else {
      add(text, length, source.start(), source.end());
    }
  }

  /** Adds runs of a text that begins at {@code shift}. */
  void addAll(List<Run> runs, int shift) {
    for (Run run : runs) {
      add(
          run.text().start() + shift,
          run.text().length(),
          run.source().start(),
          run.source().end());
    }
  }

  /** The runs so far. */
  List<Run> runs() {
    close();
    textStart = textEnd;
    return List.copyOf(closed);
  }

  private void close() {
    if (textEnd > textStart) {
      closed.add(new Run(new Span(textStart, textEnd), new Span(sourceStart, sourceEnd)));
    }
  }
}
