package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article among menus, teasers and captions. A cascade, each stage only engaging if the
 * one before under-delivers: Readability's main content, the structured data's body, every
 * paragraph of the page.
 */
final class MainContentFinder {

  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, button, select, textarea, object, embed,"
          + " figcaption, [hidden], [aria-hidden=true], dialog, head > link";
  private static final String SELDOM =
      "nav, aside, form, footer, [role=navigation], [role=complementary], [id*=comment],"
          + " [class*=comment], [class*=related], [class*=newsletter], [class*=promo],"
          + " [class*=caption], [class*=share], [class*=social], [class*=cookie]";
  private static final int DEEPEST = 120;
  private static final int LEAST_CHARACTERS = 250;

  private MainContentFinder() {}

  static List<Passage> find(Document page, Optional<String> address, Optional<String> body) {
    Document tidy = page.clone();
    tidy.select(NEVER).remove();
    removeSeldom(tidy);
    List<Passage> everything = paragraphs(tidy);
    List<Passage> main = main(tidy, address);
    int size = size(main);
    if (size >= LEAST_CHARACTERS && size * 4 >= size(everything)) {
      return main;
    }
    List<Passage> declared = body.map(MainContentFinder::lines).orElse(List.of());
    if (size(declared) >= LEAST_CHARACTERS && size(declared) > size) {
      return declared;
    }
    List<Passage> most = size(everything) > size ? everything : main;
    return most.isEmpty() ? PageBlocks.of(tidy.body()) : most;
  }

  /** Removes what is seldom article, but not where it holds most of the page (ASP.NET's form). */
  private static void removeSeldom(Document page) {
    long all = page.body().text().length();
    for (Element element : page.select(SELDOM)) {
      boolean root = element.tagName().equals("body") || element.tagName().equals("html");
      if (!root && element.parent() != null && element.text().length() * 3L < all) {
        element.remove();
      }
    }
  }

  private static List<Passage> main(Document tidy, Optional<String> address) {
    if (depth(tidy) > DEEPEST) {
      return List.of();
    }
    Element content =
        new Readability4J(address.orElse(""), tidy.clone()).parse().getArticleContent();
    return content == null ? List.of() : PageBlocks.of(content);
  }

  private static int depth(Document page) {
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }

  private static List<Passage> paragraphs(Document page) {
    List<Passage> paragraphs = new ArrayList<>();
    for (Element paragraph : page.body().select("p")) {
      if (paragraph.selectFirst("p p") == null) {
        paragraphs.addAll(PageBlocks.of(paragraph));
      }
    }
    return paragraphs;
  }

  private static List<Passage> lines(String body) {
    return LineSplitter.split(TextLines.of(body)).stream()
        .map(p -> new Passage(Block.Kind.PARAGRAPH, p.text()))
        .toList();
  }

  private static int size(List<Passage> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
