package dev.articledigest.facts;

import dev.articledigest.language.Text;
import java.util.List;

/** Finds and resolves time expressions. */
final class DateFinder {

  private DateFinder() {}

  /**
   * The time expressions of the text, in order.
   *
   * @param anchors days to count from, strongest first; may be empty
   */
  static List<DateMention> find(Text text, List<Anchor> anchors) {
    return List.of();
  }
}
