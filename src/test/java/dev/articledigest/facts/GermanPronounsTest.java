package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GermanPronounsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mit dem Boot fuhr er über den See.",
        "Aktuell liegen sie bei vier Prozent.",
        "Mehrere Jahre ermittelte die Polizei gegen ihn wegen Betrugs.",
        "„Wir warten“, sagte er.",
        "Das Geld sei knapp, sagte sie am Montag.",
      })
  void areLooseWhereNobodyIsNamedBefore(String sentence) {
    assertThat(areLoose(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Stadt teilte mit, dass sie die Brücke sperrt.",
        "Anna Klein sagte, sie warte noch.",
        "Die Ärztin lobte den Ort: Noch am Montag sagte sie ihm Hilfe zu.",
        "Nimm die Beeren und verteile sie auf dem Teig.",
        "Wir laden Sie herzlich ein.",
        "Bei Fahrten in die Heimat sitze er nun lange im Zug, sagt Peter Klein.",
      })
  void meanWhomTheSentenceTellsOf(String sentence) {
    assertThat(areLoose(sentence)).isFalse();
  }

  private static boolean areLoose(String sentence) {
    Text text = Texts.of(sentence);
    return GermanPronouns.areLoose(text, text.sentences().get(0).tokens());
  }
}
