package dev.articledigest.language;

import dev.articledigest.article.Span;

/**
 * A word, number or mark. Clitics stay with their word ("Iraq's" is one token, "don't" too); a mark
 * is a token of its own, except in abbreviations ("Mr."), numbers ("1,200.5") and hyphenated words.
 *
 * @param span its characters
 * @param kind what it is
 */
public record Token(Span span, Kind kind) {

  /** What a token is. */
  public enum Kind {
    /** Begins with a letter. */
    WORD,
    /** Begins with a digit. */
    NUMBER,
    /** A punctuation mark or symbol. */
    MARK
  }
}
