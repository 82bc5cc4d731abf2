package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns elements into blocks: headings, list items and paragraphs, link blocks left out. */
final class PageBlocks implements NodeVisitor {

  private static final Set<String> FURNITURE = EntryList.load("furniture.txt");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final int LONGEST_FURNITURE = 200;

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int linked;
  private int links;
  private int headings;
  private int items;
  private boolean broken;

  private PageBlocks() {}

  /** The blocks within an element, in page order. */
  static List<Passage> of(Element root) {
    PageBlocks blocks = new PageBlocks();
    root.traverse(blocks);
    blocks.close();
    return withoutHangingHeadings(blocks.passages);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String content = text.getWholeText();
      broken &= content.isBlank();
      open.append(content);
      linked += links > 0 ? content.strip().length() : 0;
    } else if (node instanceof Element element) {
      start(element);
    }
  }

  private void start(Element element) {
    String name = element.tagName();
    if (name.equals("br")) {
      // Two breaks in a row end a paragraph.
      if (broken) {
        close();
      }
      broken = true;
      open.append(' ');
      return;
    }
    if (element.isBlock() || name.equals("td") || name.equals("th")) {
      close();
    }
    links += name.equals("a") ? 1 : 0;
    headings += HEADINGS.contains(name) ? 1 : 0;
    items += name.equals("li") ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.tagName();
      if (element.isBlock() || name.equals("td") || name.equals("th")) {
        close();
      }
      links -= name.equals("a") ? 1 : 0;
      headings -= HEADINGS.contains(name) ? 1 : 0;
      items -= name.equals("li") ? 1 : 0;
    }
  }

  private void close() {
    String text = BlockWriter.folded(open.toString());
    if (Wording.hasLetter(text) && !isFurniture(text)) {
      passages.add(new Passage(kind(), text));
    }
    open.setLength(0);
    linked = 0;
    broken = false;
  }

  private Block.Kind kind() {
    if (headings > 0) {
      return Block.Kind.HEADING;
    }
    return items > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  /** Teasers are links from end to end; a linked sentence of the article goes on after the link. */
  private boolean isFurniture(String text) {
    boolean link = headings == 0 && linked * 10L >= text.length() * 8L && text.length() < 400;
    String start =
        text.substring(0, Math.min(text.length(), LONGEST_FURNITURE)).toLowerCase(Locale.ROOT);
    return link
        || (text.length() < LONGEST_FURNITURE && FURNITURE.stream().anyMatch(start::startsWith));
  }

  /** A heading with no text below it headed what was left out. */
  private static List<Passage> withoutHangingHeadings(List<Passage> passages) {
    int end = passages.size();
    while (end > 0 && passages.get(end - 1).kind() == Block.Kind.HEADING) {
      end--;
    }
    return passages.subList(0, end);
  }
}
