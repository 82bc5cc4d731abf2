package dev.articledigest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.facts.FactFinder;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyphraseFinderTest {

  private static final List<String> FLOOD =
      keywords(
          "Mayor Marta Lind opened a flood barrier in Bergheim that cost 48 million euros.",
          "Lind said the flood barrier would save the harbour from the lake's highest water.",
          "The harbour had been under water for 12 days last spring, the shipyard's owner said.",
          "Ferries will cross the lake again from Monday, with a new timetable for lorries.");

  @Test
  void givesNamesInFull() {
    assertThat(FLOOD).contains("Marta Lind").doesNotContain("Lind");
  }

  @Test
  void givesWhomTheHeadlineNamesFirst() {
    Text text =
        Texts.headed(
            "Marta Lind blames Karl Ode for the lost vote",
            "The mayor of Bergheim lost the vote on the harbour on Monday, and Lind left the hall.",
            "Lind said a letter by Ode had cost her the vote, and Ode denied it at once.");
    assertThat(words(text)).contains("Marta Lind", "Karl Ode");
  }

  @Test
  void givesNoMoreThanFiveWhereTheRestIsFarBehind() {
    assertThat(
            keywords(
                "Marta Lind opened the harbour of Bergheim on Monday, and Marta Lind praised it.",
                "Marta Lind said that the harbour of Bergheim had a pier, a crane and a shed.",
                "Soup, bread, cheese, honey, apples, pears, plums and nuts were on the tables."))
        .hasSizeBetween(5, 9);
  }

  @Test
  void givesWhatTheTextRepeats() {
    assertThat(FLOOD.subList(0, 5)).contains("flood barrier");
  }

  @Test
  void givesFiveToTen() {
    assertThat(FLOOD).hasSizeBetween(5, 10);
  }

  @Test
  void givesNoNumbersAndNoSingleLetters() {
    assertThat(FLOOD).allMatch(phrase -> phrase.matches("[\\p{L} .'-]{2,}"));
  }

  @Test
  void opensAndEndsNoPhraseWithAnEmptyWord() {
    assertThat(FLOOD).doesNotContain("new timetable", "days", "last spring");
  }

  @Test
  void saysNothingTwice() {
    assertThat(FLOOD).doesNotContain("barrier", "flood").doesNotHaveDuplicates();
  }

  @Test
  void readsNamesWithTheWordThatNeverLeavesThem() {
    assertThat(
            keywords(
                "The tram company said the storm had closed the road to Anna Lind Rock on Monday.",
                "Walkers like Anna Lind Rock in summer, the company said of the closed road."))
        .noneMatch("Anna Lind"::equals);
  }

  @Test
  void takesNoTitleIntoAName() {
    assertThat(
            keywords(
                "The mayor of Bergheim met President Marta Lind at the harbour on Monday.",
                "The harbour of Bergheim was closed while President Marta Lind was there."))
        .contains("Marta Lind");
  }

  @Test
  void readsASpeciesWithItsGenus() {
    assertThat(
            keywords(
                "The small animal, formally known as Ochotona iliensis, lives in the mountains.",
                "Scientists saw the animal in the mountains of Norland in 1983."))
        .doesNotContain("Ochotona");
  }

  @Test
  void neitherOpensNorEndsOneWithAnother() {
    assertThat(
            keywords(
                "A ship of the U.S. Navy reached Bergheim on Monday, the U.S. said.",
                "The U.S. Navy said the ship had crossed the Norland Sea in a storm."))
        .doesNotContain("U.S.");
  }

  @Test
  void ownsNothingAtItsEnd() {
    assertThat(FLOOD).noneMatch(phrase -> phrase.endsWith("'s"));
  }

  @Test
  void givesNounsOfGermanInTheirPlainForm() {
    Text text =
        Texts.of(
            "Der Vorstand des Verbandes will den alten Hafen bis zum Sommer schließen lassen.",
            "Für den Verband dürfte der Hafen zu teuer sein, sagte die Bürgermeisterin gestern.",
            "Dürfte der Stadtrat den Hafen kaufen, bietet der Verband den Fischern neue Plätze an.");
    assertThat(
            PlainKeyphraseFinder.find(text, text.sentences(), 10).stream()
                .map(Digest.Keyword::text))
        .contains("Verband", "Hafen", "Vorstand")
        .doesNotContain("Verbandes", "dürfte", "Dürfte", "bietet", "alten", "gestern");
  }

  @Test
  void takesNoneFromNotesOnCookies() {
    String note =
        "Die Privatsphäre-Einstellungen verhindern das Laden der Karte und das Laden der Tabelle.";
    Text text =
        Texts.of(
            "Der Stadtrat von Osthafen will den alten Hafen bis zum Sommer schließen lassen.",
            note,
            "Der Stadtrat sagte, dass der Hafen für die Stadt und die Fischer zu teuer sei.",
            note);
    assertThat(
            DigestWriter.write(text, FactFinder.read(text, List.of()), 60).keywords().stream()
                .map(Digest.Keyword::text))
        .contains("Stadtrat")
        .doesNotContain("Laden", "Privatsphäre-Einstellungen");
  }

  private static List<String> keywords(String... paragraphs) {
    return words(Texts.of(paragraphs));
  }

  private static List<String> words(Text text) {
    return KeyphraseFinder.find(text, FactFinder.read(text, List.of()), 10).stream()
        .map(Digest.Keyword::text)
        .toList();
  }
}
