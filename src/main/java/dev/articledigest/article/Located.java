package dev.articledigest.article;

/** What stands somewhere in an article. */
public interface Located {

  /** Its characters. */
  Span span();
}
