package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Dateline;
import dev.articledigest.article.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials in Baghdad met on Monday. | PLACE Baghdad",
        "The talks with Iraq's neighbours failed. | PLACE Iraq",
        "The report said Mr. Harold Jensen had resigned. | PERSON Harold Jensen",
        "It was signed by Prime Minister Maria Jensen. | PERSON Maria Jensen",
        "The paper was written by Anna Keller of the University of Geneva. "
            + "| PERSON Anna Keller;ORGANIZATION University of Geneva",
        "Many Iraqis fear the Shia militias. | GROUP Iraqis;GROUP Shia",
        "He flew from Paris to New York. | PLACE Paris;PLACE New York",
        "The treaty that ended World War II was signed there. | OTHER World War II",
        "Mr . Yoon Suk - yeol , she said , will visit the U . S . soon . "
            + "| PERSON Yoon Suk - yeol;PLACE U . S .",
        "In goal for Romania - Peter Jensen, as ever. | PLACE Romania;PERSON Peter Jensen"
      })
  void findsNames(String sentence, String expected) {
    assertThat(names(sentence)).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Relations are heating up. The two sides said relations were good.",
        "On Monday they met again.",
        "However, no progress is expected.",
        "“We waited for hours,” he said."
      })
  void leavesCommonWordsAlone(String text) {
    assertThat(names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr. Pieter van den Berg came. Reporters asked van den Berg why. | PERSON van den Berg",
        "The letter was signed by President Ursula von der Leyen. | PERSON Ursula von der Leyen",
        "The World Health Organization (WHO) met in Geneva. Later WHO agreed. | ORGANIZATION WHO",
        "President Moustafa al-Kazimi spoke. Many doubt that Kazimi can. | PERSON Kazimi",
        "President Moustafa al-Kazimi spoke. On May 1, al-Kazimi left. | PERSON al-Kazimi"
      })
  void knowsFromTheDocument(String text, String expected) {
    assertThat(names(text)).contains(expected);
  }

  @Test
  void findsSureNameAgainInHeadline() {
    Article article =
        article(
            "Talks with Jensen fail",
            "The talks with Peter Jensen failed. A " + "spokesman for Mr. Jensen said so.");
    assertThat(read(article)).contains("PERSON Jensen").first().isEqualTo("PERSON Jensen");
  }

  @Test
  void trustsDatelineForPlace() {
    Article plain = article("A plan", "Under the deal, Bergheim and others will pay.");
    Article dated =
        with(plain, Optional.of(new Dateline(Optional.of("BERGHEIM"), Optional.empty())));
    assertThat(read(dated)).contains("PLACE Bergheim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "Jane ", "(", "’s ", "Of The ", "\uD83D", "U.S. ", "Mr. "})
  void staysFastOnHostileText(String part) {
    Article article = article("A headline", part.repeat(100_000 / part.length()));
    assertTimeout(Duration.ofSeconds(5), () -> read(article));
  }

  private static List<String> names(String text) {
    return read(article("A headline", text));
  }

  private static List<String> read(Article article) {
    List<String> names = new ArrayList<>();
    int last = 0;
    for (Name name : NameFinder.find(article, SentenceSplitter.split(article, "en"))) {
      assertThat(name.span().start()).isGreaterThanOrEqualTo(last);
      last = name.span().end();
      names.add(name.type() + " " + name.span().of(article.text()));
    }
    return names;
  }

  private static Article article(String title, String body) {
    String text = title + "\n\n" + body;
    int start = title.length() + 2;
    return of(
        text,
        Optional.empty(),
        List.of(
            new Block(Block.Kind.TITLE, new Span(0, title.length())),
            new Block(Block.Kind.PARAGRAPH, new Span(start, text.length()))));
  }

  private static Article with(Article article, Optional<Dateline> dateline) {
    return of(article.text(), dateline, article.blocks());
  }

  private static Article of(String text, Optional<Dateline> dateline, List<Block> blocks) {
    return Texts.article(text, dateline, Optional.empty(), blocks);
  }
}
