package dev.articledigest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final FileHints NONE =
      new FileHints(Optional.empty(), Optional.empty(), Optional.empty());

  private static final String BODY =
      "The council of Ravenholt approved the new bridge on Monday after a long debate.";

  private static Reading reading(byte[] content) {
    return ArticleReader.read(content, NONE);
  }

  private static Article read(String text) {
    return ((Reading.Read) reading(text.getBytes(StandardCharsets.UTF_8))).article();
  }

  private static Problem.Code code(byte[] content) {
    return ((Reading.Unread) reading(content)).problem().code();
  }

  private static List<String> blocks(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(article.text()))
        .toList();
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''            | EMPTY",
        "' \n\t '      | EMPTY",
        "%PDF-1.7 x    | CORRUPT",
        "GIF89a...     | UNSUPPORTED_FORMAT",
        "-- ** ..      | NO_TEXT"
      })
  void tellsWhyAFileIsNoArticle(String content, Problem.Code expected) {
    assertThat(code(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
  }

  @Test
  void refusesControlsAsUndecodable() {
    byte[] content = new byte[3000];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) (i * 7 % 32);
    }
    assertThat(code(content)).isEqualTo(Problem.Code.UNDECODABLE);
  }

  @Test
  void unpacksGzip() throws IOException {
    Reading.Read reading =
        (Reading.Read) reading(gzipped(gzipped(BODY.getBytes(StandardCharsets.UTF_8))));
    assertThat(reading.article().text()).isEqualTo(BODY);
  }

  @Test
  void refusesBombsAndCutOffGzip() throws IOException {
    assertThat(code(gzipped(new byte[21_000_000]))).isEqualTo(Problem.Code.TOO_LARGE);
    byte[] whole = gzipped(BODY.getBytes(StandardCharsets.UTF_8));
    assertThat(code(java.util.Arrays.copyOf(whole, whole.length - 12)))
        .isEqualTo(Problem.Code.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void tellsTheCharset(String charset) {
    String text = "The café in Ravenholt “opened” on Monday, its owner said.";
    Reading.Read reading = (Reading.Read) reading(text.getBytes(Charset.forName(charset)));
    assertThat(reading.article().text()).isEqualTo(text);
    assertThat(reading.article().charset()).contains(charset);
  }

  @Test
  void readsHeadlineBylineDateAndDateline() {
    Article article =
        read(
            "Bridge wins vote in Ravenholt\r\n\r\nBy Jane Doe and John Roe, Staff Writers\r\n"
                + "Published June 11, 2020\r\n\r\nRAVENHOLT, June 10 (Reuters) - "
                + BODY
                + "\r\n\r\nWith AFP and Reuters");
    assertThat(article.title()).contains("Bridge wins vote in Ravenholt");
    assertThat(article.byline()).containsExactly("Jane Doe", "John Roe");
    assertThat(article.publishedAt()).contains("2020-06-11");
    assertThat(article.dateline())
        .contains(new Dateline(Optional.of("RAVENHOLT"), Optional.of("June 10")));
    assertThat(article.agencies()).containsExactlyInAnyOrder("AFP", "Reuters");
    assertThat(article.text()).isEqualTo("Bridge wins vote in Ravenholt\n\n" + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said the bridge would open in May.",
        "\"We are done,\" said the mayor of the town.",
        "The mayor asked whether anybody in the whole of the town would still use the old bridge in May?"
      })
  void neverTakesASentenceForTheTitle(String sentence) {
    assertThat(read(sentence + "\n\n" + BODY).title()).isEmpty();
  }

  @Test
  void tellsSubheadingsPullQuotesAndItemsFromParagraphs() {
    Article article =
        read(
            BODY
                + "\n\nWhat the bridge costs\n\n"
                + BODY
                + "\n\n“A bridge for a hundred years”\n\n- First item\n- Second item\n\n"
                + BODY);
    assertThat(blocks(article, Block.Kind.HEADING))
        .containsExactly("What the bridge costs", "“A bridge for a hundred years”");
    assertThat(blocks(article, Block.Kind.LIST_ITEM)).containsExactly("First item", "Second item");
  }

  @Test
  void joinsWrappedLinesAndKeepsParagraphLines() {
    String wrapped =
        "The council of Ravenholt approved the new bridge on\n"
            + "Monday after a long debate about the money that the\ntown does not have.";
    assertThat(read(wrapped).blocks()).hasSize(1);
    assertThat(read((BODY + " " + BODY + "\n").repeat(3)).blocks()).hasSize(3);
  }

  @Test
  void composesAndFoldsWhiteSpace() {
    assertThat(read("The cafe\u0301 \u00A0 opened\ton Mon\u00ADday.").text())
        .isEqualTo("The café opened on Monday.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>x",
        "<a href=",
        "(",
        "\n",
        "By A, ",
        "e\u0301\u0323",
        "word\n\n",
        "<li><b>",
        "<script type=\"application/ld+json\">[[[[",
        "- x\n",
        "“",
        "(AP) - "
      })
  void hostileContentEndsSoon(String unit) {
    byte[] content = unit.repeat(100_000 / unit.length()).getBytes(StandardCharsets.UTF_8);
    byte[] page =
        ("<html><body>" + unit.repeat(100_000 / unit.length())).getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(reading(content)).isNotNull();
          assertThat(reading(page)).isNotNull();
        });
  }
}
