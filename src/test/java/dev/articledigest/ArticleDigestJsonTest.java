package dev.articledigest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.articledigest.article.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleDigestJsonTest {

  private static final String ARTICLE =
      "The council approved a loan of 20 million euros for the flood barrier on Monday.\n";

  @Test
  void writesTheSourceOfADocument() {
    Source source =
        new Source(
            "articles",
            "a b+ü.txt",
            Optional.of("v1"),
            Optional.of("abc"),
            Optional.of("00A1"),
            Optional.of(Instant.parse("2026-01-02T03:04:05Z")),
            Optional.of("request-1"));
    byte[] document = ArticleDigestJson.write(digest(ARTICLE), Optional.of(source));
    assertThat(text(document))
        .contains(
            "\"bucket\":\"articles\",\"key\":\"a b+ü.txt\",\"versionId\":\"v1\",\"eTag\":\"abc\","
                + "\"sequencer\":\"00A1\",\"uploadedAt\":\"2026-01-02T03:04:05Z\","
                + "\"deliveryId\":\"request-1\"");
    assertThat(DigestSchema.violations(document)).isEmpty();
  }

  @Test
  void writesARejectionWithItsReason() {
    ArticleDigest rejected =
        new ArticleDigest.Rejected(0, new Problem(Problem.Code.EMPTY, "The file is empty."));
    byte[] document = ArticleDigestJson.write(rejected, Optional.empty());
    assertThat(text(document))
        .contains(
            "\"status\":\"rejected\",\"problem\":{\"code\":\"empty\",\"message\":\"The file is"
                + " empty.\"}");
    assertThat(DigestSchema.violations(document)).isEmpty();
  }

  @Test
  void schemaCatchesAForeignField() {
    byte[] document =
        text(ArticleDigestJson.write(digest(ARTICLE), Optional.empty()))
            .replaceFirst("\\{", "{\"surprise\":1,")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(DigestSchema.violations(document)).isNotEmpty();
  }

  @Test
  void writesAnEmptyFileAsRejected() {
    assertThat(digest("")).isInstanceOf(ArticleDigest.Rejected.class);
  }

  @Test
  void refusesAWordBudgetOutsideItsBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ArticleHints(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    14))
        .withMessage("words must be 15 to 200, not 14");
  }

  private static ArticleDigest digest(String text) {
    return Digester.digest(text.getBytes(StandardCharsets.UTF_8), ArticleHints.named("a.txt"));
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }
}
