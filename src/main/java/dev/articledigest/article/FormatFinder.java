package dev.articledigest.article;

import java.util.List;
import java.util.Locale;

/** Tells the formats made of text: by what the text looks like, then by name and media type. */
final class FormatFinder {

  private static final List<String> PAGE_OPENERS =
      List.of("<!doctype html", "<html", "<head", "<body", "<article", "<main");
  private static final List<String> PAGE_TAGS =
      List.of("<p>", "<p ", "<div", "<title", "<h1", "<body", "<span", "<meta");
  private static final int HEAD = 2048;

  private FormatFinder() {}

  /**
   * The format of a decoded file.
   *
   * @throws UnreadableException if it is markup of something that isn't read
   */
  static Format find(String text, FileHints file) throws UnreadableException {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    char first = start < text.length() ? text.charAt(start) : ' ';
    if (first == '<') {
      return markup(text, start, file);
    }
    if ((first == '{' || first == '[') && opensJson(text, start)) {
      return Format.JSON;
    }
    boolean marked = MarkdownSigns.in(text.substring(start), saysMarkdown(file));
    return marked ? Format.MARKDOWN : Format.TEXT;
  }

  private static boolean saysMarkdown(FileHints file) {
    String name = name(file);
    return type(file).contains("markdown") || name.endsWith(".md") || name.endsWith(".markdown");
  }

  private static Format markup(String text, int start, FileHints file) throws UnreadableException {
    String root = XmlRoot.of(text, start).map(XmlRoot::name).orElse("");
    return switch (root) {
      case "nitf" -> Format.NITF;
      case "newsitem", "newsmessage", "newsml" -> Format.NEWSML;
      case "rss", "feed", "rdf" -> Format.FEED;
      case "svg" -> throw SignatureFinder.unsupported("an SVG image");
      default -> pageOr(text, start, file, root);
    };
  }

  private static Format pageOr(String text, int start, FileHints file, String root)
      throws UnreadableException {
    String head =
        text.substring(start, Math.min(text.length(), start + HEAD)).toLowerCase(Locale.ROOT);
    if (PAGE_OPENERS.stream().anyMatch(head::startsWith)) {
      return Format.HTML;
    }
    boolean xml = head.startsWith("<?xml");
    boolean preamble = head.startsWith("<!--") || xml || saysPage(file);
    boolean page = preamble ? holdsTags(head) : opensWithTag(head);
    if (!page && xml && !root.isEmpty()) {
      throw SignatureFinder.unsupported("XML whose outermost element, " + root + ", is unknown");
    }
    return page ? Format.HTML : Format.TEXT;
  }

  private static boolean holdsTags(String head) {
    return PAGE_TAGS.stream().anyMatch(head::contains)
        || PAGE_OPENERS.stream().anyMatch(head::contains);
  }

  private static boolean opensWithTag(String head) {
    return PAGE_TAGS.stream().anyMatch(head::startsWith) && head.contains("</");
  }

  /** "{ "headline": …" and "[{ "@type": …", but not "[Updated on Monday]". */
  private static boolean opensJson(String text, int start) {
    int next = start + 1;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    char second = next < text.length() ? text.charAt(next) : ' ';
    return text.charAt(start) == '{'
        ? second == '"' || second == '}'
        : second == '{' || second == '[' || second == ']';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0';
  }

  private static boolean saysPage(FileHints file) {
    String name = name(file);
    return type(file).contains("html")
        || name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".xhtml");
  }

  private static String type(FileHints file) {
    return file.contentType().orElse("").toLowerCase(Locale.ROOT);
  }

  private static String name(FileHints file) {
    String name = file.name().orElse("").toLowerCase(Locale.ROOT);
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
