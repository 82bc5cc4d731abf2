package dev.articledigest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Format;
import dev.articledigest.article.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Damaged articles are digested or rejected, soon and by the laws. A long run over pages of one's
 * own: {@code mvn test -Dtest=MutationTest -Dmutation.minutes=10 -Dmutation.corpus=FOLDER} (files
 * may be gzipped; {@code -Dmutation.seed=N} for other damage). What fails lies in {@code
 * target/mutants}.
 */
class MutationTest {

  private static final int FEW = 100;
  private static final int MOST_FAILURES = 25;
  private static final Path FAILED = Path.of("target", "mutants");

  private final Map<String, String> failures = new LinkedHashMap<>();
  private int tried;
  private int digested;

  @Test
  void damagedArticlesAreDigestedOrRejected() throws IOException {
    long minutes = Long.getLong("mutation.minutes", 0);
    long seed = Long.getLong("mutation.seed", 20_261_124L);
    String corpus = System.getProperty("mutation.corpus", GoldenArticles.FOLDER.toString());
    Mutator mutator = new Mutator(files(Path.of(corpus)), seed);
    long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
    while (minutes == 0 ? tried < FEW : System.nanoTime() < end) {
      tried++;
      attempt(mutator.next());
      if (failures.size() == MOST_FAILURES) {
        break;
      }
    }
    System.out.printf(
        "mutation test: %d inputs tried, %d digested, %d rejected, %d kinds of failure%n",
        tried, digested, tried - digested, failures.size());
    assertThat(failures).isEmpty();
  }

  private static List<byte[]> files(Path folder) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        byte[] content = Files.readAllBytes(path);
        if (path.toString().endsWith(".gz")) {
          content = new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes();
        }
        files.add(content);
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  private void attempt(byte[] content) throws IOException {
    try {
      Duration limit = Duration.ofSeconds(Long.getLong("mutation.seconds", 5));
      SmallStack.call(
          limit,
          () -> {
            check(content);
            return content;
          });
    } catch (AssertionError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String kind = cause.getClass().getName() + " at " + place(cause);
      if (failures.putIfAbsent(kind, "input " + tried + ": " + cause.getMessage()) == null) {
        Files.createDirectories(FAILED);
        Files.write(FAILED.resolve(tried + ".bin"), content);
        cause.printStackTrace(System.out);
      }
    }
  }

  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("dev.articledigest"))
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("unknown");
  }

  private void check(byte[] content) {
    ArticleHints hints = ArticleHints.named(tried % 3 == 0 ? "a.txt" : "a");
    ArticleDigest digest = Digester.digest(content, hints);
    byte[] document = ArticleDigestJson.write(digest, Optional.empty());
    if (digest instanceof ArticleDigest.Digested result) {
      digested++;
      checkText(result.article());
      checkEvidence(result);
    }
    if (tried % 20 == 0) {
      ArticleDigest again = Digester.digest(content, hints);
      assertThat(ArticleDigestJson.write(again, Optional.empty())).isEqualTo(document);
      assertThat(DigestSchema.violations(document)).isEmpty();
    }
  }

  private static void checkText(Article article) {
    String text = article.text();
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    int at = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).isEqualTo(at);
      String written = block.span().of(text);
      assertThat(written).isEqualTo(written.strip()).isNotEmpty().doesNotContain("  ");
      assertThat(written.chars().noneMatch(Character::isISOControl)).isTrue();
      Optional<Span> source = article.alignment().sourceOf(block.span());
      assertThat(source.isPresent() || article.format() != Format.TEXT).isTrue();
      at = block.span().end() + 2;
    }
    assertThat(at - 2).isEqualTo(text.length());
  }

  private static void checkEvidence(ArticleDigest.Digested result) {
    String text = result.article().text();
    result.facts().quotes().forEach(q -> assertThat(q.evidence().of(text)).isEqualTo(q.text()));
    result.facts().dates().forEach(d -> assertThat(d.evidence().of(text)).isEqualTo(d.text()));
    result.facts().figures().forEach(f -> assertThat(f.evidence().of(text)).isEqualTo(f.text()));
    result
        .facts()
        .entities()
        .forEach(e -> assertThat(e.mentions()).allMatch(m -> m.end() <= text.length()));
  }
}
