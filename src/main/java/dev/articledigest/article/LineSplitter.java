package dev.articledigest.article;

import java.util.ArrayList;
import java.util.List;

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
  private final StringBuilder open = new StringBuilder();
  private final int width;
  private int openLines;
  private boolean item;
  private String last = "";

  private LineSplitter(int width) {
    this.width = width;
  }

  /**
   * A paragraph.
   *
   * @param text its folded text
   * @param lines how many lines it was written on
   * @param item whether it is an item of a list
   */
  record Paragraph(String text, int lines, boolean item) {}

  static List<Paragraph> split(String text) {
    List<String> lines = lines(text);
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    LineSplitter splitter = new LineSplitter(widest);
    for (String line : lines) {
      splitter.take(line);
    }
    splitter.close();
    return splitter.paragraphs;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        lines.add(BlockWriter.folded(text.substring(start, i)));
        // "\r\n" is one break.
        boolean pair = i + 1 < text.length() && text.startsWith("\r\n", i);
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private void take(String line) {
    if (line.codePoints().noneMatch(Character::isLetterOrDigit) && !isTail(line)) {
      // A blank line, or a rule: "* * *", "-----".
      close();
      return;
    }
    String bullet = withoutBullet(line);
    boolean opensItem = !bullet.equals(line);
    if (opensItem || !joins(line)) {
      close();
    }
    if (opensItem) {
      item = true;
    }
    open.append(open.length() > 0 ? " " : "").append(bullet);
    openLines++;
    last = line;
  }

  /** A closing mark that was wrapped onto a line of its own. */
  private boolean isTail(String line) {
    return open.length() > 0 && !line.isEmpty() && line.length() < 3 && "”’»\"".contains(line);
  }

  private boolean joins(String line) {
    if (open.length() == 0) {
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

  private static String withoutBullet(String line) {
    boolean bullet =
        line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    return bullet && Character.isLetterOrDigit(line.codePointAt(2)) ? line.substring(2) : line;
  }

  private void close() {
    if (open.length() > 0) {
      paragraphs.add(new Paragraph(open.toString(), openLines, item));
    }
    open.setLength(0);
    openLines = 0;
    item = false;
    last = "";
  }
}
