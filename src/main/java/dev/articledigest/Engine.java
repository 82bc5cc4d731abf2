package dev.articledigest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What produced a document: this engine, its version and its models. */
final class Engine {

  static final String NAME = "article-digest";

  /** The date on the card beside the model. */
  private static final String NAMES_MODEL = "2026-11-24";

  private static final String VERSION = read();

  private Engine() {}

  static String version() {
    return VERSION;
  }

  /** The shipped models and their dates, by name. */
  static Map<String, String> models() {
    return Map.of("names", NAMES_MODEL);
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
