package dev.articledigest.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What one walk over a page collects for all who read its details: meta tags, structured data and
 * the marks of headlines, authors and days. Every list is bounded, so that a page of a hundred
 * thousand tags costs no more than its walk. Marks in asides (comments, related articles, captions)
 * are left out, unless the "aside" holds the headline.
 */
final class PageMarks {

  /** What a mark says of its element. */
  enum Kind {
    HEADLINE,
    AUTHOR_PROPERTY,
    AUTHOR_LINK,
    AUTHOR_CLASS,
    DAY_PROPERTY,
    UPDATE_PROPERTY,
    TIME,
    DAY_CLASS,
    /** A short text with a digit or an opener of bylines; the element is the text's parent. */
    LINE
  }

  /**
   * An element of a kind.
   *
   * @param kind what marks it
   * @param element the element
   * @param place its place in the order of the page's nodes
   * @param text the text of a line, empty for other kinds
   */
  record Mark(Kind kind, Element element, int place, String text) {}

  private static final int MOST_FIGURES = 50;
  private static final int MOST_MARKS = 200;
  private static final int MOST_LINES = 1_000;
  private static final int MOST_NAMES = 2_000;
  private static final int MOST_VALUES = 20;
  private static final int LONGEST_LINE = 120;
  private static final int LEAST_LINE = 6;
  private static final List<String> META_KEYS = List.of("property", "name", "itemprop");

  private final Map<String, List<String>> metas = new HashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final Map<Kind, List<Mark>> marks = new LinkedHashMap<>();
  private final List<Element> figures = new ArrayList<>();
  private Optional<String> canonical = Optional.empty();
  private Optional<String> language = Optional.empty();

  private PageMarks() {}

  static PageMarks of(Document page) {
    PageMarks marks = new PageMarks();
    page.traverse(marks.new Walk());
    return marks;
  }

  /** The contents of the meta tags of a lower-case name, in order. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** The texts of the page's {@code ld+json} scripts. */
  List<String> scripts() {
    return scripts;
  }

  List<Mark> marks(Kind kind) {
    return marks.getOrDefault(kind, List.of());
  }

  List<Element> figures() {
    return figures;
  }

  Optional<String> canonical() {
    return canonical;
  }

  /** The language that the root element declares, as written. */
  Optional<String> language() {
    return language;
  }

  /** The marks of an open aside, kept until it is known whether it holds the headline. */
  private static final class Aside {
    private final boolean foot;
    private final int depth;
    private final List<Mark> marks = new ArrayList<>();
    private boolean headline;

    Aside(Element root, int depth) {
      this.foot = root.className().contains("foot");
      this.depth = depth;
    }
  }

  private final class Walk implements NodeVisitor {

    private final Deque<Aside> asides = new ArrayDeque<>();
    private final Map<String, MarkWords.Sense> senses = new HashMap<>();
    private int place;

    @Override
    public void head(Node node, int depth) {
      place++;
      if (node instanceof Element element) {
        visit(element, depth);
      } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
        line(text, parent);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      Aside aside = asides.peek();
      if (aside != null && aside.depth == depth) {
        asides.pop();
        if (aside.headline) {
          asides.forEach(outer -> outer.headline = true);
        }
        aside.marks.stream()
            .filter(mark -> aside.headline || (aside.foot && isDay(mark)))
            .forEach(this::add);
      }
    }

    /** {@code <div class="footer"><time itemprop="datePublished">}: articles have feet too. */
    private static boolean isDay(Mark mark) {
      return mark.kind() == Kind.DAY_PROPERTY;
    }

    private void visit(Element element, int depth) {
      switch (element.normalName()) {
        case "html" -> language = Optional.of(element.attr("lang")).filter(l -> !l.isBlank());
        case "meta" -> meta(element);
        case "link" -> link(element);
        case "script" -> script(element);
        default -> seen(element, depth);
      }
    }

    private void seen(Element element, int depth) {
      String name = element.normalName();
      MarkWords.Sense sense = sense(element);
      boolean root = name.equals("body") || name.equals("main") || name.equals("article");
      if (!root && (MarkWords.isAside(name) || sense.aside())) {
        asides.push(new Aside(element, depth));
      }
      switch (name) {
        case "h1" -> {
          asides.forEach(aside -> aside.headline = true);
          add(Kind.HEADLINE, element);
        }
        case "time" -> add(Kind.TIME, element);
        case "figure" -> {
          if (figures.size() < MOST_FIGURES) {
            figures.add(element);
          }
        }
        default -> {}
      }
      classed(element, sense);
      attributed(element);
    }

    private void classed(Element element, MarkWords.Sense sense) {
      if (sense.author() || element.normalName().equals("address")) {
        add(Kind.AUTHOR_CLASS, element);
      }
      if (sense.day()) {
        add(Kind.DAY_CLASS, element);
      }
    }

    private void attributed(Element element) {
      if (element.attributesSize() == 0) {
        return;
      }
      String property = element.attr("itemprop");
      if (!property.isEmpty()) {
        for (String one : Wording.words(property.toLowerCase(Locale.ROOT))) {
          property(one).ifPresent(kind -> add(kind, element));
        }
      }
      if (element.attr("rel").contains("author")) {
        add(Kind.AUTHOR_LINK, element);
      }
    }

    private MarkWords.Sense sense(Element element) {
      if (element.attributesSize() == 0) {
        return MarkWords.Sense.NONE;
      }
      String names = element.className() + " " + element.id();
      return names.length() == 1
          ? MarkWords.Sense.NONE
          : senses.computeIfAbsent(names, MarkWords::sense);
    }

    private void line(TextNode text, Element parent) {
      String whole = text.getWholeText();
      if (whole.length() > 5 * LONGEST_LINE || whole.isBlank()) {
        return;
      }
      boolean digit = Wording.hasDigit(whole);
      if (!digit && !NameReader.mayOpenByline(whole)) {
        return;
      }
      String folded = FoldedWriter.folded(whole);
      if ((digit && folded.length() >= LEAST_LINE) || NameReader.opensByline(folded)) {
        add(new Mark(Kind.LINE, parent, place, folded));
      }
    }

    private void add(Kind kind, Element element) {
      add(new Mark(kind, element, place, ""));
    }

    private void add(Mark mark) {
      Aside aside = asides.peek();
      List<Mark> list =
          aside == null ? marks.computeIfAbsent(mark.kind(), k -> new ArrayList<>()) : aside.marks;
      if (list.size() < (mark.kind() == Kind.LINE || aside != null ? MOST_LINES : MOST_MARKS)) {
        list.add(mark);
      }
    }

    private void meta(Element meta) {
      String content = meta.attr("content");
      for (String key : META_KEYS) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          put(name, content);
        }
      }
      String header = meta.attr("http-equiv");
      if (!header.isEmpty()) {
        put(header.toLowerCase(Locale.ROOT), content);
      }
    }

    private void put(String name, String content) {
      if (content.isBlank() || (metas.size() >= MOST_NAMES && !metas.containsKey(name))) {
        return;
      }
      List<String> values = metas.computeIfAbsent(name, n -> new ArrayList<>(1));
      if (values.size() < MOST_VALUES) {
        values.add(FoldedWriter.folded(content));
      }
    }

    private void link(Element link) {
      if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
        canonical = Optional.of(link.absUrl("href")).filter(MetaDetails::isAddress);
      }
    }

    private void script(Element script) {
      boolean data = script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
      if (data && scripts.size() < MOST_MARKS) {
        scripts.add(script.data());
      }
    }
  }

  private static Optional<Kind> property(String name) {
    return switch (name) {
      case "author", "creator" -> Optional.of(Kind.AUTHOR_PROPERTY);
      case "datepublished" -> Optional.of(Kind.DAY_PROPERTY);
      case "datemodified" -> Optional.of(Kind.UPDATE_PROPERTY);
      default -> Optional.empty();
    };
  }
}
