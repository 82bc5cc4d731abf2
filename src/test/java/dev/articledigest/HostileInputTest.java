package dev.articledigest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.ArticleReader;
import dev.articledigest.article.FileHints;
import dev.articledigest.article.Problem;
import dev.articledigest.article.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is built to hang, to overflow or to confuse ends soon, on a small stack, with an answer. */
class HostileInputTest {

  private static final int MANY = 100_000;

  /** Enough for growth beyond n log n to exceed the limit. */
  private static final int MANY_ELEMENTS = 25_000;

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final String BODY =
      "The council of Ravenholt approved the new bridge on Monday after a long debate. Work begins"
          + " in May, Mayor Helena Brandt told reporters, and should end within two years.";

  /** A file, and what is wrong with it. */
  static final class Attack {

    private final String name;
    private final byte[] content;

    Attack(String name, byte[] content) {
      this.name = name;
      this.content = content;
    }

    Attack(String name, String content) {
      this(name, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] content() {
      return content;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static ArticleDigest digest(byte[] content) {
    return SmallStack.call(
        LIMIT,
        () -> {
          ArticleDigest digest = Digester.digest(content, ArticleHints.named("hostile"));
          byte[] document = ArticleDigestJson.write(digest, Optional.empty());
          assertThat(document).isNotEmpty();
          return digest;
        });
  }

  private static Reading read(byte[] content) {
    FileHints nothing = new FileHints(Optional.empty(), Optional.empty(), Optional.empty());
    return SmallStack.call(LIMIT, () -> ArticleReader.read(content, nothing));
  }

  private static String text(byte[] content) {
    return ((ArticleDigest.Digested) digest(content)).article().text();
  }

  private static Problem.Code code(byte[] content) {
    return ((ArticleDigest.Rejected) digest(content)).problem().code();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzipped(byte[] content, int layers) throws IOException {
    byte[] packed = content;
    for (int i = 0; i < layers; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(packed);
      }
      packed = out.toByteArray();
    }
    return packed;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Stream.of(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static byte[] filled(int length, char c) {
    byte[] content = new byte[length];
    Arrays.fill(content, (byte) c);
    return content;
  }

  private static String many(IntFunction<String> part) {
    return IntStream.range(0, MANY).mapToObj(part).collect(Collectors.joining());
  }

  private static String elements(IntFunction<String> part) {
    return IntStream.range(0, MANY_ELEMENTS).mapToObj(part).collect(Collectors.joining());
  }

  @Test
  void gzipInGzipInGzipIsRead() throws IOException {
    assertThat(text(gzipped(utf8(BODY), 3))).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 50})
  void deeperGzipIsRejected(int layers) throws IOException {
    assertThat(code(gzipped(utf8(BODY), layers))).isEqualTo(Problem.Code.UNSUPPORTED_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void gzipBombIsRejected(int layers) throws IOException {
    assertThat(code(gzipped(new byte[50_000_000], layers))).isEqualTo(Problem.Code.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({"50000000, x", "19000000, x", "50000000, ' '"})
  void hugeLineIsRejected(int length, char c) {
    assertThat(code(filled(length, c))).isIn(Problem.Code.TOO_LARGE, Problem.Code.EMPTY);
  }

  @Test
  void hugeLineOfManyWordsIsRejected() {
    assertThat(code(utf8("word ".repeat(3_900_000)))).isEqualTo(Problem.Code.TOO_LARGE);
  }

  @Test
  void manyMillionLineBreaksAreOne() {
    assertThat(text(utf8(BODY + "\n".repeat(19_000_000) + BODY))).isEqualTo(BODY + "\n\n" + BODY);
  }

  static List<Attack> deepPages() {
    List<Attack> attacks = new ArrayList<>();
    for (String tags :
        List.of(
            "div",
            "span",
            "table tr td",
            "table",
            "ul li",
            "ol li",
            "blockquote",
            "b",
            "a",
            "font",
            "p b",
            "b p",
            "section article",
            "main",
            "details",
            "dl dd",
            "select option",
            "svg g",
            "template",
            "iframe",
            "noscript",
            "h1",
            "figure figcaption",
            "form",
            "button p")) {
      String open =
          Stream.of(tags.split(" ")).map(t -> "<" + t + ">").collect(Collectors.joining());
      String close = "</" + tags.replace(" ", "></") + ">";
      String deep = open.repeat(10_000);
      String page = "<html><body><p>" + BODY + "</p>";
      attacks.add(new Attack(tags + ", closed", page + deep + BODY + close.repeat(10_000)));
      attacks.add(new Attack(tags + ", unclosed", page + deep + BODY));
      attacks.add(new Attack(tags + ", text at each depth", page + (open + "x ").repeat(10_000)));
    }
    return attacks;
  }

  @ParameterizedTest
  @MethodSource("deepPages")
  void deepPageEndsSoon(Attack attack) {
    assertThat(digest(attack.content())).isNotNull();
  }

  static List<Attack> unclosed() {
    return Stream.of(
            "<title>x",
            "<!--",
            "<!-- -",
            "<script>",
            "<style>",
            "<style",
            "<![CDATA[",
            "<textarea>",
            "<a href=\"",
            "<a href='x",
            "<p class=",
            "&#",
            "&#x",
            "&amp",
            "<?xml",
            "<!DOCTYPE",
            "</",
            "<p></",
            "<table><tr><td>",
            "<select><option>",
            "<svg><![CDATA[",
            "<math><mi>",
            "<plaintext>",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[[[",
            "<script type=\"application/ld+json\">{\"a\":{\"a\":",
            "<p itemprop=",
            "<time datetime=\"2020")
        .flatMap(
            end ->
                Stream.of(
                    new Attack(end, "<html><body><p>" + BODY + "</p>" + end),
                    new Attack(
                        end + " many times",
                        "<html><body><p>" + BODY + "</p>" + end.repeat(10_000)),
                    new Attack(end + " at once", "<html>" + end.repeat(10_000))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("unclosed")
  void unclosedPageEndsSoon(Attack attack) {
    assertThat(digest(attack.content())).isNotNull();
  }

  static List<Attack> largePages() {
    String page = "<html><body><p>" + BODY + "</p>";
    return List.of(
        new Attack(
            "attributes on one element", page + "<p " + many(i -> " a" + i + "=b") + ">" + BODY),
        new Attack("the same attribute", page + "<p " + many(i -> " a=b") + ">" + BODY),
        new Attack(
            "classes on one element", page + "<p class='" + many(i -> " c" + i) + "'>" + BODY),
        new Attack("elements with an attribute", page + elements(i -> "<p class=c" + i + ">x</p>")),
        new Attack("elements with an id", page + elements(i -> "<div id=i" + i + "></div>")),
        new Attack("unclosed paragraphs", page + "<p>x".repeat(MANY_ELEMENTS)),
        new Attack("unclosed divisions", page + "<div>x".repeat(MANY_ELEMENTS)),
        new Attack("breaks", page + "x<br>".repeat(MANY)),
        new Attack("links", page + "<a href=x>y</a> ".repeat(MANY_ELEMENTS)),
        new Attack(
            "meta tags", "<html><head>" + elements(i -> "<meta name=n" + i + " content=c>") + page),
        new Attack("empty scripts", page + "<script></script>".repeat(MANY_ELEMENTS)),
        new Attack(
            "structured data",
            "<html>"
                + "<script type='application/ld+json'>{}</script>".repeat(MANY_ELEMENTS)
                + page),
        new Attack(
            "deep structured data",
            "<html><script type='application/ld+json'>" + "[".repeat(MANY) + "</script>" + page),
        new Attack("entities", page + "<p>" + "&eacute;&#8217;&lt;&bogus;".repeat(MANY_ELEMENTS)),
        new Attack("times", page + "<time datetime=2020-06-11>June</time>".repeat(MANY_ELEMENTS)),
        new Attack("headings", page + "<h1>Ravenholt builds</h1>".repeat(MANY_ELEMENTS)),
        new Attack("table cells", page + "<table><tr>" + "<td>x".repeat(MANY_ELEMENTS)),
        new Attack("list items", page + "<ul>" + "<li>x".repeat(MANY_ELEMENTS)));
  }

  @ParameterizedTest
  @MethodSource("largePages")
  void largePageEndsSoon(Attack attack) {
    assertThat(read(attack.content())).isNotNull();
  }

  static List<Attack> repeatedTexts() {
    return Stream.of(
            "(",
            ")",
            "\"",
            "'",
            "“",
            "«",
            ">",
            "> ",
            ">\n",
            "#",
            "# ",
            "# a\n",
            "*",
            "* ",
            "* a\n",
            "• ",
            "• a\n",
            "- ",
            "- a\n",
            "-",
            "--",
            "-- \n",
            "_",
            "|",
            "[",
            "[a](",
            "![",
            "`",
            "~",
            "\\",
            ".",
            " . ",
            "...",
            ",",
            ";",
            ":",
            "@",
            "&",
            "&amp;",
            "e\u0301",
            "\u0301",
            "\u0327\u0301",
            "\u1161",
            "\u200B",
            "\u200D",
            "\u202E",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uFFFD",
            "\t",
            "\r",
            "\r\n",
            "\f",
            "\u2028",
            "\u00A0",
            "a\n",
            "a\n\n",
            "a-\n",
            "Aa-\nbb ",
            "A\n",
            "1\n",
            "1\n2\n",
            "MORE\n",
            "By . ",
            "By . Jane Doe . ",
            "PUBLISHED: . 05:12 EST, 6 June 2013 . ",
            "(CNN)",
            "(CNN) -- ",
            "PARIS (AP) - ",
            "On a wrote:\n",
            "> On a wrote:\n",
            "From: a\n",
            "Subject: a\n",
            "Re: ",
            "From: a\nTo: b\nSubject: c\n\n",
            "---------- Forwarded message ---------\n",
            "Page 1 of 2\n",
            "Jane Doe contributed to this report. ",
            "© 2026 ",
            "Copyright ",
            "J. ",
            "Mr. ",
            "a.a.",
            "http://",
            "a-b-c-",
            "The mayor said. ",
            "the bridge is long and the bridge ",
            "the bridge is long\n\n",
            "Ab Cd Ef ",
            "June 10, ",
            "2020-06-11 ",
            "said ",
            "“a” ",
            "0",
            "9,",
            "€1 ",
            "%",
            "\u0000")
        .map(part -> new Attack(name(part), part.repeat(MANY / part.length())))
        .toList();
  }

  private static String name(String part) {
    return part.chars()
        .mapToObj(c -> c > ' ' && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("repeatedTexts")
  void repeatedTextEndsSoon(Attack attack) {
    byte[] content = attack.content();
    assertThat(read(content)).isNotNull();
    byte[] part = Arrays.copyOf(content, content.length / 5);
    assertThat(digest(joined(utf8(BODY + "\n\n"), part, utf8("\n\n" + BODY)))).isNotNull();
  }

  static List<Attack> strangeBytes() {
    byte[] body = utf8(BODY + " Café. ");
    byte[] windows = (BODY + " Café. ").getBytes(Charset.forName("windows-1252"));
    byte[] wide = BODY.getBytes(StandardCharsets.UTF_16LE);
    byte[] half = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    byte[] lone = {0x00, (byte) 0xD8, 0x41, 0x00, 0x00, (byte) 0xDC};
    byte[] mark = {(byte) 0xFF, (byte) 0xFE};
    byte[] any = new byte[256];
    for (int i = 0; i < any.length; i++) {
      any[i] = (byte) i;
    }
    return List.of(
        new Attack("UTF-8, then windows-1252", joined(body, windows)),
        new Attack("windows-1252, then UTF-8", joined(windows, body)),
        new Attack("UTF-8, then UTF-16", joined(body, wide)),
        new Attack("UTF-16, then UTF-8", joined(mark, wide, body)),
        new Attack("mark of UTF-16, then UTF-8", joined(mark, body)),
        new Attack("two marks", joined(mark, mark, wide)),
        new Attack("mark only", mark),
        new Attack("half pairs in UTF-8", joined(body, half, half, body)),
        new Attack("half pairs in UTF-16", joined(mark, wide, lone, lone, wide)),
        new Attack("odd length of UTF-16", joined(mark, wide, new byte[] {0x41})),
        new Attack("cut in a character", Arrays.copyOf(body, body.length - 3)),
        new Attack("NULs amid", joined(body, new byte[4], body)),
        new Attack("NULs only", new byte[MANY]),
        new Attack("every byte", any),
        new Attack("page declared as UTF-16", utf8("<meta charset=utf-16><p>" + BODY)),
        new Attack("page declared as nonsense", utf8("<meta charset='x%00(('><p>" + BODY)),
        new Attack("page with half pairs", utf8("<p>&#55296;" + BODY + "&#xDC00;&#1114112;&#0;")));
  }

  @ParameterizedTest
  @MethodSource("strangeBytes")
  void strangeBytesEndSoon(Attack attack) {
    assertThat(digest(attack.content())).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<HTML><HEAD><TITLE>INSIDE RAVENHOLT</TITLE></HEAD><BODY><DIV ID=MAIN><H1>INSIDE IT</H1>"
            + "<P ITEMPROP=ARTICLEBODY>%s</P></DIV>",
        "FROM: Jane Doe <jane@example.org>\nSUBJECT: INSIDE IT\nDATE: 11 JUNE 2020\n\n%s\n\nMORE",
        "INSIDE RAVENHOLT\n\nBY IRINA IVANOVA\n\nRAVENHOLT, JUNI 10 (REUTERS) - %s\n\nWRITTEN BY I. I.",
        "By . Irina Ivanova . PUBLISHED: . 05:12 EST, 6 JUNI 2013 . %s"
      })
  void turkishLocaleChangesNothing(String frame) {
    byte[] content = utf8(frame.replace("%s", BODY + "\n\n" + BODY.replace("bridge", "INSTITUTE")));
    Map<String, byte[]> documents = new TreeMap<>();
    Locale locale = Locale.getDefault();
    try {
      for (String tag : List.of("en-US", "tr-TR", "az-AZ", "th-TH-u-nu-thai", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        ArticleDigest digest = Digester.digest(content, ArticleHints.named("a"));
        documents.put(tag, ArticleDigestJson.write(digest, Optional.empty()));
      }
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(documents.values()).allMatch(d -> Arrays.equals(d, documents.get("en-US")));
  }
}
