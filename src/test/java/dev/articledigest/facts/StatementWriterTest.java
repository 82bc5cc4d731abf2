package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "However, the talks failed on Monday in Bergheim. | The talks failed on Monday in Bergheim.",
        "But the council approved the plan at once. | The council approved the plan at once.",
        "In addition, fares will rise by a tenth. | Fares will rise by a tenth.",
        "The bank (founded in 1901) closed all its branches. | The bank closed all its branches."
      })
  void leavesOutWhatTiesASentenceToItsPlace(String sentence, String statement) {
    Statement written = written(sentence).orElseThrow();
    assertThat(written.text()).isEqualTo(statement);
    assertThat(written.trimmed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said the bridge would open in May.",
        "They have not been paid since the summer.",
        "This was the third accident in a week.",
        "Because of the rain nobody came to the market.",
        "Will the bridge ever open to the public?",
        "Police said his brother had left the country.",
        "The mayor called it “a disgrace and left the room at once.",
        "Photo of the bridge by the river bank",
        "A museum in the capital asked her for a jar of dough.",
        "The two have baked together every Saturday since then.",
        "of the issue gear up for the local elections.",
        "It rained."
      })
  void refusesWhatCannotStandAlone(String sentence) {
    assertThat(written(sentence)).isEmpty();
  }

  @Test
  void leavesAWholeSentenceAsItIs() {
    Statement written = written("The council approved a loan of two million.").orElseThrow();
    assertThat(written.text()).isEqualTo("The council approved a loan of two million.");
    assertThat(written.trimmed()).isFalse();
    assertThat(written.words()).isEqualTo(8);
  }

  @Test
  void keepsAPronounWhoseAntecedentStandsBefore() {
    assertThat(written("A man was arrested after his car hit the gate.")).isPresent();
  }

  @Test
  void refusesHeadlines() {
    Text text = Texts.headed("The council approved a loan of two million.", "More will follow.");
    assertThat(new StatementWriter(text).write(0)).isEmpty();
  }

  private static Optional<Statement> written(String sentence) {
    return new StatementWriter(Texts.of(sentence)).write(0);
  }
}
