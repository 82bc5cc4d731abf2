package dev.articledigest.language;

import dev.articledigest.article.Article;
import java.util.List;

/** The front door of the room: an article becomes an annotated {@link Text}. */
public final class Annotator {

  private Annotator() {}

  /** Sentences, tokens, language, parts of speech and names of the article. */
  public static Text annotate(Article article) {
    String language = LanguageIdentifier.identify(article.text(), article.declaredLanguage());
    List<Sentence> sentences = SentenceSplitter.split(article, language);
    if (!language.equals("en")) {
      return new Text(article, language, sentences, List.of());
    }
    List<Sentence> tagged =
        new PartOfSpeechTagger(TagModel.shipped()).tag(article.text(), sentences);
    return new Text(article, language, tagged, NameFinder.find(article, tagged));
  }
}
