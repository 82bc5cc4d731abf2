package dev.articledigest.language;

import dev.articledigest.article.Article;
import java.util.List;

/** Finds names. */
final class NameFinder {

  private NameFinder() {}

  /** The names of the sentences, in text order, none overlapping another. */
  static List<Name> find(Article article, List<Sentence> sentences) {
    return List.of();
  }
}
