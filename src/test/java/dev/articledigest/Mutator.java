package dev.articledigest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files at random: the same seed, the same damage. */
final class Mutator {

  /** Bytes that mean something to one reader or another. */
  private static final List<String> TOKENS =
      List.of(
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<b>",
          "<a href=\"",
          "<table><tr><td>",
          "</table>",
          "<ul><li>",
          "<script>",
          "</script>",
          "<style>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<title>",
          "<h1>",
          "<br>",
          "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":",
          "<meta charset=utf-16>",
          "<meta property=\"article:published_time\" content=\"",
          "<time datetime=\"2020-13-45T99:99\">",
          "<article>",
          "</article>",
          "<svg>",
          "<math>",
          "<template>",
          "<select>",
          "<frameset>",
          "<base href=\"",
          "&",
          "&amp;",
          "&#0;",
          "&#xD800;",
          "&#1114112;",
          "&eacute",
          "&NotEqualTilde;",
          "\"",
          "'",
          "“",
          "”",
          "‘",
          "«",
          "»",
          "„",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ">",
          ">> ",
          "# ",
          "* ",
          "- ",
          "• ",
          "1. ",
          "-- \n",
          "---\n",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\t",
          "\f",
          "\u2028",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "\u200D",
          "\u202E",
          "\uFEFF",
          "\u0301",
          "e\u0301\u0323",
          "\u0958",
          "\u1112\u1161\u11AB",
          "\u212B",
          "\uD83D\uDE00",
          "ﬁ",
          "İ",
          "ı",
          "ß",
          "ǅ",
          "中文",
          "עברית",
          "العربية",
          "١٢٣",
          "0",
          "-1",
          "1e9",
          "999999999999999999999",
          "€",
          "$",
          "%",
          "1,2,3",
          "1.2.3.4",
          "By . ",
          "By ",
          "PUBLISHED: . ",
          "(CNN)",
          "(Reuters) - ",
          "PARIS, June 31 (AP) - ",
          "From: a <a@b.c>\nTo: b\nSubject: Fwd: Re: c\n\n",
          "On a wrote:\n",
          "---------- Forwarded message ---------\n",
          "MORE\n",
          "-30-\n",
          "Page 2 of 3\n",
          "Jane Doe contributed to this report.",
          "said ",
          "Mr. ",
          "U.S. ",
          "Thursday",
          "last month",
          "June 10, 2020",
          "30 February 2021",
          "2020-06-11T08:30:00Z",
          "12:60",
          "24 hours",
          "no. 1",
          "v.",
          "%PDF-1.7\n",
          "PK\u0003\u0004",
          "{\\rtf1 ",
          "<?xml version=\"1.0\" encoding=\"utf-7\"?>",
          "{\"",
          "---\ntitle: x\n---\n",
          "http://a.b/2020/06/11/",
          "@",
          "\\",
          "|",
          "`",
          "~~",
          "a".repeat(5000),
          " a".repeat(2000));

  private static final int LARGEST = 2_000_000;
  private static final int LONGEST_CHUNK = 4000;

  private final List<byte[]> files;
  private final Random random;

  Mutator(List<byte[]> files, long seed) {
    this.files = files;
    this.random = new Random(seed);
  }

  /** The next damaged file. */
  byte[] next() {
    byte[] content = any();
    int rounds = 1 + random.nextInt(6);
    for (int i = 0; i < rounds; i++) {
      byte[] damaged = damaged(content);
      content = damaged.length > LARGEST ? Arrays.copyOf(damaged, LARGEST) : damaged;
    }
    return content;
  }

  private byte[] any() {
    return files.get(random.nextInt(files.size()));
  }

  private byte[] damaged(byte[] content) {
    int at = random.nextInt(content.length + 1);
    int to = Math.min(content.length, at + 1 + random.nextInt(LONGEST_CHUNK));
    return switch (random.nextInt(9)) {
      case 0 -> flipped(content);
      case 1 -> Arrays.copyOf(content, at);
      case 2 -> Arrays.copyOfRange(content, at, content.length);
      case 3 -> joined(content, at, new byte[0], to);
      case 4 -> joined(content, at, Arrays.copyOfRange(content, at, to), at);
      case 5 -> joined(content, at, chunk(any()), at);
      case 6 -> joined(content, at, chunk(any()), to);
      case 7 -> joined(content, at, repeated(token()), at);
      default -> sprinkled(content);
    };
  }

  private byte[] flipped(byte[] content) {
    byte[] flipped = content.clone();
    int most = 1 + random.nextInt(30);
    for (int i = 0; i < most && flipped.length > 0; i++) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private byte[] chunk(byte[] content) {
    int at = random.nextInt(content.length + 1);
    int most = random.nextInt(10) == 0 ? content.length : LONGEST_CHUNK;
    return Arrays.copyOfRange(
        content, at, Math.min(content.length, at + 1 + random.nextInt(most + 1)));
  }

  private byte[] token() {
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    boolean wide = random.nextInt(20) == 0;
    return token.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] token) {
    int most = token.length > 100 ? 20 : 3000;
    int times = random.nextInt(4) == 0 ? 1 + random.nextInt(most) : 1;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(token);
    }
    return out.toByteArray();
  }

  /** Tokens at many places. */
  private byte[] sprinkled(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int places = 1 + random.nextInt(40);
    int at = 0;
    for (int i = 0; i < places; i++) {
      int to = at + random.nextInt(Math.max(1, (content.length - at) / (places - i)) + 1);
      to = Math.min(to, content.length);
      out.write(content, at, to - at);
      out.writeBytes(token());
      at = to;
    }
    out.write(content, at, content.length - at);
    return out.toByteArray();
  }

  private static byte[] joined(byte[] content, int to, byte[] middle, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(content, 0, to);
    out.writeBytes(middle);
    out.write(content, from, content.length - from);
    return out.toByteArray();
  }
}
