package dev.articledigest.article;

import java.util.EnumSet;
import java.util.Set;

/** Looks for what is written in Markdown and seldom elsewhere. */
final class MarkdownSigns {

  /** Lines and characters that are looked at. */
  private static final int MOST_LINES = 400;

  private static final int LONGEST_LINE = 20_000;

  private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
  private boolean text;

  private MarkdownSigns() {}

  private enum Sign {
    HEADING,
    UNDERLINE,
    LINK,
    IMAGE,
    FENCE,
    BOLD,
    QUOTE,
    ITEM
  }

  /**
   * Whether the text is Markdown.
   *
   * @param named whether name or media type say so: then one sign is enough
   */
  static boolean in(String text, boolean named) {
    if (FrontMatter.of(text).isPresent()) {
      return true;
    }
    MarkdownSigns found = new MarkdownSigns();
    int start = 0;
    for (int lines = 0; start < text.length() && lines < MOST_LINES; lines++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      found.take(text.substring(start, Math.min(end, start + LONGEST_LINE)).stripTrailing());
      start = end + 1;
    }
    return named ? !found.signs.isEmpty() : found.areStrong();
  }

  /**
   * "# Title" alone may be a list of songs, "**" a footnote: two kinds of sign, one of them rare.
   */
  private boolean areStrong() {
    boolean rare =
        signs.contains(Sign.HEADING)
            || signs.contains(Sign.LINK)
            || signs.contains(Sign.IMAGE)
            || signs.contains(Sign.FENCE);
    signs.remove(Sign.QUOTE);
    signs.remove(Sign.ITEM);
    return rare && signs.size() > 1;
  }

  private void take(String line) {
    note(Sign.HEADING, isHeading(line));
    note(Sign.UNDERLINE, text && line.length() > 2 && isRunOf(line, '='));
    note(Sign.FENCE, line.startsWith("```") || line.startsWith("~~~"));
    note(Sign.QUOTE, line.startsWith("> "));
    note(Sign.ITEM, line.startsWith("- ") || line.startsWith("* "));
    note(Sign.BOLD, holdsPair(line, "**"));
    boolean linked = holdsLink(line);
    boolean image = linked && line.contains("![");
    note(Sign.IMAGE, image);
    note(Sign.LINK, linked && !image);
    text = !line.isBlank();
  }

  private static boolean isHeading(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    return marks > 0 && marks < 7 && line.startsWith(" ", marks);
  }

  private static boolean holdsLink(String line) {
    int link = line.indexOf("](");
    return link > 0 && line.lastIndexOf('[', link) >= 0 && line.indexOf(')', link) > 0;
  }

  private void note(Sign sign, boolean seen) {
    if (seen) {
      signs.add(sign);
    }
  }

  private static boolean isRunOf(String line, char wanted) {
    return line.chars().allMatch(c -> c == wanted);
  }

  /** "**word**": marks that touch what they enclose. */
  private static boolean holdsPair(String line, String mark) {
    int open = line.indexOf(mark);
    int inner = open + mark.length();
    int close = open < 0 ? -1 : line.indexOf(mark, inner + 1);
    return close > 0
        && !Character.isWhitespace(line.charAt(inner))
        && !Character.isWhitespace(line.charAt(close - 1));
  }
}
