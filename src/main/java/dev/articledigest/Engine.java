package dev.articledigest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** What produced a document: this engine, its version and its models. */
final class Engine {

  static final String NAME = "article-digest";

  /** The date on the card beside the model. */
  private static final String VERSION = read();

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

  private static String read() {
    try (InputStream in = Engine.class.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IllegalStateException("version.txt is missing beside " + Engine.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("version.txt is unreadable", e);
    }
  }
}
