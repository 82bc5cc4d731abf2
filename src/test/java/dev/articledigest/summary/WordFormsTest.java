package dev.articledigest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

  @ParameterizedTest
  @CsvSource({
    "мост, моста, true",
    "моста, мост, true",
    "Brücke, brücken, true",
    "Brücke, Brücke, true",
    "Hoch, Hochwas, true",
    "Hoch, Hochwass, false",
    "Hochwass, Hoch, false",
    "Brücke, Brüder, false"
  })
  void knowsFormsByTheirBeginning(String known, String word, boolean isForm) {
    WordForms forms = new WordForms();
    forms.add(known);
    assertThat(forms.holdsFormOf(word)).isEqualTo(isForm);
  }
}
