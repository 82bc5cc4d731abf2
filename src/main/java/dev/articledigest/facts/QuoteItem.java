package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;

/**
 * A token of a block outside its quotations, a quotation as a whole, or the end of a sentence.
 *
 * @param kind what it is
 * @param span its characters
 * @param word its characters as written, empty for a quotation
 * @param tag the word's part of speech; {@code X} for what is no word
 */
record QuoteItem(Kind kind, Span span, String word, PartOfSpeech tag) {

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

  /** An item that is no word. */
  static QuoteItem of(Kind kind, Span span) {
    return new QuoteItem(kind, span, "", PartOfSpeech.X);
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
