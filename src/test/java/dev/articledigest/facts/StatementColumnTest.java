package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Texts;
import org.junit.jupiter.api.Test;

class StatementColumnTest {

  private static final String COLUMN =
      "I have walked along the Orla since my childhood. We never asked who owns the water."
          + " However, dams cost a village its voice. My father lost two fields to the reservoir."
          + " Our council should hear the farmers first.";

  @Test
  void whatAColumnStatesIsItsWritersWord() {
    assertThat(Written.statements(Texts.of(COLUMN)))
        .contains(
            "[The writer:] I have walked along the Orla since my childhood.",
            "[The writer:] Dams cost a village its voice.",
            "[The writer:] Our council should hear the farmers first.");
  }

  @Test
  void whoSaysWhatOthersShouldDoWritesAColumn() {
    assertThat(
            Written.statements(
                Texts.of(
                    "The dam must go. The council should hear the farmers of the Orla valley."
                        + " Owners of the mills need to pay. The province ought to help them."
                        + " We have waited for fifty years.")))
        .contains("[The writer:] The council should hear the farmers of the Orla valley.");
  }

  @Test
  void ofAReportWithAFewOwnWordsOnlyTheseAreTheWriters() {
    String report = "Engineers of Osthafen looked at the gates of the upper dam for two days. ";
    assertThat(Written.statements(Texts.of(report.repeat(20), COLUMN)))
        .contains("[The writer:] Our council should hear the farmers first.")
        .contains(report.strip());
  }

  @Test
  void whatOthersSayInAColumnIsTheirs() {
    assertThat(Written.statements(Texts.of(COLUMN, "Engineer Marta Lind said the dam was safe.")))
        .contains("Engineer Marta Lind said the dam was safe.");
  }

  @Test
  void sentenceBesideAQuotationMarkMayBeSomebodyElses() {
    assertThat(Written.statements(Texts.of(COLUMN, "We sold the cows last autumn. ” It was late.")))
        .noneMatch(statement -> statement.contains("cows"));
  }

  @Test
  void commentsOfReadersAreNoColumn() {
    assertThat(Written.statements(Texts.of(COLUMN, "When i was young there was no dam at all.")))
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void postsOfSeveralAreNoColumn() {
    assertThat(
            Written.statements(
                Texts.of(
                    COLUMN, "Never thought I would see it. -- Karl Ode (@karlode)", "So @orla.")))
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void whatEndsWithATellerIsNotTheWriters() {
    assertThat(
            Written.statements(Texts.of(COLUMN, "Most of our water is lost to the sea, Ode said.")))
        .noneMatch(statement -> statement.contains("lost to the sea"));
  }

  @Test
  void anInterviewIsNoColumn() {
    assertThat(
            Written.statements(
                Texts.of(
                    "Reporter: What do you make of the dam?",
                    "Marta Lind: " + COLUMN,
                    "Reporter: Who should decide?",
                    "Marta Lind: Our council should decide on each dam.")))
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void aReportIsNobodysWord() {
    assertThat(
            Written.statements(
                Texts.of(
                    "The council approved a loan of two million. Nobody asked us about the dam.")))
        .containsExactly("The council approved a loan of two million.");
  }
}
