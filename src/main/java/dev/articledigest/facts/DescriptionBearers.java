package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds who bears a description by what the text says of the ages, offices and trades of people.
 */
final class DescriptionBearers {

  private final Map<String, List<Entity>> held = new HashMap<>();
  private final Map<Integer, List<Entity>> aged = new HashMap<>();

  DescriptionBearers(List<Entity> entities) {
    for (Entity entity : entities) {
      if (entity.type() == NameType.PERSON) {
        if (entity.age().isPresent()) {
          add(aged, entity.age().get().years(), entity);
        }
        for (String word : role(entity)) {
          if (StatementDescription.isPerson(word)) {
            add(held, word, entity);
          }
        }
      }
    }
  }

  private static <K> void add(Map<K, List<Entity>> map, K key, Entity entity) {
    Keyed.list(map, key).add(entity);
  }

  /** Those of the age that it tells, else those of the office whose bodies it names. */
  List<Entity> of(StatementDescription description) {
    if (description.age() > 0) {
      return aged.getOrDefault(description.age(), List.of());
    }
    List<Entity> found = new ArrayList<>();
    for (Entity person : held.getOrDefault(description.noun(), List.of())) {
      if (told(person).containsAll(description.named())) {
        found.add(person);
      }
    }
    return found;
  }

  private static Set<String> told(Entity person) {
    Set<String> words = role(person);
    if (person.affiliation().isPresent()) {
      words.addAll(words(person.affiliation().get()));
    }
    return words;
  }

  private static Set<String> role(Entity person) {
    return new HashSet<>(person.role().isPresent() ? words(person.role().get()) : List.of());
  }

  private static List<String> words(Entity.Attribute told) {
    return List.of(told.text().toLowerCase(Locale.ROOT).split(" ", -1));
  }
}
