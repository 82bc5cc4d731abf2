package dev.articledigest.function;

import dev.articledigest.function.Notification.Attribute;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the notification for machines: compact JSON, with attributes for filter policies. What is
 * least important is left out first where the whole would grow beyond what a topic takes.
 */
final class TopicWriter {

  /** The most a topic takes: bytes of the message and of its attributes' names, types, values. */
  static final int MOST_BYTES = 262_144;

  private static final int MOST_NAMES = 25;
  private static final int LONGEST_NAME = 100;

  /** The lists of a message, the least important first. */
  private static final List<String> LISTS =
      List.of("keywords", "places", "organizations", "people", "quotes", "keyFacts");

  /** The texts of a message, the least important first. */
  private static final List<String> TEXTS = List.of("url", "digest", "title");

  private TopicWriter() {}

  static Notification write(String topicArn, Announcement announcement) {
    Map<String, Attribute> attributes = attributes(announcement);
    Map<String, Object> message = message(announcement);
    String text = fitted(message, MOST_BYTES - size(attributes));
    return new Notification(topicArn, Optional.empty(), text, attributes);
  }

  private static Map<String, Object> message(Announcement announcement) {
    Document document = announcement.document();
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("digestId", announcement.digestId());
    message.put("status", document.status());
    message.put("source", location(announcement.source().bucket(), announcement.source().key()));
    message.put("result", location(announcement.resultBucket(), announcement.resultKey()));
    if (document.problemCode().isPresent()) {
      message.put("problem", problem(document, document.problemCode().get()));
    }
    for (String field : List.of("title", "language", "publishedAt", "url")) {
      putText(message, field, document.article(field));
    }
    putText(message, "digest", document.digest());
    putList(message, "keyFacts", document.keyFacts());
    putSayings(message, document.sayings());
    putList(message, "people", document.names("person"));
    putList(message, "organizations", document.names("organization"));
    putList(message, "places", document.names("place"));
    putList(message, "keywords", document.keywords());
    return message;
  }

  private static Map<String, String> problem(Document document, String code) {
    Map<String, String> problem = new LinkedHashMap<>();
    problem.put("code", code);
    putText(problem, "message", document.problemMessage());
    return problem;
  }

  private static void putText(
      Map<String, ? super String> message, String name, Optional<String> text) {
    if (text.isPresent()) {
      message.put(name, clean(text.get()));
    }
  }

  private static Map<String, String> location(String bucket, String key) {
    Map<String, String> location = new LinkedHashMap<>();
    location.put("bucket", bucket);
    location.put("key", key);
    return location;
  }

  private static void putList(Map<String, Object> message, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      List<String> cleaned = new ArrayList<>(texts.size());
      for (String text : texts) {
        cleaned.add(clean(text));
      }
      message.put(name, cleaned);
    }
  }

  private static void putSayings(Map<String, Object> message, List<Document.Saying> sayings) {
    if (!sayings.isEmpty()) {
      List<Map<String, String>> quotes = new ArrayList<>(sayings.size());
      for (Document.Saying saying : sayings) {
        quotes.add(saying(saying));
      }
      message.put("quotes", quotes);
    }
  }

  private static Map<String, String> saying(Document.Saying saying) {
    Map<String, String> quote = new LinkedHashMap<>();
    quote.put("speaker", clean(saying.speaker()));
    quote.put("text", clean(saying.text()));
    return quote;
  }

  private static Map<String, Attribute> attributes(Announcement announcement) {
    Document document = announcement.document();
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    putText(attributes, "status", document.status());
    putText(attributes, "digestId", announcement.digestId());
    putText(attributes, "sourcePrefix", announcement.sourcePrefix());
    putText(attributes, "language", document.article("language").orElse(""));
    putNames(attributes, "people", document.names("person"));
    putNames(attributes, "organizations", document.names("organization"));
    putNames(attributes, "places", document.names("place"));
    putNames(attributes, "keywords", document.keywords());
    return attributes;
  }

  private static void putText(Map<String, Attribute> attributes, String name, String value) {
    String cleaned = clean(value);
    if (!cleaned.isBlank()) {
      attributes.put(name, new Attribute("String", cleaned));
    }
  }

  private static void putNames(
      Map<String, Attribute> attributes, String attribute, List<String> values) {
    List<String> names = new ArrayList<>();
    for (String value : values) {
      String name = clean(value);
      if (name.length() <= LONGEST_NAME && names.size() < MOST_NAMES) {
        names.add(name);
      }
    }
    if (!names.isEmpty()) {
      attributes.put(attribute, new Attribute("String.Array", Json.write(names)));
    }
  }

  /** The message as JSON of at most {@code most} bytes: list by list halved, then text by text. */
  private static String fitted(Map<String, Object> message, int most) {
    String text = Json.write(message);
    for (String name : LISTS) {
      while (bytes(text) > most && message.get(name) instanceof List<?> list) {
        halve(message, name, new ArrayList<Object>(list));
        text = Json.write(message);
      }
    }
    for (String name : TEXTS) {
      if (bytes(text) > most && message.remove(name) != null) {
        text = Json.write(message);
      }
    }
    return text;
  }

  private static void halve(Map<String, Object> message, String name, List<Object> list) {
    if (list.size() == 1) {
      message.remove(name);
    } else {
      message.put(name, List.copyOf(list.subList(0, list.size() / 2)));
    }
  }

  private static int size(Map<String, Attribute> attributes) {
    int size = 0;
    for (Map.Entry<String, Attribute> entry : attributes.entrySet()) {
      Attribute attribute = entry.getValue();
      size += bytes(entry.getKey()) + bytes(attribute.type()) + bytes(attribute.value());
    }
    return size;
  }

  /** How many bytes of UTF-8 a text takes. */
  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Leaves out what topics refuse: characters that XML 1.0 has no way to say. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isSayable(c)) {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  private static boolean isSayable(int c) {
    boolean mark = c == '\t' || c == '\n' || c == '\r';
    return mark || (c >= 0x20 && c < 0xFFFE && !isSurrogate(c)) || c >= 0x10000;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
