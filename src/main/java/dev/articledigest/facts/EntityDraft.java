package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An entity while its mentions are gathered. */
final class EntityDraft {

  private static final List<String> FORMER = List.of("former ", "ex-", "then-", "then ", "late ");

  private final List<Name> names = new ArrayList<>();
  private final Set<String> forms = new LinkedHashSet<>();
  private final List<Role> roles = new ArrayList<>();

  /** Adds a mention and the characters it has. */
  void add(Name name, String form) {
    names.add(name);
    forms.add(form);
  }

  void addRole(Role role) {
    roles.add(role);
  }

  List<Name> names() {
    return names;
  }

  Span firstMention() {
    Span first = names.get(0).span();
    for (Name name : names) {
      first = name.span().compareTo(first) < 0 ? name.span() : first;
    }
    return first;
  }

  /** The type most mentions have; the first one's where two have as many. */
  NameType type() {
    Map<NameType, Integer> counts = new EnumMap<>(NameType.class);
    for (Name name : names) {
      counts.merge(name.type(), 1, Integer::sum);
    }
    NameType best = names.get(0).type();
    for (Map.Entry<NameType, Integer> count : counts.entrySet()) {
      best = count.getValue() > counts.getOrDefault(best, 0) ? count.getKey() : best;
    }
    return best;
  }

  /** The entity, its number given. */
  Entity entity(String id, String content, PersonFacts people) {
    String fullest = fullest();
    List<String> aliases = forms.stream().filter(form -> !form.equals(fullest)).toList();
    List<Span> mentions = names.stream().map(Name::span).sorted().toList();
    return new Entity(
        id,
        type(),
        fullest,
        aliases,
        title(content),
        affiliation(content),
        people.age(id),
        people.relations(id),
        mentions);
  }

  private Optional<Entity.Attribute> affiliation(String content) {
    return roles.stream()
        .flatMap(role -> role.affiliation().stream())
        .map(span -> Entity.Attribute.of(span, content))
        .findFirst();
  }

  private String fullest() {
    return forms.stream()
        .max(
            Comparator.comparingInt(String::length)
                .thenComparing(form -> form.equals(form.toUpperCase(Locale.ROOT)) ? 0 : 1))
        .orElseThrow();
  }

  /** The present office before a former one, else the first the article gives. */
  private Optional<Entity.Attribute> title(String content) {
    List<Entity.Attribute> found =
        roles.stream()
            .flatMap(role -> role.title().stream())
            .map(span -> Entity.Attribute.of(span, content))
            .toList();
    return found.stream()
        .filter(title -> !isFormer(title.text()))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static boolean isFormer(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return FORMER.stream().anyMatch(lower::startsWith);
  }
}
