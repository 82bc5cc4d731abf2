package dev.articledigest.facts;

import dev.articledigest.language.Text;
import java.util.List;

/** Finds {@link Figure}s. */
final class FigureFinder {

  private FigureFinder() {}

  /** The figures of the text, in order; a number within a date is none. */
  static List<Figure> find(Text text, List<DateMention> dates) {
    return List.of();
  }
}
