package dev.articledigest.function;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that may be absent: a way down that never fails.
 *
 * @param value the value as Jackson reads it; null where there is none
 */
record Json(@Nullable Object value) {

  private static final JSON CLEAN =
      new JSON(new JsonFactoryBuilder().characterEscapes(new UnsayableEscapes()).build());

  private static final JSON ASCII =
      new JSON(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());

  /**
   * Reads a JSON object.
   *
   * @throws IllegalArgumentException if the bytes are none
   */
  static Json parse(byte[] bytes) {
    try {
      return new Json(JSON.std.mapFrom(bytes));
    } catch (IOException e) {
      throw new IllegalArgumentException("not a JSON object: " + bytes.length + " bytes", e);
    }
  }

  /** Writes maps, lists and texts on one line, every control and non-character escaped. */
  static String write(Object value) {
    return write(CLEAN, value);
  }

  /**
   * The same in ASCII: nothing that a log, or a terminal that shows it, could take for a command.
   */
  static String writeAscii(Object value) {
    return write(ASCII, value);
  }

  private static String write(JSON writer, Object value) {
    try {
      return writer.asString(value);
    } catch (IOException e) {
      throw new UncheckedIOException("not writable as JSON", e);
    }
  }

  /** The value under these names, one within the other. */
  Json at(String... names) {
    Object found = value;
    for (String name : names) {
      found = found instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return new Json(found);
  }

  /** The text or number under these names; empty where there is none, or only white space. */
  Optional<String> text(String... names) {
    Object found = at(names).value;
    return found instanceof String || found instanceof Number
        ? present(found.toString())
        : Optional.empty();
  }

  private static Optional<String> present(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /** The items of the list under these names; none where there is no list. */
  List<Json> items(String... names) {
    if (!(at(names).value instanceof List<?> list)) {
      return List.of();
    }
    List<Json> items = new ArrayList<>(list.size());
    for (Object item : list) {
      items.add(new Json(item));
    }
    return items;
  }

  /** Whether {@code true} stands under these names. */
  boolean flag(String... names) {
    return Boolean.TRUE.equals(at(names).value);
  }

  boolean isObject() {
    return value instanceof Map;
  }

  boolean isList() {
    return value instanceof List;
  }

  /** The names of an object's fields, for messages. */
  List<String> names() {
    return value instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).sorted().toList()
        : List.of();
  }
}
