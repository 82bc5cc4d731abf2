package dev.articledigest.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.jr.ob.JSON;
import dev.articledigest.article.Draft.Passage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON of one article: schema.org's JSON-LD, or an object with a headline and a body under
 * the names that programs give them.
 */
final class JsonReader {

  private static final int MOST_NODES = 50_000;
  private static final List<String> BODY =
      List.of(
          "articlebody",
          "body",
          "content",
          "text",
          "bodytext",
          "body_text",
          "body_html",
          "body_xhtml",
          "bodies",
          "value",
          "content_html",
          "content_text",
          "fulltext",
          "full_text",
          "maintext",
          "story");

  /** The names of fields and what schema.org calls them. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "headline", List.of("headline", "title", "name"),
          "author", List.of("author", "byline", "authors", "by", "creator", "creators"),
          "datePublished",
              List.of(
                  "datepublished",
                  "publishedat",
                  "published_at",
                  "published",
                  "date",
                  "pubdate",
                  "pub_date",
                  "publicationdate",
                  "publication_date",
                  "date_published",
                  "publish_date",
                  "firstpublished",
                  "firstcreated"),
          "dateModified",
              List.of(
                  "datemodified",
                  "updatedat",
                  "updated_at",
                  "modified",
                  "updated",
                  "lastmodified",
                  "last_modified",
                  "date_modified",
                  "versioncreated"),
          "articleSection", List.of("articlesection", "section", "category", "section_name"),
          "url", List.of("url", "link", "canonicalurl", "canonical_url", "web_url", "permalink"),
          "image", List.of("image", "leadimage", "lead_image", "image_url", "imageurl"),
          "inLanguage", List.of("inlanguage", "language", "lang"),
          "publisher", List.of("publisher", "sitename", "site_name", "source", "outlet"));

  private JsonReader() {}

  static Draft read(String text, Limits limits) throws UnreadableException {
    List<Map<?, ?>> articles = articles(parsed(text, limits));
    if (articles.isEmpty()) {
      throw new UnreadableException(
          Problem.Code.NO_TEXT, "The file is JSON without the text of an article.");
    }
    if (articles.size() > 1) {
      throw SignatureFinder.unsupported(
          "JSON of " + articles.size() + " articles; one a file is read");
    }
    Map<?, ?> article = articles.get(0);
    List<Passage> body = body(article);
    return PassageReader.body(body, details(article, parsedGraph(text)));
  }

  private static Object parsed(String text, Limits limits) throws UnreadableException {
    StreamReadConstraints bounds =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.bytes())
            .build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(bounds).build();
    try (JsonParser parser = factory.createParser(text)) {
      Object value = JSON.std.anyFrom(parser);
      if (value == null || parser.nextToken() != null) {
        throw SignatureFinder.unsupported("several JSON values; one article a file is read");
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw new UnreadableException(
          Problem.Code.TOO_LARGE, "The file's JSON is nested deeper than " + limits.depth() + ".");
    } catch (IOException e) {
      throw new UnreadableException(
          Problem.Code.CORRUPT, "The file is JSON, but cut off or damaged.");
    }
  }

  /** The objects with a headline and a body; what lies within such an object is its own matter. */
  private static List<Map<?, ?>> articles(Object root) {
    List<Map<?, ?>> articles = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    for (int nodes = 0; !open.isEmpty() && nodes < MOST_NODES; nodes++) {
      Object node = open.poll();
      if (node instanceof Map<?, ?> map) {
        if (isArticle(map)) {
          articles.add(map);
        } else {
          StructuredData.addAll(open, map.values());
        }
      } else if (node instanceof List<?> list) {
        StructuredData.addAll(open, list);
      }
    }
    return articles;
  }

  private static boolean isArticle(Map<?, ?> map) {
    boolean titled = field(map, NAMES.getOrDefault("headline", List.of())) instanceof String;
    boolean typed = String.valueOf(map.get("@type")).endsWith("Article");
    return (titled || typed) && !body(map).isEmpty();
  }

  private static @Nullable Object field(Map<?, ?> map, List<String> names) {
    Map<String, Object> folded = new HashMap<>();
    map.forEach(
        (key, value) -> {
          if (value != null) {
            folded.putIfAbsent(String.valueOf(key).toLowerCase(Locale.ROOT), value);
          }
        });
    return names.stream().filter(folded::containsKey).findFirst().map(folded::get).orElse(null);
  }

  private static List<Passage> body(Map<?, ?> article) {
    Object body = field(article, BODY);
    List<Passage> passages = new ArrayList<>();
    if (body instanceof String text) {
      passages.addAll(MarkupBlocks.ofText(text));
    } else if (body instanceof List<?> parts) {
      for (Object part : parts) {
        part(part).ifPresent(text -> passages.addAll(MarkupBlocks.ofText(text)));
      }
    }
    return passages;
  }

  /** A paragraph of a list: "…" or {"type": "paragraph", "text": "…"}; pictures have no text. */
  private static Optional<String> part(@Nullable Object part) {
    if (part instanceof String text) {
      return Optional.of(text);
    }
    boolean picture =
        part instanceof Map<?, ?> map
            && map.get("type") instanceof String type
            && !type.contains("text")
            && !type.contains("paragraph");
    return part instanceof Map<?, ?> map && !picture && field(map, BODY) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  private static Optional<String> parsedGraph(String text) {
    return text.contains("@graph") ? Optional.of(text) : Optional.empty();
  }

  /** Read as a page's structured data is, under schema.org's names. */
  private static Details details(Map<?, ?> article, Optional<String> graph) {
    Map<String, Object> plain = new HashMap<>();
    plain.put("@type", "NewsArticle");
    NAMES.forEach(
        (name, names) -> {
          Object value = field(article, names);
          if (value != null) {
            plain.put(name, value);
          }
        });
    if (plain.get("publisher") instanceof String publisher) {
      plain.put("publisher", Map.of("name", publisher));
    }
    return structured(written(plain)).or(graph.map(JsonReader::structured).orElse(Details.NONE));
  }

  private static Details structured(String json) {
    StructuredData data = StructuredData.of(List.of(json), Optional.empty());
    OutletNames outlets =
        new OutletNames(data.details().outlet().siteName().stream().toList(), Optional.empty());
    PageMarks none = PageMarks.of(Document.createShell(""));
    return data.details().withCredits(BylineFinder.find(none, data.authors(), outlets, -1));
  }

  private static String written(Map<String, Object> value) {
    try {
      return JSON.std.asString(value);
    } catch (IOException e) {
      throw new IllegalStateException("a parsed value must be writable", e);
    }
  }
}
