package dev.articledigest.article;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text, each with its place; blank lines in a row are one. */
final class TextLines {

  private static final int TAB = 4;

  private TextLines() {}

  /**
   * A line.
   *
   * @param content its text, indent and bullets and all else kept
   * @param indent the columns of white space before it, a tab four
   * @param open whether white space ends it ("-- " opens a signature)
   */
  record Line(FoldedText content, int indent, boolean open) {

    static final Line BLANK = new Line(FoldedText.EMPTY, 0, false);

    String text() {
      return content.text();
    }

    boolean isBlank() {
      return content.isEmpty();
    }

    /** The line from a character on, as if it began there. */
    Line sub(int start) {
      return new Line(content.sub(start), 0, open);
    }
  }

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int end = lineEnd(text, start);
      Line line = line(text, start, end);
      if (!line.isBlank() || (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank())) {
        lines.add(line);
      }
      // "\r\n" is one break.
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static Line line(String text, int start, int end) {
    int from = start;
    int indent = 0;
    while (from < end && isSpace(text.charAt(from))) {
      indent += text.charAt(from) == '\t' ? TAB : 1;
      from++;
    }
    if (from == end) {
      return Line.BLANK;
    }
    FoldedWriter line = new FoldedWriter();
    line.append(text, from, end, from);
    FoldedText content = line.written();
    return content.isEmpty()
        ? Line.BLANK
        : new Line(content, indent, isSpace(text.charAt(end - 1)));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
  }
}
