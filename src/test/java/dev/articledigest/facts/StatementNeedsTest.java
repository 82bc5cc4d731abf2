package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementNeedsTest {

  private static final String[] BEFORE = {
    "Detectives investigated a fire in Ravenholt.",
    "Marta Lind bought a ferry from Norland.",
    "Karl Roe sold bread in Osthafen on Monday.",
    "Snow fell on Bergheim all night.",
    "Anders Lie opened a bridge in Holmvik."
  };

  @Test
  void whatASentenceIsAboutIsToldShortlyBeforeOrByAWordOfItsKind() {
    StatementWriter writer = writer("The investigation began in the winter of 2012.");
    assertThat(writer.needs().grounds(statement(writer))).containsExactlyInAnyOrder(0, 2, 3, 4);
  }

  @Test
  void anySentenceBeforeMayNameThoseWhoAreCalledByWhatTheyAre() {
    StatementWriter writer = writer("The family moved to Norland in the winter of 2012.");
    assertThat(writer.needs().grounds(statement(writer))).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "Karl Roe lost the vote in the winter of 2012.",
    "The Rebels had a good season in the winter of 2012.",
    "The investigation buried with Karl Roe was told of in 2012.",
    "The investigation of Karl Roe began in the winter of 2012."
  })
  void aSentenceThatTellsWhichOneIsMeantNeedsNoOther(String last) {
    StatementWriter writer = writer(last);
    assertThat(writer.needs().grounds(statement(writer))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "But Marta Lind kept the ferry in Osthafen., true",
    "'However, Marta Lind kept the ferry in Osthafen.', true",
    "Marta Lind kept the ferry in Osthafen., false"
  })
  void leadsToATurnWhereTheNextParagraphOpensWithBut(String next, boolean leads) {
    StatementWriter writer = writer(next);
    Statement before = writer.write(BEFORE.length - 1).orElseThrow();
    assertThat(writer.needs().leadsToTurn(before)).isEqualTo(leads);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "But Marta Lind kept the ferry in Osthafen. | 1",
        "However, the ferry of Marta Lind was lost. | 1",
        "Instead, Marta Lind kept the ferry in Osthafen. | 1",
        "Now Marta Lind keeps the ferry in Osthafen. | 1",
        "But now, Marta Lind keeps the ferry in Osthafen. | 2"
      })
  void givesBackTheWordsThatTurn(String last, int words) {
    StatementWriter writer = writer(last);
    Statement alone = statement(writer);
    assertThat(alone.text()).isNotEqualTo(last);
    Statement turning = writer.needs().turning(alone);
    assertThat(turning.text()).isEqualTo(last);
    assertThat(turning.words()).isEqualTo(alone.words() + words);
    assertThat(turning.kept().get(0)).isEqualTo(turning.place());
  }

  @Test
  void givesBackNoOtherWord() {
    StatementWriter writer = writer("And Marta Lind kept the ferry in Osthafen.");
    Statement alone = statement(writer);
    assertThat(writer.needs().turning(alone)).isEqualTo(alone);
  }

  private static Statement statement(StatementWriter writer) {
    return writer.write(BEFORE.length).orElseThrow();
  }

  private static StatementWriter writer(String last) {
    String[] sentences = Arrays.copyOf(BEFORE, BEFORE.length + 1);
    sentences[BEFORE.length] = last;
    Text text = Texts.of(sentences);
    return new StatementWriter(text, FactFinder.find(text, List.of()));
  }
}
