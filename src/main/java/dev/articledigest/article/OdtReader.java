package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import dev.articledigest.article.XmlEvents.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads text documents of OpenDocument (ISO/IEC 26300), as {@link DocxReader} reads Word's. */
final class OdtReader {

  private static final Set<String> SKIPPED =
      Set.of(
          "note",
          "annotation",
          "tracked-changes",
          "frame",
          "table-of-content",
          "forms",
          "sequence-decls",
          "ruby-text",
          "custom-shape",
          "font-face-decls",
          "scripts");

  private final DocumentBlocks blocks = new DocumentBlocks();
  private final Map<String, String> parents = new HashMap<>();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int paragraphs;
  private int items;

  private OdtReader() {}

  static Draft read(byte[] content, Limits limits) throws UnreadableException {
    ZipReader zip = ZipReader.of(content, limits);
    byte[] document =
        zip.entry("content.xml")
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Problem.Code.CORRUPT, "The file is a document without a text part."));
    Draft draft = PassageReader.document(passages(document, limits), Details.NONE);
    Optional<byte[]> meta = zip.entry("meta.xml");
    Details filed = meta.isPresent() ? FiledDetails.of(meta.get(), limits, draft) : Details.NONE;
    return new Draft(draft.blocks(), draft.details().or(filed));
  }

  private static List<Passage> passages(byte[] document, Limits limits) throws UnreadableException {
    OdtReader reader = new OdtReader();
    XmlEvents events = XmlEvents.of(document, limits);
    for (Event event = events.next(); event != Event.DONE; event = events.next()) {
      if (event == Event.TEXT) {
        reader.blocks.text(reader.paragraphs > 0 ? events.text() : "");
      } else if (event == Event.END) {
        reader.end(events.name());
      } else if (SKIPPED.contains(events.name())) {
        events.skip();
      } else {
        reader.start(events.name(), events);
      }
    }
    return reader.blocks.passages();
  }

  private void start(String name, XmlEvents events) {
    switch (name) {
      case "style" ->
          parents.put(
              events.attribute("name").orElse(""),
              events.attribute("parent-style-name").orElse(""));
      case "h", "p" -> {
        paragraphs++;
        kind = kind(name, events.attribute("style-name").orElse(""));
      }
      case "list-item" -> items++;
      case "table-row" -> blocks.startRow();
      case "s", "tab" -> blocks.text(" ");
      case "line-break" -> blocks.lineBreak(kind);
      default -> {
        // Everything else is looks.
      }
    }
  }

  private Block.Kind kind(String name, String style) {
    String parent = parents.getOrDefault(style, "");
    if (style.equals("Title") || parent.equals("Title")) {
      return Block.Kind.TITLE;
    }
    if (name.equals("h") || style.equals("Subtitle") || parent.equals("Subtitle")) {
      return Block.Kind.HEADING;
    }
    return items > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  private void end(String name) {
    switch (name) {
      case "h", "p" -> {
        paragraphs = Math.max(0, paragraphs - 1);
        blocks.endParagraph(kind);
      }
      case "list-item" -> items = Math.max(0, items - 1);
      case "table-row" -> blocks.endRow();
      default -> {
        // Nothing ends.
      }
    }
  }
}
