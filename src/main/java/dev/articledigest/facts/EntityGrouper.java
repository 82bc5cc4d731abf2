package dev.articledigest.facts;

import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Decides which names mean the same: people by {@link EntityPeople}, all else by its own way. */
final class EntityGrouper {

  private final EntityWords words;

  EntityGrouper(EntityWords words) {
    this.words = words;
  }

  /** The entities to be, by first mention. */
  List<EntityDraft> group() {
    List<Name> people = new ArrayList<>();
    List<Name> others = new ArrayList<>();
    for (Name name : words.names()) {
      (name.type() == NameType.PERSON ? people : others).add(name);
    }
    List<EntityDraft> drafts = new ArrayList<>(new EntityPeople(words).group(people));
    drafts.addAll(new EntityBodies(words).group(others));
    Collections.sort(drafts);
    return drafts;
  }
}
