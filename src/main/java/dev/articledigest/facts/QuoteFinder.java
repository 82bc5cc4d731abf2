package dev.articledigest.facts;

import dev.articledigest.language.Text;
import java.util.List;

/** Finds {@link Quote}s and who speaks. */
final class QuoteFinder {

  private QuoteFinder() {}

  /** The quotes of the text, in order. */
  static List<Quote> find(Text text, List<Entity> entities) {
    return List.of();
  }
}
