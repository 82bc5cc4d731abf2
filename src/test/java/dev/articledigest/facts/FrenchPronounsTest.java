package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchPronounsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dans la salle du conseil, ils ont débattu du budget.",
        "Après trois ans de travaux, elle rouvrira au printemps.",
        "Au bord du lac, il a construit une maison.",
      })
  void areLooseBehindAPhraseThatNamesNobody(String sentence) {
    assertThat(areLoose(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selon Anne Martin, de Lyon, elle reste la meilleure ville.",
        "Dans la vallée, il faut attendre le printemps.",
        "Au bord du lac, le maire a dit qu’il partirait.",
        "Le maire est parti.",
      })
  void meanWhomTheSentenceNamesOrNobody(String sentence) {
    assertThat(areLoose(sentence)).isFalse();
  }

  private static boolean areLoose(String sentence) {
    Text text = Texts.of(sentence);
    return FrenchPronouns.areLoose(text, text.sentences().get(0).tokens());
  }
}
