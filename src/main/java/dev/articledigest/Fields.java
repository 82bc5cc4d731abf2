package dev.articledigest;

import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object in order; what is empty is left out, as absent means unknown. */
final class Fields {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  Fields put(String name, Object value) {
    fields.put(name, value instanceof String text ? wellFormed(text) : value);
    return this;
  }

  Fields put(String name, Optional<?> value) {
    return value.isPresent() ? put(name, (Object) value.get()) : this;
  }

  Fields put(String name, Collection<?> values) {
    List<Object> elements = new ArrayList<>();
    for (Object value : values) {
      elements.add(element(value));
    }
    if (!elements.isEmpty()) {
      fields.put(name, elements);
    }
    return this;
  }

  Fields put(String name, Map<String, Object> object) {
    if (!object.isEmpty()) {
      fields.put(name, object);
    }
    return this;
  }

  Fields put(String name, Span span) {
    return put(name, range(span));
  }

  Fields ranges(String name, List<Span> spans) {
    List<Map<String, Object>> ranges = new ArrayList<>();
    for (Span span : spans) {
      ranges.add(range(span));
    }
    return put(name, ranges);
  }

  Map<String, Object> map() {
    return fields;
  }

  static Map<String, Object> range(Span span) {
    return new Fields().put("start", span.start()).put("end", span.end()).map();
  }

  private static Object element(Object value) {
    return value instanceof String text ? wellFormed(text) : value;
  }

  /** A lone surrogate, which UTF-8 can't hold, becomes U+FFFD; the length stays. */
  private static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      mended = mended == null ? new StringBuilder(text) : mended;
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }
}
