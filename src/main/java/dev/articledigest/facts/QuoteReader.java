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

  /** Stands for {@code ``} and {@code ''}. */
  private static final char TYPED = '〝';

  /** In characters: far from the next one a mark is an orphan. */
  private static final int LONGEST_PARAGRAPH = 500;

  private static final char FIRST_BEYOND_ASCII = 0x80;

  private final String text;
  private char openBefore = NONE;

  /** The last single mark looked at that surely opens or closes a quotation. */
  private int nextSingle = -1;

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
    int resumed = resumed(block);
    int lastSingle = lastSingleClose(block);
    char opener = NONE;
    int open = -1;
    int at = nextMark(block.start(), block.end());
    while (at < block.end()) {
      int width = mark(at) == TYPED ? 2 : 1;
      if (opener != NONE && isClosed(at, opener, block)) {
        stretches.add(stretch(open, at + width, at, open == resumed));
        opener = NONE;
      } else if (isOpener(at, opener) && !isInside(at, opener, open, lastSingle)) {
        if (goesOnAt(at, opener, open)) {
          stretches.add(stretch(open, at, at, open == resumed));
          resumed = at;
        }
        opener = mark(at);
        open = at;
      }
      at = nextMark(at + width, block.end());
    }
    openBefore = goesOn(opener, next) ? opener : NONE;
    if (isUnclosed(open, opener, block)) {
      stretches.add(stretch(open, block.end(), block.end(), open == resumed));
    }
    return stretches;
  }

  /** The next place from one on where a mark may stand: at most places none does. */
  private int nextMark(int from, int end) {
    int at = from;
    while (at < end && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(char c) {
    return c < FIRST_BEYOND_ASCII && c != '"' && c != '\'' && c != '`';
  }

  /**
   * Whether a mark opens the next paragraph of what another opened: of texts whose paragraphs were
   * joined, only the last one has a closing mark.
   */
  private boolean goesOnAt(int at, char opener, int open) {
    return opener != NONE && mark(at) == opener && at - open < LONGEST_PARAGRAPH;
  }

  private int resumed(Span block) {
    return openBefore == NONE ? -1 : block.start();
  }

  private boolean goesOn(char opener, Optional<Block> next) {
    return opener != NONE && next.filter(b -> mark(b.span().start()) == opener).isPresent();
  }

  /**
   * Whether what a mark opens goes on to the end of a paragraph: where the next one begins with the
   * mark, and in "Lind said: 'We go. They stay.", which misses its closing mark, as does a whole
   * paragraph behind which a picture or a box stands.
   */
  private boolean isUnclosed(int open, char opener, Span block) {
    if (opener == NONE || openBefore == opener) {
      return opener != NONE;
    }
    boolean first = open == block.start() && opensWords(open);
    return (first || (open >= block.start() + 2 && text.charAt(open - 2) == ':'))
        && block.end() - open < LONGEST_PARAGRAPH;
  }

  /** Not {@code ">We go}, what is left of a tag. */
  private boolean opensWords(int open) {
    int at = open + (mark(open) == TYPED ? 2 : 1);
    return at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || text.charAt(at) == '['
            || isTrimmed(text.charAt(at)));
  }

  /**
   * The last place of the block where "’" can only close a quotation: “‘He asked: “Is it real?” I
   * said yes.’” is one, with another one inside.
   */
  private int lastSingleClose(Span block) {
    int at = block.end() - 1;
    while (at > block.start()
        && (text.charAt(at) != '’' || ",.!?…".indexOf(text.charAt(at - 1)) < 0)) {
      at--;
    }
    return at > block.start() ? at : -1;
  }

  /** Whether a mark stands within "‘We go …’"; "the ‘90s" holds nothing. */
  private boolean isInside(int at, char opener, int open, int lastSingle) {
    return opener == '‘'
        && text.charAt(at) != '‘'
        && at < lastSingle
        && Character.isLetter(text.charAt(open + 1));
  }

  /** The mark at a place; two backticks or two apostrophes, as wires type them, are one. */
  private char mark(int at) {
    return QuotationMarks.isTyped(text, at) ? TYPED : text.charAt(at);
  }

  /** Double marks, and single ones outside double ones. */
  private boolean isOpener(int at, char opener) {
    char mark = mark(at);
    if (mark == TYPED) {
      return opensTyped(at, opener);
    }
    if (isStraightApart(at)) {
      return opener == NONE;
    }
    return (QuotationMarks.isDouble(mark) ? mayHold(opener, mark) : opensSingle(at, opener))
        && QuotationMarks.opens(text, at);
  }

  private static boolean mayHold(char opener, char mark) {
    return opener == NONE || opener == mark || QuotationMarks.isSingle(opener);
  }

  private boolean opensSingle(int at, char opener) {
    return "‘‚'‹".indexOf(text.charAt(at)) >= 0
        && !isDoubled(at)
        && (opener == NONE || (opener == text.charAt(at) && opensSentence(at)));
  }

  /** "She said: 'I was stunned. 'I had no idea": single marks hold none of their kind. */
  private boolean opensSentence(int at) {
    return at > 2
        && text.charAt(at - 1) == ' '
        && ".!?…".indexOf(text.charAt(at - 2)) >= 0
        && Character.isUpperCase(text.charAt(Math.min(at + 1, text.length() - 1)));
  }

  /** {@code " We go , " he said}: of such marks each second one closes. */
  private boolean isStraightApart(int at) {
    return text.charAt(at) == '"' && QuotationMarks.isApart(text, at);
  }

  /** "``We go,'' he said", "`` We go , '' he said" and "''We go,'' he said". */
  private boolean opensTyped(int at, char opener) {
    if (text.charAt(at) == '\'') {
      return (opener == NONE || opener == TYPED) && QuotationMarks.opensTyped(text, at);
    }
    boolean before = at == 0 || isTrimmed(text.charAt(at - 1));
    int word = at + 2 < text.length() && isTrimmed(text.charAt(at + 2)) ? at + 3 : at + 2;
    boolean letter = word < text.length() && Character.isLetterOrDigit(text.charAt(word));
    return before && letter;
  }

  /** "''": neither a single mark nor surely a double one. */
  private boolean isDoubled(int at) {
    char mark = text.charAt(at);
    return (at > 0 && text.charAt(at - 1) == mark)
        || (at + 1 < text.length() && text.charAt(at + 1) == mark);
  }

  /** "’" closes a single quotation only where it can't be a plural's apostrophe: behind a mark. */
  private boolean isClosed(int at, char opener, Span block) {
    if (opener == TYPED) {
      return closesTyped(at);
    }
    if (opener == '"' && isStraightApart(at)) {
      return true;
    }
    return QuotationMarks.closes(text, at, opener)
        && (!QuotationMarks.isSingle(opener) || opener == '‹' || isNoApostrophe(at, block));
  }

  private boolean isNoApostrophe(int at, Span block) {
    return ",.!?…".indexOf(text.charAt(at - 1)) >= 0
        || at + 1 >= block.end()
        || isNoPlural(at)
        || opensAnother(at, block);
  }

  private boolean isNoPlural(int at) {
    return text.charAt(at - 1) != 's'
        || (at + 1 < text.length() && ",.;:".indexOf(text.charAt(at + 1)) >= 0);
  }

  /**
   * "The ‘cuts’ cost votes. ‘He lied,’ she said": single marks hold none of their kind, so the
   * first ones have closed before the next one opens.
   */
  private boolean opensAnother(int at, Span block) {
    if (at >= nextSingle) {
      nextSingle = at + 1;
      while (nextSingle < block.end() && !opensOrCloses(nextSingle)) {
        nextSingle++;
      }
    }
    return nextSingle < block.end() && opensSurely(nextSingle);
  }

  private boolean opensOrCloses(int at) {
    char mark = text.charAt(at);
    return opensSurely(at)
        || (mark == '’' && QuotationMarks.closes(text, at, '‘') && isNoPlural(at))
        || (mark == '\'' && QuotationMarks.closes(text, at, mark) && isNoPlural(at));
  }

  /** "'He lied,' she said", but not "the '90s", "rock 'n' roll". */
  private boolean opensSurely(int at) {
    char mark = text.charAt(at);
    return (mark == '‘' && QuotationMarks.opens(text, at))
        || (mark == '\''
            && !isDoubled(at)
            && QuotationMarks.opens(text, at)
            && at + 1 < text.length()
            && Character.isUpperCase(text.charAt(at + 1)));
  }

  private boolean closesTyped(int at) {
    boolean typed = text.charAt(at) == '\'' && mark(at) == TYPED;
    boolean apart = typed && (at + 2 >= text.length() || isTrimmed(text.charAt(at + 2)));
    return (typed || text.charAt(at) == '"') && (apart || !isTrimmed(text.charAt(at - 1)));
  }

  private QuoteStretch stretch(int open, int end, int close, boolean continues) {
    int from = mark(open) == TYPED ? open + 2 : open + 1;
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
