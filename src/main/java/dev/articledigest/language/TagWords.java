package dev.articledigest.language;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a sentence as the tagger of parts of speech reads them: numbers in place of
 * characters, in arrays that are used again for the next sentence. A clitic is cut from its word
 * and remembered, capitals are folded.
 */
final class TagWords {

  /** What follows a word inside its token. */
  static final byte NO_CLITIC = 0;

  static final byte POSSESSIVE = 1;
  static final byte NEGATION = 2;
  static final byte VERB_CLITIC = 3;

  private static final int HASH = 0x01000193;
  private static final int CAPITAL = 1;
  private static final int CAPITALS = 2;
  private static final int MIXED = 3;
  private static final int FLAT = 4;
  private static final int FORM = 7;

  /** “ as {@link #ending} tells it. */
  private static final int OPENING_QUOTE = 0x1C;

  private static final int HYPHEN = 8;
  private static final int FIRST = 16;

  private final TagModel model;
  private int size;
  private int[] words = new int[64];
  private int[] endings = new int[64];
  private int[] lists = new int[64];
  private byte[] shapes = new byte[64];
  private byte[] clitics = new byte[64];
  private Token.Kind[] kinds = new Token.Kind[64];

  TagWords(TagModel model) {
    this.model = model;
  }

  /** Takes in the tokens of a sentence. */
  void read(String text, List<Token> tokens) {
    grow(tokens.size());
    size = tokens.size();
    for (int i = 0; i < size; i++) {
      read(text, tokens.get(i), i);
    }
    markFirst();
  }

  int size() {
    return size;
  }

  /** The hash of the word in lower case; of the edge outside the sentence. */
  int word(int index) {
    return index < 0 ? 1 : index >= size ? 2 : words[index];
  }

  /** The last four characters in lower case, a byte each; 0 outside the sentence. */
  int ending(int index) {
    return index < 0 || index >= size ? 0 : endings[index];
  }

  /** What the dictionary says of the word, as {@link TagModel#list} does. */
  int list(int index) {
    return index < 0 || index >= size ? TagModel.EDGE : lists[index];
  }

  /** Capitals, hyphens and place. */
  int shape(int index) {
    return index < 0 || index >= size ? 0 : shapes[index];
  }

  byte clitic(int index) {
    return clitics[index];
  }

  /** Whether the word is written as it is amid a sentence, without a capital. */
  boolean isPlain(int index) {
    return (shapes[index] & (CAPITAL | CAPITALS | FLAT)) == 0;
  }

  /** Whether the word holds a capital letter. */
  boolean hasCapital(int index) {
    return index < size && (shapes[index] & FORM) != 0;
  }

  /**
   * Whether the word's capital tells nothing: first in its sentence or in a headline of capitals.
   */
  boolean isFolded(int index) {
    return (shapes[index] & (FIRST | FLAT)) != 0;
  }

  Token.Kind kind(int index) {
    return kinds[index];
  }

  private void grow(int length) {
    if (length > words.length) {
      int room = length + length / 2;
      words = new int[room];
      endings = new int[room];
      lists = new int[room];
      shapes = new byte[room];
      clitics = new byte[room];
      kinds = Arrays.copyOf(kinds, room);
    }
  }

  private void read(String text, Token token, int index) {
    int start = token.span().start();
    int end = token.span().end();
    kinds[index] = token.kind();
    int cut = token.kind() == Token.Kind.WORD ? end - clitic(text, start, end, index) : end;
    if (cut == end) {
      clitics[index] = NO_CLITIC;
    }
    int hash = 0;
    int ending = 0;
    int capitals = 0;
    int hyphens = 0;
    for (int at = start; at < cut; at++) {
      char c = text.charAt(at);
      char low = lower(c);
      capitals += low == c ? 0 : 1;
      hyphens += low == '-' ? 1 : 0;
      hash = (hash ^ (isDigit(low) ? '0' : low)) * HASH;
      ending = (ending << 8) | (low & 0xFF);
    }
    words[index] = hash;
    endings[index] = ending;
    shapes[index] = (byte) (capitals(text, start, cut, capitals) | (hyphens > 0 ? HYPHEN : 0));
    lists[index] = token.kind() == Token.Kind.WORD ? model.list(hash) : kindList(token.kind());
  }

  private static int capitals(String text, int start, int end, int capitals) {
    if (capitals == 0) {
      return 0;
    }
    if (capitals == 1) {
      return lower(text.charAt(start)) == text.charAt(start) ? MIXED : CAPITAL;
    }
    return capitals * 2 > end - start ? CAPITALS : MIXED;
  }

  private static int kindList(Token.Kind kind) {
    return kind == Token.Kind.NUMBER ? TagModel.NUMBER : TagModel.MARK;
  }

  /** The length of the clitic at the end of a word, noted at {@code index}; 0 if there is none. */
  private int clitic(String text, int start, int end, int index) {
    if (end - start < 3) {
      return 0;
    }
    char first = lower(text.charAt(end - 2));
    char last = lower(text.charAt(end - 1));
    if (first == '\'') {
      return afterApostrophe(last, end - start > 3 && lower(text.charAt(end - 3)) == 'n', index);
    }
    clitics[index] = VERB_CLITIC;
    boolean apart = end - start > 3 && lower(text.charAt(end - 3)) == '\'';
    return apart && isVerbClitic(first, last) ? 3 : 0;
  }

  /** "'re", "'ve" and "'ll". */
  private static boolean isVerbClitic(char first, char last) {
    return (last == 'e' && (first == 'r' || first == 'v')) || (first == 'l' && last == 'l');
  }

  private int afterApostrophe(char last, boolean afterN, int index) {
    if (last == 't' && afterN) {
      clitics[index] = NEGATION;
      return 3;
    }
    clitics[index] = last == 's' ? POSSESSIVE : VERB_CLITIC;
    return last == 's' || last == 'd' || last == 'm' ? 2 : 0;
  }

  /** Marks the first word, and every word of a sentence that is capitals almost throughout. */
  private void markFirst() {
    int letters = 0;
    int capital = 0;
    boolean first = true;
    for (int i = 0; i < size; i++) {
      if (kinds[i] == Token.Kind.WORD) {
        letters++;
        capital += isCapital(i) ? 1 : 0;
        shapes[i] |= first ? (byte) FIRST : 0;
        first = false;
      } else if (kinds[i] == Token.Kind.MARK) {
        first |= endings[i] == '"' || endings[i] == OPENING_QUOTE;
      }
    }
    if (letters >= 4 && capital * 10 >= letters * 7) {
      flatten();
    }
  }

  private boolean isCapital(int index) {
    int form = shapes[index] & FORM;
    return form == CAPITAL || form == CAPITALS;
  }

  private void flatten() {
    for (int i = 0; i < size; i++) {
      if ((shapes[i] & FORM) != 0) {
        shapes[i] = (byte) ((shapes[i] & ~FORM) | FLAT);
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : c == '‑' ? '-' : Character.toLowerCase(c);
  }
}
