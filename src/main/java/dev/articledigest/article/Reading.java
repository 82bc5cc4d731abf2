package dev.articledigest.article;

/** What came of reading a file. */
public sealed interface Reading {

  /**
   * The file is an article.
   *
   * @param article the article
   */
  record Read(Article article) implements Reading {}

  /**
   * The file is none that can be digested.
   *
   * @param problem why
   */
  record Unread(Problem problem) implements Reading {}
}
