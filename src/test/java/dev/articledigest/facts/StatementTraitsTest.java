package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTraitsTest {

  @Test
  void seesWhatIsMostlyQuoted() {
    Findings found = read("“The old bridge is worn out and has to go,” Marta Lind said.");
    assertThat(found.traits().isQuotation(statement(found, 0))).isTrue();
  }

  @Test
  void callsNoQuotationWhatHasAFewWordsInMarks() {
    Findings found = read("Marta Lind called the old bridge of Osthafen “worn out” on Monday.");
    assertThat(found.traits().isQuotation(statement(found, 0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“We will sell our old boat.”", "“I’m to sell the old boat.”"})
  void hearsTheFirstPerson(String said) {
    Findings found = read("Marta Lind said on Monday: " + said);
    assertThat(found.traits().isFirstPerson(statement(found, 0))).isTrue();
  }

  @Test
  void takesTheUnitedStatesForNoPerson() {
    Findings found = read("Marta Lind sold two old boats to the US navy on Monday.");
    assertThat(found.traits().isFirstPerson(statement(found, 0))).isFalse();
  }

  @Test
  void countsPronounsAmongTheWords() {
    Findings found = read("Marta Lind said they sold it.");
    assertThat(found.traits().pronouns(statement(found, 0))).isEqualTo(2 / 7.0);
  }

  @Test
  void countsFigures() {
    Findings found = read("Marta Lind sold two boats and 14 cars in Osthafen.");
    assertThat(found.traits().figures(statement(found, 0))).isEqualTo(2);
  }

  @Test
  void countsNamesWhereTheyStandFirst() {
    Findings found =
        read(
            "Marta Lind sold a boat in Osthafen to Olaf Brandt.",
            "Olaf Brandt took the boat from Osthafen to Bergheim.");
    assertThat(found.traits().introduced(statement(found, 0))).isEqualTo(3);
    assertThat(found.traits().introduced(statement(found, 1))).isEqualTo(1);
  }

  private static Findings read(String... paragraphs) {
    Text text = Texts.of(paragraphs);
    return FactFinder.read(text, List.of());
  }

  private static Statement statement(Findings found, int sentence) {
    return found.statements().write(sentence).orElseThrow();
  }
}
