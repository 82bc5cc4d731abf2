package dev.articledigest.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Tags and attributes that tell what an element is for, as bits. */
final class PageTag {

  static final int ARTICLE = 1;
  static final int MAIN = 1 << 1;
  static final int NAV = 1 << 2;
  static final int ASIDE = 1 << 3;
  static final int FOOTER = 1 << 4;
  static final int HEADER = 1 << 5;
  static final int FORM = 1 << 6;
  static final int TABLE = 1 << 7;
  static final int FIGURE = 1 << 8;
  static final int HEADING = 1 << 9;
  static final int ITEM = 1 << 10;
  static final int QUOTE = 1 << 11;
  static final int BODY = 1 << 12;
  static final int HIDDEN = 1 << 13;

  private static final Map<String, Integer> TAGS = tags();

  private PageTag() {}

  private static Map<String, Integer> tags() {
    Map<String, Integer> tags = new HashMap<>();
    tags.put("article", ARTICLE);
    tags.put("main", MAIN);
    tags.put("nav", NAV);
    tags.put("menu", NAV);
    tags.put("aside", ASIDE);
    tags.put("footer", FOOTER);
    tags.put("header", HEADER);
    tags.put("form", FORM);
    tags.put("dialog", FORM);
    tags.put("table", TABLE);
    tags.put("figure", FIGURE);
    tags.put("h1", HEADING);
    tags.put("h2", HEADING);
    tags.put("h3", HEADING);
    tags.put("h4", HEADING);
    tags.put("h5", HEADING);
    tags.put("h6", HEADING);
    tags.put("li", ITEM);
    tags.put("dd", ITEM);
    tags.put("dt", ITEM);
    tags.put("blockquote", QUOTE);
    tags.put("q", QUOTE);
    return Map.copyOf(tags);
  }

  static int of(Element element) {
    int bits = TAGS.getOrDefault(element.tagName(), 0);
    return element.attributesSize() == 0 ? bits : bits | attributes(element);
  }

  private static int attributes(Element element) {
    int bits = 0;
    String property = element.attr("itemprop");
    bits |= property.equalsIgnoreCase("articleBody") ? BODY : 0;
    boolean hidden =
        element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || hides(element.attr("style"));
    bits |= hidden ? HIDDEN : 0;
    return switch (element.attr("role")) {
      case "navigation", "menu", "menubar" -> bits | NAV;
      case "complementary" -> bits | ASIDE;
      case "contentinfo" -> bits | FOOTER;
      case "banner" -> bits | HEADER;
      case "main" -> bits | MAIN;
      case "article" -> bits | ARTICLE;
      case "dialog", "alertdialog", "search" -> bits | FORM;
      default -> bits;
    };
  }

  private static boolean hides(String style) {
    int at = style.indexOf("display");
    if (at < 0) {
      return style.contains("visibility:hidden") || style.contains("visibility: hidden");
    }
    int value = style.indexOf(':', at) + 1;
    while (value > 0 && value < style.length() && style.charAt(value) == ' ') {
      value++;
    }
    return value > 0 && style.startsWith("none", value);
  }
}
