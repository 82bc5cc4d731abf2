package dev.articledigest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Span;
import dev.articledigest.facts.DateMention;
import dev.articledigest.facts.Entity;
import dev.articledigest.facts.Figure;
import dev.articledigest.facts.KeyFact;
import dev.articledigest.facts.Quote;
import dev.articledigest.summary.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every article. */
class LawsTest {

  static List<Path> folders() {
    return GoldenArticles.folders().stream()
        .filter(f -> !f.getFileName().toString().startsWith("rejected"))
        .toList();
  }

  static List<Path> textFolders() {
    return folders().stream().filter(f -> Files.exists(f.resolve("article.txt"))).toList();
  }

  static List<String> hostileTexts() {
    int many = 100_000;
    return List.of(
        "(".repeat(many),
        "“".repeat(many),
        "\"a ".repeat(many / 3),
        "He said “".repeat(many / 8),
        "1,".repeat(many / 2),
        "A. ".repeat(many / 3),
        "U.S.".repeat(many / 4),
        "Thursday ".repeat(many / 8),
        "a".repeat(many),
        "Aa ".repeat(many / 3),
        "<div>".repeat(many / 5),
        "<p>x".repeat(many / 4),
        "<a href=".repeat(many / 8),
        "&#55296;\uD800 word. ".repeat(many / 16),
        "\n".repeat(many) + "x",
        "word\n\n".repeat(many / 6),
        "said Mr. Roe, ".repeat(many / 14));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyRangeHoldsWhatTheFactSays(Path folder) throws IOException {
    ArticleDigest.Digested digested = (ArticleDigest.Digested) GoldenArticles.digest(folder);
    String text = digested.article().text();
    for (Quote quote : digested.facts().quotes()) {
      assertThat(quote.evidence().of(text)).isEqualTo(quote.text());
    }
    for (DateMention date : digested.facts().dates()) {
      assertThat(date.evidence().of(text)).isEqualTo(date.text());
    }
    for (Figure figure : digested.facts().figures()) {
      assertThat(figure.evidence().of(text)).isEqualTo(figure.text());
    }
    for (Entity entity : digested.facts().entities()) {
      assertThat(entity.mentions().stream().map(m -> m.of(text)))
          .contains(entity.name())
          .containsAll(entity.aliases());
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyWordOfDigestAndKeyFactsStandsInItsEvidenceInOrder(Path folder) throws IOException {
    ArticleDigest.Digested digested = (ArticleDigest.Digested) GoldenArticles.digest(folder);
    for (Digest.DigestSentence sentence : digested.digest().sentences()) {
      assertToldBy(sentence.text(), sentence.evidence(), digested);
      String source = sentence.evidence().get(0).of(digested.article().text());
      assertThat(sentence.trimmed()).isEqualTo(!sentence.text().equals(source));
    }
    for (KeyFact fact : digested.facts().keyFacts()) {
      assertToldBy(fact.text(), fact.evidence(), digested);
    }
  }

  /**
   * Words in brackets are a name, with who bears it, that stands in the evidence too, or a day that
   * was found. The marks of a quotation of more sentences stand in other ones.
   */
  private static void assertToldBy(
      String statement, List<Span> evidence, ArticleDigest.Digested digested) {
    String text = digested.article().text();
    StringBuilder source = new StringBuilder();
    evidence.forEach(span -> source.append(span.of(text)).append(' '));
    Matcher bracketed = Pattern.compile("\\[([^\\]]*?)(?:'s|:)?\\]").matcher(statement);
    while (bracketed.find()) {
      String words = bracketed.group(1);
      String year = words.substring(Math.max(0, words.length() - 4));
      boolean dated =
          digested.facts().dates().stream().anyMatch(date -> date.value().startsWith(year));
      assertThat(dated || isIn(source, words)).as(statement).isTrue();
    }
    assertInOrder(bracketed.replaceAll(""), source.toString());
  }

  /** But for a capital at the beginning. */
  private static boolean isIn(StringBuilder source, String words) {
    return source.toString().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
        && source.indexOf(words.substring(1)) >= 0;
  }

  /** The mark that ends a shortened sentence comes from behind what is left out. */
  private static void assertInOrder(String statement, String source) {
    String folded = source.toLowerCase(Locale.ROOT);
    int at = 0;
    String unmarked = statement.strip().replaceAll("^[“\"]|[”\"]$", "");
    for (String token : unmarked.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      String word = token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
      int found = folded.indexOf(word, at);
      assertThat(found).as("“%s” in “%s”", word, source).isNotNegative();
      at = found + word.length();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void digestKeepsItsWordBudget(Path folder) throws IOException {
    ArticleDigest.Digested digested = (ArticleDigest.Digested) GoldenArticles.digest(folder);
    assertThat(digested.digest().text().split("\\s+", -1))
        .hasSizeLessThanOrEqualTo(ArticleHints.DEFAULT_WORDS);
  }

  @ParameterizedTest
  @MethodSource("textFolders")
  void windowsLineEndsChangeNothing(Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(GoldenArticles.article(folder));
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    byte[] windows = latin.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    ArticleDigest.Digested expected =
        (ArticleDigest.Digested) Digester.digest(bytes, GoldenArticles.hints(folder));
    ArticleDigest.Digested actual =
        (ArticleDigest.Digested) Digester.digest(windows, GoldenArticles.hints(folder));
    assertThat(actual.facts()).isEqualTo(expected.facts());
    assertThat(actual.digest()).isEqualTo(expected.digest());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void localeAndTimeZoneChangeNothing(Path folder) throws IOException {
    byte[] expected = ArticleDigestJson.write(GoldenArticles.digest(folder), Optional.empty());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(ArticleDigestJson.write(GoldenArticles.digest(folder), Optional.empty()))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void hostileTextEndsSoonOnASmallStack(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    byte[] document =
        SmallStack.call(
            Duration.ofSeconds(20),
            () ->
                ArticleDigestJson.write(
                    Digester.digest(content, ArticleHints.named("hostile.txt")), Optional.empty()));
    assertThat(DigestSchema.violations(document)).isEmpty();
  }
}
