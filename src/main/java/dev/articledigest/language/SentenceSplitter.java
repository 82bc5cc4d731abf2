package dev.articledigest.language;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts the blocks of an article into {@link Sentence}s; a heading is one unit. */
final class SentenceSplitter {

  /** So many marks are passed in search of the next word. */
  private static final int MOST_MARKS = 12;

  private static final String CLOSERS = "\"”’»'“«›‹)]";
  private static final String ENDERS = ".!?…。！？｡।؟۔";
  private static final String ENDERS_WITHOUT_SPACE = "。！？｡";

  /** A quotation or bracket longer than this may be cut inside. */
  private static final int LONGEST_HELD = 250;

  private final String text;
  private final Block block;
  private final List<Token> tokens;
  private final BitSet held;

  private SentenceSplitter(String text, Block block) {
    this.text = text;
    this.block = block;
    this.tokens = Tokenizer.tokens(text, block.span());
    this.held = held();
  }

  /** The sentences of the article, in text order. */
  static List<Sentence> split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      for (Span span : spans(article.text(), block)) {
        sentences.add(new Sentence(span, i, block.kind(), Tokenizer.tokens(article.text(), span)));
      }
    }
    return sentences;
  }

  private static List<Span> spans(String text, Block block) {
    if (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE) {
      return List.of(block.span());
    }
    return new SentenceSplitter(text, block).cut();
  }

  private List<Span> cut() {
    List<Span> spans = new ArrayList<>();
    int start = block.span().start();
    for (int i = 0; i < tokens.size(); i++) {
      int end = tokens.get(i).span().end();
      if (end > start && endsAt(i, start)) {
        int stop = afterClosers(end);
        spans.add(new Span(start, stop));
        start = afterSpace(stop);
      }
    }
    if (start < block.span().end()) {
      spans.add(new Span(start, block.span().end()));
    }
    return spans;
  }

  private boolean endsAt(int index, int sentenceStart) {
    Token token = tokens.get(index);
    int end = token.span().end();
    char last = text.charAt(end - 1);
    if (ENDERS.indexOf(last) < 0) {
      return false;
    }
    int after = afterClosers(end);
    int next = afterSpace(after);
    if (next >= block.span().end() || held.get(after - 1)) {
      return false;
    }
    if (ENDERS_WITHOUT_SPACE.indexOf(last) >= 0) {
      return true;
    }
    if (next == after && !isGlued(token, next)) {
      return false;
    }
    return opensSentence(next)
        && !isOmission(token, last)
        && !isListNumber(index, sentenceStart)
        && endsBefore(tokenAt(index + 1, next), token, after > end);
  }

  private boolean endsBefore(int follower, Token token, boolean closed) {
    return !continuesWithCue(closed, text.charAt(token.span().end() - 1), follower)
        && (token.kind() != Token.Kind.WORD || endsAfterAbbreviation(token, follower));
  }

  /** "…the end.The next": a space lost on the way from a page. */
  private boolean isGlued(Token token, int next) {
    return token.kind() == Token.Kind.MARK
        && next + 1 < block.span().end()
        && Character.isUpperCase(text.charAt(next))
        && Character.isLowerCase(text.charAt(next + 1))
        && token.span().start() > 0
        && Character.isLowerCase(text.charAt(token.span().start() - 1));
  }

  /** "worrying them. … Democratic groups, too": dots between spaces stand for words left out. */
  private boolean isOmission(Token token, char last) {
    int start = token.span().start();
    boolean dots = last == '…' || (token.span().length() > 1 && token.kind() == Token.Kind.MARK);
    return dots && start > block.span().start() && Tokenizer.isSpace(text.charAt(start - 1));
  }

  /** "1. Open the lid." is one unit. */
  private boolean isListNumber(int index, int sentenceStart) {
    return index > 0
        && tokens.get(index - 1).span().start() == sentenceStart
        && tokens.get(index - 1).kind() == Token.Kind.NUMBER
        && tokens.get(index - 1).span().length() <= 2;
  }

  /** {@code "Stop!" Mr. Tan said.} is one sentence, {@code "Stop!" Mr. Tan ran.} is two. */
  private boolean continuesWithCue(boolean closed, char last, int follower) {
    if (!closed || last == '.') {
      return false;
    }
    for (int i = follower; i < tokens.size() && i < follower + 6; i++) {
      Token token = tokens.get(i);
      String word = token.span().of(text);
      if (SentenceStarters.isCue(word)) {
        return i > follower && markFollows(i + 1);
      }
      if (token.kind() != Token.Kind.WORD || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private boolean markFollows(int index) {
    return index >= tokens.size() || tokens.get(index).kind() == Token.Kind.MARK;
  }

  /** "in the U.S. The…" ends a sentence, "U.S. President" doesn't. */
  private boolean endsAfterAbbreviation(Token token, int follower) {
    String word = text.substring(token.span().start(), token.span().end() - 1);
    String next = follower < tokens.size() ? tokens.get(follower).span().of(text) : "";
    if (!token.span().of(text).endsWith(".")) {
      return true;
    }
    return switch (Abbreviations.kind(word)) {
      case TITLE, INLINE -> false;
      case NUMBERED -> !next.isEmpty() && !Character.isDigit(next.charAt(0));
      case HOUR -> !SentenceStarters.followsHour(next);
      case CLOSING -> true;
      case OTHER -> SentenceStarters.contains(next);
    };
  }

  private boolean opensSentence(int at) {
    int c = text.codePointAt(at);
    return Character.isUpperCase(c)
        || Character.isTitleCase(c)
        || Character.isDigit(c)
        || "\"“‘'«»„‚([¿¡—–-•".indexOf(c) >= 0
        || Character.getType(c) == Character.OTHER_LETTER;
  }

  /**
   * The first token at or behind {@code from} that starts at {@code offset} or is a word after it.
   */
  private int tokenAt(int from, int offset) {
    int i = from;
    int limit = Math.min(tokens.size(), from + MOST_MARKS);
    while (i < limit
        && (tokens.get(i).span().start() < offset || tokens.get(i).kind() == Token.Kind.MARK)) {
      i++;
    }
    return i;
  }

  private int afterClosers(int at) {
    int i = at;
    while (i < block.span().end() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int afterSpace(int at) {
    int i = at;
    while (i < block.span().end() && Tokenizer.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * The characters inside short quotations and brackets, where no sentence ends: {@code “Can we
   * still fly? Do they want us?”, an officer asked.} The mark that closes is not among them.
   */
  private BitSet held() {
    BitSet inside = new BitSet();
    int i = block.span().start();
    while (i < block.span().end()) {
      int close = closeOf(i);
      if (close > i) {
        inside.set(i, close);
        i = close;
      }
      i++;
    }
    return inside;
  }

  private int closeOf(int open) {
    char mark = text.charAt(open);
    boolean quote = QuotationMarks.isDouble(mark) && QuotationMarks.opens(text, open);
    if (!quote && mark != '(' && mark != '[') {
      return -1;
    }
    int limit = Math.min(block.span().end(), open + LONGEST_HELD);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (quote ? QuotationMarks.closes(text, i, mark) : c == (mark == '(' ? ')' : ']')) {
        return i;
      }
      if (c == mark) {
        return -1;
      }
    }
    return -1;
  }
}
