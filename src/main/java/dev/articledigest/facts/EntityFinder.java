package dev.articledigest.facts;

import dev.articledigest.language.Text;
import java.util.List;

/** Groups names into {@link Entity entities}. */
final class EntityFinder {

  private EntityFinder() {}

  /** The entities of the text, by first mention. */
  static List<Entity> find(Text text) {
    return List.of();
  }
}
