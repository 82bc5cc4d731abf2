package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import dev.articledigest.article.XmlEvents.Event;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Word documents (ISO/IEC 29500): paragraphs, headings, list items and table rows, without
 * footnotes, comments, deleted and hidden text, fields, drawings.
 */
final class DocxReader {

  private static final String DEFAULT_PART = "word/document.xml";
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "instrText",
          "delText",
          "Fallback",
          "rt",
          "sectPr",
          "rPrChange",
          "pPrChange",
          "annotation",
          "oMath",
          "object");
  private static final String BOX = "txbxContent";

  private final DocumentBlocks blocks = new DocumentBlocks();
  private final DocxStyles styles;
  private String style = "";
  private boolean item;
  private boolean outlined;
  private boolean hidden;
  private boolean inRun;

  private DocxReader(DocxStyles styles) {
    this.styles = styles;
  }

  static Draft read(byte[] content, Limits limits) throws UnreadableException {
    ZipReader zip = ZipReader.of(content, limits);
    byte[] document = document(zip, limits);
    Optional<byte[]> part = zip.entry("word/styles.xml");
    DocxStyles styles = part.isPresent() ? DocxStyles.of(part.get(), limits) : DocxStyles.NONE;
    List<Passage> passages = passages(document, limits, styles, false);
    if (passages.isEmpty()) {
      // Some layouts keep the whole text in boxes.
      passages = passages(document, limits, styles, true);
    }
    Optional<byte[]> core = zip.entry("docProps/core.xml");
    Draft draft = PassageReader.document(passages, Details.NONE);
    Details filed = core.isPresent() ? FiledDetails.of(core.get(), limits, draft) : Details.NONE;
    return new Draft(draft.blocks(), draft.details().or(filed));
  }

  private static byte[] document(ZipReader zip, Limits limits) throws UnreadableException {
    Optional<byte[]> usual = zip.entry(DEFAULT_PART);
    if (usual.isPresent()) {
      return usual.get();
    }
    Optional<byte[]> relations = zip.entry("_rels/.rels");
    String name = relations.isPresent() ? mainPart(relations.get(), limits) : "";
    return zip.entry(name)
        .orElseThrow(
            () ->
                new UnreadableException(
                    Problem.Code.CORRUPT, "The file is a Word document without a text part."));
  }

  private static String mainPart(byte[] relations, Limits limits) throws UnreadableException {
    XmlEvents events = XmlEvents.of(relations, limits);
    for (Event event = events.next(); event != Event.DONE; event = events.next()) {
      boolean main =
          event == Event.START
              && events.attribute("Type").filter(t -> t.endsWith("/officeDocument")).isPresent();
      if (main) {
        String target = events.attribute("Target").orElse("");
        return target.startsWith("/") ? target.substring(1) : target;
      }
    }
    return "";
  }

  private static List<Passage> passages(
      byte[] document, Limits limits, DocxStyles styles, boolean boxes) throws UnreadableException {
    DocxReader reader = new DocxReader(styles);
    XmlEvents events = XmlEvents.of(document, limits);
    boolean text = false;
    for (Event event = events.next(); event != Event.DONE; event = events.next()) {
      if (event == Event.TEXT) {
        reader.text(text ? events.text() : "");
      } else if (event == Event.END) {
        text = false;
        reader.end(events.name());
      } else if (SKIPPED.contains(events.name()) || (!boxes && events.name().equals(BOX))) {
        events.skip();
      } else {
        text = events.name().equals("t");
        reader.start(events.name(), events);
      }
    }
    return reader.blocks.passages();
  }

  private void text(String run) {
    if (!hidden) {
      blocks.text(run);
    }
  }

  private void start(String name, XmlEvents events) {
    switch (name) {
      case "p" -> startParagraph();
      case "r" -> {
        inRun = true;
        hidden = false;
      }
      case "tr" -> blocks.startRow();
      case "tab", "ptab" -> text(inRun ? " " : "");
      case "noBreakHyphen" -> text("-");
      case "br", "cr" -> blocks.lineBreak(kind());
      default -> property(name, events.attribute("val"));
    }
  }

  private void startParagraph() {
    style = "";
    item = false;
    outlined = false;
  }

  private void property(String name, Optional<String> value) {
    switch (name) {
      case "pStyle" -> style = styles.name(value.orElse(""));
      case "numId" -> item |= value.filter(v -> !v.equals("0")).isPresent();
      case "outlineLvl" -> outlined |= value.filter(v -> !v.equals("9")).isPresent();
      case "vanish" ->
          hidden = inRun && value.filter(v -> v.equals("0") || v.equals("false")).isEmpty();
      default -> {
        // Everything else is looks.
      }
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "r" -> {
        inRun = false;
        hidden = false;
      }
      case "tr" -> blocks.endRow();
      default -> {
        // Nothing ends.
      }
    }
  }

  /** Captions and tables of contents are no text of the article. */
  private void endParagraph() {
    boolean furniture = style.equals("caption") || style.startsWith("toc ");
    if (furniture) {
      blocks.drop();
    } else {
      blocks.endParagraph(kind());
    }
    startParagraph();
  }

  private Block.Kind kind() {
    String folded = style.toLowerCase(Locale.ROOT);
    if (folded.equals("title")) {
      return Block.Kind.TITLE;
    }
    if (folded.startsWith("heading ") || folded.equals("subtitle") || outlined) {
      return Block.Kind.HEADING;
    }
    return item || folded.startsWith("list ") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }
}
