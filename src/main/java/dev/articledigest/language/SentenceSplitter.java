package dev.articledigest.language;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the blocks of an article into {@link Sentence}s; a heading is one unit. */
final class SentenceSplitter {

  private static final String CLOSERS = "\"”’»'“›)]";

  private SentenceSplitter() {}

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
    List<Span> spans = new ArrayList<>();
    int start = block.span().start();
    for (Token token : Tokenizer.tokens(text, block.span())) {
      int end = token.span().end();
      if (end > start && endsAt(text, token, block.span())) {
        int stop = afterClosers(text, end, block.span().end());
        spans.add(new Span(start, stop));
        start = afterSpace(text, stop, block.span().end());
      }
    }
    if (start < block.span().end()) {
      spans.add(new Span(start, block.span().end()));
    }
    return spans;
  }

  private static boolean endsAt(String text, Token token, Span block) {
    char last = text.charAt(token.span().end() - 1);
    if (last != '.' && last != '!' && last != '?' && last != '…') {
      return false;
    }
    int after = afterClosers(text, token.span().end(), block.end());
    int next = afterSpace(text, after, block.end());
    if (next == after) {
      return false;
    }
    boolean isWord = token.kind() == Token.Kind.WORD;
    if (isWord
        && Abbreviations.isTitle(text.substring(token.span().start(), token.span().end() - 1))) {
      return false;
    }
    return opensSentence(text, next) && !(isWord && token.span().length() == 2);
  }

  private static boolean opensSentence(String text, int at) {
    int c = text.codePointAt(at);
    return Character.isUpperCase(c)
        || Character.isTitleCase(c)
        || Character.isDigit(c)
        || "\"“‘'«„‚([¿¡—–-".indexOf(c) >= 0
        || Character.getType(c) == Character.OTHER_LETTER;
  }

  private static int afterClosers(String text, int at, int end) {
    int i = at;
    while (i < end && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int afterSpace(String text, int at, int end) {
    int i = at;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return Math.min(i, end - 1 < at ? at : i >= end ? at : i);
  }
}
