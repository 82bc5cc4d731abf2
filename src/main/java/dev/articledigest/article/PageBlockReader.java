package dev.articledigest.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads a page's blocks in one walk; what is never text of an article is left out. */
final class PageBlockReader implements NodeFilter {

  private static final Set<String> NEVER =
      Set.of(
          "head",
          "figcaption",
          "script",
          "style",
          "iframe",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "object",
          "embed",
          "button",
          "select",
          "textarea",
          "datalist",
          "label",
          "input",
          "option");

  /** What browsers show only where scripts don't run. */
  private static final Set<String> UNSCRIPTED = Set.of("noscript", "template");

  private static final Set<String> STRESSES = Set.of("b", "strong", "em", "i");

  private static final int LONGEST_NOTE = 3;

  private final boolean scripted;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<PageElement> elements = new ArrayList<>();
  private final Deque<PageElement> around = new ArrayDeque<>();
  private final List<Node> nodes = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final Map<String, Integer> named = new HashMap<>();
  private final int[] counts = new int[2];
  private int links;
  private int stresses;
  private boolean broken;
  private boolean worded;
  private PageElement inner = new PageElement();

  private PageBlockReader(boolean scripted) {
    this.scripted = scripted;
    elements.add(inner);
    around.push(inner);
  }

  /** The blocks of a page as browsers show it. */
  static PageBlocks read(Node root) {
    return read(root, new PageBlockReader(true));
  }

  /** The blocks of a page as browsers without scripts show it, templates too. */
  static PageBlocks readUnscripted(Node root) {
    return read(root, new PageBlockReader(false));
  }

  private static PageBlocks read(Node root, PageBlockReader reader) {
    root.filter(reader);
    reader.close();
    reader.elements.get(0).end = reader.blocks.size();
    return new PageBlocks(reader.blocks, reader.elements);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      take(text);
    } else if (node instanceof Element element) {
      return start(element);
    }
    return FilterResult.CONTINUE;
  }

  private void take(TextNode node) {
    String content = node.getWholeText();
    nodes.add(node);
    open.append(content);
    int length = content.strip().length();
    if (length == 0) {
      return;
    }
    if (!worded) {
      inner = around.getFirst();
      worded = true;
    }
    broken = false;
    counts[0] += links > 0 ? length : 0;
    counts[1] += stresses > 0 ? length : 0;
  }

  private FilterResult start(Element element) {
    String name = element.normalName();
    if (NEVER.contains(name)
        || (scripted && UNSCRIPTED.contains(name))
        || (name.equals("a") && isNoteMark(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak(element);
      return FilterResult.CONTINUE;
    }
    if (PageElement.isBoundary(element)) {
      close();
    }
    int words = PageWords.of(element, named);
    PageElement opened = new PageElement(element, elements.size(), around.getFirst(), words);
    opened.first = blocks.size();
    elements.add(opened);
    around.push(opened);
    links += name.equals("a") ? 1 : 0;
    stresses += STRESSES.contains(name) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  /** "…of the vote[12]": a number that leads to a note on the page. */
  private static boolean isNoteMark(Element link) {
    if (!link.attr("href").startsWith("#")) {
      return false;
    }
    String mark = link.text();
    boolean bracketed = mark.startsWith("[") && mark.endsWith("]");
    String number = bracketed ? mark.substring(1, mark.length() - 1) : mark;
    return !number.isEmpty()
        && number.length() <= LONGEST_NOTE
        && number.chars().allMatch(Character::isDigit);
  }

  /** Two breaks in a row end a paragraph. */
  private void lineBreak(Element element) {
    if (broken) {
      close();
    }
    broken = true;
    nodes.add(element);
    open.append(' ');
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || element.normalName().equals("br")) {
      return FilterResult.CONTINUE;
    }
    if (PageElement.isBoundary(element)) {
      close();
    }
    around.pop().end = blocks.size();
    links -= element.normalName().equals("a") ? 1 : 0;
    stresses -= STRESSES.contains(element.normalName()) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  private void close() {
    if (worded) {
      String text = FoldedWriter.folded(open.toString());
      if (Wording.hasLetter(text)) {
        blocks.add(new PageBlock(text, nodes, inner, counts));
      }
    }
    nodes.clear();
    open.setLength(0);
    counts[0] = 0;
    counts[1] = 0;
    broken = false;
    worded = false;
  }
}
