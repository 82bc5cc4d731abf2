package dev.articledigest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.articledigest.article.Alignment.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AlignmentTest {

  private static final String TAIL = "\n\nThe last paragraph of the report stays as it is.\n";

  @ParameterizedTest
  @CsvSource({"0,3,10,13", "1,2,11,12", "3,4,13,19", "2,5,12,20", "0,1,10,11", "4,6,19,21"})
  void findsSourceOfRange(int start, int end, int sourceStart, int sourceEnd) {
    FoldedWriter writer = new FoldedWriter();
    writer.append("Caf", 10);
    writer.append("é", new Span(13, 19));
    writer.append("s.", 19);
    Alignment alignment = new Alignment(writer.written().runs());
    assertThat(alignment.sourceOf(new Span(start, end))).contains(new Span(sourceStart, sourceEnd));
  }

  @Test
  void rangeBetweenRunsHasNoSource() {
    Alignment alignment =
        new Alignment(
            List.of(
                new Run(new Span(0, 3), new Span(5, 8)), new Run(new Span(5, 6), new Span(9, 10))));
    assertThat(alignment.sourceOf(new Span(3, 5))).isEmpty();
    assertThat(alignment.sourceOf(new Span(6, 9))).isEmpty();
    assertThat(alignment.sourceOf(new Span(1, 1))).isEmpty();
    assertThat(alignment.sourceOf(new Span(2, 5))).contains(new Span(7, 8));
  }

  @Test
  void refusesRunsOutOfOrder() {
    Run run = new Run(new Span(0, 3), new Span(5, 8));
    assertThatIllegalArgumentException().isThrownBy(() -> new Alignment(List.of(run, run)));
  }

  @Test
  void wrappedParagraphIsOneRun() {
    BlockWriter article =
        read("The first line of the\nparagraph goes on, and\non until it ends.\n");
    assertThat(article.alignment().runs()).hasSize(1);
  }

  @Test
  void composedCharacterStandsForTheTwoOfTheFile() {
    FoldedText text = folded("un cafe\u0301 noir");
    assertThat(text.text()).isEqualTo("un café noir");
    assertThat(text.runs())
        .containsExactly(
            new Run(new Span(0, 6), new Span(0, 6)),
            new Run(new Span(6, 7), new Span(6, 8)),
            new Run(new Span(7, 12), new Span(8, 13)));
  }

  @Test
  void cutTextKeepsItsPlaces() {
    FoldedText text = folded("  PARIS \r\n -  The report");
    FoldedText rest = text.sub(text.text().indexOf("The"));
    assertThat(rest.text()).isEqualTo("The report");
    assertThat(rest.runs()).containsExactly(new Run(new Span(0, 10), new Span(14, 24)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Caf&eacute; &amp; bar|Café & bar",
        "AT&T and R&D|AT&T and R&D",
        "&#8220;No&#x201D;, he said|“No”, he said",
        "&copy2026 Lake Press|©2026 Lake Press",
        "a &lt b &amp;amp; c|a < b &amp; c",
        "&NotEqualTilde; and &#128512;!|≂̸ and 😀!",
        "&amp;&amp;&amp;|&&&",
        "&unknown; stays|&unknown; stays"
      })
  void referencesAlignWithWhatTheyStandFor(String source, String content) {
    FoldedWriter writer = new FoldedWriter();
    EscapedText.append(writer, content, "<p>" + source, new Span(3, source.length() + 3));
    FoldedText text = writer.written();
    assertThat(text.text()).isEqualTo(content);
    assertThat(text.source()).contains(new Span(3, source.length() + 3));
    for (Run run : text.runs()) {
      String written = run.source().of("<p>" + source);
      assertThat((written.startsWith("&") && written.length() > 1) || run.isExact()).isTrue();
      assertThat(run.isExact() ? written : "").isEqualTo(run.isExact() ? textOf(run, text) : "");
    }
  }

  private static String textOf(Run run, FoldedText text) {
    return run.text().of(text.text());
  }

  static List<Path> goldenTexts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
      return files.filter(f -> f.getFileName().toString().equals("article.txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goldenTexts")
  void goldenTextsAlign(Path file) throws Exception {
    FileHints hints = new FileHints(Optional.empty(), Optional.empty(), Optional.empty());
    String source = Decoder.decode(Files.readAllBytes(file), hints).text();
    assertAligned(source);
    assertAligned(source.replace("\n", "\r\n"));
  }

  @Property(tries = 2000, seed = "20261124", shrinking = ShrinkingMode.BOUNDED)
  void randomTextsAlign(@ForAll("texts") String text) {
    assertAligned(text + TAIL);
  }

  @Property(tries = 500, seed = "20261124", shrinking = ShrinkingMode.BOUNDED)
  void foldedTwiceIsFoldedOnce(@ForAll("texts") String text) {
    String folded = FoldedWriter.folded(text);
    assertThat(FoldedWriter.folded(folded)).isEqualTo(folded);
    assertThat(Normalizer.isNormalized(folded, Normalizer.Form.NFC)).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "The minister said.",
            "word ",
            "a",
            "e\u0301",
            "\u0301",
            "\u0327\u0301",
            "\u1112\u1161",
            "\u212B",
            "\u0958",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\n\n",
            "\r",
            "\u2028",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u0000",
            "\uD83D\uDE00",
            "\uD800",
            "\uDC00",
            "- item",
            "# Head\n",
            "PARIS, June 3 (Reuters) - ",
            "By Jane Doe\n",
            "“Quote”",
            "&amp;")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  /** Exact runs hold the same characters, and the source of a block folds to the block. */
  private static void assertAligned(String source) {
    BlockWriter article = read(source);
    for (Run run : article.alignment().runs()) {
      if (run.isExact()) {
        assertThat(comparable(run.text().of(article.text())))
            .isEqualTo(comparable(run.source().of(source)));
      }
    }
    for (Block block : article.blocks()) {
      Optional<Span> span = article.alignment().sourceOf(block.span());
      assertThat(span).isPresent();
      assertThat(FoldedWriter.folded(span.get().of(source)))
          .isEqualTo(block.span().of(article.text()));
    }
  }

  private static String comparable(String text) {
    StringBuilder comparable = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
              comparable.append(space ? ' ' : (char) c);
            });
    return Normalizer.normalize(comparable, Normalizer.Form.NFD);
  }

  private static FoldedText folded(String text) {
    FoldedWriter writer = new FoldedWriter();
    writer.append(text, 0);
    return writer.written();
  }

  private static BlockWriter read(String text) {
    BlockWriter writer = new BlockWriter();
    TextReader.read(text).blocks().forEach(block -> writer.add(block.kind(), block.content()));
    return writer;
  }
}
