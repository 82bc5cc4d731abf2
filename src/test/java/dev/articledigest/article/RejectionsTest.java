package dev.articledigest.article;

import static dev.articledigest.article.Documents.paragraph;
import static dev.articledigest.article.Documents.problem;
import static dev.articledigest.article.Documents.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Documents.Line;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RejectionsTest {

  private static final String BODY =
      "The council of Ravenholt approved the new bridge on Monday after a long debate.";

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\u0089PNG | PNG image",
        "\u00FF\u00D8\u00FF\u00E0 | JPEG image",
        "GIF89a | GIF image",
        "RIFF0000WEBPVP8 | WebP image",
        "7z\u00BC\u00AF | 7-Zip archive",
        "Rar!\u001A | RAR archive",
        "\u007FELF | program",
        "ID3\u0003 | sound recording",
        "SQLite format 3\u0000 | database"
      })
  void saysWhatAnUnreadFileIs(String content, String what) {
    Problem problem = problem(bytes(content + "\u0000".repeat(40)));
    assertThat(problem.code()).isEqualTo(Problem.Code.UNSUPPORTED_FORMAT);
    assertThat(problem.message()).startsWith("The file is a").contains(what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xl/workbook.xml   | Excel workbook",
        "ppt/presentation.xml | PowerPoint presentation",
        "other.bin         | Office file"
      })
  void tellsOfficeFilesApart(String part, String what) {
    byte[] zip =
        Documents.zip(new TreeMap<>(Map.of("[Content_Types].xml", utf8("<x/>"), part, utf8("y"))));
    assertThat(problem(zip).code()).isEqualTo(Problem.Code.UNSUPPORTED_FORMAT);
    assertThat(problem(zip).message()).contains(what);
  }

  static List<Arguments> archives() {
    return List.of(
        Arguments.of(Map.of("a.txt", utf8(BODY)), "zip archive"),
        Arguments.of(Map.of("META-INF/MANIFEST.MF", utf8("x")), "Java archive"),
        Arguments.of(Map.of("mimetype", utf8("application/epub+zip")), "e-book"));
  }

  @ParameterizedTest
  @MethodSource("archives")
  void tellsArchivesApart(Map<String, byte[]> entries, String what) {
    assertThat(problem(Documents.zip(entries)).message()).contains(what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg xmlns='s'><p>x</p></svg>                              | UNSUPPORTED_FORMAT | SVG",
        "<?xml version='1.0'?><plist><dict/></plist>                | UNSUPPORTED_FORMAT | plist",
        "<rss><channel><item/><item/></channel></rss>               | UNSUPPORTED_FORMAT | 2 entries",
        "<rss><channel></channel></rss>                             | NO_TEXT            | without entries",
        "<newsItem><itemMeta/><contentSet/></newsItem>              | NO_TEXT            | NewsML",
        "<nitf><body><body.content><p>The bridge                    | CORRUPT            | cut off",
        "<nitf><body><body.content></body.content></body></nitf>    | NO_TEXT            | no text",
        "{\"headline\": \"A\"}                                       | NO_TEXT            | JSON",
        "{\"headline\": \"A\", \"body\": \"The bri                  | CORRUPT            | JSON",
        "[{\"title\":\"A\",\"body\":\"One.\"},{\"title\":\"B\",\"body\":\"Two.\"}] | UNSUPPORTED_FORMAT | 2 articles",
        "{\"title\":\"A\",\"body\":\"One.\"} {}                      | UNSUPPORTED_FORMAT | several",
        "<html><body><img src=x></body></html>                      | NO_TEXT            | no text"
      })
  void saysWhyMarkupIsNoArticle(String text, Problem.Code code, String what) {
    assertThat(problem(utf8(text)).code()).isEqualTo(code);
    assertThat(problem(utf8(text)).message()).contains(what).endsWith(".");
  }

  @Test
  void tellsLockedFiles() {
    byte[] pdf = Documents.pdf(List.of(List.of(new Line(60, 700, 10, BODY))), "secret");
    assertThat(problem(pdf).code()).isEqualTo(Problem.Code.ENCRYPTED);
    byte[] odt = Documents.odt("<text:p>x</text:p>", "<m:encryption-data/>");
    assertThat(problem(odt).code()).isEqualTo(Problem.Code.ENCRYPTED);
    byte[] office = compound("EncryptedPackage");
    assertThat(problem(office).code()).isEqualTo(Problem.Code.ENCRYPTED);
    byte[] mail =
        utf8(
            "From: a@x\nMIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=x\n\n--x--\n");
    assertThat(problem(mail).code()).isEqualTo(Problem.Code.ENCRYPTED);
    assertThat(problem(lockedZip()).code()).isEqualTo(Problem.Code.ENCRYPTED);
  }

  private static byte[] compound(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\u0000".repeat(500)));
    out.writeBytes(name.getBytes(StandardCharsets.UTF_16LE));
    return out.toByteArray();
  }

  /** Bit 0 of the flags in each header of a zip says that a password is needed. */
  private static byte[] lockedZip() {
    byte[] zip = Documents.zip(Map.of("a.txt", utf8(BODY)));
    zip[6] |= 1;
    for (int i = 0; i < zip.length - 8; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
      }
    }
    return zip;
  }

  @Test
  void tellsOldOfficeFiles() {
    assertThat(problem(compound("WordDocument")).message()).contains("old Word document");
    assertThat(problem(compound("__substg1.0_")).message()).contains("Outlook message");
  }

  @Test
  void tellsScannedPdfs() {
    assertThat(problem(Documents.pdf(List.of(List.of()))).code()).isEqualTo(Problem.Code.NO_TEXT);
    assertThat(problem(Documents.pdf(List.of(List.of()))).message()).contains("scan");
  }

  @Test
  void tellsMailWithoutText() {
    byte[] mail = utf8("From: a@x\nMIME-Version: 1.0\nContent-Type: application/pdf\n\n%PDF-\n");
    assertThat(problem(mail).code()).isEqualTo(Problem.Code.NO_TEXT);
    assertThat(problem(mail).message()).contains("attachments");
  }

  static List<byte[]> packed() {
    return List.of(
        Documents.docx(paragraph("", BODY)),
        Documents.odt("<text:p>" + BODY + "</text:p>", ""),
        Documents.gzip(utf8(BODY)),
        utf8("{\\rtf1\\ansi {\\b " + BODY + "}}"));
  }

  @ParameterizedTest
  @MethodSource("packed")
  void tellsCutOffFiles(byte[] whole) {
    assertThat(Documents.read(whole).text()).isEqualTo(BODY);
    byte[] cut = Arrays.copyOf(whole, whole.length - 2);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThat(problem(half).code()).isEqualTo(Problem.Code.CORRUPT);
    assertThat(problem(cut).code()).isEqualTo(Problem.Code.CORRUPT);
  }

  @Test
  void limitsAreSettings() {
    byte[] text = utf8(BODY);
    Limits bytes = Limits.DEFAULT.withBytes(40);
    Limits characters = Limits.DEFAULT.withCharacters(40);
    for (Limits limits : List.of(bytes, characters)) {
      Reading reading = ArticleReader.read(text, Documents.NONE, limits);
      assertThat(((Reading.Unread) reading).problem().code()).isEqualTo(Problem.Code.TOO_LARGE);
    }
    assertThat(ArticleReader.read(text, Documents.NONE, Limits.DEFAULT))
        .isInstanceOf(Reading.Read.class);
  }
}
