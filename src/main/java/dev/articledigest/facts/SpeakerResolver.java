package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.facts.EntityMentions.Mention;
import dev.articledigest.language.NameType;
import dev.articledigest.language.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells which entity stands behind the words that name a speaker. Asked in text order. */
final class SpeakerResolver {

  private static final Set<String> SINGULAR = WordSet.of("he", "she");
  private static final Set<String> EMPTY =
      WordSet.of(
          "it", "they", "i", "we", "you", "one", "who", "this", "that", "these", "those", "some");

  /** Endings of words for a people as a whole. */
  private static final Set<String> PLURALS = WordSet.of("s", "sh", "ch", "ese", "men", "women");

  /** Farther back than this many characters a pronoun reaches no speaker. */
  private static final int REACH = 1500;

  private final String text;
  private final EntityMentions mentions;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, List<Mention>> bearers = new HashMap<>();
  private Optional<Mention> lastPerson = Optional.empty();

  SpeakerResolver(String text, List<Entity> entities) {
    this.text = text;
    this.mentions = new EntityMentions(entities);
    for (Entity entity : entities) {
      ids.add(entity.id());
      boolean named = entity.type() == NameType.PERSON && !entity.mentions().isEmpty();
      if (named && entity.role().isPresent()) {
        String role = entity.role().get().text().toLowerCase(Locale.ROOT);
        Keyed.list(bearers, head(role)).add(new Mention(entity, entity.mentions().get(0)));
      }
    }
  }

  private static String head(String role) {
    int of = role.indexOf(" of ");
    String office = of < 0 ? role : role.substring(0, of);
    return office.substring(office.lastIndexOf(' ') + 1);
  }

  /** Whether a speaker is an entity of the text, not just the words for one. */
  boolean knows(String speaker) {
    return ids.contains(speaker);
  }

  /** The entity's id, or the words themselves; nothing for a pronoun that can't be resolved. */
  Optional<String> resolve(Span named) {
    String words = named.of(text);
    String key = uncontracted(words.toLowerCase(Locale.ROOT));
    if (SINGULAR.contains(key)) {
      return speaker(antecedent(named), named);
    }
    if (EMPTY.contains(key)) {
      return Optional.empty();
    }
    Optional<Mention> mention = isNational(named) ? onlyPerson(named) : told(named, key);
    if (mention.isEmpty()) {
      return Optional.of(words);
    }
    Entity entity = mention.get().entity();
    lastPerson = entity.type() == NameType.PERSON ? mention : lastPerson;
    return Optional.of(entity.id());
  }

  /** Whom a pronoun means, which then is the last person who spoke. */
  private Optional<String> speaker(Optional<Mention> person, Span pronoun) {
    if (person.isEmpty()) {
      return Optional.empty();
    }
    lastPerson = Optional.of(new Mention(person.get().entity(), pronoun));
    return Optional.of(person.get().entity().id());
  }

  private Optional<Mention> told(Span named, String key) {
    Optional<Mention> head = headOf(named);
    Optional<Mention> found = head.isPresent() ? head : apposed(named);
    return found.isPresent() ? found : described(named, key);
  }

  /** "he’s" is "he". */
  private static String uncontracted(String key) {
    int mark = key.replace('’', '\'').indexOf('\'');
    return mark > 0 && CueWords.isPronoun(key.substring(0, mark)) ? key.substring(0, mark) : key;
  }

  /** The entity named by the head: "Clinton spokesman Jesse Lehrich" is Lehrich. */
  private Optional<Mention> headOf(Span named) {
    Optional<Mention> head = Optional.empty();
    for (Mention mention : mentions.touching(named)) {
      boolean person = mention.entity().type() == NameType.PERSON;
      if (isHead(mention.span(), named) && (head.isEmpty() || person)) {
        head = Optional.of(mention);
      }
    }
    return head;
  }

  /** "said the mediator, Henri Valois": the name that explains the words before it. */
  private Optional<Mention> apposed(Span named) {
    int from = named.end() + 2;
    if (from >= text.length() || !text.startsWith(", ", named.end())) {
      return Optional.empty();
    }
    for (Mention mention : mentions.touching(new Span(from, from + 1))) {
      int end = mention.span().end();
      boolean closed = end >= text.length() || ",.;”\"".indexOf(text.charAt(end)) >= 0;
      if (mention.entity().type() == NameType.PERSON && mention.span().start() == from && closed) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** "the captain went on": the only person with that role; "the 47-year-old": as "he". */
  private Optional<Mention> described(Span named, String key) {
    if (!key.startsWith("the ")) {
      return Optional.empty();
    }
    if (key.endsWith("-year-old")) {
      return antecedent(named);
    }
    String noun = key.substring(key.lastIndexOf(' ') + 1);
    List<Mention> holders = bearers.getOrDefault(noun, List.of());
    return holders.size() == 1 && holders.get(0).span().start() < named.start()
        ? Optional.of(holders.get(0))
        : Optional.empty();
  }

  /** "the Frenchman", "the German", but not "the Germans", "the French". */
  private boolean isNational(Span named) {
    String words = named.of(text);
    String noun = words.substring(words.lastIndexOf(' ') + 1);
    boolean one =
        words.toLowerCase(Locale.ROOT).startsWith("the ")
            && words.length() == noun.length() + 4
            && Character.isUpperCase(noun.charAt(0));
    if (!one) {
      return false;
    }
    boolean group =
        headOf(named).filter(head -> head.entity().type() == NameType.GROUP).isPresent();
    return noun.endsWith("woman") || (group && PLURALS.stream().noneMatch(noun::endsWith));
  }

  /** The only person named before the words in their paragraph. */
  private Optional<Mention> onlyPerson(Span named) {
    int block = Math.max(0, text.lastIndexOf("\n\n", named.start()));
    int start = Math.max(block, named.start() - REACH);
    Optional<Mention> only = Optional.empty();
    for (Mention mention : mentions.within(new Span(start, named.start()))) {
      boolean person = mention.entity().type() == NameType.PERSON;
      if (person && only.filter(m -> !m.entity().id().equals(mention.entity().id())).isPresent()) {
        return Optional.empty();
      }
      only = person ? Optional.of(mention) : only;
    }
    return only;
  }

  /** "Ms. Ode’s lawyer" and "the Ode campaign" aren't Ode; "the head of the UN" isn't the UN. */
  private boolean isHead(Span mention, Span named) {
    String rest = text.substring(Math.min(mention.end(), named.end()), named.end()).strip();
    String before = text.substring(named.start(), Math.max(named.start(), mention.start()));
    return (rest.isEmpty() || rest.startsWith("of ") || rest.startsWith("("))
        && !before.contains(" of ");
  }

  /**
   * "Kranz was less amused. Asked about the wine, she answered": the only person named in the
   * paragraph before the pronoun, where that one opens a sentence.
   */
  private Optional<Mention> opening(Span pronoun) {
    int block = text.lastIndexOf("\n\n", pronoun.start()) + 2;
    int start = Math.max(Math.max(block < 2 ? 0 : block, pronoun.start() - REACH), 0);
    Optional<Mention> only = Optional.empty();
    for (Mention mention : mentions.touching(new Span(start, Math.max(start, pronoun.start())))) {
      boolean person = mention.entity().type() == NameType.PERSON;
      if (person && only.filter(m -> !m.entity().id().equals(mention.entity().id())).isPresent()) {
        return Optional.empty();
      }
      only = person && only.isEmpty() ? Optional.of(mention) : only;
    }
    return only.isPresent() && opens(only.get().span(), start) ? only : Optional.empty();
  }

  private boolean opens(Span mention, int block) {
    int at = mention.start();
    return at == block || (at > 1 && text.startsWith(". ", at - 2));
  }

  /** The last person who spoke, if near, or else the only person named just before. */
  private Optional<Mention> antecedent(Span pronoun) {
    Set<String> near = new TreeSet<>();
    Optional<Mention> latest = Optional.empty();
    int from = lastPerson.isPresent() ? lastPerson.get().span().start() : pronoun.start() - REACH;
    int start = Math.max(0, Math.max(from, pronoun.start() - REACH));
    for (Mention mention : mentions.touching(new Span(start, Math.max(start, pronoun.start())))) {
      if (mention.entity().type() == NameType.PERSON) {
        near.add(mention.entity().id());
        latest = Optional.of(mention);
      }
    }
    Optional<Mention> opening = opening(pronoun);
    if (opening.isPresent()) {
      return opening;
    }
    boolean spokeNear = lastPerson.isPresent() && pronoun.start() - from <= REACH;
    if (spokeNear) {
      return lastPerson;
    }
    return near.size() == 1 ? latest : Optional.empty();
  }
}
