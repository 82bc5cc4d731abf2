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
 * @param mentions every place where it is named, in text order
 */
public record Entity(
    String id,
    NameType type,
    String name,
    List<String> aliases,
    Optional<Attribute> role,
    Optional<Attribute> affiliation,
    List<Span> mentions) {

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
    mentions = List.copyOf(mentions);
  }
}
