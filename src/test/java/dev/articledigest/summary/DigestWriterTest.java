package dev.articledigest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Span;
import dev.articledigest.facts.FactFinder;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestWriterTest {

  private static final String LEAD = "The harbour bridge closed to all lorries on Monday morning.";

  @Test
  void beginsWithTheLead() {
    assertThat(write(60, LEAD, "Apples were sold near the old mill.").text()).startsWith(LEAD);
  }

  @ParameterizedTest
  @ValueSource(ints = {18, 19, 20, 21, 60})
  void staysInItsBudgetWhereADescriptionIsLongerThanTheName(int words) {
    Digest digest =
        write(
            words,
            "Marta Lind left the harbour of Osthafen on Monday.",
            "The four-time Osthafen champion said the ferry would sail again in May.");
    assertThat(digest.text().split(" ")).hasSizeLessThanOrEqualTo(words);
  }

  @Test
  void tellsWhatTheWritersOfAFactCheckFind() {
    assertThat(
            write(
                    30,
                    "Karl Ode argued that the harbour of Osthafen needs more guards and more boats.",
                    "He spoke at length about the thefts to the guards of the harbour on Monday.",
                    "Our ruling",
                    "Ode said that half of the boats are stolen.",
                    "We rate the claim half true.")
                .text())
        .isEqualTo(
            "Karl Ode argued that the harbour of Osthafen needs more guards and more boats. Ode said"
                + " that half of the boats are stolen. We rate the claim half true.");
  }

  @Test
  void keepsTheArticlesOrder() {
    Digest digest =
        write(
            60,
            LEAD,
            "Apples were sold near the old mill.",
            "A judge fined the owner of the mill.");
    assertThat(digest.sentences())
        .isSortedAccordingTo(Comparator.comparing(s -> s.evidence().get(0)));
  }

  @Test
  void keepsThePronounWhereTheSentenceBeforeTellsWhoIsMeant() {
    assertThat(
            write(60, "Marta Lind opened the harbour bridge.", "She thanked the town for waiting.")
                .text())
        .isEqualTo("Marta Lind opened the harbour bridge. She thanked the town for waiting.");
  }

  @Test
  void writesOutAShortNameOnlyWhereItIsNew() {
    assertThat(
            write(
                    60,
                    "Marta Lind opened the harbour bridge.",
                    "The bridge cost two million crowns, Lind said.")
                .text())
        .doesNotContain("[");
  }

  @Test
  void staysWithinItsWords() {
    Digest digest = write(15, LEAD, "Apples were sold near the old mill by two cousins.");
    assertThat(digest.text().split(" ", -1)).hasSizeLessThanOrEqualTo(15);
  }

  @Test
  void tellsTheArticleInALineWithoutAFullStop() {
    String lead = "Four towns agreed on Tuesday to build a barrier, two weeks after the flood.";
    Digest digest = write(60, lead, "The barrier will cost 48 million euros in all.");
    assertThat(digest.headline().orElseThrow().text())
        .isEqualTo("Four towns agreed to build a barrier, two weeks after the flood");
    assertThat(digest.headline().orElseThrow().trimmed()).isTrue();
  }

  @Test
  void beginsToTellALongFirstSentenceInALine() {
    String lead =
        "Customs men say they have arrested the owner of the old ferry yard of the harbour who was"
            + " seen at the fire.";
    Digest.DigestSentence line = line(lead);
    assertThat(line.text())
        .isEqualTo("Customs men say they have arrested owner of old ferry yard of harbour…");
    assertThat(line.trimmed()).isTrue();
  }

  @Test
  void marksNoBeginningThatIsWhole() {
    String lead =
        "Customs men say they have arrested the owner of the old ferry yard of Osthafen who was"
            + " seen at the fire.";
    Digest.DigestSentence line = line(lead);
    assertThat(line.text())
        .isEqualTo(
            "Customs men say they have arrested the owner of the old ferry yard of Osthafen");
    assertThat(line.trimmed()).isTrue();
  }

  @Test
  void opensTheFirstSentenceRatherThanTellWhatStandsAside() {
    String lead =
        "The bodies of the four young rowers from Osthafen who were swept away by the flood of the"
            + " river on Sunday have been brought home to their families by the harbour office.";
    assertThat(
            write(60, lead, "Apples were sold near the old mill.").headline().orElseThrow().text())
        .isEqualTo("The bodies of the four young rowers from Osthafen…");
  }

  @Test
  void endsALineBehindAnAbbreviationWithOneFullStop() {
    String lead =
        "The Osthafen ferry yard said it has completed its purchase of Lind Boat Works Inc. for"
            + " about six million euros in cash and shares of its own.";
    assertThat(
            write(60, lead, "Apples were sold near the old mill.").headline().orElseThrow().text())
        .endsWith("Lind Boat Works Inc.");
  }

  @Test
  void readsOverAPlaceBeforeTheFirstSentenceOfALine() {
    String lead =
        "The city council of Osthafen has decided to spend six million euros on new laboratories"
            + " for its schools, which teachers and parents have asked for since the fire.";
    assertThat(
            write(60, "Osthafen.", lead, "Apples were sold near the old mill.")
                .headline()
                .orElseThrow()
                .text())
        .startsWith("The city council of Osthafen has decided to spend");
  }

  @Test
  void takesTheArticlesOwnHeadlineWhereItIsThatShort() {
    Text text = Texts.headed("Bridge shut to lorries.", LEAD, "Apples were sold near the mill.");
    Digest digest = DigestWriter.write(text, FactFinder.read(text, List.of()), 60);
    assertThat(digest.headline().orElseThrow().text()).isEqualTo("Bridge shut to lorries");
    assertThat(digest.headline().orElseThrow().evidence()).containsExactly(new Span(0, 22));
  }

  @Test
  void takesATitleThatIsNoPartOfTheTextWithoutEvidence() {
    Text text = Texts.titled("Bridge shut to lorries;", LEAD);
    Digest.DigestSentence line =
        DigestWriter.write(text, FactFinder.read(text, List.of()), 60).headline().orElseThrow();
    assertThat(line.text()).isEqualTo("Bridge shut to lorries");
    assertThat(line.evidence()).isEmpty();
  }

  @Test
  void takesTheFirstPartOfALongTitle() {
    Text text =
        Texts.titled(
            "Bridge at Ravenholt shut to lorries | What drivers and owners of boats must know about"
                + " the works in May",
            LEAD);
    Digest.DigestSentence line =
        DigestWriter.write(text, FactFinder.read(text, List.of()), 60).headline().orElseThrow();
    assertThat(line.text()).isEqualTo("Bridge at Ravenholt shut to lorries");
    assertThat(line.trimmed()).isTrue();
  }

  @Test
  void namesTheWriterOfAColumnOnce() {
    Digest digest =
        write(
            60,
            "I have walked along the Orla river since my childhood. We never asked who owns the"
                + " water. My father lost two fields to the reservoir. Our council should hear the"
                + " farmers of the valley first.");
    assertThat(digest.sentences()).hasSizeGreaterThan(1);
    assertThat(digest.text().split("The writer:", -1)).hasSize(2);
    assertThat(digest.text()).startsWith("[The writer:] ");
  }

  @Test
  void namesTheSpeakerOfAQuotationAgainWhereItIsAnotherOne() {
    Digest digest =
        write(
            60,
            "Marta Lind runs a dam.",
            "“No,” Marta Lind said. “Old dams of the upper valley cost Osthafen two million crowns.”");
    assertThat(digest.text()).contains("[Marta Lind:] “Old dams of the upper valley cost");
  }

  @Test
  void fillsASmallBudgetWithMainClauses() {
    String lead =
        "Four towns on the lake agreed to share the cost of a barrier, two weeks after the"
            + " worst flood in a century.";
    assertThat(write(15, lead).text()).isNotEmpty();
  }

  @Test
  void leavesHeadlinesOut() {
    Text text = Texts.headed("The bridge closed for good today.", LEAD);
    Digest digest = DigestWriter.write(text, FactFinder.read(text, List.of()), 60);
    assertThat(digest.text()).isEqualTo(LEAD);
  }

  @Test
  void tellsSomethingOfManyWordsThoughEachSentencePointsBack() {
    String sentence =
        "They met in the old harbour office of Osthafen and talked about the barrier. ";
    assertThat(write(60, sentence.repeat(10).strip()).sentences()).isNotEmpty();
  }

  @Test
  void isEmptyWhereNoSentenceStandsAlone() {
    assertThat(write(60, "He did.").sentences()).isEmpty();
  }

  @Test
  void findsRepeatedPhrasesAsKeywords() {
    Digest digest =
        write(60, "The flood barrier failed.", "A new flood barrier will be built by the towns.");
    assertThat(digest.keywords()).extracting(Digest.Keyword::text).contains("flood barrier");
  }

  @Test
  void goesOnFromTheOpeningWhereNoWordIsKnownThatPointsBack() {
    Digest digest =
        write(
            20,
            "Городской совет Остхафена в понедельник решил построить новый паром.",
            "Паром будет стоить шесть миллионов евро и начнёт ходить в мае.",
            "Это мнение разделяют не все жители города.",
            "Мэр Остхафена Марта Линд сказала, что паром нужен городу.");
    assertThat(digest.text())
        .isEqualTo(
            "Городской совет Остхафена в понедельник решил построить новый паром. Паром будет"
                + " стоить шесть миллионов евро и начнёт ходить в мае.");
  }

  @Test
  void saysButBehindWhatItLimits() {
    String turn = "But engineers opened one lane of the harbour bridge to buses on Tuesday.";
    assertThat(write(60, LEAD, turn).text()).isEqualTo(LEAD + " " + turn);
  }

  @Test
  void saysNoButWhereThereIsNoRoomForIt() {
    String turn = "But engineers opened one lane of the harbour bridge to buses on Tuesday.";
    assertThat(write(20, LEAD, turn).text()).startsWith(LEAD).doesNotContain("But");
  }

  private static Digest.DigestSentence line(String lead) {
    return write(60, lead, "Apples were sold near the old mill.").headline().orElseThrow();
  }

  private static Digest write(int words, String... paragraphs) {
    Text text = Texts.of(paragraphs);
    return DigestWriter.write(text, FactFinder.read(text, List.of()), words);
  }
}
