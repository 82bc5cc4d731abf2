package dev.articledigest.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.Source;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationTest {

  private static Announcement announcement(Map<String, Object> document) {
    Source source =
        new Source(
            "articles",
            "a/b.txt",
            Optional.empty(),
            Optional.of("e"),
            Optional.of("1"),
            Optional.empty(),
            Optional.of("d"));
    return new Announcement(
        new Document(new Json(document)), source, "results", "digests/a/b.txt.json");
  }

  @Test
  void dropsTheLeastImportantUntilItFits() {
    List<Map<String, String>> facts =
        Collections.nCopies(400, Map.of("text", "Zürich „ümlaut“ ".repeat(100)));
    Notification told =
        TopicWriter.write(
            "arn",
            announcement(
                Map.of(
                    "status",
                    "digested",
                    "article",
                    Map.of("title", "Hafen"),
                    "keyFacts",
                    facts,
                    "keywords",
                    List.of(Map.of("text", "Hafen")))));

    assertThat(told.message().getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(TopicWriter.MOST_BYTES);
    assertThat(told.message()).contains("keyFacts", "Hafen").doesNotContain("\"keywords\"");
    assertThat(told.attributes()).hasSizeLessThanOrEqualTo(10).containsKey("keywords");
  }

  @Test
  void writesSubjectsInAscii() {
    String title = "Zürich’s “Hafen”\nwächst – 84 Mio. € für Bootsplätze ".repeat(5);
    String subject = MailWriter.subject(announcement(Map.of("article", Map.of("title", title))));

    assertThat(subject).startsWith("Digest: Zurich's \"Hafen\" wachst - 84 Mio. EUR");
    assertThat(subject).hasSizeLessThanOrEqualTo(99).matches("[\\x20-\\x7E]+");
  }

  @Test
  void namesTheFileWhereATitleHasNoAscii() {
    assertThat(MailWriter.subject(announcement(Map.of("article", Map.of("title", "東京")))))
        .isEqualTo("Digest: b.txt");
  }

  @ParameterizedTest
  @CsvSource({"'', Digest: Towns share a barrier", "Flood plans, Digest: Flood plans"})
  void putsTheHeadlineIntoTheSubjectWhereThereIsNoTitle(String title, String subject) {
    Map<String, Object> digest = Map.of("headline", Map.of("text", "Towns share a barrier"));
    assertThat(
            MailWriter.subject(
                announcement(Map.of("article", Map.of("title", title), "digest", digest))))
        .isEqualTo(subject);
  }

  @Test
  void setsOnlyQuotedWordsOfAMailInQuotationMarks() {
    Map<String, Object> quoted = Map.of("text", "We waited", "speaker", "Roe", "direct", true);
    Map<String, Object> told = Map.of("text", "he waited", "speaker", "Poe", "direct", false);
    String mail =
        MailWriter.write(
                "arn", announcement(Map.of("status", "digested", "quotes", List.of(quoted, told))))
            .message();

    assertThat(mail).contains("- Roe: “We waited”\n- Poe: he waited\n");
  }

  /** What a headline may hold to add a header, or a line, or to turn the reading direction. */
  private static final String HOSTILE =
      "Hafen\r\nBcc: all@example.org\u0000\u0085\u2028\u202e\u009b2J\uFFFF\uD800\uD83D\uDCF0 <b>\"&'\\";

  private static Map<String, Object> hostile() {
    return Map.of(
        "status",
        "digested",
        "article",
        Map.of("title", HOSTILE, "language", "de\nx"),
        "digest",
        Map.of("text", HOSTILE),
        "keyFacts",
        List.of(Map.of("text", HOSTILE)),
        "entities",
        List.of(
            Map.of("id", "e1", "type", "person", "name", HOSTILE),
            Map.of("id", "e2", "type", "place", "name", "\u0000")),
        "quotes",
        List.of(Map.of("speaker", "e1", "text", HOSTILE)));
  }

  @Test
  void keepsTheSubjectOfAHostileHeadlineOneLineOfAscii() {
    String subject = MailWriter.subject(announcement(hostile()));

    assertThat(subject).hasSizeLessThanOrEqualTo(99).matches("Digest: [\\x20-\\x7E]+");
  }

  @Test
  void writesNoLineOfAMailThatAHeadlineOrAKeyAsksFor() {
    String mail = MailWriter.write("arn", announcement(hostile())).message();

    assertThat(mail.lines().toList()).noneMatch(line -> line.startsWith("Bcc:"));
    assertThat(mail.codePoints())
        .allMatch(c -> c == '\n' || (!Character.isISOControl(c) && c != 0x202E && c != 0x2028))
        .noneMatch(c -> c >= 0xD800 && c < 0xE000);
  }

  @Test
  void keepsMessageAndAttributesOfAHostileHeadlineLegal() {
    Notification told = TopicWriter.write("arn", announcement(hostile()));

    assertThat(Json.parse(told.message().getBytes(StandardCharsets.UTF_8)).text("title"))
        .isPresent();
    assertThat(told.message().codePoints()).allMatch(NotificationTest::isSayable);
    assertThat(told.attributes().values())
        .allSatisfy(
            attribute -> {
              assertThat(attribute.value()).isNotBlank();
              assertThat(attribute.value().codePoints()).allMatch(NotificationTest::isSayable);
            });
  }

  /** The keys of S3 hold what topics refuse; machines must be able to read them back. */
  @Test
  void keepsAHostileKeyExactInTheMessage() {
    Announcement plain = announcement(Map.of("status", "digested"));
    Source source =
        new Source(
            "articles",
            "a\u0001\u0085\uFFFF\n.txt",
            Optional.empty(),
            Optional.of("e"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("d"));
    Notification told =
        TopicWriter.write(
            "arn", new Announcement(plain.document(), source, "results", plain.resultKey()));

    assertThat(told.message().codePoints()).allMatch(NotificationTest::isSayable);
    Json message = Json.parse(told.message().getBytes(StandardCharsets.UTF_8));
    assertThat(message.text("source", "key")).contains(source.key());
  }

  @Test
  void shortensAMailUntilATopicTakesItAndKeepsWhereTheDocumentLies() {
    Map<String, Object> document =
        Map.of(
            "article",
            Map.of("title", "語".repeat(200_000)),
            "digest",
            Map.of("text", "語".repeat(200_000)),
            "keyFacts",
            List.of(Map.of("text", "語".repeat(200_000))));

    String mail = MailWriter.write("arn", announcement(document)).message();

    assertThat(mail.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TopicWriter.MOST_BYTES);
    assertThat(mail).contains("語語").endsWith("Document: s3://results/digests/a/b.txt.json\n");
  }

  @Test
  void fitsAMessageWhoseTextsAreAllTooLong() {
    Map<String, Object> document =
        Map.of(
            "article",
            Map.of("title", "語".repeat(200_000), "url", "u".repeat(300_000)),
            "digest",
            Map.of("text", "語".repeat(200_000)));

    Notification told = TopicWriter.write("arn", announcement(document));

    assertThat(told.message().getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(TopicWriter.MOST_BYTES);
    assertThat(told.message()).contains("digestId", "\"result\"");
  }

  /** What XML 1.0, and with it the service, has a way to say. */
  private static boolean isSayable(int c) {
    return c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF;
  }
}
