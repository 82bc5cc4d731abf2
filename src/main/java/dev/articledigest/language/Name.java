package dev.articledigest.language;

import dev.articledigest.article.Located;
import dev.articledigest.article.Span;

/**
 * A name where it stands in the text, without title or article ("Mr.", "the").
 *
 * @param type what it names
 * @param span its characters
 */
public record Name(NameType type, Span span) implements Located {
  /** Whether people are called by a word, in lower case: "jane". */
  public static boolean isGiven(String word) {
    return (NameGazetteer.lists(word) & NameGazetteer.FIRST_NAME) != 0;
  }
}
