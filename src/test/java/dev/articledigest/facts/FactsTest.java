package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

  @Test
  void listsNoQuotesBetweenPairsOfApostrophes() {
    Text text =
        Texts.of(
            "''We will rebuild the bridge,'' said Ana Ruiz.",
            "“Nobody asked us for a new bridge,” said Karl Ode.");
    Facts facts = FactFinder.find(text, List.of());
    assertThat(facts.directQuotes()).hasSize(2);
    assertThat(facts.listedQuotes(text.content()))
        .extracting(Quote::text)
        .containsExactly("Nobody asked us for a new bridge");
  }
}
