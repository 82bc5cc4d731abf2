package dev.articledigest.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Gathers blocks into the body text that every span refers to. */
final class BlockWriter {

  private static final String SEPARATOR = "\n\n";

  /** Unicode's stream-safe text (UAX #15) has no longer run of marks; keeps normalising linear. */
  private static final int MOST_MARKS = 30;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Appends a block unless it is blank. */
  void add(Block.Kind kind, String content) {
    String folded = folded(content);
    if (folded.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append(SEPARATOR);
    }
    int start = text.length();
    text.append(folded);
    blocks.add(new Block(kind, new Span(start, text.length())));
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** The content in Unicode NFC, its white space folded, without invisible characters. */
  static String folded(String content) {
    StringBuilder folded = new StringBuilder(content.length());
    int marks = 0;
    boolean gap = false;
    for (int i = 0; i < content.length(); ) {
      int c = content.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
        gap = true;
        continue;
      }
      int type = Character.getType(c);
      marks = isMark(type) ? marks + 1 : 0;
      if (isInvisible(c, type) || marks > MOST_MARKS) {
        continue;
      }
      if (gap && folded.length() > 0) {
        folded.append(' ');
      }
      gap = false;
      folded.appendCodePoint(c);
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isMark(int type) {
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
