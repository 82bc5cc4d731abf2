package dev.articledigest.article;

/**
 * Aligns the decoded content of a piece of markup with its source, in which characters may be
 * written as references ("&amp;eacute;", "&amp;#8217;").
 */
final class EscapedText {

  /** No named reference of HTML is longer ("&amp;CounterClockwiseContourIntegral;"). */
  private static final int LONGEST_REFERENCE = 34;

  private final String content;
  private final String source;
  private final int end;
  private int at;
  private int place;

  private EscapedText(String content, String source, Span range) {
    this.content = content;
    this.source = source;
    this.place = range.start();
    this.end = Math.min(range.end(), source.length());
  }

  /**
   * Appends a decoded content to a text.
   *
   * @param writer the text
   * @param content the content as a parser decoded it
   * @param source the whole file
   * @param range where the content stands in it; what can't be followed there maps as a whole
   */
  static void append(FoldedWriter writer, String content, String source, Span range) {
    EscapedText text = new EscapedText(content, source, range);
    while (text.at < content.length() && text.place < text.end) {
      if (!text.same(writer) && !text.reference(writer) && !text.dropped()) {
        break;
      }
    }
    if (text.at < content.length()) {
      String rest = content.substring(text.at);
      if (text.place < text.end) {
        writer.append(rest, new Span(text.place, text.end));
      } else {
        writer.append(rest);
      }
    }
  }

  /** The characters that both hold, up to the next "&amp;". */
  private boolean same(FoldedWriter writer) {
    int length = 0;
    int most = Math.min(content.length() - at, end - place);
    while (length < most
        && source.charAt(place + length) == content.charAt(at + length)
        && (source.charAt(place + length) != '&' || isBare(length))) {
      length++;
    }
    writer.append(content, at, at + length, place);
    at += length;
    place += length;
    return length > 0;
  }

  /** "&amp;" that begins no "&amp;amp;" and so stands for itself: "AT&amp;T". */
  private boolean isBare(int length) {
    return !source.regionMatches(true, place + length + 1, "amp", 0, 3)
        && !source.startsWith("#38;", place + length + 1)
        && !source.regionMatches(true, place + length + 1, "#x26;", 0, 5);
  }

  private boolean reference(FoldedWriter writer) {
    if (source.charAt(place) != '&') {
      return false;
    }
    int close = referenceEnd();
    // One character, or two for a few ("&NotEqualTilde;").
    int one = Character.charCount(content.codePointAt(at));
    int length = agree(at + one, close) || !agree(at + one + 1, close) ? one : one + 1;
    writer.append(content.substring(at, at + length), new Span(place, close));
    at += length;
    place = close;
    return true;
  }

  /** After the semicolon; without one after the last letter or digit that leaves agreement. */
  private int referenceEnd() {
    int most = Math.min(end, place + LONGEST_REFERENCE);
    int close = place + 1;
    while (close < most && isNamePart(source.charAt(close))) {
      close++;
    }
    if (close < end && source.charAt(close) == ';') {
      return close + 1;
    }
    // "&copy2026" is "©2026": the name ends where the two agree again.
    int next = at + Character.charCount(content.codePointAt(at));
    for (int name = place + 3; name < close; name++) {
      if (agree(next, name) && agree(next + 1, name + 1)) {
        return name;
      }
    }
    return close;
  }

  private static boolean isNamePart(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
  }

  private boolean agree(int ofContent, int ofSource) {
    if (ofContent >= content.length() || ofSource >= end) {
      return ofContent >= content.length() && ofSource >= end;
    }
    return content.charAt(ofContent) == source.charAt(ofSource) || source.charAt(ofSource) == '&';
  }

  /** Characters that parsers leave out or change: NUL, and the first of "\r\n". */
  private boolean dropped() {
    char c = source.charAt(place);
    boolean changed = c == 0 && content.charAt(at) == '\uFFFD';
    if (c != 0 && c != '\r') {
      return false;
    }
    place++;
    at += changed ? 1 : 0;
    return true;
  }
}
