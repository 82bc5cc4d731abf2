package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds when the event happened: of the dates near the article's beginning the likeliest. */
final class EventTimes {

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose");
  private static final double LATER = 0.15;
  private static final double ASIDE = 0.8;
  private static final int REACH = 40;

  private final EventLead lead;
  private final List<DateMention> dates;

  EventTimes(EventLead lead, List<DateMention> dates) {
    this.lead = lead;
    this.dates = dates;
  }

  Optional<MainEvent.Answer> find() {
    Optional<Span> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    int position = 0;
    for (Sentence sentence : lead.all()) {
      for (DateMention date : Within.of(dates, DateMention::evidence, sentence.span())) {
        double score = fineness(date) - LATER * position - aside(sentence, date.evidence());
        if (fineness(date) > 0 && score > most) {
          most = score;
          best = Optional.of(date.evidence());
        }
      }
      position++;
    }
    return best.map(lead::answer);
  }

  /** News happens on a day; a length of time or "now" tells nothing. */
  private static double fineness(DateMention date) {
    return switch (date.granularity()) {
      case DAY -> 1.2;
      // "opens at four in the morning" is no day
      case TIME -> date.value().startsWith("X") ? 0.2 : 1.2;
      case WEEK, MONTH -> 0.8;
      case QUARTER, SEASON, YEAR -> 0.4;
      case DURATION, SET, VAGUE, DECADE, CENTURY -> 0;
    };
  }

  /**
   * Of something else: "Monday's vote", or told by the way: "Mr. Orlov, who lost the vote on
   * Monday, …".
   */
  private double aside(Sentence sentence, Span date) {
    String text = lead.content();
    boolean owns =
        (date.of(text).endsWith("s")
                && date.length() > 2
                && "'’".indexOf(text.charAt(date.end() - 2)) >= 0)
            || text.startsWith("'s", date.end())
            || text.startsWith("’s", date.end());
    int at = EventLead.tokenAt(sentence, date.start()) - 1;
    for (int i = at; i >= 0 && i > at - REACH; i--) {
      String word = lead.word(sentence, i);
      if (RELATIVES.contains(word)) {
        return ASIDE;
      }
      if (word.equals(",")) {
        break;
      }
    }
    return owns ? ASIDE : 0;
  }
}
