package dev.articledigest.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the charset of a file and decodes it. In this order: byte order mark, NULs of UTF-16 and
 * UTF-32, escape sequences of ISO 2022, strict UTF-8, UTF-8 with a few broken bytes, what the file
 * declares unless the text gets illegible, a guess, Windows-1252.
 */
final class Decoder {

  /** Declared charsets are believed unless more than this part of the letters makes no sense. */
  private static final double LEGIBLE = 0.1;

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
    Optional<Charset> wide = WideText.byNuls(content);
    if (wide.isPresent()) {
      return checked(decoded(content, wide.get()));
    }
    Optional<Decoded> escaped = escaped(content);
    if (escaped.isPresent()) {
      return checked(escaped.get());
    }
    Optional<String> strict = strictly(content, StandardCharsets.UTF_8);
    // Arabic in UTF-16 is valid UTF-8, full of controls.
    boolean told = strict.isPresent() && isText(strict.get());
    Optional<Charset> script = told ? Optional.empty() : WideText.byScript(content);
    if (script.isPresent()) {
      return checked(decoded(content, script.get()));
    }
    if (strict.isPresent()) {
      return checked(new Decoded(strict.get(), "UTF-8"));
    }
    Optional<String> mended = BrokenUtf8.mended(content);
    return checked(mended.isPresent() ? new Decoded(mended.get(), "UTF-8") : narrow(content, file));
  }

  private static Decoded narrow(byte[] content, FileHints file) {
    Optional<Charset> declared = CharsetNames.declared(content, file);
    Optional<String> text = declared.flatMap(charset -> strictly(content, charset));
    if (text.isPresent() && Legibility.flaws(text.get()) <= LEGIBLE) {
      return new Decoded(text.get(), CharsetNames.name(declared.orElseThrow()));
    }
    Charset guessed = CharsetFinder.find(content).orElse(CharsetNames.WINDOWS);
    String other = new String(content, guessed);
    boolean clearer =
        text.isEmpty() || Legibility.flaws(other) * 2 < Legibility.flaws(text.orElseThrow());
    return clearer
        ? new Decoded(other, CharsetNames.name(guessed))
        : new Decoded(text.orElseThrow(), CharsetNames.name(declared.orElseThrow()));
  }

  private static Optional<Decoded> marked(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(behind(content, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(content, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(behind(content, 4, Charset.forName("UTF-32LE")));
    }
    if (startsWith(content, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(behind(content, 4, Charset.forName("UTF-32BE")));
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return Optional.of(behind(content, 2, StandardCharsets.UTF_16LE));
    }
    return startsWith(content, 0xFE, 0xFF)
        ? Optional.of(behind(content, 2, StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  private static Decoded behind(byte[] content, int mark, Charset charset) {
    return new Decoded(new String(content, mark, content.length - mark, charset), charset.name());
  }

  private static Decoded decoded(byte[] content, Charset charset) {
    return new Decoded(new String(content, charset), CharsetNames.name(charset));
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

  /** ISO-2022-JP and ISO-2022-KR: seven bits, and escapes that switch character sets. */
  private static Optional<Decoded> escaped(byte[] content) {
    boolean escapes = false;
    for (int i = 0; i < content.length; i++) {
      if (content[i] < 0) {
        return Optional.empty();
      }
      escapes |= content[i] == 0x1B;
    }
    if (!escapes) {
      return Optional.empty();
    }
    String plain = new String(content, StandardCharsets.US_ASCII);
    String name = plain.contains("\u001B$)C") ? "ISO-2022-KR" : "ISO-2022-JP";
    boolean known = plain.contains("\u001B$") || plain.contains("\u001B(");
    return known
        ? strictly(content, Charset.forName(name)).map(text -> new Decoded(text, name))
        : Optional.empty();
  }

  /** The text, if every byte means something in the charset. */
  static Optional<String> strictly(byte[] content, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      // Many times faster than a decoder, which alone tells broken bytes from a written U+FFFD.
      String text = new String(content, charset);
      if (text.indexOf('\uFFFD') < 0) {
        return Optional.of(text);
      }
    }
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Refuses what is no text. */
  private static Decoded checked(Decoded decoded) throws UnreadableException {
    if (!isText(decoded.text())) {
      throw new UnreadableException(
          Problem.Code.UNDECODABLE, "The file is no text in a charset that could be told.");
    }
    return decoded;
  }

  /** Whether at most one character in fifty is a control or undefined. */
  private static boolean isText(String text) {
    long broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      boolean control = Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0;
      broken += control || c == '\uFFFD' || c == '\uFFFE' || c == '\uFFFF' ? 1 : 0;
    }
    return broken * 50 <= text.length();
  }
}
