package dev.articledigest.facts;

import dev.articledigest.article.Span;

/**
 * A token of a block outside its quotations, a quotation as a whole, or the end of a sentence.
 *
 * @param kind what it is
 * @param span its characters
 * @param word its characters as written, empty for a quotation
 */
record QuoteItem(Kind kind, Span span, String word) {

  /** What an item is. */
  enum Kind {
    /** A word or number. */
    WORD,
    /** A punctuation mark. */
    MARK,
    /** A stretch in quotation marks. */
    QUOTE,
    /** The end of a sentence. */
    END
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isQuote() {
    return kind == Kind.QUOTE;
  }

  boolean isEnd() {
    return kind == Kind.END;
  }

  boolean isMark(String mark) {
    return kind == Kind.MARK && word.equals(mark);
  }

  boolean isCapitalised() {
    return isWord() && Character.isUpperCase(word.codePointAt(0));
  }
}
