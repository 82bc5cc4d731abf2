package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.QuotationMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the stretches in quotation marks, block by block. A stretch that its block leaves open goes
 * on when the next block opens with the same mark; otherwise the mark is an orphan and counts for
 * nothing.
 */
final class QuoteReader {

  private static final char NONE = 0;

  private final String text;
  private char openBefore = NONE;

  private QuoteReader(String text) {
    this.text = text;
  }

  /** The stretches of every block. */
  static List<List<QuoteStretch>> read(String text, List<Block> blocks) {
    QuoteReader reader = new QuoteReader(text);
    List<List<QuoteStretch>> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Block> next =
          i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
      all.add(reader.readBlock(blocks.get(i).span(), next));
    }
    return all;
  }

  private List<QuoteStretch> readBlock(Span block, Optional<Block> next) {
    List<QuoteStretch> stretches = new ArrayList<>();
    boolean continued = openBefore != NONE;
    char opener = NONE;
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      if (opener != NONE && isClosed(i, opener, block)) {
        stretches.add(stretch(open, i + 1, i, continued && open == block.start()));
        opener = NONE;
      } else if (isOpener(i, opener)) {
        opener = text.charAt(i);
        open = i;
      }
    }
    openBefore = NONE;
    if (opener != NONE && next.isPresent() && text.charAt(next.get().span().start()) == opener) {
      stretches.add(stretch(open, block.end(), block.end(), continued && open == block.start()));
      openBefore = opener;
    }
    return stretches;
  }

  /** Double marks, and single ones outside double ones. */
  private boolean isOpener(int at, char opener) {
    char mark = text.charAt(at);
    if (QuotationMarks.isDouble(mark)) {
      return (opener == NONE || opener == mark || QuotationMarks.isSingle(opener))
          && QuotationMarks.opens(text, at);
    }
    return opener == NONE
        && (mark == '‘' || mark == '‚' || mark == '\'' || mark == '‹')
        && !isDoubled(at)
        && QuotationMarks.opens(text, at);
  }

  /** "''": neither a single mark nor surely a double one. */
  private boolean isDoubled(int at) {
    char mark = text.charAt(at);
    return (at > 0 && text.charAt(at - 1) == mark)
        || (at + 1 < text.length() && text.charAt(at + 1) == mark);
  }

  /** "’" closes a single quotation only where it can't be a plural's apostrophe: behind a mark. */
  private boolean isClosed(int at, char opener, Span block) {
    if (!QuotationMarks.closes(text, at, opener)) {
      return false;
    }
    boolean apostrophe = QuotationMarks.isSingle(opener) && opener != '‹';
    return !apostrophe
        || ",.!?…".indexOf(text.charAt(at - 1)) >= 0
        || at + 1 >= block.end()
        || ",.;:".indexOf(text.charAt(at + 1)) >= 0
        || text.charAt(at - 1) != 's';
  }

  private QuoteStretch stretch(int open, int end, int close, boolean continues) {
    int from = open + 1;
    int to = close;
    while (from < to && isTrimmed(text.charAt(from))) {
      from++;
    }
    while (to > from && (isTrimmed(text.charAt(to - 1)) || text.charAt(to - 1) == ',')) {
      to--;
    }
    return new QuoteStretch(new Span(open, end), new Span(from, to), continues);
  }

  private static boolean isTrimmed(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
