package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedSurnamesTest {

  private static final String SNOW = "Snow fell on Bergheim all night.";
  private static final String LAST = "Roe said on Friday that the ferry was old.";

  @Test
  void whomTheTextCalledByTheSurnameAloneIsWrittenOut() {
    assertThat(behindBoth(SNOW, SNOW, SNOW, LAST)).startsWith("[Alan Roe] said on Friday");
  }

  @Test
  void closeToSomebodyElseWhoBearsItTheSurnameStays() {
    assertThat(behindBoth(LAST)).startsWith("Roe said on Friday");
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
    assertThat(last(text)).startsWith("Roe said on Friday");
  }

  /** The last of sentences behind some that tell first of one Roe, then of both. */
  private static String behindBoth(String... sentences) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "Alan Roe sold a ferry.",
                "Roe had built the ferry.",
                "Roe had owned a mill.",
                "Greta Roe, an aunt, painted the ferry."));
    all.addAll(List.of(sentences));
    return last(Texts.of(all.toArray(new String[0])));
  }

  private static String last(Text text) {
    int last = text.sentences().size() - 1;
    return new StatementWriter(text, FactFinder.find(text, List.of()))
        .write(last)
        .orElseThrow()
        .text();
  }
}
