package dev.articledigest.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells formats: by their first bytes, then by what the text looks like, then by hints. */
final class FormatFinder {

  /** First bytes of formats that aren't read, as ISO 8859-1. */
  private static final List<String> SIGNATURES =
      List.of(
          "\u0089PNG",
          "\u00FF\u00D8\u00FF",
          "GIF87a",
          "GIF89a",
          "PK\u0003\u0004",
          "PK\u0005\u0006",
          "%PDF-",
          "\u007FELF",
          "MZ\u0090",
          "RIFF",
          "OggS",
          "ID3",
          "fLaC",
          "BZh",
          "\u00FD7zXZ",
          "7z\u00BC\u00AF",
          "Rar!",
          "(\u00B5/\u00FD",
          "\u00CA\u00FE\u00BA\u00BE",
          "\u00D0\u00CF\u0011\u00E0",
          "SQLite format 3",
          "II*\u0000",
          "MM\u0000*",
          "{\\rtf",
          "\u0000\u0000\u0001\u0000",
          "\u0000asm",
          "wOFF",
          "wOF2",
          "%!PS");

  private static final List<String> PAGE_OPENERS =
      List.of("<!doctype html", "<html", "<head", "<body", "<article", "<main");
  private static final List<String> PAGE_TAGS =
      List.of("<p>", "<p ", "<div", "<title", "<h1", "<body", "<span", "<meta");
  private static final int HEAD = 2048;

  private FormatFinder() {}

  /** Refuses what its first bytes tell to be no text. */
  static void check(byte[] content) throws UnreadableException {
    String head = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
    boolean known = SIGNATURES.stream().anyMatch(head::startsWith) || isFilm(head);
    if (known) {
      throw new UnreadableException(
          Problem.Code.UNSUPPORTED_FORMAT, "The file is neither plain text nor a web page.");
    }
  }

  private static boolean isFilm(String head) {
    return head.length() > 8 && head.startsWith("ftyp", 4) && head.charAt(0) == 0;
  }

  /** The format of a decoded file. */
  static Format find(String text, FileHints file) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    String head =
        text.substring(start, Math.min(text.length(), start + HEAD)).toLowerCase(Locale.ROOT);
    if (!head.startsWith("<")) {
      return Format.TEXT;
    }
    if (PAGE_OPENERS.stream().anyMatch(head::startsWith)) {
      return Format.HTML;
    }
    boolean preamble = head.startsWith("<!--") || head.startsWith("<?xml") || saysPage(file);
    return preamble ? pageOrText(holdsTags(head)) : pageOrText(opensWithTag(head));
  }

  private static Format pageOrText(boolean page) {
    return page ? Format.HTML : Format.TEXT;
  }

  private static boolean holdsTags(String head) {
    return PAGE_TAGS.stream().anyMatch(head::contains)
        || PAGE_OPENERS.stream().anyMatch(head::contains);
  }

  private static boolean opensWithTag(String head) {
    return PAGE_TAGS.stream().anyMatch(head::startsWith) && head.contains("</");
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0';
  }

  private static boolean saysPage(FileHints file) {
    Optional<String> type = file.contentType().map(t -> t.toLowerCase(Locale.ROOT));
    Optional<String> name = file.name().map(n -> n.toLowerCase(Locale.ROOT));
    return type.filter(t -> t.contains("html")).isPresent()
        || name.filter(n -> n.endsWith(".html") || n.endsWith(".htm") || n.endsWith(".xhtml"))
            .isPresent();
  }
}
