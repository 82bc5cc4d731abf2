package dev.articledigest.function;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Optional<String> code = problemCode();
    return code.isPresent() ? status() + ", " + code.get() : status();
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
    Set<String> names = new LinkedHashSet<>();
    for (Json entity : json.items("entities")) {
      Optional<String> name = entity.text("name");
      if (name.isPresent() && entity.text("type").orElse("").equals(type)) {
        names.add(name.get());
      }
    }
    return List.copyOf(names);
  }

  /** Who said what, where it is known who. */
  List<Saying> sayings() {
    Map<String, String> names = new HashMap<>();
    for (Json entity : json.items("entities")) {
      Optional<String> id = entity.text("id");
      if (id.isPresent()) {
        names.put(id.get(), entity.text("name").orElse(id.get()));
      }
    }
    List<Saying> sayings = new ArrayList<>();
    for (Json quote : json.items("quotes")) {
      Optional<String> speaker = quote.text("speaker");
      Optional<String> text = quote.text("text");
      if (speaker.isPresent() && text.isPresent()) {
        String name = names.getOrDefault(speaker.get(), speaker.get());
        sayings.add(new Saying(name, text.get(), quote.flag("direct")));
      }
    }
    return sayings;
  }

  private List<String> texts(String list, String field) {
    List<String> texts = new ArrayList<>();
    for (Json item : json.items(list)) {
      Optional<String> text = item.text(field);
      if (text.isPresent()) {
        texts.add(text.get());
      }
    }
    return texts;
  }

  /**
   * Somebody's words.
   *
   * @param direct whether they are quoted; else they are told
   */
  record Saying(String speaker, String text, boolean direct) {}
}
