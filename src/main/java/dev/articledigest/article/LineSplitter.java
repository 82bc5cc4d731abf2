package dev.articledigest.article;

import dev.articledigest.article.TextLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins lines into paragraphs: they end at blank lines, list items, indented lines and line breaks
 * that no fixed width explains; lines that were wrapped at a width are joined again.
 */
final class LineSplitter {

  private static final String BULLETS = "-*•–·◦‣▪";

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final LineShape shape;
  private FoldedWriter open = new FoldedWriter();
  private FoldedText last = FoldedText.EMPTY;
  private int openLines;
  private boolean item;

  private LineSplitter(LineShape shape) {
    this.shape = shape;
  }

  /**
   * A paragraph.
   *
   * @param content its text
   * @param lines how many lines it was written on
   * @param item whether it is an item of a list
   */
  record Paragraph(FoldedText content, int lines, boolean item) {

    String text() {
      return content.text();
    }

    /** The paragraph from one character to another. */
    Paragraph sub(int start, int end) {
      return new Paragraph(content.sub(start, end), lines, item);
    }
  }

  static List<Paragraph> split(List<Line> lines) {
    LineSplitter splitter = new LineSplitter(LineShape.of(lines));
    for (Line line : lines) {
      splitter.take(line);
    }
    splitter.close();
    return splitter.paragraphs;
  }

  private void take(Line line) {
    String text = line.text();
    if (!Wording.holdsWord(text) && !isTail(text)) {
      // A blank line, or a rule: "* * *", "-----".
      close();
      return;
    }
    boolean opensItem = isItem(text);
    if (opensItem || !joins(line)) {
      close();
    }
    item |= opensItem;
    join(opensItem ? line.content().sub(2) : line.content());
  }

  /** A closing mark that was wrapped onto a line of its own. */
  private boolean isTail(String line) {
    return openLines > 0 && !line.isEmpty() && line.length() < 3 && "”’»\"".contains(line);
  }

  private boolean joins(Line line) {
    String text = line.text();
    if (openLines == 0 || (!item && shape.opensParagraph(line))) {
      return false;
    }
    boolean goesOn = Wording.startsSmall(text) && !Wording.endsSentence(last.text());
    return goesOn || shape.isWrapped(last.text(), text);
  }

  /** Writes the line before, whose end depends on the line that follows. */
  private void join(FoldedText line) {
    if (openLines > 0) {
      writeLast(shape.hyphen(last.text(), line.text()), line);
    }
    last = line;
    openLines++;
  }

  private void writeLast(LineShape.Hyphen hyphen, FoldedText next) {
    Optional<Span> before = last.source();
    Optional<Span> after = next.source();
    int length = last.text().length();
    open.append(hyphen == LineShape.Hyphen.WRAP ? last.sub(0, length - 1) : last);
    if (hyphen != LineShape.Hyphen.NONE) {
      return;
    }
    if (before.isPresent() && after.isPresent()) {
      open.gap(before.get().end(), after.get().start());
    } else {
      open.gap();
    }
  }

  private static boolean isItem(String line) {
    return line.length() > 2
        && BULLETS.indexOf(line.charAt(0)) >= 0
        && line.charAt(1) == ' '
        && Character.isLetterOrDigit(line.codePointAt(2));
  }

  private void close() {
    if (openLines > 0) {
      open.append(last);
      paragraphs.add(new Paragraph(open.written(), openLines, item));
      open = new FoldedWriter();
      last = FoldedText.EMPTY;
    }
    openLines = 0;
    item = false;
  }
}
