package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterviewTurnsTest {

  private static final String NEWS =
      "Marta Lind, who builds boats in Osthafen, won the prize of the Lake Courier on Monday.";
  private static final String START = "I started the yard with two men in a shed near the bay. ";
  private static final String YARD = "The yard has built forty boats since the storm of May.";

  @Test
  void saysWhoAnswers() {
    assertThat(statement("ML: It was hard. " + YARD)).contains("[Marta Lind:] " + YARD);
  }

  @Test
  void letsWhoAnswersSayI() {
    String told = START.strip();
    assertThat(statement("Marta Lind: It was hard. " + told)).contains("[Marta Lind:] " + told);
  }

  @Test
  void refusesAnswersOfWhomNobodyIsTold() {
    assertThat(statement("QX: It was hard. " + YARD)).isEmpty();
  }

  @Test
  void takesNoListForAnInterview() {
    Text text = Texts.of(NEWS, "Price: Two crowns.", "Place: The yard. " + YARD);
    assertThat(text.sentences()).hasSize(4);
    assertThat(writer(text).write(3).map(Statement::text)).contains(YARD);
  }

  /** The statement made of the second sentence of an answer. */
  private static Optional<String> statement(String answer) {
    Text text =
        Texts.of(
            NEWS,
            "Courier: How did you start with the boats?",
            answer,
            "Courier: And what will you build next in Osthafen?",
            answer.substring(0, answer.indexOf(':')) + ": A ferry for the islands.");
    return writer(text).write(3).map(Statement::text);
  }

  private static StatementWriter writer(Text text) {
    return new StatementWriter(text, FactFinder.find(text, List.of()));
  }
}
