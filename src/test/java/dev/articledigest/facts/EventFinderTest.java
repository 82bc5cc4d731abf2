package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFinderTest {

  private static final String LEAD =
      "Helena Brandt opened the barrier in Bergheim on April 14 because the lake rose, officials said.";

  @Test
  void answersWhatWithTheHeadline() {
    assertThat(find(Texts.headed("Barrier opened", LEAD)).what().orElseThrow().text())
        .isEqualTo("Barrier opened");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt opens the barrier after a storm | opens the barrier",
        "Brandt rules end the dispute | Brandt rules end the dispute",
        "Storm: Brandt opens the barrier, officials say | opens the barrier",
        "Barrier in Bergheim | Barrier in Bergheim",
      })
  void answersWhatWithTheClauseOfTheHeadline(String headline, String what) {
    assertThat(find(Texts.headed(headline, LEAD)).what().orElseThrow().text()).isEqualTo(what);
  }

  @Test
  void answersWhoWithThePersonWhoIsOnlyDescribed() {
    MainEvent event = find(Texts.headed("Brandt aide opens the barrier", LEAD));
    assertThat(event.who().get(0).text()).isEqualTo("Brandt aide");
    assertThat(event.what().orElseThrow().text()).isEqualTo("opens the barrier");
  }

  @Test
  void answersWhatWithTheClauseOfTheLeadWhereNoHeadlineIs() {
    assertThat(find(Texts.of(LEAD)).what().orElseThrow().text()).isEqualTo("opened the barrier");
  }

  @Test
  void answersWhatWithTheMainClauseBehindAnOpeningPhrase() {
    String lead = "As the lake rose, Helena Brandt opened the barrier.";
    assertThat(find(Texts.of(lead)).what().orElseThrow().text()).isEqualTo("opened the barrier");
  }

  @Test
  void answersWhatWithTheSentenceThatOpensWithAQuestion() {
    String lead = "What if the lake rose?";
    assertThat(find(Texts.of(lead)).what().orElseThrow().text()).isEqualTo(lead);
  }

  @Test
  void datesAboveTheNewsTellNothing() {
    MainEvent event = find(Texts.of("March 31, 2015 . Helena Brandt opened the barrier."));
    assertThat(event.what().orElseThrow().text()).isEqualTo("opened the barrier");
    assertThat(event.who().get(0).text()).isEqualTo("Helena Brandt");
  }

  @Test
  void placeThatIsTheSubjectActs() {
    MainEvent event = find(Texts.of("Bergheim says the barrier will open."));
    assertThat(event.who().get(0).text()).isEqualTo("Bergheim");
    assertThat(event.where().get(0).text()).isEqualTo("Bergheim");
  }

  @Test
  void whatSomebodySaysIsNoReason() {
    String lead = "The barrier was opened. \"We left because nobody told us of it,\" one man said.";
    assertThat(find(Texts.of(lead)).why()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Helena Brandt wins Northern Cup for first time in ten years | wins Northern Cup",
        "Helena Brandt arrives at the palace for talks | arrives at the palace",
        "Helena Brandt slams 'rigged' court and denies theft | slams 'rigged' court",
        "'I blame Lund' Helena Brandt tells council | tells council",
        "Mystery of Helena Brandt who fell down a well | fell down a well",
        "Orlen crash: Two dead after tram overturns | Two dead",
      })
  void answersWhatWithTheVerbAndItsComplement(String headline, String what) {
    assertThat(find(Texts.headed(headline, LEAD)).what().orElseThrow().text()).isEqualTo(what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor came under fire after he raised the toll. | raised the toll",
        "The move was due to the rising cost of steel in recent years. | the rising cost of steel",
        "Two died in the crash in icy conditions. | icy conditions",
        "Two died in the crash of a bus going too fast. | going too fast",
        "The minister arrived in Bergheim on Monday for talks with the mayor. | for talks with the mayor",
        "The raid was a reprisal for the killings. | reprisal for the killings",
        "The bank got a boost after the court found no fault. | the court found no fault",
      })
  void answersWhyWithCausesAimsAndCircumstances(String lead, String why) {
    assertThat(find(Texts.of(lead)).why().orElseThrow().text()).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two were hurt when a tram left the rails near Bergheim. | a tram left the rails",
        "The thief got in by cutting the fence. | cutting the fence",
        "The rider won the race after surviving an early fall. | surviving an early fall",
        "The team beat the favourites by running the last mile alone. | running the last mile alone",
      })
  void answersHowWithTheClauseThatTellsIt(String lead, String how) {
    assertThat(find(Texts.of(lead)).how().orElseThrow().text()).isEqualTo(how);
  }

  @Test
  void answersWhatWithWhatIsSaid() {
    assertThat(
            find(Texts.of("Helena Brandt warned on Thursday that the lake would rise."))
                .what()
                .orElseThrow()
                .text())
        .isEqualTo("warned on Thursday that the lake would rise");
  }

  @Test
  void answersWhyFromTheCueToTheComma() {
    assertThat(find(Texts.of(LEAD)).why().orElseThrow().text()).isEqualTo("because the lake rose");
  }

  @Test
  void timeThatPassedIsNoReason() {
    MainEvent event =
        find(Texts.of("Trains will run again eleven days after rocks blocked the line."));
    assertThat(event.why()).isEmpty();
    assertThat(event.how()).isEmpty();
  }

  @Test
  void answersWhyOrHowWithTheSameWordsButNotBoth() {
    MainEvent event = find(Texts.of("The mayor came under fire after he raised the toll."));
    assertThat(event.why()).isPresent();
    assertThat(event.how()).isEmpty();
  }

  @Test
  void answersWhoAndWhereWithTheNamedEntities() {
    MainEvent event = find(Texts.of(LEAD));
    assertThat(event.who()).extracting(MainEvent.Answer::text).containsExactly("Helena Brandt");
    assertThat(event.where()).extracting(MainEvent.Answer::text).containsExactly("Bergheim");
  }

  @Test
  void answersWhenWithTheFirstDay() {
    assertThat(find(Texts.of(LEAD)).when().orElseThrow().text()).isEqualTo("April 14");
  }

  @Test
  void isSurerOfAHeadlineThanOfASentence() {
    assertThat(find(Texts.headed("Helena Brandt opens the barrier", LEAD)).what().orElseThrow())
        .matches(what -> what.confidence() > 0.7);
    assertThat(find(Texts.of("What if the lake rose?")).what().orElseThrow())
        .matches(what -> what.confidence() < 0.5);
  }

  @Test
  void isSurerOfAPlaceThatSomethingHappenedIn() {
    String elsewhere = "Helena Brandt opened the barrier, and Bergheim was glad.";
    assertThat(find(Texts.of(LEAD)).where().get(0).confidence())
        .isGreaterThan(find(Texts.of(elsewhere)).where().get(0).confidence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The club is banned, citing an official. |",
        "The club is banned, citing safety. | citing safety",
        "The ministers were due to meet the fans. |",
      })
  void whoToldItAndWhatIsDueAreNoReasons(String lead, String why) {
    assertThat(find(Texts.of(lead)).why().map(MainEvent.Answer::text))
        .isEqualTo(Optional.ofNullable(why));
  }

  @Test
  void placeOfAnAccidentIsNamedBeforeIt() {
    String lead = "Officials named the victims of the Bergheim tram crash.";
    assertThat(find(Texts.of(lead)).where().get(0).confidence()).isGreaterThan(0.6);
  }

  @Test
  void homeInBracketsIsNoPlaceOfTheEvent() {
    assertThat(find(Texts.of("Sen. Helena Brandt (Bergheim) opened the barrier.")).where())
        .isEmpty();
  }

  @Test
  void leavesUnknownAnswersOut() {
    MainEvent event = find(Texts.of("Nothing of note happened."));
    assertThat(event.who()).isEmpty();
    assertThat(event.why()).isEmpty();
    assertThat(event.how()).isEmpty();
  }

  private static MainEvent find(Text text) {
    Facts found =
        new Facts(
            entities(text),
            QuoteFinder.find(text, entities(text)),
            dates(text),
            List.of(),
            MainEvent.NONE,
            List.of());
    return new EventFinder(text, found, List.of()).find();
  }

  private static List<Entity> entities(Text text) {
    return java.util.stream.Stream.of(
            entity(text, "e1", NameType.PERSON, "Helena Brandt"),
            entity(text, "e2", NameType.PLACE, "Bergheim"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Entity> entity(Text text, String id, NameType type, String name) {
    return span(text, name)
        .map(
            span ->
                new Entity(
                    id,
                    type,
                    name,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(span)));
  }

  private static List<DateMention> dates(Text text) {
    return span(text, "April 14")
        .map(
            span ->
                new DateMention(
                    "April 14",
                    "XXXX-04-14",
                    DateMention.Granularity.DAY,
                    Optional.empty(),
                    0.5,
                    span))
        .stream()
        .toList();
  }

  private static Optional<Span> span(Text text, String words) {
    int at = text.content().indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }
}
