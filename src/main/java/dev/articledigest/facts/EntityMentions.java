package dev.articledigest.facts;

import dev.articledigest.article.Located;
import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All mentions of all entities in text order, to ask who is named where. */
final class EntityMentions {

  /**
   * An entity at one of its places.
   *
   * @param entity the entity
   * @param span the place
   */
  record Mention(Entity entity, Span span) implements Located, Comparable<Mention> {

    @Override
    public int compareTo(Mention other) {
      return span.compareTo(other.span);
    }
  }

  private final List<Mention> mentions = new ArrayList<>();

  EntityMentions(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Span span : entity.mentions()) {
        mentions.add(new Mention(entity, span));
      }
    }
    Collections.sort(mentions);
  }

  /** The mentions within a range, in text order. */
  List<Mention> within(Span span) {
    return Within.of(mentions, span);
  }

  /** The mentions that share a character with a range, in text order. */
  List<Mention> touching(Span span) {
    return Within.touching(mentions, span);
  }

  /** Whether an entity is mentioned where a range is. */
  boolean name(Span span, Entity entity) {
    for (Mention mention : touching(span)) {
      if (mention.entity().is(entity)) {
        return true;
      }
    }
    return false;
  }
}
