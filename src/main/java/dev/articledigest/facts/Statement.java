package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.List;

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
 */
public record Statement(
    int sentence, String text, List<Span> kept, List<Span> evidence, boolean trimmed, int words) {

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
