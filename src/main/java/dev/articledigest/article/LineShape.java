package dev.articledigest.article;

import dev.articledigest.article.TextLines.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the lines of a plain text are set: the width they were wrapped at, indents, hyphens. */
final class LineShape {

  /** No wrapped text is wider; paragraphs a line are. */
  private static final int WIDEST_WRAP = 120;

  private static final int NARROWEST_WRAP = 40;
  private static final int LEAST_INDENT = 2;

  /** Words that follow a hyphen which stands for a part left out: "two- and three-day". */
  private static final Set<String> SUSPENDED = Set.of("and", "or", "to", "und", "oder", "et", "ou");

  private final int width;
  private final boolean indented;
  private final Set<String> words;

  private LineShape(int width, boolean indented, Set<String> words) {
    this.width = width;
    this.indented = indented;
    this.words = words;
  }

  /** What becomes of a hyphen at a line's end. */
  enum Hyphen {
    /** There is none, or it ends a word: a space follows. */
    NONE,
    /** It belongs to the word: "long-" and "term". */
    KEPT,
    /** It was set to wrap the word: "inter-" and "national", where the text has "international". */
    WRAP
  }

  static LineShape of(List<Line> lines) {
    boolean hyphens = false;
    for (Line line : lines) {
      hyphens |= endsInHyphen(line.text());
    }
    return new LineShape(width(lines), isIndented(lines), hyphens ? words(lines) : Set.of());
  }

  /** The width the lines were wrapped at, 0 if each is a paragraph. */
  private static int width(List<Line> lines) {
    int widest = widest(lines);
    int wide = 0;
    for (Line line : lines) {
      wide += isWide(line) ? 1 : 0;
    }
    // A long address or table row alone doesn't make lines of paragraphs.
    boolean wrapped = widest >= NARROWEST_WRAP && (wide == 0 || isMostlyFull(lines, widest, wide));
    return wrapped ? widest : 0;
  }

  private static boolean isWide(Line line) {
    return line.text().length() > WIDEST_WRAP;
  }

  /** The widest line that may be wrapped: one that the next goes on with. */
  private static int widest(List<Line> lines) {
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!isWide(lines.get(i)) && !lines.get(i + 1).isBlank()) {
        widest = Math.max(widest, lines.get(i).text().length());
      }
    }
    return widest;
  }

  private static boolean isMostlyFull(List<Line> lines, int width, int wide) {
    int written = written(lines);
    int full = 0;
    for (Line line : lines) {
      full += line.text().length() * 5 >= width * 4 ? 1 : 0;
    }
    return wide * 50L <= written && full * 2L >= written;
  }

  private static int written(List<Line> lines) {
    int written = 0;
    for (Line line : lines) {
      written += line.isBlank() ? 0 : 1;
    }
    return written;
  }

  /** Whether some lines are indented and most are not, as the first lines of paragraphs. */
  private static boolean isIndented(List<Line> lines) {
    int indents = 0;
    for (Line line : lines) {
      indents += line.indent() >= LEAST_INDENT ? 1 : 0;
    }
    return indents > 1 && indents * 2L < written(lines);
  }

  /** The words of a text, those that a hyphen joins as one, lower case. */
  private static Set<String> words(List<Line> lines) {
    Set<String> words = new HashSet<>();
    for (Line line : lines) {
      for (String word : Wording.words(line.text())) {
        words.add(bare(word));
      }
    }
    return words;
  }

  private static String bare(String word) {
    return Wording.core(word, c -> !Character.isLetter(c)).toLowerCase(Locale.ROOT);
  }

  private static boolean endsInHyphen(String line) {
    int length = line.length();
    return length > 2
        && (line.charAt(length - 1) == '-' || line.charAt(length - 1) == '‐')
        && Character.isLetter(line.charAt(length - 2));
  }

  /** Whether an indented first line opens a paragraph, as books set them without blank lines. */
  boolean opensParagraph(Line line) {
    return indented && line.indent() >= LEAST_INDENT && !Wording.startsSmall(line.text());
  }

  /** Whether the next line's first word didn't fit on the line before it. */
  boolean isWrapped(String last, String line) {
    int firstWord = firstWordEnd(line);
    // "she said on" leaves more room than a line that ends a sentence may.
    int tenths = Wording.endsSentence(last) ? 9 : 8;
    return width > 0 && (last.length() + 1 + firstWord) * 10 >= width * tenths;
  }

  private static int firstWordEnd(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line.length() : space;
  }

  /** What the hyphen at the end of a line is, by the other words of the text. */
  Hyphen hyphen(String last, String line) {
    if (!endsInHyphen(last) || !Wording.startsSmall(line)) {
      return Hyphen.NONE;
    }
    String head = bare(last.substring(last.lastIndexOf(' ') + 1));
    String tail = bare(line.substring(0, firstWordEnd(line)));
    if (SUSPENDED.contains(tail)) {
      return Hyphen.NONE;
    }
    boolean whole = words.contains(head + tail) && !words.contains(head + "-" + tail);
    return whole ? Hyphen.WRAP : Hyphen.KEPT;
  }
}
