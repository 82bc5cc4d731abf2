package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * A self-contained statement worth knowing: a sentence or two, whole or shortened.
 *
 * @param text the statement
 * @param kind what sort of statement
 * @param who ids of the people, organizations and groups in it
 * @param where ids of the places in it
 * @param when TIMEX3 value of its date
 * @param figures its numbers, as the article words them
 * @param confidence how sure it is that the statement is self-contained and worth knowing, 0 to 1
 * @param evidence the characters it was read from, one range a source sentence
 */
public record KeyFact(
    String text,
    Kind kind,
    List<String> who,
    List<String> where,
    Optional<String> when,
    List<String> figures,
    double confidence,
    List<Span> evidence) {

  /** Copies the lists. */
  public KeyFact {
    who = List.copyOf(who);
    where = List.copyOf(where);
    figures = List.copyOf(figures);
    evidence = List.copyOf(evidence);
  }

  /** What sort of statement. */
  public enum Kind {
    /** Something happened. */
    EVENT,
    /** A number is the point. */
    FIGURE,
    /** It is mostly somebody's words, in quotation marks. */
    QUOTE,
    /** Somebody decided, ruled or voted. */
    DECISION,
    /** It gives a reason. */
    CAUSE,
    /** It is about what comes. */
    OUTLOOK,
    /** It is about what was before. */
    BACKGROUND
  }
}
