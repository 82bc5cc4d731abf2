package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.facts.EntityMentions.Mention;
import dev.articledigest.language.NameType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells which entity stands behind the words that name a speaker. Asked in text order. */
final class SpeakerResolver {

  private static final Set<String> SINGULAR = Set.of("he", "she");
  private static final Set<String> EMPTY =
      Set.of(
          "it", "they", "i", "we", "you", "one", "who", "this", "that", "these", "those", "some");

  /** Farther back than this many characters a pronoun reaches no speaker. */
  private static final int REACH = 1500;

  private final String text;
  private final EntityMentions mentions;
  private Optional<Mention> lastPerson = Optional.empty();

  SpeakerResolver(String text, List<Entity> entities) {
    this.text = text;
    this.mentions = new EntityMentions(entities);
  }

  /** The entity's id, or the words themselves; nothing for a pronoun that can't be resolved. */
  Optional<String> resolve(Span named) {
    String words = named.of(text);
    String key = words.toLowerCase(Locale.ROOT);
    if (SINGULAR.contains(key)) {
      Optional<Mention> person = antecedent(named);
      person.ifPresent(mention -> lastPerson = Optional.of(new Mention(mention.entity(), named)));
      return person.map(mention -> mention.entity().id());
    }
    if (EMPTY.contains(key)) {
      return Optional.empty();
    }
    Optional<Mention> mention = headOf(named);
    mention
        .filter(found -> found.entity().type() == NameType.PERSON)
        .ifPresent(found -> lastPerson = Optional.of(found));
    return mention.map(found -> found.entity().id()).or(() -> Optional.of(words));
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

  /** "Ms. Ode’s lawyer" and "the Ode campaign" aren't Ode; "the head of the UN" isn't the UN. */
  private boolean isHead(Span mention, Span named) {
    String rest = text.substring(Math.min(mention.end(), named.end()), named.end()).strip();
    String before = text.substring(named.start(), Math.max(named.start(), mention.start()));
    return (rest.isEmpty() || rest.startsWith("of ") || rest.startsWith("("))
        && !before.contains(" of ");
  }

  /** The last person who spoke, if near, or else the only person named just before. */
  private Optional<Mention> antecedent(Span pronoun) {
    Set<String> near = new TreeSet<>();
    Optional<Mention> latest = Optional.empty();
    int from = lastPerson.map(mention -> mention.span().start()).orElse(pronoun.start() - REACH);
    int start = Math.max(0, Math.max(from, pronoun.start() - REACH));
    for (Mention mention : mentions.touching(new Span(start, Math.max(start, pronoun.start())))) {
      if (mention.entity().type() == NameType.PERSON) {
        near.add(mention.entity().id());
        latest = Optional.of(mention);
      }
    }
    boolean spokeNear = lastPerson.isPresent() && pronoun.start() - from <= REACH;
    if (spokeNear) {
      return lastPerson;
    }
    return near.size() == 1 ? latest : Optional.empty();
  }
}
