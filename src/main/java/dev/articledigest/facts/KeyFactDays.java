package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells when what a key fact states was or will be. */
final class KeyFactDays {

  /** A day that is less sure is not told as a fact's. */
  private static final double LEAST_SURE = 0.5;

  /** "The ferry, which sank in 1988, was praised on Monday". */
  private static final Set<String> RELATIVE = WordSet.of("who", "which", "whose", "where");

  /** "Until Friday", "fewer than in 1998": what is told of was not then. */
  private static final Set<String> BOUNDS = WordSet.of("until", "till", "through", "before");

  private static final int YEAR = 4;

  /** So many words may stand between: "before the storm of 2021". */
  private static final int NEAR = 4;

  private final Text text;
  private final List<DateMention> dates;

  KeyFactDays(Text text, Facts facts) {
    this.text = text;
    this.dates = facts.dates();
  }

  /**
   * The TIMEX3 value of the first date in some ranges that is sure, of its year or its day of the
   * week at least, and of the main clause.
   */
  Optional<String> of(List<Span> kept) {
    for (Span span : kept) {
      for (DateMention date : Within.of(dates, span)) {
        if (isDay(date) && isMain(date)) {
          return Optional.of(date.value());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDay(DateMention date) {
    String value = date.value();
    return switch (date.granularity()) {
      case DURATION, SET, VAGUE -> false;
      default ->
          date.confidence() >= LEAST_SURE
              && value.length() >= YEAR
              && !value.equals("XXXX")
              && !value.startsWith("XXXX-XX-XX")
              && !date.isCountedOn();
    };
  }

  private boolean isMain(DateMention date) {
    int index = Within.firstEndingAfter(text.sentences(), date.evidence().start());
    List<Token> tokens = text.sentences().get(index).tokens();
    int at = Within.firstFrom(tokens, date.evidence().start());
    if (isOrigin(date, tokens, at) || isCompared(tokens, at) || describes(date, tokens)) {
      return false;
    }
    boolean closed = false;
    for (int i = at - 1; i >= 0; i--) {
      String word = tokens.get(i).lower();
      if (at - i <= NEAR && BOUNDS.contains(word)) {
        return false;
      }
      if (!closed && RELATIVE.contains(word)) {
        return i == 0;
      }
      closed |= word.equals(",");
    }
    return true;
  }

  /** "A ferry from 1974", but "will be closed from January 1". */
  private static boolean isOrigin(DateMention date, List<Token> tokens, int at) {
    return at > 0 && date.value().length() <= YEAR && tokens.get(at - 1).lower().equals("from");
  }

  private static boolean isCompared(List<Token> tokens, int at) {
    return (at > 0 && tokens.get(at - 1).lower().equals("than"))
        || (at > 1 && tokens.get(at - 2).lower().equals("than"));
  }

  /** "The 2014 champion": it says which one, not when. */
  private static boolean describes(DateMention date, List<Token> tokens) {
    return date.value().length() == YEAR
        && Within.nextTo(tokens, date.evidence())
            .filter(next -> next.partOfSpeech().isNominal())
            .isPresent();
  }
}
