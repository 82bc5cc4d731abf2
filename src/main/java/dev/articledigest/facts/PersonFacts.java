package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
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
  private final Map<Span, String> ids = new HashMap<>();
  private final Map<String, Entity.Age> ages = new HashMap<>();
  private final Map<String, Map<String, Entity.Relation>> relations = new HashMap<>();

  PersonFacts(EntityWords words, List<EntityDraft> drafts) {
    this.words = words;
    for (int i = 0; i < drafts.size(); i++) {
      for (Name name : drafts.get(i).names()) {
        ids.put(name.span(), id(i));
      }
    }
    AgeFinder ageFinder = new AgeFinder(words);
    RelationFinder relationFinder = new RelationFinder(words);
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).type() == NameType.PERSON) {
        gather(id(i), drafts.get(i), ageFinder, relationFinder);
      }
    }
    ageFinder.later().forEach(this::addLater);
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
    for (Name name :
        draft.names().stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
      ageFinder.find(name).ifPresent(age -> ages.putIfAbsent(id, age));
      relationFinder.find(name).ifPresent(found -> add(id, found));
    }
  }

  /** A relation counts where its other side is one person, not the same, and told once. */
  private void add(String id, RelationFinder.Found found) {
    String of = only(found.others());
    if (!of.isEmpty() && !of.equals(id)) {
      String form = words.form(found.words());
      relations
          .computeIfAbsent(id, i -> new LinkedHashMap<>())
          .putIfAbsent(form + '|' + of, new Entity.Relation(form, of, found.words()));
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
    names.forEach(name -> people.add(ids.getOrDefault(name.span(), "")));
    return people.size() == 1 ? people.iterator().next() : "";
  }
}
