package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedSurnamesTest {

  private static final String SNOW = "Snow fell on Bergheim all night.";
  private static final String LAST = "Roe said on Friday that the ferry was old.";

  @Test
  void whomTheTextCalledByTheSurnameAloneIsWrittenOut() {
    assertThat(
            last(
                "Alan Roe sold a ferry.",
                "Roe had built the ferry.",
                "Roe had owned a mill.",
                "Greta Roe, an aunt, painted the ferry.",
                SNOW,
                SNOW,
                SNOW,
                LAST))
        .startsWith("[Alan Roe] said on Friday");
  }

  @Test
  void closeToSomebodyElseWhoBearsItTheSurnameStays() {
    assertThat(
            last(
                "Alan Roe sold a ferry.",
                "Roe had built the ferry.",
                "Roe had owned a mill.",
                "Greta Roe, an aunt, painted the ferry.",
                LAST))
        .startsWith("Roe said on Friday");
  }

  @Test
  void whatAHeadlineCallsByItIsNotKnown() {
    Text text =
        Texts.headed(
            "Roe sells ferry as Roe leaves Osthafen",
            "Alan Roe met Greta Roe in Osthafen.",
            SNOW,
            SNOW,
            SNOW,
            LAST);
    assertThat(
            new StatementWriter(text, FactFinder.find(text, List.of()))
                .write(5)
                .orElseThrow()
                .text())
        .startsWith("Roe said on Friday");
  }

  private static String last(String... sentences) {
    Text text = Texts.of(sentences);
    int last = sentences.length - 1;
    return new StatementWriter(text, FactFinder.find(text, List.of()))
        .write(last)
        .orElseThrow()
        .text();
  }
}
