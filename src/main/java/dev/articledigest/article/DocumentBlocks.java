package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import java.util.ArrayList;
import java.util.List;

/** Gathers the runs of a word processor's document into passages; a row of a table is one. */
final class DocumentBlocks {

  /** Tables that lay out a page hold paragraphs, not figures. */
  private static final int LONGEST_CELL = 200;

  private final List<Passage> passages = new ArrayList<>();
  private final List<Passage> row = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int rows;
  private boolean broken;

  void text(String run) {
    broken &= run.isBlank();
    open.append(run);
  }

  /** A line break: two in a row end a paragraph. */
  void lineBreak(Block.Kind kind) {
    if (broken) {
      endParagraph(kind);
    }
    open.append(' ');
    broken = true;
  }

  void endParagraph(Block.Kind kind) {
    String text = FoldedWriter.folded(open.toString());
    if (!text.isEmpty()) {
      (rows > 0 ? row : passages).add(new Passage(kind, text));
    }
    drop();
  }

  /** Forgets the paragraph that is open. */
  void drop() {
    open.setLength(0);
    broken = false;
  }

  void startRow() {
    rows++;
  }

  void endRow() {
    endParagraph(Block.Kind.PARAGRAPH);
    rows = Math.max(0, rows - 1);
    if (rows > 0) {
      return;
    }
    boolean layout = row.stream().anyMatch(p -> p.text().length() > LONGEST_CELL);
    if (layout) {
      passages.addAll(row);
    } else if (!row.isEmpty()) {
      List<String> cells = row.stream().map(Passage::text).toList();
      passages.add(new Passage(Block.Kind.PARAGRAPH, String.join(" ", cells)));
    }
    row.clear();
  }

  List<Passage> passages() {
    endParagraph(Block.Kind.PARAGRAPH);
    while (rows > 0) {
      endRow();
    }
    return List.copyOf(passages);
  }
}
