package dev.articledigest.language;

import dev.articledigest.article.Article;
import java.util.List;

/** The front door of the room: an article becomes an annotated {@link Text}. */
public final class Annotator {

  private Annotator() {}

  /** Sentences, tokens, language and names of the article. */
  public static Text annotate(Article article) {
    String language = LanguageIdentifier.identify(article.text(), article.declaredLanguage());
    List<Sentence> sentences = SentenceSplitter.split(article, language);
    List<Name> names = language.equals("en") ? NameFinder.find(article, sentences) : List.of();
    return new Text(article, language, sentences, names);
  }
}
