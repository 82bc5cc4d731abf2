package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderLettersTest {

  private static final String DAM =
      "The council has drained the Orla marsh for a dam that no village in the valley needs.";
  private static final String MILL =
      "The mills of the Orla valley have stood empty since the flood, and a dam would mend them.";

  @Test
  void aLetterIsTheWordOfWhoSignsBeneath() {
    assertThat(letters("LETTERS.", DAM, "Marta Lind.", "Osthafen.", MILL, "Karl Ode.", "Bergheim."))
        .containsExactly("[Marta Lind:] " + DAM, "[Karl Ode:] " + MILL);
  }

  @Test
  void aPlaceBehindTheNamesTellsLettersWithoutAHeading() {
    assertThat(letters(DAM, "Marta Lind, Osthafen", MILL, "Karl Ode, Bergheim"))
        .containsExactly("[Marta Lind:] " + DAM, "[Karl Ode:] " + MILL);
  }

  @Test
  void aDashBeforeTheNamesDoes() {
    assertThat(letters(DAM, "— Marta Lind", MILL, "— Karl Ode"))
        .containsExactly("[Marta Lind:] " + DAM, "[Karl Ode:] " + MILL);
  }

  @Test
  void whatNobodyIsNamedForIsRefused() {
    assertThat(letters("Letters", DAM, "Marta Lind, Osthafen", MILL, "@valleyman"))
        .containsExactly("[Marta Lind:] " + DAM);
  }

  @Test
  void whatThePaperAsksIsNoReadersWord() {
    assertThat(
            letters(
                "LETTERS",
                "We asked our readers what the council of Osthafen should do about the dam.",
                DAM,
                "Marta Lind, Osthafen"))
        .containsExactly("[Marta Lind:] " + DAM);
  }

  @Test
  void anArticleAboutLettersHasNone() {
    assertThat(letters("Letters from the front", DAM, "Marta Lind", MILL)).contains(DAM, MILL);
  }

  @Test
  void aListOfPeopleHasNoLetters() {
    assertThat(letters(DAM, "Marta Lind, Osthafen", "Karl Ode, Bergheim", "Eva Roe, Norland"))
        .contains(DAM);
  }

  @Test
  void namesAboveWhatIsToldOfThemAreNoSignatures() {
    assertThat(letters("Marta Lind, Osthafen", DAM, "Karl Ode, Bergheim", MILL))
        .contains(DAM, MILL);
  }

  private static List<String> letters(String... paragraphs) {
    return Written.statements(Texts.of(paragraphs));
  }
}
