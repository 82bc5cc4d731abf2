package dev.articledigest.facts;

import dev.articledigest.language.Text;
import java.util.List;

/** The front door of the room: an annotated text becomes {@link Facts}. */
public final class FactFinder {

  private FactFinder() {}

  /**
   * Everything found in the text: in a language other than English what marks, signs and numbers
   * tell, neither entities nor the event nor key facts.
   *
   * @param anchors the days that relative dates may be counted from, strongest first; may be empty
   */
  public static Facts find(Text text, List<Anchor> anchors) {
    return read(text, anchors).facts();
  }

  /** Whether it is known which sentences of a language stand alone, so that some are key facts. */
  public static boolean findsKeyFacts(String language) {
    return language.equals("en") || PlainOpening.knows(language);
  }

  /** As {@link #find}, with the statements and concepts that the key facts were chosen by. */
  public static Findings read(Text text, List<Anchor> anchors) {
    if (!text.isEnglish()) {
      Findings found = Findings.of(text, plain(text, anchors));
      return findsKeyFacts(text.language()) ? found.withKeyFacts(text) : found;
    }
    List<Entity> entities = EntityFinder.find(text);
    List<Quote> quotes = QuoteFinder.find(text, entities);
    List<NumberWords> words = NumberWords.of(text);
    List<DateMention> dates = DateFinder.find(text, words, anchors);
    List<Figure> figures = FigureFinder.find(text, words, dates);
    Facts found = new Facts(entities, quotes, dates, figures, MainEvent.NONE, List.of());
    MainEvent event = new EventFinder(text, found, anchors).find();
    return Findings.of(text, found.with(event)).withKeyFacts(text);
  }

  private static Facts plain(Text text, List<Anchor> anchors) {
    List<DateMention> dates = PlainDateFinder.find(text, anchors);
    List<Figure> figures = PlainFigureFinder.find(text, dates);
    return new Facts(
        List.of(), PlainQuoteFinder.find(text), dates, figures, MainEvent.NONE, List.of());
  }
}
