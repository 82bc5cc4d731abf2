package dev.articledigest.article;

import java.util.ArrayList;
import java.util.List;

/** Gathers blocks into the body text that every span refers to. */
final class BlockWriter {

  private static final String SEPARATOR = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final RunWriter runs = new RunWriter();
  private final List<Block> blocks = new ArrayList<>();

  /** Appends a block unless it is blank. */
  void add(Block.Kind kind, FoldedText content) {
    if (content.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append(SEPARATOR);
    }
    int start = text.length();
    text.append(content.text());
    runs.addAll(content.runs(), start);
    blocks.add(new Block(kind, new Span(start, text.length())));
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** The way from the text back to the file. */
  Alignment alignment() {
    return new Alignment(runs.runs());
  }
}
