package dev.articledigest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits plain text into paragraphs: at blank lines, at list items, and at line breaks that no
 * fixed width explains; lines that were wrapped at a width are joined again.
 */
final class LineSplitter {

  /** No wrapped text is wider; paragraphs a line are. */
  private static final int WIDEST_WRAP = 120;

  private static final int NARROWEST_WRAP = 40;
  private static final String BULLETS = "-*•–·◦‣▪";

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private FoldedWriter open = new FoldedWriter();
  private final int width;
  private int openLines;
  private int openEnd;
  private boolean item;
  private String last = "";

  private LineSplitter(int width) {
    this.width = width;
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
  }

  static List<Paragraph> split(String text) {
    LineSplitter splitter = new LineSplitter(widest(text));
    for (int start = 0; start <= text.length(); ) {
      int end = lineEnd(text, start);
      splitter.take(line(text, start, end));
      // "\r\n" is one break.
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    splitter.close();
    return splitter.paragraphs;
  }

  private static int widest(String text) {
    int widest = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = lineEnd(text, start);
      widest = Math.max(widest, end - start);
      start = end + 1;
    }
    return widest;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static FoldedText line(String text, int start, int end) {
    if (start == end) {
      return FoldedText.EMPTY;
    }
    FoldedWriter line = new FoldedWriter();
    line.append(text, start, end, start);
    return line.written();
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private void take(FoldedText content) {
    String line = content.text();
    if (line.codePoints().noneMatch(Character::isLetterOrDigit) && !isTail(line)) {
      // A blank line, or a rule: "* * *", "-----".
      close();
      return;
    }
    boolean opensItem = isItem(line);
    if (opensItem || !joins(line)) {
      close();
    }
    item |= opensItem;
    join(opensItem ? content.sub(2) : content);
    last = line;
  }

  private void join(FoldedText line) {
    Optional<Span> source = line.source();
    if (openLines > 0) {
      open.gap(openEnd, source.map(Span::start).orElse(openEnd));
    }
    open.append(line);
    openLines++;
    openEnd = source.map(Span::end).orElse(openEnd);
  }

  /** A closing mark that was wrapped onto a line of its own. */
  private boolean isTail(String line) {
    return openLines > 0 && !line.isEmpty() && line.length() < 3 && "”’»\"".contains(line);
  }

  private boolean joins(String line) {
    if (openLines == 0) {
      return false;
    }
    if (Wording.startsSmall(line) && !Wording.endsSentence(last)) {
      return true;
    }
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
      return false;
    }
    int firstWord = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
    return (last.length() + 1 + firstWord) * 10 >= width * 9;
  }

  private static boolean isItem(String line) {
    return line.length() > 2
        && BULLETS.indexOf(line.charAt(0)) >= 0
        && line.charAt(1) == ' '
        && Character.isLetterOrDigit(line.codePointAt(2));
  }

  private void close() {
    if (openLines > 0) {
      paragraphs.add(new Paragraph(open.written(), openLines, item));
      open = new FoldedWriter();
    }
    openLines = 0;
    item = false;
    last = "";
  }
}
