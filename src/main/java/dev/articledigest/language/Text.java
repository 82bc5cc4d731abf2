package dev.articledigest.language;

import dev.articledigest.article.Article;
import dev.articledigest.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * An annotated article.
 *
 * @param article the article
 * @param language BCP 47 code of the language, {@code und} where it can't be told
 * @param sentences the sentences, in text order
 * @param names the names, in text order, none overlapping another
 */
public record Text(Article article, String language, List<Sentence> sentences, List<Name> names) {

  /** Copies the lists. */
  public Text {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /** The characters that every span refers to. */
  public String content() {
    return article.text();
  }

  /** Whether the text is in the language that every rule and model here was made for. */
  public boolean isEnglish() {
    return language.equals("en");
  }

  /**
   * Whether a sentence is surely not in the language of the article: "Sign up for our newsletter."
   * on a German page.
   */
  public boolean isStranger(Span sentence) {
    return !language.equals(LanguageIdentifier.UNDETERMINED)
        && !LanguageIdentifier.identify(sentence.of(content()), Optional.of(language))
            .equals(language);
  }

  /** The number of words and numbers in the text. */
  public int wordCount() {
    int words = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        words += token.kind() == Token.Kind.MARK ? 0 : Words.count(token.word());
      }
    }
    return words;
  }
}
