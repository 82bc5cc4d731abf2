package dev.articledigest.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads UTF-8 into which a few bytes of another charset were pasted, as comments and feeds bring
 * them into pages: those bytes are read as Windows-1252. A character cut off at the end is dropped.
 */
final class BrokenUtf8 {

  /** Text in another charset forms characters of UTF-8 by chance, but not ten to one. */
  private static final int GOOD_TO_BROKEN = 10;

  private final byte[] content;
  private final StringBuilder text = new StringBuilder();
  private int good;
  private int broken;

  private BrokenUtf8(byte[] content) {
    this.content = content;
  }

  /** The text, if it is UTF-8 but for a few bytes. */
  static Optional<String> mended(byte[] content) {
    BrokenUtf8 reader = new BrokenUtf8(content);
    reader.walk();
    boolean utf8 = reader.good > 0 && reader.good >= GOOD_TO_BROKEN * reader.broken;
    return utf8 ? Optional.of(reader.text.toString()) : Optional.empty();
  }

  private void walk() {
    int start = 0;
    int at = 0;
    while (at < content.length) {
      int length = length(at);
      if (length > 0) {
        good += length > 1 ? 1 : 0;
        at += length;
        continue;
      }
      text.append(new String(content, start, at - start, StandardCharsets.UTF_8));
      if (!isCutOff(at)) {
        broken++;
        text.append(new String(content, at, 1, CharsetNames.WINDOWS));
        at++;
      } else {
        at = content.length;
      }
      start = at;
    }
    text.append(new String(content, start, at - start, StandardCharsets.UTF_8));
  }

  /** The bytes of the character that starts here; 0 where none does. */
  private int length(int at) {
    int length = lengthBy(content[at]);
    if (length == 1) {
      return 1;
    }
    boolean whole =
        length > 0
            && at + length <= content.length
            && Decoder.strictly(
                    Arrays.copyOfRange(content, at, at + length), StandardCharsets.UTF_8)
                .isPresent();
    return whole ? length : 0;
  }

  private static int lengthBy(byte first) {
    if (first >= 0) {
      return 1;
    }
    int bits = first & 0xFF;
    if (bits >= 0xF0) {
      return bits < 0xF5 ? 4 : 0;
    }
    return bits >= 0xE0 ? 3 : bits >= 0xC2 ? 2 : 0;
  }

  private boolean isCutOff(int at) {
    int length = lengthBy(content[at]);
    boolean open = length > 1 && at + length > content.length;
    for (int i = at + 1; i < content.length && open; i++) {
      open = (content[i] & 0xC0) == 0x80;
    }
    return open;
  }
}
