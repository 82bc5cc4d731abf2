package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that can stand alone, made ready to be read out of its place. Its words are the
 * article's own, in order, but for those in square brackets: a name that stands for a pronoun, a
 * day that a relative date means.
 *
 * @param sentence index of its sentence in the text
 * @param text how it reads alone
 * @param kept the ranges of the article whose characters are in {@code text}, in order
 * @param evidence the characters of the article it was made from: the sentence, and where the name
 *     in brackets stands if there is one
 * @param trimmed whether words of the sentence were left out
 * @param words its length in words parted by white space
 * @param referral whom the name in brackets stands for, if there is one
 */
public record Statement(
    int sentence,
    String text,
    List<Span> kept,
    List<Span> evidence,
    boolean trimmed,
    int words,
    Optional<Referral> referral) {

  /**
   * A name put for the words that open a sentence.
   *
   * @param entity id of the entity that is meant
   * @param original how the statement reads with the article's own words
   * @param trimmed whether words of the sentence are left out of that too
   */
  public record Referral(String entity, String original, boolean trimmed) {}

  /** Copies the lists. */
  public Statement {
    kept = List.copyOf(kept);
    evidence = List.copyOf(evidence);
  }

  /** The characters of the sentence itself. */
  public Span place() {
    return evidence.get(0);
  }
}
