package dev.articledigest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.facts.FactFinder;
import dev.articledigest.facts.Statement;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulingsTest {

  private static final String LEAD =
      "Karl Ode argued that the harbour of Osthafen needs more guards.";

  private static final String CLAIM = "Ode said that half of the boats of Osthafen are stolen.";

  private static final String TOLD =
      "[Karl Ode] said that half of the boats of Osthafen are stolen.";

  private static final String MARK = "We rate the claim of Karl Ode half true.";

  @Test
  void areTheFirstStatementUnderTheirHeadingAndTheMarkThatIsGiven() {
    assertThat(
            find(
                60,
                LEAD,
                "Our ruling",
                CLAIM,
                "The count of the guards is nearer to a third.",
                MARK))
        .containsExactly(TOLD, MARK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"VERDICT: ", "AP’s assessment: "})
  void standBehindTheirLabel(String label) {
    assertThat(find(60, LEAD, label + "The guards of Osthafen counted ten stolen boats."))
        .singleElement()
        .satisfies(text -> assertThat(text).endsWith("counted ten stolen boats."));
  }

  @Test
  void areNoneWhereSeveralThingsAreTested() {
    assertThat(find(60, LEAD, "Verdict: " + CLAIM, LEAD, "Verdict: " + MARK)).isEmpty();
  }

  @Test
  void areNoneUnderAnotherHeading() {
    assertThat(find(60, LEAD, "Our harbour", CLAIM, MARK)).isEmpty();
  }

  @Test
  void leaveRoomForWhatTheyAreAbout() {
    assertThat(find(18, LEAD, "Our ruling", CLAIM, MARK)).containsExactly(TOLD);
  }

  private static List<String> find(int words, String... paragraphs) {
    Text text = Texts.of(paragraphs);
    return Rulings.find(text, FactFinder.read(text, List.of()).statements(), words).stream()
        .map(Statement::text)
        .toList();
  }
}
