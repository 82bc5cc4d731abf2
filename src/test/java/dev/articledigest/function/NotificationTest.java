package dev.articledigest.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.Source;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
