package dev.articledigest;

import dev.articledigest.article.Article;
import dev.articledigest.article.ArticleReader;
import dev.articledigest.article.FileHints;
import dev.articledigest.article.Limits;
import dev.articledigest.article.Reading;
import dev.articledigest.facts.Anchor;
import dev.articledigest.facts.FactFinder;
import dev.articledigest.facts.Findings;
import dev.articledigest.language.Annotator;
import dev.articledigest.language.Text;
import dev.articledigest.summary.Digest;
import dev.articledigest.summary.DigestWriter;
import java.util.List;

/**
 * The front door: bytes become an {@link ArticleDigest}. Pure: the same bytes and hints give the
 * same digest, on every machine. Safe for use by many threads.
 */
public final class Digester {

  /** The most bytes of a file that are read unless said otherwise, packed or unpacked. */
  public static final int MOST_BYTES = Limits.DEFAULT.bytes();

  /** The most characters of an article's text unless said otherwise. */
  public static final int MOST_CHARACTERS = Limits.DEFAULT.characters();

  private Digester() {}

  /**
   * Reads, annotates, finds and chooses.
   *
   * @param content the file's bytes, gzipped or not
   * @param hints what is known beside them
   * @return the digest, or the reason why the file has none; never throws for what a file holds
   */
  public static ArticleDigest digest(byte[] content, ArticleHints hints) {
    return digest(content, hints, MOST_BYTES, MOST_CHARACTERS);
  }

  /**
   * The same within other limits; what exceeds them is rejected.
   *
   * @param content the file's bytes, gzipped or not
   * @param hints what is known beside them
   * @param mostBytes the most bytes that are read, packed or unpacked, at least 1
   * @param mostCharacters the most characters of the article's text, at least 1
   * @return the digest, or the reason why the file has none
   */
  public static ArticleDigest digest(
      byte[] content, ArticleHints hints, int mostBytes, int mostCharacters) {
    Limits limits = Limits.DEFAULT.withBytes(mostBytes).withCharacters(mostCharacters);
    FileHints file = new FileHints(hints.name(), hints.contentType(), hints.url());
    Reading reading = ArticleReader.read(content, file, limits);
    if (reading instanceof Reading.Unread unread) {
      return new ArticleDigest.Rejected(content.length, unread.problem());
    }
    return digested(content.length, ((Reading.Read) reading).article(), hints);
  }

  private static ArticleDigest digested(long size, Article article, ArticleHints hints) {
    Text text = Annotator.annotate(article);
    List<Anchor> anchors = Anchors.of(article, hints);
    Findings found = FactFinder.read(text, anchors);
    Digest digest = DigestWriter.write(text, found, hints.words());
    return new ArticleDigest.Digested(
        size, article, text.language(), text.wordCount(), found.facts(), digest);
  }
}
