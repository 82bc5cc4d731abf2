package dev.articledigest.function;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document as notifications quote it, by the contract of its schema.
 *
 * @param json the document
 */
record Document(Json json) {

  String status() {
    return json.text("status").orElse("digested");
  }

  /** "digested", or "rejected, empty". */
  String standing() {
    return status() + json.text("problem", "code").map(code -> ", " + code).orElse("");
  }

  Optional<String> problemCode() {
    return json.text("problem", "code");
  }

  Optional<String> problemMessage() {
    return json.text("problem", "message");
  }

  Optional<String> article(String field) {
    return json.text("article", field);
  }

  /** The article in a line. */
  Optional<String> headline() {
    return json.text("digest", "headline", "text");
  }

  Optional<String> digest() {
    return json.text("digest", "text");
  }

  List<String> keyFacts() {
    return texts("keyFacts", "text");
  }

  List<String> keywords() {
    return texts("keywords", "text");
  }

  /** The names of the entities of a type, each once. */
  List<String> names(String type) {
    return json.items("entities").stream()
        .filter(entity -> entity.text("type").orElse("").equals(type))
        .flatMap(entity -> entity.text("name").stream())
        .distinct()
        .toList();
  }

  /** Who said what, where it is known who. */
  List<Saying> sayings() {
    Map<String, String> names = new HashMap<>();
    json.items("entities")
        .forEach(e -> e.text("id").ifPresent(id -> names.put(id, e.text("name").orElse(id))));
    return json.items("quotes").stream()
        .filter(q -> q.text("speaker").isPresent() && q.text("text").isPresent())
        .map(q -> new Saying(speaker(q, names), q.text("text").orElseThrow(), q.flag("direct")))
        .toList();
  }

  private static String speaker(Json quote, Map<String, String> names) {
    String speaker = quote.text("speaker").orElseThrow();
    return names.getOrDefault(speaker, speaker);
  }

  private List<String> texts(String list, String field) {
    return json.items(list).stream().flatMap(item -> item.text(field).stream()).toList();
  }

  /**
   * Somebody's words.
   *
   * @param direct whether they are quoted; else they are told
   */
  record Saying(String speaker, String text, boolean direct) {}
}
