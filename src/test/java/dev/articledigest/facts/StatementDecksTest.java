package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementDecksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Residents cite safety as top concern.",
        "With storms near, owners make effort to repair roofs.",
        "Takes the first two rounds, but the rival still has the lead.",
        "Opinions among older people are more closely divided."
      })
  void isTheLineBelowAHeadlineThatGoesOnInItsStyle(String line) {
    assertThat(StatementDecks.is(below("Harbour town votes on new pier", line), 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council approved the plan by a single vote.",
        "Karl Roe wants a new pier by spring.",
        "Three sailors drowned off the harbour in the night.",
        "Residents of the old town who had signed a petition in the spring cite safety as their top concern."
      })
  void isNoSentenceThatTellsTheNewsInFull(String line) {
    assertThat(StatementDecks.is(below("Harbour town votes on new pier", line), 1)).isFalse();
  }

  private static Text below(String headline, String line) {
    return Texts.headed(headline, line, "Karl Roe opened the vote. ".repeat(6));
  }
}
