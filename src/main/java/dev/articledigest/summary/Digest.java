package dev.articledigest.summary;

import dev.articledigest.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * A short digest in the article's own sentences.
 *
 * @param headline the article in a line of at most fifteen words, without a full stop, ending in
 *     "…" where it is but the beginning of a sentence; without evidence where it is the article's
 *     title and that is no part of the text
 * @param text the sentences joined by a space, at most the asked number of words
 * @param sentences the sentences, in reading order
 * @param keywords the article's keyphrases, best first
 */
public record Digest(
    Optional<DigestSentence> headline,
    String text,
    List<DigestSentence> sentences,
    List<Keyword> keywords) {

  /** Copies the lists. */
  public Digest {
    sentences = List.copyOf(sentences);
    keywords = List.copyOf(keywords);
  }

  /**
   * A sentence of the digest.
   *
   * @param text the sentence as it reads in the digest
   * @param evidence the characters of the article it was made from: the sentence, then where the
   *     name stands that is in brackets, if one is
   * @param trimmed whether it reads otherwise than its source: words are left out or stand in
   *     brackets
   */
  public record DigestSentence(String text, List<Span> evidence, boolean trimmed) {

    /** Copies the list. */
    public DigestSentence {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A keyphrase.
   *
   * @param text the phrase as the article writes it
   * @param score its weight, 0 to 1, the best having 1
   */
  public record Keyword(String text, double score) {}
}
