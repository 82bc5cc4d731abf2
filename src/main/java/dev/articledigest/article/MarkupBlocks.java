package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Turns markup that is nothing but the article (NITF, XHTML of NewsML, HTML within JSON, feeds and
 * Markdown) into passages. Web pages are {@link PageReader}'s.
 */
final class MarkupBlocks implements NodeFilter {

  private static final Set<String> HEADINGS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "body",
          "body.content",
          "ul",
          "ol",
          "dl",
          "li",
          "dt",
          "dd",
          "blockquote",
          "bq",
          "block",
          "pre",
          "table",
          "thead",
          "tbody",
          "tr",
          "hr",
          "address",
          "header",
          "html",
          "center",
          "caption");
  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "svg",
          "object",
          "audio",
          "video",
          "form",
          "button",
          "nav",
          "aside",
          "footer",
          "figure",
          "figcaption",
          "del",
          "media",
          "nitf-table",
          "fn",
          "note",
          "body.head",
          "body.end",
          "inlinedata");

  private final DocumentBlocks blocks = new DocumentBlocks();
  private int headings;
  private int items;

  private MarkupBlocks() {}

  static List<Passage> of(Element root) {
    MarkupBlocks markup = new MarkupBlocks();
    root.filter(markup);
    return markup.blocks.passages();
  }

  /** The passages of text that may hold tags: "&lt;p&gt;First.&lt;/p&gt;" or plain lines. */
  static List<Passage> ofText(String text) {
    if (text.contains("</") || holdsBreaks(text)) {
      return of(Jsoup.parseBodyFragment(text).body());
    }
    List<Passage> passages = new ArrayList<>();
    String plain = text.indexOf('&') >= 0 ? Jsoup.parse(kept(text)).wholeText() : text;
    LineSplitter.split(TextLines.of(plain))
        .forEach(
            p ->
                passages.add(
                    new Passage(
                        p.item() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH, p.content())));
    return passages;
  }

  private static boolean holdsBreaks(String text) {
    return text.contains("<br>") || text.contains("<br/>") || text.contains("<br />");
  }

  private static String kept(String text) {
    return text.replace("<", "&lt;");
  }

  static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      String name = name(element);
      if (SKIPPED.contains(name)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      start(name);
    }
    return FilterResult.CONTINUE;
  }

  /** Indented lines among others open paragraphs: wire text that was put into one element whole. */
  private void text(String content) {
    int indented = 0;
    int plain = 0;
    List<String> lines = content.lines().toList();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      indented += isIndented(line) ? 1 : 0;
      plain += line.isBlank() || isIndented(line) ? 0 : 1;
    }
    if (indented < 2 || plain < 2) {
      blocks.text(content);
      return;
    }
    for (String line : lines) {
      if (line.isBlank() || isIndented(line)) {
        blocks.endParagraph(kind());
      }
      blocks.text(line + " ");
    }
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") && !line.isBlank();
  }

  private void start(String name) {
    boolean heading = HEADINGS.contains(name);
    if (heading || BLOCKS.contains(name)) {
      blocks.endParagraph(kind());
    }
    switch (name) {
      case "br" -> blocks.lineBreak(kind());
      case "tr" -> blocks.startRow();
      default -> {
        headings += heading ? 1 : 0;
        items += name.equals("li") ? 1 : 0;
      }
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !SKIPPED.contains(name(element))) {
      end(name(element));
    }
    return FilterResult.CONTINUE;
  }

  private void end(String name) {
    boolean heading = HEADINGS.contains(name);
    if (heading || BLOCKS.contains(name)) {
      blocks.endParagraph(kind());
    }
    switch (name) {
      case "td", "th" -> blocks.endParagraph(kind());
      case "tr" -> blocks.endRow();
      default -> {
        headings -= heading ? 1 : 0;
        items -= name.equals("li") ? 1 : 0;
      }
    }
  }

  private Block.Kind kind() {
    if (headings > 0) {
      return Block.Kind.HEADING;
    }
    return items > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }
}
