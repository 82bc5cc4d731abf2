package dev.articledigest.facts;

import dev.articledigest.language.Name;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which names of organizations, places and groups mean the same: "World Health
 * Organization" and "WHO", "Barclays Bank" and "Barclays", "US" and "United States". A short form
 * joins a longer one only where one alone fits.
 */
final class EntityBodies {

  /** More bearers of one short form are not told apart. */
  private static final int MOST = 3;

  private static final Set<String> STATE =
      WordSet.of("state", "gov.", "governor", "sen.", "senator", "primary", "delegates", "voters");

  private final EntityWords words;
  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private final Map<String, List<Body>> byShort = new HashMap<>();

  EntityBodies(EntityWords words) {
    this.words = words;
  }

  /** What stands behind the names, which stand in text order. */
  List<EntityDraft> group(List<Name> names) {
    for (Name name : names) {
      String form = words.form(name.span());
      String key = AliasKeys.of(form, name.type());
      char kind = AliasKeys.kind(key, name.type());
      Body body = bodies.get(kind + key);
      if (body == null) {
        body = new Body(kind, key, form);
        bodies.put(kind + key, body);
      }
      body.mentions.add(name);
    }
    for (Body body : bodies.values()) {
      index(body);
    }
    for (Name name : names) {
      readBracket(name);
    }
    for (Body body : bodies.values()) {
      Optional<Body> longer = longer(body);
      body.longer = longer.isPresent() ? longer.get() : body.longer;
    }
    Map<Body, EntityDraft> drafts = new LinkedHashMap<>();
    for (Body body : bodies.values()) {
      Body root = body.root();
      EntityDraft draft = drafts.getOrDefault(root, new EntityDraft());
      drafts.put(root, draft);
      for (Name name : body.mentions) {
        draft.add(name, words.form(name.span()));
      }
    }
    return new ArrayList<>(drafts.values());
  }

  private void index(Body body) {
    if (body.kind == 'G') {
      return;
    }
    for (String form : AliasKeys.shorts(body.key, body.form)) {
      List<Body> found = Keyed.list(byShort, body.kind + form);
      if (found.size() < MOST) {
        found.add(body);
      }
    }
  }

  private Optional<Body> longer(Body body) {
    if (body.longer != body) {
      return Optional.of(body.longer);
    }
    boolean isAcronym = AliasKeys.isAcronym(body.form) && body.form.indexOf(' ') < 0;
    List<Body> found = byShort.getOrDefault(body.kind + body.key, List.of());
    if (found.isEmpty() && isAcronym) {
      found = byShort.getOrDefault(body.kind + "=" + body.key, List.of());
    }
    boolean isOne = found.size() == 1 && found.get(0).isLongerThan(body) && !isState(body);
    return isOne ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** "New York state lawmakers": where the state is spoken of, the short name is no city. */
  private boolean isState(Body body) {
    if (body.kind == 'O') {
      return false;
    }
    for (Name name : body.mentions) {
      int last = words.at(name.span().end() - 1);
      if (STATE.contains(words.word(last + 1, last))) {
        return true;
      }
    }
    return false;
  }

  /** "the Islamic State group (IS)": the acronym in brackets names what stands before them. */
  private void readBracket(Name name) {
    String form = words.form(name.span());
    int at = AliasKeys.isAcronym(form) ? words.at(name.span().start()) : -1;
    if (!words.word(at - 1, at).equals("(")) {
      return;
    }
    for (int before = at - 2; before >= Math.max(0, at - 3); before--) {
      Optional<Body> known = words.name(before).flatMap(this::body);
      if (known.isPresent() && known.get().begins(form)) {
        body(name).filter(known.get()::isLongerThan).ifPresent(b -> b.longer = known.get());
        return;
      }
    }
  }

  private Optional<Body> body(Name name) {
    String key = AliasKeys.of(words.form(name.span()), name.type());
    return Optional.ofNullable(bodies.get(AliasKeys.kind(key, name.type()) + key));
  }

  /** The names of one key. */
  private static final class Body {

    private final char kind;
    private final String key;
    private final String form;
    private final List<Name> mentions = new ArrayList<>();
    private Body longer = this;

    Body(char kind, String key, String form) {
      this.kind = kind;
      this.key = key;
      this.form = form;
    }

    /** The end of the chain of longer forms; each is longer, so the chain ends. */
    Body root() {
      Body root = this;
      while (root.longer != root) {
        root = root.longer;
      }
      return root;
    }

    /** Whether it may stand behind a shorter name; "New York" is the city only after it. */
    boolean isLongerThan(Body other) {
      boolean isFirst =
          kind == 'O' || mentions.get(0).span().compareTo(other.mentions.get(0).span()) < 0;
      return key.length() > other.key.length() && isFirst;
    }

    boolean begins(String acronym) {
      return AliasKeys.initials(form).stream()
          .anyMatch(all -> all.startsWith("=" + AliasKeys.folded(acronym.substring(0, 1))));
    }
  }
}
