package dev.articledigest;

import dev.articledigest.article.Article;
import dev.articledigest.article.Problem;
import dev.articledigest.facts.Facts;
import dev.articledigest.summary.Digest;

/** What came of digesting a file: a digest, or the reason why there is none. */
public sealed interface ArticleDigest {

  /** The file's size in bytes, as handed in. */
  long sizeBytes();

  /**
   * The file was digested.
   *
   * @param sizeBytes the file's size
   * @param article the article
   * @param language BCP 47 code of its language, {@code und} where it can't be told
   * @param wordCount the words of its text
   * @param facts what was found
   * @param digest the digest
   */
  record Digested(
      long sizeBytes, Article article, String language, int wordCount, Facts facts, Digest digest)
      implements ArticleDigest {}

  /**
   * The file can't be digested.
   *
   * @param sizeBytes the file's size
   * @param problem why
   */
  record Rejected(long sizeBytes, Problem problem) implements ArticleDigest {}

  /**
   * The answer for a file that nobody should read whole.
   *
   * @param sizeBytes the file's size
   * @param maxBytes the most that is read, in bytes
   */
  static ArticleDigest tooLarge(long sizeBytes, long maxBytes) {
    String message = "The file has " + sizeBytes + " bytes; at most " + maxBytes + " are read.";
    return new Rejected(sizeBytes, new Problem(Problem.Code.TOO_LARGE, message));
  }
}
