package dev.articledigest.facts;

import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups names into {@link Entity entities}: "Jane Roe" and "Roe", "World Health Organization" and
 * "WHO", "US" and "United States".
 */
final class EntityFinder {

  private EntityFinder() {}

  /** The entities of the text, by first mention. */
  static List<Entity> find(Text text) {
    EntityWords words = new EntityWords(text);
    List<EntityDraft> drafts = new EntityGrouper(words).group();
    PersonFacts people = new PersonFacts(words, drafts);
    RoleFinder roles = new RoleFinder(words);
    List<Entity> entities = new ArrayList<>();
    for (EntityDraft draft : drafts) {
      if (draft.type() == NameType.PERSON) {
        for (Name name : draft.names()) {
          draft.addRole(roles.find(name));
        }
      }
      entities.add(draft.entity(PersonFacts.id(entities.size()), text.content(), people));
    }
    return entities;
  }
}
