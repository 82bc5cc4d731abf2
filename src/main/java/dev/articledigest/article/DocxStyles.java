package dev.articledigest.article;

import dev.articledigest.article.XmlEvents.Event;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The styles of a Word document by their id. Ids are in the writer's language ("berschrift1"), the
 * names of built-in styles are English ("heading 1").
 */
record DocxStyles(Map<String, String> names) {

  static final DocxStyles NONE = new DocxStyles(Map.of());

  DocxStyles {
    names = Map.copyOf(names);
  }

  static DocxStyles of(byte[] part, Limits limits) throws UnreadableException {
    Map<String, String> names = new HashMap<>();
    XmlEvents events = XmlEvents.of(part, limits);
    String id = "";
    for (Event event = events.next(); event != Event.DONE; event = events.next()) {
      if (event == Event.START && events.name().equals("style")) {
        id = events.attribute("styleId").orElse("");
      } else if (event == Event.START && events.name().equals("name")) {
        names.putIfAbsent(id, events.attribute("val").orElse(id).toLowerCase(Locale.ROOT));
      }
    }
    return new DocxStyles(names);
  }

  /** The style's name in small letters; "Heading1" is "heading 1" without a list of styles. */
  String name(String id) {
    String named = names.get(id);
    if (named != null) {
      return named;
    }
    String folded = id.toLowerCase(Locale.ROOT);
    return folded.startsWith("heading") && folded.length() == "heading".length() + 1
        ? "heading " + folded.charAt(folded.length() - 1)
        : folded;
  }
}
