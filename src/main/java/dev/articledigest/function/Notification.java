package dev.articledigest.function;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A message for a topic.
 *
 * @param topicArn the topic
 * @param subject the subject of a mail: ASCII, at most 99 characters
 * @param message the text
 * @param attributes what filter policies look at, by name, in order
 */
public record Notification(
    String topicArn, Optional<String> subject, String message, Map<String, Attribute> attributes) {

  /** Copies the attributes, in order. */
  public Notification {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /**
   * A message attribute.
   *
   * @param type {@code String} or {@code String.Array}
   * @param value the text, or a JSON array of texts
   */
  public record Attribute(String type, String value) {}
}
