package dev.articledigest.facts;

import dev.articledigest.language.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which names mean the same person. Full names come first, the longest before its short
 * forms; then each surname or first name goes to the one person it fits where it stands. In a text
 * with two Smiths "Smith" stays apart from both, unless the text called one of them so before the
 * other came in, or "Mrs." tells.
 */
final class EntityPeople {

  private final EntityWords words;
  private final PersonIndex index = new PersonIndex();
  private final List<Bearer> bearers = new ArrayList<>();
  private final Map<String, List<Bearer>> lone = new LinkedHashMap<>();

  /** The forms taken apart: most names are said more than once. */
  private final Map<String, PersonName> apart = new HashMap<>();

  EntityPeople(EntityWords words) {
    this.words = words;
  }

  /** The people behind the names, which stand in text order. */
  List<EntityDraft> group(List<Name> names) {
    Map<String, List<Called>> full = new LinkedHashMap<>();
    List<Called> later = new ArrayList<>();
    for (Name name : names) {
      Called called = called(name);
      if (called.name().isShort()) {
        later.add(called);
      } else {
        String key = called.name().key() + '|' + called.name().generation();
        Keyed.list(full, key).add(called);
      }
    }
    List<List<Called>> forms = new ArrayList<>(full.values());
    forms.sort(Comparator.comparingInt(form -> -form.get(0).weight()));
    for (List<Called> form : forms) {
      addFull(form);
    }
    for (Called called : later) {
      addShort(called);
    }
    List<EntityDraft> drafts = new ArrayList<>();
    for (Bearer bearer : bearers) {
      drafts.add(bearer.draft());
    }
    return drafts;
  }

  private Called called(Name mention) {
    String form = words.form(mention.span());
    int token = words.at(mention.span().start());
    PersonName name = apart.get(form);
    if (name == null) {
      name = PersonName.of(form);
      apart.put(form, name);
    }
    return new Called(mention, form, name, words.gender(token), token, words);
  }

  /** "Jane A. Roe", "Jane Roe" and "J. Roe" are one. */
  private void addFull(List<Called> form) {
    Called first = form.get(0);
    List<Bearer> known = new ArrayList<>();
    for (Bearer longer : index.longer(first.name())) {
      if (!isRival(longer, form)) {
        known.add(longer);
      }
    }
    Bearer bearer;
    if (known.size() == 1) {
      bearer = known.get(0);
    } else {
      bearer = newBearer();
      index.add(first.name(), bearer);
    }
    for (Called called : form) {
      bearer.addFull(called);
    }
  }

  /** "John Smith and his father John Smith Sr. …": two names in one sentence are two people. */
  private static boolean isRival(Bearer bearer, Collection<Called> form) {
    Called first = form.iterator().next();
    if (bearer.goesBy(first.name())) {
      return false;
    }
    for (Called called : form) {
      if (bearer.isIn(called.sentence())) {
        return true;
      }
    }
    return false;
  }

  private void addShort(Called called) {
    Optional<Bearer> known = bySurname(called);
    known = known.isPresent() ? known : byOtherName(called, index.first(called.name()));
    known = known.isPresent() ? known : byOtherName(called, index.middle(called.name()));
    Bearer bearer = known.isPresent() ? known.get() : alone(called);
    bearer.addShort(called);
  }

  private Optional<Bearer> bySurname(Called called) {
    List<Bearer> found = index.surname(called.name());
    Optional<Bearer> chosen = choose(found, called);
    return found.isEmpty() || chosen.isPresent() ? chosen : Optional.of(alone(called));
  }

  /** "Jane" after "Jane Roe", "Xi" after "Xi Jinping": seldom before the full name. */
  private Optional<Bearer> byOtherName(Called called, List<Bearer> found) {
    boolean mayPrecede = !called.isProse() || called.isKin();
    List<Bearer> known = new ArrayList<>();
    for (Bearer bearer : found) {
      if (mayPrecede || bearer.introduced() < called.start()) {
        known.add(bearer);
      }
    }
    return choose(known, called);
  }

  private Optional<Bearer> choose(List<Bearer> found, Called called) {
    List<Bearer> fitting = compatible(found, called);
    if (called.gender() != Gender.UNKNOWN) {
      List<Bearer> sure = new ArrayList<>();
      for (Bearer bearer : fitting) {
        if (bearer.gender() == called.gender()) {
          sure.add(bearer);
        }
      }
      fitting = sure.size() == 1 ? sure : fitting;
    }
    if (fitting.size() <= 1) {
      return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(0));
    }
    List<Bearer> byTurn = new ArrayList<>(fitting);
    byTurn.sort(Comparator.comparingInt(Bearer::introduced));
    // "Clinton hits Sanders": a headline names shortly whom the text then brings in first
    boolean isAlone = byTurn.get(1).introduced() > called.start();
    boolean isSettled = byTurn.get(0).isCalledShortBefore(byTurn.get(1).introduced());
    return isAlone || isSettled ? Optional.of(byTurn.get(0)) : Optional.empty();
  }

  private static List<Bearer> compatible(List<Bearer> found, Called called) {
    List<Bearer> compatible = new ArrayList<>();
    for (Bearer bearer : found) {
      if (bearer.gender().fits(called.gender()) && bearer.isOf(called.name().generation())) {
        compatible.add(bearer);
      }
    }
    return compatible;
  }

  /** A short name that no full name explains: all of its kind are one, but Mr. and Ms. two. */
  private Bearer alone(Called called) {
    List<Bearer> known = Keyed.list(lone, called.name().key());
    for (Bearer bearer : known) {
      if (bearer.gender().fits(called.gender())) {
        return bearer;
      }
    }
    Bearer bearer = newBearer();
    known.add(bearer);
    return bearer;
  }

  private Bearer newBearer() {
    Bearer bearer = new Bearer();
    bearers.add(bearer);
    return bearer;
  }

  /** What a name, its title or its kin noun tells. */
  enum Gender {
    UNKNOWN,
    FEMALE,
    MALE;

    boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  /**
   * A name with what stands around it.
   *
   * @param mention the name
   * @param form its characters
   * @param name the form taken apart
   * @param gender what the word before it tells
   * @param token the number of its first token
   * @param words the words of the text
   */
  record Called(
      Name mention, String form, PersonName name, Gender gender, int token, EntityWords words) {

    int start() {
      return mention.span().start();
    }

    int sentence() {
      return words.sentence(token);
    }

    boolean isProse() {
      return words.isProse(token);
    }

    boolean isKin() {
      return words.isAfterKin(token);
    }

    /** Longer forms are read first: "John Smith Jr." before "John Smith". */
    int weight() {
      return name.units().size()
          + (name.generation().isEmpty() ? 0 : 1)
          + (name.nickname().isEmpty() ? 0 : 1);
    }
  }

  /** A person while mentions are gathered. */
  static final class Bearer {

    private final EntityDraft draft = new EntityDraft();
    private final List<PersonName> full = new ArrayList<>();
    private final Set<Integer> sentences = new LinkedHashSet<>();
    private final List<Integer> shorts = new ArrayList<>();
    private int introduced = Integer.MAX_VALUE;
    private Gender gender = Gender.UNKNOWN;

    void addFull(Called called) {
      if (full.isEmpty() || !full.get(full.size() - 1).isAs(called.name())) {
        full.add(called.name());
      }
      sentences.add(called.sentence());
      introduced = Math.min(introduced, called.start());
      add(called);
    }

    void addShort(Called called) {
      shorts.add(called.start());
      introduced = Math.min(introduced, called.start());
      add(called);
    }

    private void add(Called called) {
      draft.add(called.mention(), called.form());
      gender = gender == Gender.UNKNOWN ? called.gender() : gender;
    }

    EntityDraft draft() {
      return draft;
    }

    Gender gender() {
      return gender;
    }

    int introduced() {
      return introduced;
    }

    boolean isOf(String generation) {
      String own = full.isEmpty() ? "" : full.get(0).generation();
      return own.isEmpty() || generation.isEmpty() || own.equals(generation);
    }

    boolean isIn(int sentence) {
      return sentences.contains(sentence);
    }

    /** Whether a shorter full name is a part of this one: "Suu Kyi", but not "John F. Kerry". */
    boolean goesBy(PersonName shorter) {
      String key = full.get(0).key();
      boolean isPart = key.endsWith(' ' + shorter.key()) || key.startsWith(shorter.key() + ' ');
      return isPart && full.get(0).generation().equals(shorter.generation());
    }

    /** Whether the text called this person shortly, and more than once, before a place. */
    boolean isCalledShortBefore(int place) {
      return shorts.size() > 1 && shorts.get(1) < place;
    }
  }
}
