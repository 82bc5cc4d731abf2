package dev.articledigest.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the charset of a file and decodes it: byte order mark, strict UTF-8, UTF-16 without a mark,
 * the declared charset, Windows-1252.
 */
final class Decoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int HEAD = 4096;

  private Decoder() {}

  /**
   * A decoded file.
   *
   * @param text its characters
   * @param charset the IANA name of its charset
   */
  record Decoded(String text, String charset) {}

  static Decoded decode(byte[] content, FileHints file) throws UnreadableException {
    Optional<Decoded> marked = marked(content);
    if (marked.isPresent()) {
      return checked(marked.get());
    }
    Optional<Decoded> wide = wide(content);
    if (wide.isPresent()) {
      return checked(wide.get());
    }
    Optional<String> strict = strictly(content, 0, StandardCharsets.UTF_8);
    if (strict.isPresent()) {
      return checked(new Decoded(strict.get(), "UTF-8"));
    }
    Charset charset = declared(content, file).orElse(WINDOWS);
    if (charset.equals(StandardCharsets.UTF_8)) {
      // Declared UTF-8 with a few broken bytes ("cut in the middle of a character") stays UTF-8.
      String lenient = new String(content, charset);
      boolean fewBroken = count(lenient, '\uFFFD') * 200L <= lenient.length();
      return checked(
          fewBroken
              ? new Decoded(lenient, "UTF-8")
              : new Decoded(new String(content, WINDOWS), WINDOWS.name()));
    }
    return checked(new Decoded(new String(content, charset), charset.name()));
  }

  private static Optional<Decoded> marked(byte[] content) throws UnreadableException {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(
          new Decoded(new String(content, 3, content.length - 3, StandardCharsets.UTF_8), "UTF-8"));
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return Optional.of(
          new Decoded(
              new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE), "UTF-16LE"));
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return Optional.of(
          new Decoded(
              new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE), "UTF-16BE"));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: every other byte of Western text is NUL. */
  private static Optional<Decoded> wide(byte[] content) {
    int length = Math.min(content.length, HEAD) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += content[i] == 0 ? 1 : 0;
      odd += content[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs < 2) {
      return Optional.empty();
    }
    if (odd * 10 >= pairs * 6 && even * 20 <= pairs) {
      return Optional.of(new Decoded(new String(content, StandardCharsets.UTF_16LE), "UTF-16LE"));
    }
    if (even * 10 >= pairs * 6 && odd * 20 <= pairs) {
      return Optional.of(new Decoded(new String(content, StandardCharsets.UTF_16BE), "UTF-16BE"));
    }
    return Optional.empty();
  }

  private static Optional<String> strictly(byte[] content, int from, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content, from, content.length - from));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] content, FileHints file) {
    Optional<Charset> byType = file.contentType().flatMap(Decoder::named);
    if (byType.isPresent()) {
      return byType;
    }
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.stripLeading().startsWith("<") ? named(head) : Optional.empty();
  }

  /** The charset after "charset=" or an XML declaration's "encoding=". */
  private static Optional<Charset> named(String declaration) {
    String folded = declaration.toLowerCase(Locale.ROOT);
    int at = folded.indexOf("charset=");
    int start = at >= 0 ? at + 8 : folded.indexOf("encoding=") + 9;
    if (at < 0 && start == 8) {
      return Optional.empty();
    }
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

  private static Optional<Charset> charset(String name) {
    // The Web reads these two as Windows-1252 (WHATWG Encoding Standard, section 4.2).
    if (name.equals("iso-8859-1") || name.equals("us-ascii") || name.equals("latin1")) {
      return Optional.of(WINDOWS);
    }
    try {
      return Optional.of(Charset.forName(name)).filter(c -> !c.name().startsWith("UTF-16"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Refuses what is no text: more than one character in fifty a control or undefined. */
  private static Decoded checked(Decoded decoded) throws UnreadableException {
    String text = decoded.text();
    long broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0;
      broken += control || c == '\uFFFD' || c == '\uFFFE' || c == '\uFFFF' ? 1 : 0;
    }
    if (broken * 50 > text.length()) {
      throw new UnreadableException(
          Problem.Code.UNDECODABLE, "The file is no text in a charset that could be told.");
    }
    return decoded;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
