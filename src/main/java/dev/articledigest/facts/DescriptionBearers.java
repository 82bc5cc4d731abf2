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
        entity.age().ifPresent(age -> add(aged, age.years(), entity));
        for (String word : role(entity)) {
          if (StatementDescription.isPerson(word)) {
            add(held, word, entity);
          }
        }
      }
    }
  }

  private static <K> void add(Map<K, List<Entity>> map, K key, Entity entity) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(entity);
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
    person.affiliation().map(DescriptionBearers::words).ifPresent(words::addAll);
    return words;
  }

  private static Set<String> role(Entity person) {
    return new HashSet<>(person.role().map(DescriptionBearers::words).orElse(List.of()));
  }

  private static List<String> words(Entity.Attribute told) {
    return List.of(told.text().toLowerCase(Locale.ROOT).split(" ", -1));
  }
}
