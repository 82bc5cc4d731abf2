package dev.articledigest.facts;

import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the ages and relations of the people of a text, once it is known who is who. */
final class PersonFacts {

  private final EntityWords words;

  /** The ids of the entities by where their names begin. */
  private final Map<Integer, String> ids = new HashMap<>();

  private final Map<String, Entity.Age> ages = new HashMap<>();
  private final Map<String, Map<String, Entity.Relation>> relations = new HashMap<>();

  PersonFacts(EntityWords words, List<EntityDraft> drafts) {
    this.words = words;
    for (int i = 0; i < drafts.size(); i++) {
      for (Name name : drafts.get(i).names()) {
        ids.put(name.span().start(), id(i));
      }
    }
    AgeFinder ageFinder = new AgeFinder(words);
    RelationFinder relationFinder = new RelationFinder(words);
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).type() == NameType.PERSON) {
        gather(id(i), drafts.get(i), ageFinder, relationFinder);
      }
    }
    for (AgeFinder.Later later : ageFinder.later()) {
      addLater(later);
    }
  }

  /** The id of the entity with a number. */
  static String id(int number) {
    return "e" + (number + 1);
  }

  Optional<Entity.Age> age(String id) {
    return Optional.ofNullable(ages.get(id));
  }

  List<Entity.Relation> relations(String id) {
    return List.copyOf(relations.getOrDefault(id, Map.of()).values());
  }

  private void gather(
      String id, EntityDraft draft, AgeFinder ageFinder, RelationFinder relationFinder) {
    List<Name> names = new ArrayList<>(draft.names());
    names.sort(Comparator.comparing(Name::span));
    for (Name name : names) {
      Optional<Entity.Age> age = ageFinder.find(name);
      if (age.isPresent()) {
        ages.putIfAbsent(id, age.get());
      }
      Optional<RelationFinder.Found> relation = relationFinder.find(name);
      if (relation.isPresent()) {
        add(id, relation.get());
      }
    }
  }

  /** A relation counts where its other side is one person, not the same, and told once. */
  private void add(String id, RelationFinder.Found found) {
    String of = only(found.others());
    if (!of.isEmpty() && !of.equals(id)) {
      String form = words.form(found.words());
      Map<String, Entity.Relation> told = relations.getOrDefault(id, new LinkedHashMap<>());
      told.putIfAbsent(form + '|' + of, new Entity.Relation(form, of, found.words()));
      relations.put(id, told);
    }
  }

  private void addLater(AgeFinder.Later later) {
    String id = only(later.near());
    if (!id.isEmpty()) {
      ages.putIfAbsent(id, later.age());
    }
  }

  /** The id of the one person behind the names; empty where they are several. */
  private String only(List<Name> names) {
    Set<String> people = new TreeSet<>();
    for (Name name : names) {
      people.add(ids.getOrDefault(name.span().start(), ""));
    }
    return people.size() == 1 ? people.iterator().next() : "";
  }
}
