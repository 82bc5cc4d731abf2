package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An entity while its mentions are gathered. */
final class EntityDraft implements Comparable<EntityDraft> {

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

  private Span firstMention() {
    Span first = names.get(0).span();
    for (Name name : names) {
      first = name.span().compareTo(first) < 0 ? name.span() : first;
    }
    return first;
  }

  /** The first mentioned first. */
  @Override
  public int compareTo(EntityDraft other) {
    return firstMention().compareTo(other.firstMention());
  }

  /** The type most mentions have; the first one's where two have as many. */
  NameType type() {
    Map<NameType, Integer> counts = new EnumMap<>(NameType.class);
    for (Name name : names) {
      counts.put(name.type(), counts.getOrDefault(name.type(), 0) + 1);
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
    List<String> aliases = new ArrayList<>(forms);
    aliases.remove(fullest);
    List<Span> mentions = new ArrayList<>();
    for (Name name : names) {
      mentions.add(name.span());
    }
    Collections.sort(mentions);
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
    for (Role role : roles) {
      if (role.affiliation().isPresent()) {
        return Optional.of(Entity.Attribute.of(role.affiliation().get(), content));
      }
    }
    return Optional.empty();
  }

  private String fullest() {
    String fullest = "";
    for (String form : forms) {
      // Of forms as long the first one that is not in capitals throughout.
      boolean longer = form.length() > fullest.length();
      boolean instead = form.length() == fullest.length() && isMixed(form) && !isMixed(fullest);
      fullest = longer || instead ? form : fullest;
    }
    return fullest;
  }

  private static boolean isMixed(String form) {
    return !form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** The present office before a former one, else the first the article gives. */
  private Optional<Entity.Attribute> title(String content) {
    Optional<Entity.Attribute> first = Optional.empty();
    for (Role role : roles) {
      if (role.title().isPresent()) {
        Entity.Attribute title = Entity.Attribute.of(role.title().get(), content);
        if (!isFormer(title.text())) {
          return Optional.of(title);
        }
        first = first.isPresent() ? first : Optional.of(title);
      }
    }
    return first;
  }

  static boolean isFormer(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (String former : FORMER) {
      if (lower.startsWith(former)) {
        return true;
      }
    }
    return false;
  }
}
