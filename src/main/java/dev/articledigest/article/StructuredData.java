package dev.articledigest.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What JSON-LD (schema.org) says of an article, read within bounds of size and depth.
 *
 * @param details title, dates, outlet, lead image and language; no credits
 * @param authors the authors as named
 * @param body the article's text
 */
record StructuredData(Details details, List<Author> authors, Optional<String> body) {

  static final StructuredData NONE = new StructuredData(Details.NONE, List.of(), Optional.empty());

  private static final int DEEPEST = 40;
  private static final int MOST_NODES = 5_000;
  private static final JSON READER =
      JSON.builder(
              JsonFactory.builder()
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  StructuredData {
    authors = List.copyOf(authors);
  }

  /** What the page's own article says; what only its page node says where it has none. */
  static StructuredData of(List<String> scripts, Optional<String> address) {
    List<Map<?, ?>> nodes = nodes(scripts);
    SchemaReader reader = new SchemaReader(named(nodes));
    StructuredData data = NONE;
    Optional<Map<?, ?>> own = own(nodes, address);
    for (Map<?, ?> node : own.map(first -> sameStory(first, nodes)).orElse(List.of())) {
      data = data.or(reader.article(node));
    }
    for (Map<?, ?> node : nodes) {
      if (SchemaReader.isPage(node)) {
        data = data.or(reader.page(node));
      }
    }
    return data;
  }

  private StructuredData or(StructuredData other) {
    return new StructuredData(
        details.or(other.details),
        authors.isEmpty() ? other.authors : authors,
        body.or(other::body));
  }

  /** The article of the page's own address, else the first: others are related stories. */
  private static Optional<Map<?, ?>> own(List<Map<?, ?>> nodes, Optional<String> address) {
    List<Map<?, ?>> articles = nodes.stream().filter(SchemaReader::isArticle).toList();
    return articles.stream()
        .filter(node -> address.isPresent() && SchemaReader.addresses(node).contains(address.get()))
        .findFirst()
        .or(() -> articles.stream().findFirst());
  }

  /** The node and others that tell of the same headline: pages repeat their article in parts. */
  private static List<Map<?, ?>> sameStory(Map<?, ?> first, List<Map<?, ?>> nodes) {
    List<Map<?, ?>> same = new ArrayList<>(List.of(first));
    Optional<String> headline = SchemaReader.text(first.get("headline"));
    for (Map<?, ?> node : nodes) {
      boolean article = node != first && SchemaReader.isArticle(node);
      Optional<String> other = article ? SchemaReader.text(node.get("headline")) : Optional.empty();
      if (other.isPresent() && other.equals(headline)) {
        same.add(node);
      }
    }
    return same;
  }

  private static Map<String, Map<?, ?>> named(List<Map<?, ?>> nodes) {
    Map<String, Map<?, ?>> named = new HashMap<>();
    for (Map<?, ?> node : nodes) {
      SchemaReader.text(node.get("@id"))
          .filter(id -> node.size() > 1)
          .ifPresent(id -> named.putIfAbsent(id, node));
    }
    return named;
  }

  private static List<Map<?, ?>> nodes(List<String> scripts) {
    List<Map<?, ?>> nodes = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>();
    for (String script : scripts) {
      parsed(script).ifPresent(open::add);
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

  /** Queues the objects and lists among the values; all else has nothing within. */
  static void addAll(Deque<Object> open, Iterable<?> values) {
    for (Object value : values) {
      if (value instanceof Map<?, ?> || value instanceof List<?>) {
        open.add(value);
      }
    }
  }

  private static Optional<Object> parsed(String script) {
    try {
      return Optional.ofNullable(READER.anyFrom(bare(script)));
    } catch (IOException e) {
      // Broken structured data is common; the other sources stand in.
      return Optional.empty();
    }
  }

  /**
   * Without comment marks around ("
   * <!-- {…} -->
   * ", "//<![CDATA[").
   */
  private static String bare(String script) {
    String bare = script.strip();
    if (bare.startsWith("<!--") || bare.startsWith("//<![CDATA[") || bare.startsWith("/*")) {
      int start = bare.indexOf('{');
      int end = bare.lastIndexOf('}');
      return start >= 0 && end > start ? bare.substring(start, end + 1) : bare;
    }
    return bare.endsWith(";") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
