package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GermanReportsTest {

  private static final String BEFORE = "Es gäbe viel Unmut, so Klein.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Brücke sei seit Mai gesperrt.",
        "Vor allem der Wind erhöhe das Risiko.",
        "Künftig müsse man schneller bauen.",
        "Besonders am See würden viele Boote gebraucht.",
      })
  void isSomebodysWordsByItsMood(String sentence) {
    assertThat(isOpen(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Brücke sei seit Mai gesperrt, sagte Klein.",
        "Nur ein See sei genug, begründete Klein ihr Nein.",
        "Laut Klein sei die Brücke seit Mai gesperrt.",
        "Klein bestreitet, dass die Brücke gesperrt sei.",
        "Alle Boote, sei es am See oder am Fluss, sind verkauft.",
        "Ich habe die Brücke gebaut.",
        "Die Brücke ist seit Mai gesperrt.",
        "Eine neue Brücke würde vier Millionen Euro kosten.",
      })
  void isToldByTheWriterOrBySomebodyItNames(String sentence) {
    assertThat(isOpen(sentence)).isFalse();
  }

  private static boolean isOpen(String sentence) {
    Text text = Texts.of(BEFORE, sentence);
    return GermanReports.isOpen(text.sentences().get(1).tokens(), text.sentences().get(0).tokens());
  }
}
