package dev.articledigest.article;

/**
 * Folds a text that comes in pieces: white space becomes one space, invisible characters vanish,
 * what stays is brought to Unicode NFC; runs tell where each character was read.
 */
final class FoldedWriter {

  /** Unicode's stream-safe text (UAX #15) has no longer run of marks; keeps normalising linear. */
  private static final int MOST_MARKS = 30;

  /** Stands for a place in the file that isn't known. */
  private static final int UNKNOWN = -1;

  private final StringBuilder folded = new StringBuilder();
  private final RunWriter runs = new RunWriter();
  private int marks;
  private boolean combining;
  private boolean gap;
  private int gapStart = UNKNOWN;
  private int gapEnd = UNKNOWN;

  /** The content in Unicode NFC, its white space folded, without invisible characters. */
  static String folded(String content) {
    if (plainEnd(content, 0, content.length()) == content.length()) {
      return content;
    }
    FoldedWriter writer = new FoldedWriter();
    writer.append(content);
    return writer.written().text();
  }

  /** Whether nothing of a content is visible. */
  static boolean isBlank(String content) {
    for (int i = 0; i < content.length(); i++) {
      if (isPlain(content.charAt(i))) {
        return false;
      }
    }
    return folded(content).isEmpty();
  }

  /** Appends a piece whose place in the file isn't known. */
  void append(String content) {
    append(content, 0, content.length(), UNKNOWN);
  }

  /** Appends a piece that stands in the file as it is, from {@code sourceStart} on. */
  void append(String content, int sourceStart) {
    append(content, 0, content.length(), sourceStart);
  }

  /** Appends a piece that is spelled otherwise in the file, as an entity is. */
  void append(String content, Span source) {
    int before = folded.length();
    boolean pending = gap && before > 0;
    boolean opened = !gap;
    append(content);
    int start = before + (pending ? 1 : 0);
    if (folded.length() > start) {
      runs.addWhole(start, folded.length() - start, source);
    }
    if (gap) {
      gapStart = opened || folded.length() > before ? source.start() : gapStart;
      gapEnd = source.end();
    }
  }

  /** Appends the characters {@code from} to {@code to} of a content; the file holds them as is. */
  void append(String content, int from, int to, int sourceStart) {
    for (int i = from; i < to; ) {
      int source = sourceStart == UNKNOWN ? UNKNOWN : sourceStart + i - from;
      int plain = plainEnd(content, i, to);
      if (plain > i) {
        emit(content, i, plain, source);
        marks = 0;
        i = plain;
      } else {
        i = take(content, i, to, source);
      }
    }
  }

  /** Appends a text that was folded before. */
  void append(FoldedText other) {
    if (other.isEmpty()) {
      return;
    }
    closeGap();
    runs.addAll(other.runs(), folded.length());
    folded.append(other.text());
    combining |= other.text().charAt(0) >= NormalForm.FIRST_COMBINING;
    marks = 0;
  }

  /** White space of the file; at the ends of the text it counts nothing. */
  void gap(int sourceStart, int sourceEnd) {
    gapStart = gap ? gapStart : sourceStart;
    gapEnd = sourceEnd;
    gap = true;
  }

  /** White space that no character of the file stands for. */
  void gap() {
    gap(UNKNOWN, UNKNOWN);
  }

  /** The text so far. */
  FoldedText written() {
    FoldedText text = new FoldedText(folded.toString(), runs.runs());
    return combining ? NormalForm.of(text) : text;
  }

  /** Takes one character that needs thought; the index after it. */
  private int take(String content, int i, int to, int source) {
    int c = i + 1 < to ? content.codePointAt(i) : content.charAt(i);
    int end = i + Character.charCount(c);
    if (isSpace(c)) {
      gap(source, source == UNKNOWN ? UNKNOWN : source + 1);
      return end;
    }
    int type = Character.getType(c);
    marks = isMark(type) ? marks + 1 : 0;
    if (!isInvisible(c, type) && marks <= MOST_MARKS) {
      combining |= c >= NormalForm.FIRST_COMBINING;
      emit(content, i, end, source);
    }
    return end;
  }

  private void emit(String content, int from, int to, int source) {
    closeGap();
    if (source != UNKNOWN) {
      runs.add(folded.length(), to - from, source, source + to - from);
    }
    folded.append(content, from, to);
  }

  private void closeGap() {
    if (gap && folded.length() > 0) {
      if (gapStart != UNKNOWN && gapEnd > gapStart) {
        runs.add(folded.length(), 1, gapStart, gapEnd);
      }
      folded.append(' ');
    }
    gap = false;
  }

  /** Where the characters end that folding leaves as they are, single spaces between them too. */
  private static int plainEnd(String content, int from, int to) {
    int end = from;
    while (end < to) {
      char c = content.charAt(end);
      boolean space = c == ' ' && end > from && end + 1 < to && isPlain(content.charAt(end + 1));
      if (!space && !isPlain(c)) {
        break;
      }
      end += space ? 2 : 1;
    }
    return end;
  }

  /** Visible characters that combine with none before them: most of Western text. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7F)
        || (c > 0xA0 && c < NormalForm.FIRST_COMBINING && c != 0xAD)
        || (c >= 0x2010 && c <= 0x2027);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Controls, soft hyphens, zero-width marks, halves of surrogate pairs; joiners stay. */
  private static boolean isInvisible(int c, int type) {
    boolean joiner = c == 0x200C || c == 0x200D;
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (type == Character.FORMAT && !joiner);
  }
}
