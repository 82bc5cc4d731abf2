package dev.articledigest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.facts.FactFinder;
import dev.articledigest.facts.Findings;
import dev.articledigest.facts.Statement;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTurnsTest {

  private static final String HOPES = "The harbour fair was to open with forty boats on Monday.";
  private static final String END = "The town postponed the harbour fair until autumn.";

  @Test
  void findsTheSentenceThatTellsWhatTheTitleTells() {
    assertThat(untold("Harbour fair cancelled", HOPES, END)).containsExactly(END);
  }

  @Test
  void findsNoneWhereTheTitleTellsNoSuchThing() {
    assertThat(untold("Harbour fair to open", HOPES, END)).isEmpty();
  }

  @Test
  void findsNoneThatTellsItOfAnother() {
    assertThat(untold("Harbour fair cancelled", HOPES, "Trains to Osten were cancelled in May."))
        .isEmpty();
  }

  @Test
  void findsNoneWhereTheChosenTellIt() {
    assertThat(untold("Harbour fair cancelled", END, HOPES)).isEmpty();
  }

  @Test
  void knowsTheWordsOfOtherLanguages() {
    String end = "Der Ort will die Messe am Hafen im Mai lieber abgesagt sehen.";
    assertThat(untold("Messe am Hafen abgesagt", "Die Messe am Hafen war auf gutem Kurs.", end))
        .containsExactly(end);
  }

  /** What is found where the first sentence was chosen. */
  private static List<String> untold(String title, String chosen, String other) {
    Text text = Texts.titled(title, chosen, other);
    Findings found = FactFinder.read(text, List.of());
    List<Statement> fitting = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      found.statements().write(i).ifPresent(fitting::add);
    }
    return HeadlineTurns.untold(text, fitting.subList(0, 1), fitting).stream()
        .map(Statement::text)
        .toList();
  }
}
