package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something the article names, with every mention.
 *
 * @param id stable within the document: {@code e1}, {@code e2}, … by first mention
 * @param type what it is
 * @param name its fullest form in the article
 * @param aliases its other forms in the article, each once, in order of appearance
 * @param role the title or office the article gives it, in the article's words
 * @param affiliation the body it belongs to, in the article's words
 * @param age how old the article says it is
 * @param relations what it is to other entities, in text order
 * @param mentions every place where it is named, in text order
 */
public record Entity(
    String id,
    NameType type,
    String name,
    List<String> aliases,
    Optional<Attribute> role,
    Optional<Attribute> affiliation,
    Optional<Age> age,
    List<Relation> relations,
    List<Span> mentions) {

  /**
   * How old the article says a person is.
   *
   * @param years the age in years
   * @param evidence the characters of the number
   */
  public record Age(int years, Span evidence) {}

  /**
   * What a person is to another.
   *
   * @param relation the article's words: "son", "former spokesman"
   * @param of the id of the other entity
   * @param evidence the characters of {@code relation}
   */
  public record Relation(String relation, String of, Span evidence) {}

  /**
   * What the article says of an entity.
   *
   * @param text its words
   * @param evidence where they stand
   */
  public record Attribute(String text, Span evidence) {

    static Attribute of(Span evidence, String content) {
      return new Attribute(evidence.of(content), evidence);
    }
  }

  /** Copies the lists. */
  public Entity {
    aliases = List.copyOf(aliases);
    relations = List.copyOf(relations);
    mentions = List.copyOf(mentions);
  }

  /** Whether it is the same one of a document as another. */
  boolean is(Entity other) {
    return id.equals(other.id);
  }

  /** The first place where its name stands in full; "Hillary] Clinton" is no name to write out. */
  Optional<Span> inFull(String content) {
    return name.indexOf('[') >= 0 || name.indexOf(']') >= 0 ? Optional.empty() : named(content);
  }

  private Optional<Span> named(String content) {
    for (Span mention : mentions) {
      if (mention.length() == name.length() && content.startsWith(name, mention.start())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }
}
