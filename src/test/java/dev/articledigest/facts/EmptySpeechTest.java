package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptySpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“I do not know.” | true",
        "“We need to change that.” | true",
        "“We see that a lot.” | true",
        "“We have repaired the bridge.” | false",
        "“Lind is kind.” | false",
        "“We both lost 400.” | false"
      })
  void namesNothing(String sentence, boolean empty) {
    assertThat(EmptySpeech.is(Texts.of(sentence).sentences().get(0).tokens())).isEqualTo(empty);
  }
}
