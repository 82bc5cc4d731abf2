package dev.articledigest.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Charsets by the names that files give them, read as the Web reads them: "iso-8859-1" means
 * Windows-1252, "gb2312" GB 18030 (WHATWG Encoding Standard, section 4.2).
 */
final class CharsetNames {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int HEAD = 4096;

  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("windows-949", "x-windows-949"),
          Map.entry("iso-8859-8-i", "windows-1255"),
          Map.entry("iso-8859-8", "windows-1255"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("utf8", "UTF-8"));

  /** The names that IANA knows, where Java's differ. */
  private static final Map<String, String> REGISTERED =
      Map.of(
          "windows-31j", "Shift_JIS",
          "x-windows-949", "EUC-KR",
          "x-windows-874", "windows-874");

  private CharsetNames() {}

  /** The charset of a name; empty for unknown names and for what bytes alone must tell. */
  static Optional<Charset> charset(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(WIDER.getOrDefault(folded, folded)))
          .filter(c -> !c.name().startsWith("UTF-16") && !c.name().startsWith("UTF-32"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The name for a document. */
  static String name(Charset charset) {
    return REGISTERED.getOrDefault(charset.name(), charset.name());
  }

  /** What media type, XML declaration or meta tag say, in this order. */
  static Optional<Charset> declared(byte[] content, FileHints file) {
    Optional<Charset> byType = file.contentType().flatMap(type -> named(type, "charset="));
    if (byType.isPresent()) {
      return byType;
    }
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    if (!head.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    int declaration = head.indexOf("?>");
    boolean xml = head.stripLeading().startsWith("<?xml") && declaration > 0;
    return xml && head.substring(0, declaration).contains("encoding=")
        ? named(head.substring(0, declaration), "encoding=")
        : named(head, "charset=");
  }

  private static Optional<Charset> named(String declaration, String field) {
    String folded = declaration.toLowerCase(Locale.ROOT);
    int at = folded.indexOf(field);
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + field.length();
    while (start < folded.length() && "\"' ".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < folded.length() && isNamePart(folded.charAt(end))) {
      end++;
    }
    return charset(folded.substring(start, end));
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.".indexOf(c) >= 0;
  }
}
