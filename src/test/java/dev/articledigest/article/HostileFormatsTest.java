package dev.articledigest.article;

import static dev.articledigest.article.Documents.paragraph;
import static dev.articledigest.article.Documents.problem;
import static dev.articledigest.article.Documents.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.articledigest.article.Documents.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to exhaust a reader; each must be answered soon, on little stack. */
class HostileFormatsTest {

  private static final String BODY =
      "The council of Ravenholt approved the new bridge on Monday after a long debate.";
  private static final int DEEP = 10_000;
  private static final int DAMAGES = 30;

  private static void endsSoon(byte[]... files) {
    endsSoonAs("", files);
  }

  private static void endsSoonAs(String name, byte[]... files) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            Documents.onSmallStack(
                () -> {
                  for (byte[] file : files) {
                    assertThat(ArticleReader.read(file, Documents.hints(name))).isNotNull();
                  }
                }));
  }

  @Test
  void bombsAreTooLarge() {
    byte[] zeros = new byte[25_000_000];
    byte[] zipped =
        Documents.zip(
            new TreeMap<>(Map.of("[Content_Types].xml", utf8("x"), "word/document.xml", zeros)));
    byte[] gzipped = Documents.gzip(Documents.gzip(zeros));
    endsSoon(zipped, gzipped);
    assertThat(problem(zipped).code()).isEqualTo(Problem.Code.TOO_LARGE);
    assertThat(problem(gzipped).code()).isEqualTo(Problem.Code.TOO_LARGE);
  }

  @Test
  void gzipInGzipEnds() {
    byte[] content = utf8(BODY);
    for (int i = 0; i < 50; i++) {
      content = Documents.gzip(content);
    }
    assertThat(problem(content).code()).isEqualTo(Problem.Code.UNSUPPORTED_FORMAT);
  }

  private static final String LAUGHS =
      "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY a \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">"
          + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
          + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">"
          + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

  @Test
  void entitiesAreNeitherExpandedNorFetched() {
    byte[] nitf =
        utf8(
            "<?xml version=\"1.0\"?>"
                + LAUGHS
                + "<nitf><body><body.content><p>"
                + BODY
                + " &e;&x;</p></body.content></body></nitf>");
    byte[] docx =
        Documents.zip(
            new TreeMap<>(
                Map.of(
                    "[Content_Types].xml", utf8("x"),
                    "word/document.xml",
                        utf8(
                            LAUGHS
                                + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"
                                + BODY
                                + "&e;&x;</w:t></w:r></w:p></w:body></w:document>"))));
    endsSoon(nitf, docx);
    assertThat(Documents.read(nitf).text()).startsWith(BODY).doesNotContain("root:", "lollol");
    assertThat(Documents.read(docx).text()).isEqualTo(BODY);
  }

  static List<Arguments> nested() {
    return List.of(
        Arguments.of("# T\n\n" + "> ".repeat(DEEP) + "x [a](http://b)"),
        Arguments.of("# T\n\n" + "[".repeat(DEEP) + "x" + "](y)".repeat(DEEP)),
        Arguments.of("# T\n\n**a**\n" + "*a ".repeat(DEEP) + "**".repeat(DEEP)),
        Arguments.of("# T\n\n**a**\n" + "`a ".repeat(DEEP) + "<a ".repeat(DEEP)),
        Arguments.of("---\n" + "a: b\n".repeat(DEEP)),
        Arguments.of("{\"a\":".repeat(DEEP)),
        Arguments.of("{\"body\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"),
        Arguments.of("[".repeat(DEEP)),
        Arguments.of("<nitf><body.content>" + "<p>".repeat(DEEP) + "x</nitf>"),
        Arguments.of("<newsItem><inlineXML><html>" + "<div>".repeat(DEEP) + "x</newsItem>"),
        Arguments.of("<rss><item><content>" + "&lt;div>".repeat(DEEP) + "</content></item></rss>"),
        Arguments.of("<?xml version='1.0'?>" + "<!--".repeat(DEEP)),
        Arguments.of("<!DOCTYPE a [".repeat(DEEP)),
        Arguments.of("{\\rtf1 " + "{\\b x".repeat(DEEP)),
        Arguments.of("{\\rtf1 " + "\\'".repeat(DEEP) + "}"),
        Arguments.of("{\\rtf1 {\\info" + "{\\title ".repeat(DEEP) + "}".repeat(DEEP) + "}}"));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void deepNestingEndsSoon(String text) {
    endsSoon(utf8(text), utf8(text.substring(0, text.length() - 1)));
    endsSoonAs("a.md", utf8(text));
  }

  @Test
  void deepWordDocumentsAreTooLarge() {
    byte[] docx = Documents.docx("<w:p>".repeat(DEEP) + "</w:p>".repeat(DEEP));
    endsSoon(docx);
    assertThat(problem(docx).code()).isEqualTo(Problem.Code.TOO_LARGE);
    byte[] odt = Documents.odt("<text:p>".repeat(DEEP) + "</text:p>".repeat(DEEP), "");
    assertThat(problem(odt).code()).isEqualTo(Problem.Code.TOO_LARGE);
  }

  @Test
  void deepMailEndsSoon() {
    StringBuilder mail = new StringBuilder("From: a@x\nMIME-Version: 1.0\n");
    for (int i = 0; i < 2_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i);
      mail.append('\n');
    }
    byte[] headers = utf8("From: a@x\nMIME-Version: 1.0\n" + "X: y\n".repeat(100_000) + "\nx");
    byte[] header =
        utf8("From: a@x\nMIME-Version: 1.0\nSubject: " + "=?x?q?".repeat(50_000) + "\n\nx");
    endsSoon(utf8(mail.toString()), headers, header);
    assertThat(problem(utf8(mail.toString())).code()).isEqualTo(Problem.Code.TOO_LARGE);
  }

  static List<Arguments> pdfs() {
    String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]";
    String catalog = "<</Type/Catalog/Pages 2 0 R>>";
    List<String> forms =
        new ArrayList<>(
            List.of(
                catalog,
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                page + "/Resources<</XObject<</A 5 0 R>>>>/Contents 4 0 R>>",
                "<</Length 4>>stream\n/A Do\nendstream"));
    for (int i = 5; i < 35; i++) {
      String draws = "/A Do ".repeat(10);
      forms.add(
          "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A "
              + (i + 1)
              + " 0 R>>>>/Length "
              + draws.length()
              + ">>stream\n"
              + draws
              + "\nendstream");
    }
    return List.of(
        Arguments.of(
            "kids of themselves", List.of(catalog, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>")),
        Arguments.of(
            "parents in a ring",
            List.of(
                catalog,
                "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>",
                "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>")),
        Arguments.of("an object that is itself", List.of(catalog, "2 0 R", "3 0 R")),
        Arguments.of(
            "a length that is its own stream",
            List.of(
                catalog,
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                page + "/Contents 4 0 R>>",
                "<</Length 4 0 R>>stream\nx\nendstream")),
        Arguments.of("forms that draw forms", forms),
        Arguments.of(
            "deep arrays",
            List.of(catalog, "<</Type/Pages/Kids" + "[".repeat(DEEP) + "]".repeat(DEEP) + ">>")),
        Arguments.of(
            "deep dictionaries", List.of(catalog, "<</A".repeat(DEEP) + ">>".repeat(DEEP))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pdfs")
  void circularPdfsEndSoon(String name, List<String> objects) {
    endsSoon(Documents.rawPdf(objects));
  }

  private static byte[] packed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] drawings = " q Q".repeat(250_000).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 150; i++) {
        out.write(drawings);
      }
    }
    return packed.toByteArray();
  }

  static List<Arguments> packings() throws IOException {
    String flate = new String(packed(), StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(twice)) {
      out.write(packed());
    }
    return List.of(
        Arguments.of("/FlateDecode", flate),
        Arguments.of("[/AHx /Fl]", java.util.HexFormat.of().formatHex(packed()) + ">"),
        Arguments.of("[/FlateDecode/FlateDecode]", twice.toString(StandardCharsets.ISO_8859_1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packings")
  void packedPdfStreamsAreBounded(String filter, String stream) {
    byte[] pdf =
        Documents.rawPdf(
            List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>",
                "<</Filter"
                    + filter
                    + "/Length "
                    + stream.length()
                    + ">>stream\n"
                    + stream
                    + "\nendstream"));
    endsSoon(pdf);
    assertThat(problem(pdf).code()).isEqualTo(Problem.Code.TOO_LARGE);
  }

  static List<byte[]> wholes() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add(new Line(60, 700 - 12 * i, 10, BODY));
    }
    return List.of(
        Documents.pdf(List.of(lines, lines)),
        Documents.docx(paragraph("", BODY).repeat(20)),
        Documents.odt(("<text:p>" + BODY + "</text:p>").repeat(20), ""),
        utf8("{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}" + (BODY + "\\par ").repeat(20) + "}"),
        utf8("From: a@x\nMIME-Version: 1.0\nContent-Type: text/plain\n\n" + BODY),
        utf8("# T\n\n- [a](b)\n\n**" + BODY + "**"),
        utf8("{\"headline\":\"A\",\"body\":\"" + BODY + "\"}"),
        utf8("<nitf><body><body.content><p>" + BODY + "</p></body.content></body></nitf>"));
  }

  /** Cut anywhere, and with bytes changed by a fixed sequence. */
  @ParameterizedTest
  @MethodSource("wholes")
  void damagedFilesEndSoon(byte[] whole) {
    Random random = new Random(20200611);
    List<byte[]> files = new ArrayList<>();
    for (int i = 0; i < DAMAGES; i++) {
      files.add(Arrays.copyOf(whole, whole.length * i / DAMAGES));
      byte[] changed = whole.clone();
      for (int n = 0; n <= 2 * i; n++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      files.add(changed);
    }
    endsSoon(files.toArray(byte[][]::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MAX_VALUE - 100_000, -1, Integer.MIN_VALUE})
  void zipEntriesLargerThanTheFileAreCorrupt(int packedSize) {
    byte[] docx = Documents.docx(paragraph("", BODY));
    ByteBuffer changed = ByteBuffer.wrap(docx.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < docx.length - 4; at++) {
      if (changed.getInt(at) == 0x02014b50) {
        changed.putInt(at + 20, packedSize);
      }
    }
    endsSoon(changed.array());
    assertThat(problem(changed.array()).code()).isEqualTo(Problem.Code.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0001", "\uFFFF", "\uFFFD", "\u001B$B", "\u0085", "\uFEFF"})
  void strangeCharactersEndSoon(String unit) {
    String text = BODY + unit.repeat(20_000) + BODY;
    endsSoonAs("a.md", utf8(text));
    endsSoon(
        utf8(text),
        text.getBytes(StandardCharsets.UTF_16LE),
        text.getBytes(Charset.forName("UTF-32BE")),
        text.getBytes(Charset.forName("GB18030")));
  }

  @Test
  void loneSurrogatesAreNoText() {
    byte[] halves = new byte[2_000];
    for (int i = 0; i < halves.length; i += 2) {
      halves[i] = (byte) 0xD8;
      halves[i + 1] = 0x41;
    }
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.writeBytes(new byte[] {(byte) 0xFE, (byte) 0xFF});
    marked.writeBytes(halves);
    endsSoon(halves, marked.toByteArray());
    assertThat(problem(marked.toByteArray()).code()).isEqualTo(Problem.Code.UNDECODABLE);
  }

  @Test
  void mixedCharsetsEndSoon() {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    for (String charset : List.of("UTF-8", "windows-1251", "Shift_JIS", "UTF-16LE", "GB18030")) {
      mixed.writeBytes("Мост открыт, 橋は開いた。 ".repeat(500).getBytes(Charset.forName(charset)));
    }
    endsSoon(mixed.toByteArray());
  }
}
