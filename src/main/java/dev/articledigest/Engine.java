package dev.articledigest;

import dev.articledigest.article.ShippedFile;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** What produced a document: this engine, its version and its models. */
final class Engine {

  static final String NAME = "article-digest";

  /** The date on the card beside the model. */
  private static final String VERSION =
      new String(ShippedFile.read(Engine.class, "version.txt"), StandardCharsets.UTF_8).strip();

  private Engine() {}

  static String version() {
    return VERSION;
  }

  /** The shipped models and their dates, by name, in the order of the names. */
  static SortedMap<String, String> models() {
    SortedMap<String, String> models = new TreeMap<>();
    models.put("languages", "2026-11-24");
    models.put("names", "2026-11-24");
    models.put("tags", "2026-11-24");
    return models;
  }
}
