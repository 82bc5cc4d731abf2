package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementSpeakersTest {

  @Test
  void quotationThatGoesOnBehindItsSpeakerBearsTheSpeakersName() {
    assertThat(
            statements(
                "“The dam will hold,” said engineer Marta Lind. “Nobody has to leave the valley.”"))
        .contains("[Marta Lind:] “Nobody has to leave the valley.”");
  }

  @Test
  void markThatStandsInAnotherSentenceIsGivenBack() {
    assertThat(
            statements(
                "“The dam will hold,” said engineer Marta Lind. “Each of the forty gates is shut."
                    + " Nobody has to leave the valley.”"))
        .contains(
            "[Marta Lind:] “Each of the forty gates is shut.”",
            "[Marta Lind:] “Nobody has to leave the valley.”");
  }

  @Test
  void pronounOfTheSpeakerIsTheOnlyPersonNamedBefore() {
    assertThat(
            statements(
                "Mr. Alan Roe runs the dam.", "“Nobody has to leave the valley,” he said on TV."))
        .contains("“Nobody has to leave the valley,” [Alan Roe] said on TV.");
  }

  @Test
  void wordsOfSomebodysFansAreNotHis() {
    assertThat(statements("Marta Lind fans cheered. “Nobody has to leave the valley of the Orla.”"))
        .noneMatch(statement -> statement.contains("Lind:"));
  }

  @Test
  void whoIsSpokenOfIsNotWhoSpeaks() {
    assertThat(
            statements("It was late. “We never called Karl Ode about the dam,” he told the press."))
        .isEmpty();
  }

  @Test
  void pronounBehindTwoPersonsIsNotResolved() {
    assertThat(
            statements(
                "Mr. Alan Roe runs the dam with Mr. Karl Ode.",
                "“Nobody has to leave the valley,” he said on TV."))
        .noneMatch(statement -> statement.contains("has to leave"));
  }

  @Test
  void quotationOfNobodyKnownIsRefused() {
    assertThat(statements("The dam was shut on Monday. “Nobody has to leave the valley.”"))
        .containsExactly("The dam was shut on Monday.");
  }

  @Test
  void quotedSentenceThatTurnsFromTheOneBeforeIsRefused() {
    assertThat(
            statements(
                "“The dam will hold,” said engineer Marta Lind. “But the old bridge has to go.”"))
        .hasSize(1);
  }

  @Test
  void sentenceThatOnlyOpensAQuotationIsRefused() {
    assertThat(statements("The dam was shut on Monday. 'The valley remains a gem of a place."))
        .containsExactly("The dam was shut on Monday.");
  }

  @Test
  void fewQuotedWordsInTheWritersSentenceNeedNoSpeaker() {
    assertThat(statements("Karl Ode sells a “guaranteed way to get rich” to pensioners."))
        .hasSize(1);
  }

  @Test
  void pronounsWithinAQuotationAreNotResolvedFromOutside() {
    assertThat(
            statements(
                "Mr. Alan Roe resigned.",
                "“The dam will hold. He left too early,” said engineer Marta Lind."))
        .noneMatch(statement -> statement.contains("left too early"));
  }

  private static List<String> statements(String... paragraphs) {
    return Written.statements(Texts.of(paragraphs));
  }
}
