package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFactRankerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council rejected the plan for the harbour. | DECISION",
        "The bridge closed because the river rose again. | CAUSE",
        "The bridge will reopen to lorries in the autumn. | OUTLOOK",
        "The bridge had carried trains since the old war. | BACKGROUND",
        "Ravenholt lies on a lake in the north of Norland. | BACKGROUND",
        "Ravenholt sold the ferry (for 48 million euros) to Norland in the summer. | EVENT",
        "The bridge is closed to all lorries of the harbour. | EVENT",
        "Marta Lind passed away in her house near the harbour. | EVENT",
        "The bridge closed to lorries near the old mill. | EVENT",
        "As the plan was rejected, songs rang out in the hall. | EVENT",
        "Officials have planned walks along the harbour for the parish. | EVENT",
        "Mayor Marta Lind said the harbour bridge was old and weak. | EVENT",
        "Mayor Marta Lind said: “The harbour bridge is old and weak.” | QUOTE",
        "“Nobody asked us,” said Marta Lind, who grows apples and plums near the old mill. | QUOTE",
        "Mayor Marta Lind said the council had closed the harbour bridge. | EVENT",
        "The mayor praised an approved plan that will rebuild the bridge. | EVENT",
        "Two men, surnamed Roe, were sentenced to a year in prison. | DECISION",
        "Roe may keep the tables near the mill, a court ruled on Friday. | DECISION",
        "The ferry, which had been repaired, sank near the old mill. | EVENT",
        "Two men from Ravenholt repaired the bridge over the mill. | EVENT",
        "More than 200 men from Ravenholt repaired the bridge. | FIGURE",
        "The bridge is due to open near the mill in the autumn. | OUTLOOK",
        "Dealers in old boats sell a “guaranteed way to get rich” to owners. | EVENT"
      })
  void tellsTheKindByItsCue(String sentence, KeyFact.Kind kind) {
    assertThat(rank(sentence)).extracting(KeyFact::kind).containsExactly(kind);
  }

  @Test
  void tellsFirstWhatTheArticleOpensWithThoughOthersTellMoreFigures() {
    List<KeyFact> facts =
        rank(
            "The harbour bridge at Ravenholt was closed to all lorries again on Monday.",
            "Norland pays 48 million euros and Osthafen 12 million for new piers.");
    assertThat(facts.get(0).text()).startsWith("The harbour bridge");
  }

  @Test
  void tellsNobodysWordsBetweenPairsOfApostrophesAsItsOwn() {
    assertThat(
            rank(
                "''We lost the last race in Osthafen. The captain of the ferry was drunk in May."
                    + " Nobody cared about the race,'' said Karl Roe.",
                "The harbour bridge at Ravenholt was closed to all lorries again on Monday."))
        .extracting(KeyFact::text)
        .noneMatch(fact -> fact.startsWith("The captain"));
  }

  @Test
  void saysNothingTwice() {
    List<KeyFact> facts =
        rank(
            "The council approved the harbour bridge repairs on Monday.",
            "The repairs of the harbour bridge were approved by the council on Monday.");
    assertThat(facts).hasSize(1);
  }

  @Test
  void refusesAQuoteOfAMereHe() {
    assertThat(
            rank(
                "Olaf Brandt and Peter Hahn opened the harbour bridge on Monday.",
                "“The bridge will stand for a hundred years,” he told the crowd."))
        .hasSize(1);
  }

  @Test
  void tellsInTwoSentencesWhatTheSecondPointsBackFor() {
    List<KeyFact> facts =
        rank(
            "The harbour bridge at Ravenholt closed to lorries. It will cost two million crowns to"
                + " repair.");
    assertThat(facts).hasSize(1);
    assertThat(facts.get(0).text()).endsWith("lorries. It will cost two million crowns to repair.");
    assertThat(facts.get(0).evidence()).hasSize(2);
    assertThat(facts.get(0).figures()).isNotEmpty();
  }

  @Test
  void tellsWithTheFirstSentenceThatTheNextParagraphTellsWhoSaysSo() {
    List<KeyFact> facts =
        rank(
            "The harbour bridge at Ravenholt will be closed to lorries.",
            "That's according to a report by the council of Norland.");
    assertThat(facts).hasSize(1);
    assertThat(facts.get(0).text()).endsWith("report by the council of Norland.");
  }

  @Test
  void tellsALongSentenceWhereThereIsNoOther() {
    String sentence =
        "The harbour bridge at Ravenholt closed to lorries on Monday after a storm in which the"
            + " ferries of the town and three boats of the old yard sank near the pier, and the"
            + " council of the town has asked the bank of Norland for a loan of two million crowns"
            + " and the yards of the islands for timber, ropes, paint, sails and the help of their"
            + " best carpenters.";
    assertThat(rank(sentence)).extracting(KeyFact::text).containsExactly(sentence);
  }

  @Test
  void joinsNoSentenceThatTurnsToSomethingElse() {
    List<KeyFact> facts =
        rank(
            "The harbour bridge at Ravenholt closed to lorries. Meanwhile, it was sold to Norland by"
                + " the council of the town.");
    assertThat(facts).noneMatch(fact -> fact.evidence().size() > 1);
  }

  @Test
  void joinsNoParagraphAboutAThingToOneOfAnotherTime() {
    List<KeyFact> facts =
        rank(
            "The council of Osthafen bought a ferry and two old barges on Monday.",
            "Last year, Marta Lind paid 300 crowns for a yard in Norland.",
            "The growth was due to 200 new boats in Ravenholt.");
    assertThat(facts).extracting(KeyFact::text).noneMatch(fact -> fact.contains(". The growth"));
  }

  @Test
  void joinsNoParagraphWithALabel() {
    List<KeyFact> facts =
        rank(
            "The harbour bridge at Ravenholt closed to lorries.",
            "The other side of it: Two boats were shown with a barge.");
    assertThat(facts).noneMatch(fact -> fact.evidence().size() > 1);
  }

  @Test
  void joinsNoParagraphThatTurnsToSomethingElse() {
    List<KeyFact> facts =
        rank(
            "The harbour bridge at Ravenholt closed to lorries.",
            "That evening the wind threw two barges onto this bank.");
    assertThat(facts)
        .extracting(KeyFact::text)
        .containsExactly("The harbour bridge at Ravenholt closed to lorries.");
  }

  @Test
  void tellsOfTheFirstSentencesThingsBehindASentenceThatNamesThem() {
    List<KeyFact> facts =
        rank(
            "The council of Osthafen bought a ferry and two old barges on Monday.",
            "Karl Ode had built the ferry in a yard of Bergheim for his brother. The ferry carried"
                + " grain and salt to Ravenholt for thirty years.");
    assertThat(facts)
        .extracting(KeyFact::text)
        .noneMatch(fact -> fact.startsWith("The ferry"))
        .anyMatch(fact -> fact.contains("for his brother. The ferry carried grain"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vote was 5 to 4.",
        "The entire route is closed to lorries from Norland.",
        "The proposed fee is 300 crowns a year.",
        "The toll booth is closed to lorries from Norland.",
        "On Monday, the hearing drew 300 people from Norland.",
        "The six ferries brought 300 people from Norland.",
        "All six ferries brought 300 people from Norland.",
        "Sales were 300 crowns in Norland.",
        "Net income was 300 crowns in Norland.",
        "The landlord, who is 61, has asked for 300 crowns."
      })
  void tellsOfASubjectThatNothingInTheSentenceIntroducesBehindTheSentenceBefore(String sentence) {
    String before = "Marta Lind asked the council of Ravenholt about the harbour bridge.";
    List<KeyFact> facts =
        rank("Osthafen closed its schools on Monday because of the heat.", before + " " + sentence);
    assertThat(facts)
        .extracting(KeyFact::text)
        .contains(before + " " + sentence)
        .doesNotContain(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The economy of Norland grew by 5 percent in 2025.",
        "The economy grew by 5 percent in 2025.",
        "The first ferry brought 300 people from Norland.",
        "Household income rose to 300 crowns in Norland.",
        "Sales of ferries in Norland rose to 300 crowns a year.",
        "All ferries brought 300 people from Norland.",
        "The man who built the oldest ferry of Norland was 61.",
        "In Osthafen, the ferry brought 300 people from Norland."
      })
  void tellsAloneOfASubjectThatTheReaderKnows(String sentence) {
    String before = "Marta Lind asked the council of Ravenholt about the harbour bridge.";
    assertThat(rank("Bergheim closed its schools because of the heat.", before + " " + sentence))
        .extracting(KeyFact::text)
        .contains(sentence);
  }

  @Test
  void joinsNobodysWordsAboutAThingToWhatTheWriterTold() {
    assertThat(
            rank(
                "Osthafen closed its schools on Monday because of the heat.",
                "Marta Lind lives near the harbour bridge of Ravenholt. “The climate is in danger"
                    + " on both sides of the river,” Karl Roe said."))
        .noneMatch(fact -> fact.text().contains("Ravenholt. “"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody has told Marta Lind of Bergheim about the incident. | 1",
        "Lind wrote about the entire film. | 1",
        "Police of Bergheim held the two men. | 1",
        "Lind has read the same 2014 survey. | 1",
        "Marta Lind owns eight flats here. | 1",
        "There are a couple of key trends to watch. | 1",
        "The question is whether Marta Lind will sell the flats. | 1",
        "The question of the flats is open in Bergheim. | 0",
        "Lind wrote about the film festival of Bergheim. | 0",
        "Lind wrote about the case of the old mayor. | 0",
        "The Lake Group said on Monday that the group was sold. | 0",
        "A fire broke out before the incident was told of. | 0",
        "Two men fled before police held the two men. | 0",
        "Lind and Ode told the two men about it. | 0",
        "Lind knows the two largest towns of Norland. | 0",
        "Lind was in Norland for the nine months. | 0",
        "Lind left on the same day as the mayor. | 0",
        "Both of the clubs have the same aim. | 0",
        "Marta Lind came to Paris and owns eight flats here. | 0",
        "There are a couple of key trends: heat and rain. | 0"
      })
  void countsTheWordsForWhichAReaderMissesTheArticle(String sentence, int count) {
    Text text = Texts.of("Marta Lind opened a bridge.", sentence);
    Statement statement =
        new StatementWriter(text, FactFinder.find(text, List.of())).writeLoose(1).orElseThrow();
    assertThat(new StatementLeanings(text).count(statement)).isEqualTo(count);
  }

  @Test
  void tellsAnIllustrationBehindWhatItIllustrates() {
    List<KeyFact> facts =
        rank(
            "Osthafen closed its schools on Monday because of the heat.",
            "Rules of Norland are often old. For example, Bergheim forbids all 300 owners of boats"
                + " to sing.");
    assertThat(facts)
        .extracting(KeyFact::text)
        .noneMatch(fact -> fact.startsWith("Bergheim"))
        .anyMatch(fact -> fact.contains("old. For example, Bergheim forbids"));
  }

  @Test
  void givesAtMostEight() {
    String[] sentences = {
      "Osthafen bought three ferries from Norland for 4 million euros.",
      "Bergheim closed its schools on Monday because of the heat.",
      "Marta Lind won the election for mayor of Lund by 51 percent.",
      "Karl Roe was sentenced to two years in prison for fraud.",
      "A storm killed five people in Veltra on Tuesday.",
      "The Lake Bank will open an office in Ravenholt next spring.",
      "Norland beat Sweden 3-1 in the final of the Lake Cup.",
      "Doctors in Tesin warned of an outbreak of measles.",
      "Police arrested two brothers over the theft of a painting.",
      "Farmers blocked a motorway near Halden to protest against taxes."
    };
    assertThat(rank(sentences)).hasSize(8);
  }

  @Test
  void speaksOfNothingUnsaidBeyondTheSecond() {
    String[] sentences = {
      "Osthafen closed its schools on Monday because of the heat.",
      "Marta Lind won the election for mayor of Lund by 51 percent.",
      "Ravenholt bought a ferry from Norland for 4 million euros.",
      "Doctors in Tesin warned of an outbreak of measles.",
      "Karl Roe repaired the ferry near Veltra on Tuesday."
    };
    assertThat(rank(sentences)).extracting(KeyFact::text).doesNotContain(sentences[4]).hasSize(4);
    sentences[4] = sentences[4].replace("the ferry", "boats");
    assertThat(rank(sentences)).extracting(KeyFact::text).contains(sentences[4]);
  }

  @Test
  void speaksOfNobodyAsKnownWhomNoSentenceTellsOfByTheSameNoun() {
    String[] sentences = {
      "Osthafen closed its schools on Monday because of the heat.",
      "Marta Lind won the election for mayor of Lund by 51 percent.",
      "Ravenholt bought a ferry from Norland for 4 million euros.",
      "The patient was in serious condition in Veltra on Tuesday."
    };
    assertThat(rank(sentences)).extracting(KeyFact::text).doesNotContain(sentences[3]);
    sentences[3] = sentences[3].replace("The patient", "Karl Roe");
    assertThat(rank(sentences)).extracting(KeyFact::text).contains(sentences[3]);
  }

  @Test
  void sortsBestFirst() {
    assertThat(
            rank(
                "The harbour bridge closed on Monday after the flood.",
                "Green apples were sold near some mill by several cousins."))
        .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
  }

  private static List<KeyFact> rank(String... paragraphs) {
    Text text = Texts.of(paragraphs);
    return FactFinder.find(text, List.of()).keyFacts();
  }
}
