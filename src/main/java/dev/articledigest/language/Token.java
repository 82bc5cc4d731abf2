package dev.articledigest.language;

import dev.articledigest.article.Located;
import dev.articledigest.article.Span;

/**
 * A word, number or mark. Clitics stay with their word ("Iraq's" is one token, "don't" too); a mark
 * is a token of its own, except in abbreviations ("Mr."), numbers ("1,200.5") and hyphenated words.
 *
 * @param span its characters
 * @param kind what it is
 * @param partOfSpeech its part of speech, for a word with a clitic that of the word ("Iraq's":
 *     {@link PartOfSpeech#PROPN}); {@link PartOfSpeech#X} throughout where the text isn't English
 * @param form how its word reads in lower case
 */
public record Token(Span span, Kind kind, PartOfSpeech partOfSpeech, WordForm form)
    implements Located {

  /** The same token with its part of speech. */
  Token with(PartOfSpeech tag) {
    return new Token(span, kind, tag, form);
  }

  /** Its characters. */
  public String word() {
    return form.word();
  }

  /** Its characters in lower case. */
  public String lower() {
    return form.lower();
  }

  /** Its characters in lower case, apostrophes straight. */
  public String plain() {
    return form.plain();
  }

  /** Its word in lower case, up to an apostrophe: "he" of "He'll", "iraq" of "Iraq's". */
  public String bare() {
    return form.bare();
  }

  /** Whether it begins with a capital. */
  public boolean isCapital() {
    return Character.isUpperCase(word().charAt(0));
  }

  /** What a token is. */
  public enum Kind {
    /** Begins with a letter, or with the sign of a handle or hashtag ("@ode", "#news"). */
    WORD,
    /** Begins with a digit, or with a dot before digits (".256"). */
    NUMBER,
    /** A punctuation mark, a run of one ("!!!", "..."), a symbol, an emoji or emoticon. */
    MARK
  }
}
