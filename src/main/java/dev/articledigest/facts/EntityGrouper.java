package dev.articledigest.facts;

import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Decides which names mean the same. A short form joins a longer one only where one alone fits: in
 * a text with two Smiths "Smith" stays apart from both.
 */
final class EntityGrouper {

  private static final int LONGEST = 8;

  private final EntityWords words;
  private final Map<String, EntityDraft> people = new LinkedHashMap<>();
  private final Map<String, Set<EntityDraft>> peopleByPart = new HashMap<>();
  private final Map<String, EntityDraft> others = new LinkedHashMap<>();
  private final Map<String, Set<EntityDraft>> othersByShort = new HashMap<>();

  EntityGrouper(EntityWords words) {
    this.words = words;
  }

  List<EntityDraft> group() {
    List<Name> later = new ArrayList<>();
    for (Name name : words.names()) {
      String form = words.form(name.span());
      if (isShort(name, form)) {
        later.add(name);
      } else if (name.type() == NameType.PERSON) {
        addPerson(name, form);
      } else {
        addOther(name, form);
      }
    }
    later.forEach(this::join);
    Set<EntityDraft> all = new LinkedHashSet<>(people.values());
    all.addAll(others.values());
    return new ArrayList<>(all);
  }

  private static boolean isShort(Name name, String form) {
    return switch (name.type()) {
      case PERSON -> form.indexOf(' ') < 0;
      case ORGANIZATION -> form.indexOf(' ') < 0;
      default -> AliasKeys.isAcronym(form) && AliasKeys.of(form, name.type()).indexOf(' ') < 0;
    };
  }

  /** "Jane A. Roe" and "Jane Roe" are one; the parts "Roe" and "Jane" point to her. */
  private void addPerson(Name name, String form) {
    String[] parts = form.toLowerCase(Locale.ROOT).split(" ", LONGEST);
    StringBuilder key = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].replace(".", "").length() > 1 || i == parts.length - 1) {
        key.append(' ').append(parts[i]);
      }
    }
    // "Abdel Mahdi" where "Adel Abdel Mahdi" is known
    Set<EntityDraft> longer = peopleByPart.getOrDefault(key.toString(), Set.of());
    EntityDraft draft =
        longer.size() == 1
            ? longer.iterator().next()
            : people.computeIfAbsent(key.toString(), k -> new EntityDraft());
    draft.add(name, form);
    index(peopleByPart, "^" + parts[0], draft);
    StringBuilder suffix = new StringBuilder();
    for (int i = parts.length - 1; i > 0; i--) {
      suffix.insert(0, suffix.isEmpty() ? parts[i] : parts[i] + " ");
      index(peopleByPart, suffix.toString(), draft);
    }
  }

  private void addOther(Name name, String form) {
    String key = AliasKeys.of(form, name.type());
    EntityDraft draft = others.computeIfAbsent(key, k -> new EntityDraft());
    draft.add(name, form);
    if (name.type() != NameType.GROUP) {
      index(othersByShort, AliasKeys.withoutSuffix(key), draft);
      String initials = AliasKeys.initials(form);
      if (initials.length() > 2) {
        index(othersByShort, "=" + initials, draft);
      }
    }
  }

  private void join(Name name) {
    String form = words.form(name.span());
    String lower = form.toLowerCase(Locale.ROOT);
    String key = AliasKeys.of(form, name.type());
    EntityDraft draft;
    if (name.type() == NameType.PERSON) {
      draft = only(peopleByPart, lower, () -> byFirstName(name, lower));
    } else {
      String acronym = "=" + form.replace(".", "");
      EntityDraft known = others.get(key);
      draft =
          known != null ? known : only(othersByShort, key, () -> defined(name, form, acronym, key));
    }
    draft.add(name, form);
  }

  /** "the Islamic State group (IS)": the acronym in brackets names what stands before them. */
  private EntityDraft defined(Name name, String form, String acronym, String key) {
    int at = words.at(name.span().start());
    if (AliasKeys.isAcronym(form) && words.word(at - 1, at).equals("(")) {
      for (int before = at - 2; before >= Math.max(0, at - 3); before--) {
        Name longName = words.name(before).orElse(name);
        String longForm = words.form(longName.span());
        EntityDraft draft = others.get(AliasKeys.of(longForm, longName.type()));
        if (draft != null && AliasKeys.initials(longForm).startsWith(form.substring(0, 1))) {
          others.put(key, draft);
          return draft;
        }
      }
    }
    return only(othersByShort, acronym, () -> own(others, key));
  }

  /** "Jane" after "Jane Roe"; never a name that stood before the full one. */
  private EntityDraft byFirstName(Name name, String lower) {
    Set<EntityDraft> found = peopleByPart.getOrDefault("^" + lower, Set.of());
    return found.size() == 1 && found.iterator().next().firstMention().compareTo(name.span()) < 0
        ? found.iterator().next()
        : own(people, lower);
  }

  private static EntityDraft own(Map<String, EntityDraft> drafts, String key) {
    return drafts.computeIfAbsent(key, k -> new EntityDraft());
  }

  private static EntityDraft only(
      Map<String, Set<EntityDraft>> index, String key, Supplier<EntityDraft> otherwise) {
    Set<EntityDraft> found = index.getOrDefault(key, Set.of());
    return found.size() == 1 ? found.iterator().next() : otherwise.get();
  }

  private static void index(Map<String, Set<EntityDraft>> index, String key, EntityDraft draft) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(draft);
  }
}
