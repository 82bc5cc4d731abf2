package dev.articledigest.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The XML of the news industry. jsoup's XML parser reads no DTD and expands no entity, and forgives
 * what strict parsers don't ("AT&T", "&nbsp;"). Names are compared without prefix and case.
 */
final class NewsMarkup {

  private NewsMarkup() {}

  /**
   * The outermost element.
   *
   * @throws UnreadableException if its end is missing
   */
  static Element parse(String text, Limits limits) throws UnreadableException {
    int start = text.indexOf('<');
    Optional<XmlRoot> root = XmlRoot.of(text, Math.max(0, start));
    if (root.isEmpty() || root.get().isCutOff(text)) {
      throw new UnreadableException(
          Problem.Code.CORRUPT, "The XML of the file is cut off or damaged.");
    }
    Parser parser = Parser.xmlParser().setMaxDepth(limits.depth());
    return Jsoup.parse(text, "", parser);
  }

  /** The elements of a name within an element, in file order. */
  static List<Element> all(Element root, String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return root.getAllElements().stream().filter(e -> MarkupBlocks.name(e).equals(folded)).toList();
  }

  static Optional<Element> first(Element root, String name) {
    return all(root, name).stream().findFirst();
  }

  /** The first such element, or one without content where there is none. */
  static Element within(Element root, String name) {
    return first(root, name).orElseGet(() -> new Element("none"));
  }

  /** The folded text of the first such element, "" where there is none. */
  static String text(Element root, String name) {
    return FoldedWriter.folded(within(root, name).text());
  }

  /** An attribute of the first such element, "" where there is none. */
  static String attribute(Element root, String name, String attribute) {
    return within(root, name).attr(attribute);
  }
}
