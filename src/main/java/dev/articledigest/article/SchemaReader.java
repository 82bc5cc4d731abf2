package dev.articledigest.article;

import dev.articledigest.article.Author.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the nodes of schema.org data; a node may refer to another by {@code @id}. */
final class SchemaReader {

  private static final int MOST_AUTHORS = 50;

  private final Map<String, Map<?, ?>> named;

  SchemaReader(Map<String, Map<?, ?>> named) {
    this.named = named;
  }

  static boolean isArticle(Map<?, ?> node) {
    return types(node)
        .anyMatch(
            type ->
                type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
  }

  /** "WebPage", "ItemPage": what blogs describe instead of an article. */
  static boolean isPage(Map<?, ?> node) {
    return types(node).anyMatch(type -> type.equals("WebPage") || type.equals("ItemPage"));
  }

  private static Stream<String> types(Map<?, ?> node) {
    return values(node.get("@type")).stream().flatMap(type -> text(type).stream());
  }

  /** The addresses that the node names as its own. */
  static Set<String> addresses(Map<?, ?> node) {
    return Stream.of("url", "@id", "mainEntityOfPage")
        .map(node::get)
        .map(value -> value instanceof Map<?, ?> map ? map.get("@id") : value)
        .flatMap(value -> text(value).stream())
        .collect(Collectors.toSet());
  }

  /** What an article node says. */
  StructuredData article(Map<?, ?> node) {
    List<Author> authors = new ArrayList<>();
    for (String field : List.of("author", "creator")) {
      for (Object author : authors.isEmpty() ? values(node.get(field)) : List.of()) {
        if (authors.size() < MOST_AUTHORS) {
          author(author).ifPresent(authors::add);
        }
      }
    }
    return new StructuredData(
        common(node).withTitle(text(node.get("headline")).or(() -> text(node.get("name")))),
        authors,
        node.get("articleBody") instanceof String body && !body.isBlank()
            ? Optional.of(Parser.unescapeEntities(body, false))
            : Optional.empty());
  }

  /** What a page node says: no title, for that is the page's. */
  StructuredData page(Map<?, ?> node) {
    return new StructuredData(common(node), List.of(), Optional.empty());
  }

  private Details common(Map<?, ?> node) {
    return Details.NONE
        .withDates(
            Dates.from(DateSource.JSON_LD, day(node, "datePublished"), day(node, "dateModified")))
        .withOutlet(
            new Outlet(
                resolved(node.get("publisher"))
                    .flatMap(SchemaReader::name)
                    .filter(name -> !NameReader.isAgency(name)),
                values(node.get("articleSection")).stream()
                    .flatMap(v -> text(v).stream())
                    .flatMap(v -> MetaDetails.section(v).stream())
                    .findFirst(),
                text(node.get("url")).filter(MetaDetails::isAddress)))
        .withLeadImage(
            values(node.get("image")).stream()
                .map(this::image)
                .filter(image -> image.url().isPresent())
                .findFirst()
                .orElse(LeadImage.NONE))
        .withLanguage(text(node.get("inLanguage")).flatMap(MetaDetails::language));
  }

  private static Optional<String> day(Map<?, ?> node, String field) {
    return values(node.get(field)).stream()
        .flatMap(v -> text(v).stream())
        .flatMap(v -> WrittenDates.iso(v).stream())
        .findFirst();
  }

  private Optional<Author> author(Object value) {
    Optional<String> plain = text(value);
    if (plain.isPresent()) {
      return plain.map(name -> new Author(name, Kind.UNSAID));
    }
    Optional<Map<?, ?>> node = resolved(value);
    Optional<String> name = node.flatMap(SchemaReader::personName);
    return name.map(n -> new Author(n, kind(node.orElseThrow())));
  }

  private static Kind kind(Map<?, ?> node) {
    List<String> types = types(node).toList();
    if (types.contains("Person")) {
      return Kind.PERSON;
    }
    return types.stream().anyMatch(type -> type.endsWith("Organization"))
        ? Kind.ORGANIZATION
        : Kind.UNSAID;
  }

  /** "name", or "givenName" and "familyName". */
  private static Optional<String> personName(Map<?, ?> node) {
    Optional<String> given = text(node.get("givenName"));
    Optional<String> family = text(node.get("familyName"));
    return name(node).or(() -> given.flatMap(g -> family.map(f -> g + " " + f))).or(() -> family);
  }

  private LeadImage image(Object image) {
    Optional<String> plain = text(image);
    if (plain.isPresent()) {
      return new LeadImage(plain.filter(MetaDetails::isAddress), Optional.empty());
    }
    Optional<Map<?, ?>> node = resolved(image);
    Optional<String> url =
        node.flatMap(n -> text(n.get("url")).or(() -> text(n.get("contentUrl"))))
            .filter(MetaDetails::isAddress);
    return new LeadImage(url, node.flatMap(n -> text(n.get("caption"))));
  }

  private Optional<Map<?, ?>> resolved(@Nullable Object value) {
    for (Object one : values(value)) {
      if (one instanceof Map<?, ?> map) {
        boolean reference = name(map).isEmpty() && map.containsKey("@id");
        Map<?, ?> target = reference ? text(map.get("@id")).map(named::get).orElse(map) : map;
        return Optional.ofNullable(target);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(Map<?, ?> map) {
    return values(map.get("name")).stream().flatMap(v -> text(v).stream()).findFirst();
  }

  private static List<?> values(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().filter(v -> v != null).toList();
    }
    return value == null ? List.of() : List.of(value);
  }

  /** The folded text of a value, entities read; empty for anything but a text. */
  static Optional<String> text(@Nullable Object value) {
    return value instanceof String string
        ? Optional.of(FoldedWriter.folded(Parser.unescapeEntities(string, false)))
            .filter(s -> !s.isEmpty())
        : Optional.empty();
  }
}
