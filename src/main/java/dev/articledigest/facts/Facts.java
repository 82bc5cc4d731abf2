package dev.articledigest.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything found in an article; lists are in text order except {@code keyFacts}, best first.
 *
 * @param entities who and what is named
 * @param quotes who said what
 * @param dates time expressions
 * @param figures numbers
 * @param event the main event
 * @param keyFacts the statements worth knowing
 */
public record Facts(
    List<Entity> entities,
    List<Quote> quotes,
    List<DateMention> dates,
    List<Figure> figures,
    MainEvent event,
    List<KeyFact> keyFacts) {

  /** Copies the lists. */
  public Facts {
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    dates = List.copyOf(dates);
    figures = List.copyOf(figures);
    keyFacts = List.copyOf(keyFacts);
  }

  Facts with(MainEvent found) {
    return new Facts(entities, quotes, dates, figures, found, keyFacts);
  }

  Facts withKeyFacts(List<KeyFact> chosen) {
    return new Facts(entities, quotes, dates, figures, event, chosen);
  }

  /**
   * The quotes without those between two pairs of apostrophes, which archives type for all sorts of
   * marks: nobody's words are told as the article's for them, but they are not listed.
   *
   * @param content the article's text
   */
  public List<Quote> listedQuotes(String content) {
    List<Quote> listed = new ArrayList<>();
    for (Quote quote : quotes) {
      int mark = quote.evidence().start() - 2;
      boolean typed = quote.direct() && mark >= 0 && content.startsWith("''", mark);
      if (!typed) {
        listed.add(quote);
      }
    }
    return listed;
  }

  /** The quotes whose words stand in quotation marks. */
  List<Quote> directQuotes() {
    List<Quote> direct = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.direct()) {
        direct.add(quote);
      }
    }
    return direct;
  }
}
