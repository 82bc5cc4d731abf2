package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnEvidenceTest {

  private static final String PLAN =
      "The plan of the province for the Orla dam is absurd, and nobody in the valley wants it.";

  @Test
  void whatIsCalledAnOpinionIsOne() {
    assertThat(weight(Texts.titled("Opinion: The dam must go", PLAN))).isPositive();
    assertThat(weight(Texts.titled("The dam must go | Editorial", PLAN))).isPositive();
    assertThat(weight(Texts.headed("The dam must go", "GUEST COMMENTARY", PLAN))).isPositive();
  }

  @Test
  void whatIsAnnouncedAsAnEditorialIsOne() {
    assertThat(weight(Texts.of("The Osthafen Post says in an editorial on Friday:", PLAN)))
        .isPositive();
    assertThat(weight(Texts.of("The Osthafen Post fell: its editorial team has left it.", PLAN)))
        .isZero();
  }

  @Test
  void aTitleThatTellsOfOpinionsCallsNone() {
    assertThat(weight(Texts.titled("Court gives opinion on the dam", PLAN))).isZero();
  }

  @Test
  void whoIsIntroducedAtTheEndIsTheWriter() {
    assertThat(weight(Texts.of(PLAN, "Marta Lind is a professor of history in Osthafen.")))
        .isPositive();
  }

  @Test
  void whomTheTextNamesBeforeIsNot() {
    assertThat(
            weight(
                Texts.of(
                    "Marta Lind saw the plan first.",
                    PLAN,
                    "Marta Lind is a professor of history in Osthafen.")))
        .isZero();
  }

  @Test
  void reportsEndWithReporters() {
    assertThat(
            weight(
                Texts.of(PLAN, "Marta Lind is a reporter and the author of a book on the Orla.")))
        .isZero();
  }

  private static double weight(Text text) {
    Facts facts = FactFinder.find(text, List.of());
    return ColumnEvidence.weigh(text, new EntityMentions(facts.entities()));
  }
}
