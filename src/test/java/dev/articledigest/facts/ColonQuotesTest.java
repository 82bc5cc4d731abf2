package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColonQuotesTest {

  private static final String NEWS =
      "The council of Osthafen approved a dam on the upper Orla after two days of talks.";
  private static final String WORDS =
      "The dam will drown three villages, and the council has not seen one of them.";
  private static final String MORE =
      "The mills beside the lower river will stand without water in every dry summer.";
  private static final String OWN = "Our farms have fed the valley for two hundred years.";
  private static final String REPORT =
      "The council said that the gates of the dam would be closed in winter only.";

  @Test
  void whatStandsBehindTheColonIsWhosVerbStandsBeforeIt() {
    assertThat(statements(NEWS, "In a letter to the council Marta Lind wrote:", WORDS, REPORT))
        .containsExactly(NEWS, "[Marta Lind:] " + WORDS, REPORT);
  }

  @Test
  void whereNobodyIsNamedItIsNobodys() {
    assertThat(statements(NEWS, "In the full statement of the farmers:", WORDS, REPORT))
        .containsExactly(NEWS, REPORT);
  }

  @Test
  void theNextParagraphMayBePartOfIt() {
    assertThat(statements(NEWS, "In a letter to the council Marta Lind wrote:", WORDS, MORE))
        .containsExactly(NEWS, "[Marta Lind:] " + WORDS);
  }

  @Test
  void itGoesOnAsLongAsSomebodySpeaks() {
    assertThat(statements(NEWS, "In her letter Marta Lind wrote:", WORDS, MORE, OWN, REPORT))
        .containsExactly(
            NEWS,
            "[Marta Lind:] " + WORDS,
            "[Marta Lind:] " + MORE,
            "[Marta Lind:] " + OWN,
            REPORT);
  }

  @Test
  void itIsThePapersAgainWhereItNamesWhoSpoke() {
    String named = "Lind has farmed beside the river for forty years.";
    assertThat(statements(NEWS, "In her letter Marta Lind wrote:", WORDS, named))
        .contains("[Marta Lind:] " + WORDS)
        .anyMatch(statement -> statement.startsWith("[Marta Lind] has farmed"));
  }

  @Test
  void aColonBehindOtherWordsHandsNothingOver() {
    assertThat(statements(NEWS, "Marta Lind said the plan would change:", WORDS)).contains(WORDS);
  }

  private static List<String> statements(String... paragraphs) {
    return Written.statements(Texts.of(paragraphs));
  }
}
