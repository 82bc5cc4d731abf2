package dev.articledigest.facts;

import dev.articledigest.language.Text;
import java.util.List;
import java.util.Optional;

/** The front door of the room: an annotated text becomes {@link Facts}. */
public final class FactFinder {

  private FactFinder() {}

  /**
   * Everything found in the text.
   *
   * @param anchors the days that relative dates may be counted from, strongest first; may be empty
   */
  public static Facts find(Text text, List<Anchor> anchors) {
    List<Entity> entities = EntityFinder.find(text);
    List<Quote> quotes = QuoteFinder.find(text, entities);
    List<DateMention> dates = DateFinder.find(text, anchors);
    List<Figure> figures = FigureFinder.find(text, dates);
    MainEvent event =
        new MainEvent(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Facts(entities, quotes, dates, figures, event, List.of());
  }
}
