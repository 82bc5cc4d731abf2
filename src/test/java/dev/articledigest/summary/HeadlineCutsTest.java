package dev.articledigest.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineCutsTest {

  private static final int MOST = 10;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor of Osthafen resigns over ferry contract as crowds fill the old harbour square "
            + "| Mayor of Osthafen resigns over ferry contract",
        "Bridge of Osthafen shut to lorries: what the drivers of the town must know "
            + "| Bridge of Osthafen shut to lorries",
        "Map: How the storm broke the piers of the harbour town "
            + "| How the storm broke the piers of the harbour town",
        "Two ferries sink in the bay after storm breaks the wall of the pier "
            + "| Two ferries sink in the bay"
      })
  void endsBeforeWhatHappenedBesides(String headline, String part) {
    assertThat(HeadlineCuts.shortened(headline, MOST)).contains(part);
  }

  @Test
  void tellsTheNewsBehindTheOccasion() {
    String headline = "Tras una semana de acoso al puerto, el alcalde exige silencio a todos";
    assertThat(HeadlineCuts.shortened(headline, MOST))
        .contains("El alcalde exige silencio a todos");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "As Marta Lind turns seventy, a look at where she fits into the yard",
        "Swimmer found alive in the bay ten days after the storm broke the pier",
        "Ferry fares to rise by half in May as fuel costs soar, yard says",
        "Two men held after a long chase through the harbour town of Osthafen: police",
        "Mayor calls plan of the yard 'a shame as it stands' in the harbour court"
      })
  void losesNothingThatBelongsToWhatStays(String headline) {
    assertThat(HeadlineCuts.shortened(headline, MOST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry of the north hits the pier of a town | Ferry of north hits the pier of a town",
        "The ferry just hit a pier of our town | Ferry hit a pier of our town"
      })
  void leavesOutAsManyArticlesAsAHeadlineIsTooLongBy(String headline, String lean) {
    int most = lean.split(" ", -1).length;
    assertThat(HeadlineCuts.leaner(headline, most)).contains(lean);
    assertThat(HeadlineCuts.leaner(headline, most - 3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Flood in Osthafen: two ferries sink in the bay after the storm | Two ferries sink in the bay after the storm",
        "‘We had no time’: three men of the ferry found alive on a raft | Three men of the ferry found alive on a raft",
        "9 o'clock guide: what do you pack for the ferry of the north? | What do you pack for the ferry of the north?"
      })
  void tellsTheNewsBehindALabelOrAQuotation(String headline, String part) {
    assertThat(HeadlineCuts.shortened(headline, MOST)).contains(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ferry yard to pay for the new wall despite protests of its owners "
            + "| Ferry yard to pay for the new wall",
        "El alcalde anuncia un muro nuevo para el puerto en la reunión de los vecinos "
            + "| El alcalde anuncia un muro nuevo para el puerto"
      })
  void endsBeforeAPlaceOrTimeWhereNothingElseParts(String headline, String part) {
    assertThat(HeadlineCuts.shortened(headline, MOST)).contains(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta Lind: the ferry will sail again next week whatever the yard decides today",
        "No plans to sell the yard of the old ferry line of Osthafen in May",
        "Marta Lind says it is impossible to read all the old letters of Osthafen in May"
      })
  void keepsWhoSaysItAndWhatBoundsIt(String headline) {
    assertThat(HeadlineCuts.shortened(headline, MOST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Osthafen Rowers win River Cup for first time in 108 years in dramatic final race"
            + "| Osthafen Rowers win River Cup for first time in 108 years…",
        "The Ferry That Makes Osthafen Look Far Worse Was Just Sold- Bergheim And Norland Share Its Cost"
            + "| The Ferry That Makes Osthafen Look Far Worse Was Just Sold- Bergheim…",
        "Lind: ‘We Will Go All The Way To Bergheim and Win The Nomination Of The Lake Party.’"
            + "| Lind: ‘We Will Go All The Way To Bergheim and Win The Nomination…’"
      })
  void beginsToTellWhatHasNoPartThatIsWhole(String headline, String beginning) {
    assertThat(HeadlineCuts.shortened(headline, 15)).isEmpty();
    assertThat(HeadlineCuts.begun(headline, 15)).contains(beginning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old harbour of the town burns and burns and burns and nobody comes, says the mayor",
        "A look at what the harbour makes when nobody looks"
      })
  void beginsNothingThatSomebodySaysOrThatIsTooLittle(String headline) {
    assertThat(HeadlineCuts.begun(headline, 15)).isEmpty();
  }

  @Test
  void endsBehindWhatBoundsAFirst() {
    assertThat(
            HeadlineCuts.shortened(
                "Rowers of Osthafen win the River Cup for first time on home water at Bergheim pier"
                    + " today",
                15))
        .contains("Rowers of Osthafen win the River Cup for first time on home water");
  }

  @Test
  void leavesNoQuotationOpen() {
    assertThat(HeadlineCuts.shortened("Lind says “no more boats. We have had enough of it” now", 8))
        .isEmpty();
  }

  @Test
  void looksNoFartherThanALineIsLong() {
    String headline = "Osthafen floods as ".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(HeadlineCuts.shortened(headline, MOST)).isPresent());
  }
}
