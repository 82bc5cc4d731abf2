package dev.articledigest.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page's JSON-LD (schema.org) within bounds of size and depth. */
record StructuredData(Details details, Optional<String> body) {

  private static final int DEEPEST = 40;
  private static final int MOST_NODES = 5_000;
  private static final JSON READER =
      JSON.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  /** What the page's first article of structured data says. */
  static StructuredData of(Document page) {
    List<Map<?, ?>> nodes = nodes(page);
    Map<String, Map<?, ?>> named = new HashMap<>();
    for (Map<?, ?> node : nodes) {
      text(node.get("@id")).filter(id -> node.size() > 1).ifPresent(id -> named.put(id, node));
    }
    Details details = Details.NONE;
    Optional<String> body = Optional.empty();
    for (Map<?, ?> node : nodes) {
      if (isArticle(node)) {
        details = details.or(details(node, named));
        body = body.or(() -> text(node.get("articleBody")));
      }
    }
    return new StructuredData(details, body);
  }

  private static List<Map<?, ?>> nodes(Document page) {
    List<Map<?, ?>> nodes = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      parsed(script.data()).ifPresent(open::add);
    }
    while (!open.isEmpty() && nodes.size() < MOST_NODES) {
      Object node = open.poll();
      if (node instanceof Map<?, ?> map) {
        nodes.add(map);
        addAll(open, map.values());
      } else if (node instanceof List<?> list) {
        addAll(open, list);
      }
    }
    return nodes;
  }

  private static void addAll(Deque<Object> open, Iterable<?> values) {
    for (Object value : values) {
      if (value instanceof Map<?, ?> || value instanceof List<?>) {
        open.add(value);
      }
    }
  }

  private static Optional<Object> parsed(String script) {
    try {
      return Optional.ofNullable(READER.anyFrom(withoutLineBreaks(script)));
    } catch (IOException e) {
      // Broken structured data is common; the other sources stand in.
      return Optional.empty();
    }
  }

  /** Raw line breaks and tabs within strings are no JSON, but common. */
  private static String withoutLineBreaks(String script) {
    String bare = script.strip();
    if (bare.startsWith("<!--") || bare.startsWith("//<![CDATA[")) {
      int start = bare.indexOf('{');
      int end = bare.lastIndexOf('}');
      bare = start >= 0 && end > start ? bare.substring(start, end + 1) : bare;
    }
    return bare.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  private static boolean isArticle(Map<?, ?> node) {
    return values(node.get("@type")).stream()
        .flatMap(type -> text(type).stream())
        .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
  }

  private static Details details(Map<?, ?> node, Map<String, Map<?, ?>> named) {
    List<String> people = new ArrayList<>();
    List<String> agencies = new ArrayList<>();
    for (Object author : values(node.get("author"))) {
      NameReader.Names names = authors(author, named);
      people.addAll(names.people());
      agencies.addAll(names.agencies());
    }
    return Details.credited(
            people.stream().distinct().toList(), agencies.stream().distinct().toList())
        .withTitle(text(node.get("headline")).or(() -> text(node.get("name"))))
        .withDates(
            Dates.from(
                DateSource.JSON_LD,
                text(node.get("datePublished")).flatMap(WrittenDates::iso),
                text(node.get("dateModified")).flatMap(WrittenDates::iso)))
        .withOutlet(
            new Outlet(
                resolved(node.get("publisher"), named).flatMap(StructuredData::name),
                values(node.get("articleSection")).stream()
                    .flatMap(v -> text(v).stream())
                    .findFirst(),
                text(node.get("url")).filter(MetaDetails::isAddress)))
        .withLeadImage(
            new LeadImage(
                values(node.get("image")).stream()
                    .flatMap(v -> image(v, named).stream())
                    .findFirst(),
                Optional.empty()))
        .withLanguage(text(node.get("inLanguage")).flatMap(MetaDetails::language));
  }

  private static NameReader.Names authors(Object author, Map<String, Map<?, ?>> named) {
    Optional<String> plain = text(author);
    Optional<String> name =
        plain.isPresent() ? plain : resolved(author, named).flatMap(StructuredData::name);
    return NameReader.read(name.map(MetaDetails::withoutBy).orElse(""));
  }

  private static Optional<String> image(Object image, Map<String, Map<?, ?>> named) {
    Optional<String> plain = text(image);
    Optional<String> address =
        plain.isPresent() ? plain : resolved(image, named).flatMap(map -> text(map.get("url")));
    return address.filter(MetaDetails::isAddress);
  }

  private static Optional<Map<?, ?>> resolved(
      @Nullable Object value, Map<String, Map<?, ?>> named) {
    for (Object one : values(value)) {
      if (one instanceof Map<?, ?> map) {
        boolean reference = map.size() == 1 && map.containsKey("@id");
        Map<?, ?> target = reference ? text(map.get("@id")).map(named::get).orElse(null) : map;
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

  private static Optional<String> text(@Nullable Object value) {
    return value instanceof String string
        ? Optional.of(BlockWriter.folded(org.jsoup.parser.Parser.unescapeEntities(string, false)))
            .filter(s -> !s.isEmpty())
        : Optional.empty();
  }
}
