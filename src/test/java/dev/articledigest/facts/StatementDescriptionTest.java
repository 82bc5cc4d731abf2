package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementDescriptionTest {

  private static final String BEGINNING =
      "Snow closed the harbour of Osthafen to all ferries on Monday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The prize-winning singer lives in a house by the sea.",
        "The Ravenholt graduate lives in the old mill.",
        "The actor, who is also a baker, opened a shop in May.",
        "The 55-year-old opposition leader was seen in Bergheim on Friday.",
        "The Spaniard is now recovering at home by the sea."
      })
  void missesTheNameThatADescriptionStandsFor(String sentence) {
    assertThat(written(BEGINNING, sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said that the ferries would sail again on Friday.",
        "The singer Marta Lind lives in a house by the sea.",
        "The actor, Karl Ode, opened a shop in May.",
        "The first officer to reach the pier found the ferry empty.",
        "The singer of the Osthafen choir was hurt on the pier.",
        "The Prime Minister spoke to the sailors in Bergheim.",
        "The Swiss have won the cup of the lake again."
      })
  void missesNoneWhereOneIsToldOrNotNeeded(String sentence) {
    assertThat(written(BEGINNING, sentence)).isPresent();
  }

  @Test
  void missesNoneWhereTheTextBeginsWithSomebodyWithoutName() {
    assertThat(
            written(
                "An officer shot a bear in the harbour of Osthafen on Monday.",
                "The officer fired twice when the bear ran at the ferry."))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta Lind sang in Osthafen on Monday. | The prize-winning singer lives by the sea.",
        "The town praised the work of Marta Lind, 55. | The 55-year-old engineer is ill in Bergheim.",
        "In May the yard was bought by mayor Marta Lind. | The mayor sold it again on Friday.",
        "Marta Lind won the race to Osthafen on Monday. | The young Norwegian is ill at home.",
        "Prime Minister Marta Lind sailed to Osthafen. | The Prime Minister spoke to the sailors."
      })
  void meansTheOnlyPersonToldOfJustBefore(String before, String sentence) {
    assertThat(written(BEGINNING, before, sentence).orElseThrow().text())
        .startsWith("[Marta Lind] ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police spokesman Karl Ode spoke on Monday. | The suspect was driving the ferry.",
        "Marta Lind met Karl Ode in Osthafen. | The singer lives in a house by the sea.",
        "Karl Ode, 41, sang in Osthafen on Monday. | The 55-year-old singer is ill in Bergheim.",
        "Mr. Karl Ode sang in Osthafen on Monday. | The prize-winning actress lives by the sea.",
        "Marta Lind won the race before Karl Ode on Monday. | The young Norwegian is ill at home."
      })
  void namesNobodyWhoMayBeAnother(String before, String sentence) {
    assertThat(written(BEGINNING, before, sentence).map(Statement::namings).orElse(List.of()))
        .isEmpty();
  }

  private static Optional<Statement> written(String... sentences) {
    Text text = Texts.of(sentences);
    return new StatementWriter(text, FactFinder.find(text, List.of())).write(sentences.length - 1);
  }
}
