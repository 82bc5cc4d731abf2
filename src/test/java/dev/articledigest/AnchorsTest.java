package dev.articledigest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Article;
import dev.articledigest.facts.Anchor;
import dev.articledigest.facts.AnchorKind;
import dev.articledigest.language.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorsTest {

  private static final Article UNDATED = Texts.of("Text.").article();

  @ParameterizedTest
  @CsvSource({
    "news/2020/06/11/a.txt, 2020-06-11",
    "wire-2020-06-11.html, 2020-06-11",
    "20200611_a.txt, 2020-06-11",
    "x/2020.06.11/y, 2020-06-11"
  })
  void readsADayInTheKey(String key, LocalDate day) {
    assertThat(Anchors.of(UNDATED, ArticleHints.named(key)))
        .containsExactly(new Anchor(AnchorKind.KEY, day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "2020/99/11.txt", "12020061199.txt", "2020-0611.txt"})
  void findsNoDayWhereNoneIs(String key) {
    assertThat(Anchors.of(UNDATED, ArticleHints.named(key))).isEmpty();
  }

  @Test
  void sortsStrongestFirst() {
    ArticleHints hints =
        new ArticleHints(
            Optional.of("2020/06/11/a.txt"),
            Optional.empty(),
            Optional.of(LocalDate.of(2020, 6, 12)),
            Optional.of(Instant.parse("2021-01-01T23:59:59Z")),
            Optional.empty(),
            60);
    List<Anchor> anchors = Anchors.of(UNDATED, hints);
    assertThat(anchors)
        .extracting(Anchor::kind)
        .containsExactly(AnchorKind.METADATA, AnchorKind.KEY, AnchorKind.UPLOAD);
    assertThat(anchors.get(2).day()).isEqualTo(LocalDate.of(2021, 1, 1));
  }
}
