package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementColumnTest {

  private static final String COLUMN =
      "I have walked along the Orla since my childhood. We never asked who owns the water."
          + " However, dams cost a village its voice. My father lost two fields to the reservoir."
          + " Our council should hear the farmers first.";

  private static final String POLEMIC =
      "The plan of the province for the Orla dam is absurd. The minister has never understood the"
          + " valley. But nothing in it is a surprise. Every spring the river proves the engineers"
          + " wrong. Perhaps the council hopes that nobody can count. A dam that floods three"
          + " villages is not a solution but a disgrace. Why should farmers pay for the folly of a"
          + " ministry? The truth is rather simple. Those who draw such lines do not live beside"
          + " them. It would be foolish to trust their sums. Surely the province must ask before it"
          + " builds. Anything else is contempt. The mills deserve better than this farce. Nor is"
          + " there any doubt about the cost.";

  private static final String REVIEW =
      "The Miller opens with a brilliant storm. The second act of The Miller is a tedious mess."
          + " Perhaps the director never read the book. Nothing in the village seems true. But"
          + " the songs are splendid. The chorus is really a character of its own. Karl Ode plays"
          + " the miller as a fool, and it is a memorable performance. Yet the river, which should"
          + " frighten, is merely blue cloth. Surely the theatre can do better than that. It is a"
          + " sad end to a season that was rather too sensible. The lights are clumsy. Still, the"
          + " last scene is wonderful. It is hardly enough to save the evening.";

  @Test
  void whatAColumnStatesIsItsWritersWord() {
    assertThat(Written.statements(Texts.of(COLUMN)))
        .contains(
            "[The writer:] I have walked along the Orla since my childhood.",
            "[The writer:] Dams cost a village its voice.",
            "[The writer:] Our council should hear the farmers first.");
  }

  @Test
  void aLineMadeOfAColumnBearsNoLabelAsHeadlinesOfColumnsDo() {
    Text text =
        Texts.of(
            COLUMN,
            "After the long talks of May, the council should hear the farmers of the valley.");
    StatementWriter writer = new StatementWriter(text, FactFinder.find(text, List.of()));
    assertThat(writer.brief(5, 12))
        .extracting(Statement::text)
        .contains("The council should hear the farmers of the valley.");
  }

  @Test
  void whoSaysWhatOthersShouldDoWritesAColumn() {
    assertThat(
            Written.statements(
                Texts.of(
                    "The dam must go. The council should hear the farmers of the Orla valley."
                        + " Owners of the mills need to pay. The province ought to help them."
                        + " We have waited for fifty years.")))
        .contains("[The writer:] The council should hear the farmers of the Orla valley.");
  }

  @Test
  void aStatementThatIsQuotedAndPrintedAgainIsNoColumn() {
    String dam = "I have walked along the Orla since I was a small child.";
    String mills = "Our council should hear the farmers of the valley and the mills first.";
    assertThat(
            Written.statements(
                Texts.of(
                    "“" + dam + "” the governor, Karl Ode, said in Bergheim.",
                    "“" + mills + "” he added.",
                    dam + " " + mills,
                    COLUMN)))
        .noneMatch(told -> told.contains("writer"));
  }

  @Test
  void questionsThatStandAloneMakeAnInterview() {
    assertThat(
            Written.statements(
                Texts.of("How old is the dam?", COLUMN, "What will the council do?", COLUMN)))
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void aFewQuestionsOfALongColumnAreItsWriters() {
    assertThat(
            Written.statements(
                Texts.of(
                    "How old is the dam?",
                    POLEMIC,
                    POLEMIC,
                    POLEMIC,
                    "What will the council do?",
                    POLEMIC)))
        .contains("[The writer:] The minister has never understood the valley.");
  }

  @Test
  void aLabelThatComesOnceIsNobodysTurn() {
    assertThat(
            Written.statements(
                Texts.of("Damage: The dam has cracks.", "Step One: The dam is drained.", POLEMIC)))
        .contains("[The writer:] The minister has never understood the valley.");
  }

  @Test
  void linksToOtherOpinionsAreNoTurns() {
    assertThat(
            Written.statements(
                Texts.of(POLEMIC, "Opinion: The dam must go.", "Opinion: The mills are dead.")))
        .contains("[The writer:] The minister has never understood the valley.");
  }

  @Test
  void namesInCapitalsBeforeWhatEachSaysMakeATranscript() {
    assertThat(
            Written.statements(
                Texts.of("LIND: The dam is absurd.", "KARL ODE: It is a farce.", POLEMIC)))
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void anOpinionByNameNeedsFewSignsOfOne() {
    String plan = "The plan of the province takes three villages from the Orla valley. ";
    assertThat(
            Written.statements(
                Texts.titled("Opinion: A dam too far", plan.repeat(4), "The plan is absurd.")))
        .contains("[The writer:] " + plan.strip());
  }

  @Test
  void aReportWithAFewOwnWordsIsNoColumn() {
    String report = "Engineers of Osthafen looked at the gates of the upper dam for two days. ";
    assertThat(Written.statements(Texts.of(report.repeat(20), COLUMN)))
        .contains(report.strip())
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void whoJudgesAndArguesWritesAColumnWithoutFirstPerson() {
    assertThat(Written.statements(Texts.of(POLEMIC)))
        .contains(
            "[The writer:] The plan of the province for the Orla dam is absurd.",
            "[The writer:] The minister has never understood the valley.");
  }

  @Test
  void aReviewIsAColumn() {
    assertThat(Written.statements(Texts.of(REVIEW)))
        .contains("[The writer:] The second act of The Miller is a tedious mess.");
  }

  @Test
  void fewJudgmentsTellNoColumn() {
    assertThat(Written.statements(Texts.of(POLEMIC.substring(0, POLEMIC.indexOf("Every")))))
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void whatIsToldOnADayByOthersIsAReportThoughTheyJudge() {
    String report =
        "The plan is absurd, farmers of the Orla valley said on Tuesday."
            + " Mayor Karl Ode told them on Monday that it should never have been drawn."
            + " The province announced on Friday that the council must not build.";
    assertThat(Written.statements(Texts.of((report + " ").repeat(5))))
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void whatHappenedIsNoOpinionInAColumn() {
    assertThat(Written.statements(Texts.of(POLEMIC, "Two young engineers were dismissed.")))
        .contains("Two young engineers were dismissed.");
  }

  @Test
  void whatHappenedOnADayIsNoOpinionInAColumn() {
    assertThat(Written.statements(Texts.of(POLEMIC, "Karl Ode resigned on Monday.")))
        .contains("Karl Ode resigned on Monday.");
  }

  @Test
  void whatHappenedAndIsJudgedIsAnOpinion() {
    assertThat(
            Written.statements(Texts.of(POLEMIC, "Two engineers died of stupidity in the tunnel.")))
        .contains("[The writer:] Two engineers died of stupidity in the tunnel.");
  }

  @Test
  void whatCriticsArgueInAColumnIsTheirs() {
    assertThat(Written.statements(Texts.of(POLEMIC, "Engineers argue the old dam can be mended.")))
        .contains("Engineers argue the old dam can be mended.");
  }

  @Test
  void whatAPollFoundIsNotTheColumnists() {
    assertThat(Written.statements(Texts.of(POLEMIC, "A poll found that dams please a third.")))
        .contains("A poll found that dams please a third.");
  }

  @Test
  void whatOthersSayInAColumnIsTheirs() {
    assertThat(Written.statements(Texts.of(COLUMN, "Engineer Marta Lind said the dam was safe.")))
        .contains("Engineer Marta Lind said the dam was safe.");
  }

  @Test
  void sentenceBesideAQuotationMarkMayBeSomebodyElses() {
    assertThat(Written.statements(Texts.of(COLUMN, "We sold the cows last autumn. ” It was late.")))
        .noneMatch(statement -> statement.contains("cows"));
  }

  @Test
  void whatStandsInAStatementOfSeveralParagraphsIsNotTheWriters() {
    assertThat(
            Written.statements(
                Texts.of(
                    COLUMN,
                    "The statement of the family read in part: \"We love our son deeply. We know"
                        + " the kindness of our son in Osthafen. \"We are sorry for the dam.\"")))
        .noneMatch(statement -> statement.contains("kindness"));
  }

  @Test
  void aTitleInASentenceLeavesItTheWriters() {
    assertThat(
            Written.statements(
                Texts.of(COLUMN, "Dams drown orchards and a \"green valley\" forever.")))
        .contains("[The writer:] Dams drown orchards and a \"green valley\" forever.");
  }

  @Test
  void whatStandsBesideWhatOthersSayIsTheWriters() {
    assertThat(
            Written.statements(
                Texts.of(
                    COLUMN,
                    "Mayor Karl Ode said: \"The dam is good for the village.\""
                        + " Dams drown every orchard of the Orla valley.")))
        .contains("[The writer:] Dams drown every orchard of the Orla valley.");
  }

  @Test
  void commentsOfReadersAreNoColumn() {
    assertThat(Written.statements(Texts.of(COLUMN, "When i was young there was no dam at all.")))
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void postsOfSeveralAreNoColumn() {
    assertThat(
            Written.statements(
                Texts.of(
                    COLUMN, "Never thought I would see it. -- Karl Ode (@karlode)", "So @orla.")))
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void whatEndsWithATellerIsNotTheWriters() {
    assertThat(
            Written.statements(Texts.of(COLUMN, "Most of our water is lost to the sea, Ode said.")))
        .noneMatch(statement -> statement.contains("lost to the sea"));
  }

  @Test
  void anInterviewIsNoColumn() {
    assertThat(
            Written.statements(
                Texts.of(
                    "Reporter: What do you make of the dam?",
                    "Marta Lind: " + COLUMN,
                    "Reporter: Who should decide?",
                    "Marta Lind: Our council should decide on each dam.")))
        .noneMatch(statement -> statement.contains("writer"));
  }

  @Test
  void aReportIsNobodysWord() {
    assertThat(
            Written.statements(
                Texts.of(
                    "The council approved a loan of two million. Nobody asked us about the dam.")))
        .containsExactly("The council approved a loan of two million.");
  }
}
