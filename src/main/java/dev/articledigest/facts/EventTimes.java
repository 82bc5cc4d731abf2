package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when the event happened: of the dates near the article's beginning the likeliest. */
final class EventTimes {

  private static final Set<String> RELATIVES = WordSet.of("who", "which", "whose");
  private static final double LATER = 0.1;
  private static final double ASIDE = 0.8;
  private static final int REACH = 40;
  private static final double FAR = 0.8;
  private static final double NEVER = 1000;
  private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:-(\\d{2})|$)");

  private final EventLead lead;
  private final List<DateMention> dates;
  private final Optional<LocalDate> today;

  EventTimes(EventLead lead, List<DateMention> dates, List<Anchor> anchors) {
    this.lead = lead;
    this.dates = dates;
    this.today = today(anchors);
  }

  private static Optional<LocalDate> today(List<Anchor> anchors) {
    for (Anchor anchor : anchors) {
      if (anchor.kind() != AnchorKind.UPLOAD) {
        return Optional.of(anchor.day());
      }
    }
    return Optional.empty();
  }

  Optional<MainEvent.Answer> find() {
    Optional<Span> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    int position = 0;
    for (Sentence sentence : lead.all()) {
      for (DateMention date : Within.of(dates, sentence.span())) {
        double score =
            fineness(date) - LATER * position - aside(sentence, date.evidence()) - distance(date);
        if (fineness(date) > 0 && score > Math.max(most, least(date))) {
          most = score;
          best = Optional.of(date.evidence());
        }
      }
      position++;
    }
    return best.isPresent()
        ? Optional.of(lead.answer(best.get(), 0.5 + 0.4 * most))
        : Optional.empty();
  }

  /**
   * Of a text of an unknown day a year tells when only among the first sentences: "the house was
   * built in 1893" is further.
   */
  private double least(DateMention date) {
    boolean far = today.isEmpty() && date.granularity() == DateMention.Granularity.YEAR;
    return far ? 0 : -NEVER / 2;
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
   * News is of these weeks: "four months ago" and a birthday tell of something else, but "from
   * January" may be what is new.
   */
  private double distance(DateMention date) {
    Matcher value = MONTH.matcher(date.value());
    if (today.isEmpty() || !value.lookingAt()) {
      return 0;
    }
    int years = Integer.parseInt(value.group(1)) - today.get().getYear();
    if (value.group(2) == null) {
      return years == 0 ? 0 : NEVER;
    }
    int months = 12 * years + Integer.parseInt(value.group(2)) - today.get().getMonthValue();
    return Math.abs(months) > 12 ? NEVER : months < -1 ? FAR : 0;
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
