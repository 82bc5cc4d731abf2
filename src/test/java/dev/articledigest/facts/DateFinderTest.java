package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

  /** A Friday. */
  private static final Anchor FRIDAY = new Anchor(AnchorKind.ARTICLE, LocalDate.of(2020, 6, 12));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell on June 11, 2020 at last.|June 11, 2020|2020-06-11",
        "The bridge fell on 11 June.|11 June|2020-06-11",
        "It was built in 2008 by hand.|2008|2008",
        "It was built in June 2018 by hand.|June 2018|2018-06",
        "It was fashionable in the 1990s again.|the 1990s|199",
        "The file is dated 2019-03-04 inside.|2019-03-04|2019-03-04",
        "Ministers met on Wednesday.|Wednesday|2020-06-10",
        "Ministers will meet on Wednesday.|Wednesday|2020-06-17",
        "Ministers met this Thursday, June 11, in Oslo.|this Thursday, June 11|2020-06-11",
        "Ministers met yesterday.|yesterday|2020-06-11",
        "The bridge fell in April of last year.|April of last year|2019-04",
        "Prices rose last month.|last month|2020-05",
        "Prices rose last year.|last year|2019",
        "He left two and a half years ago.|two and a half years ago|2018",
        "He left three weeks ago.|three weeks ago|2020-W21",
        "She came early Wednesday.|early Wednesday|2020-06-10",
        "She came Wednesday morning.|Wednesday morning|2020-06-10TMO",
        "It grew over the past two years.|the past two years|P2Y",
        "The strike lasted a month.|a month|P1M",
        "Sales rose in the third quarter of 2019.|the third quarter of 2019|2019-Q3",
        "It opened in January.|January|2020-01",
        "They now agree.|now|PRESENT_REF",
        "They met every day.|every day|P1D",
        "It began at 10:35 a.m. Thursday.|10:35 a.m. Thursday|2020-06-11T10:35",
        "Boats arrived in the 19th century.|the 19th century|18",
        "Boats arrived last summer.|last summer|2019-SU",
        "They met on Good Friday.|Good Friday|2020-04-10",
        "Boats arrived in Easter week.|Easter week|2020-W15",
        "They will vote on Election Day.|Election Day|2020-11-03",
        "She decided in haste that on Labor Day, she will vote.|Labor Day|2020-09-07",
        "They met twice a week.|twice a week|P1W",
        "They met three times a day.|three times a day|P1D",
        "They met every other week.|every other week|P2W",
        "They met every two years.|every two years|P2Y",
        "They met every few months.|every few months|PXM",
        "They met every Tuesday.|every Tuesday|XXXX-WXX-2",
        "He left a fortnight ago.|a fortnight ago|2020-W22",
        "The race begins in a fortnight.|a fortnight|P2W",
        "Seats will fall from 23 crowns today to ten.|today|PRESENT_REF",
      })
  void resolves(String sentence, String words, String value) {
    List<DateMention> found = DateFinder.find(Texts.of(sentence), List.of(FRIDAY));
    assertThat(found).extracting(DateMention::text).containsExactly(words);
    assertThat(found).extracting(DateMention::value).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She will be named chair at a dinner on Tuesday.|2020-06-16",
        "The offer had been due to expire Tuesday.|2020-06-09",
        "The sailors looked ahead to the next race, in Osthafen on Tuesday.|2020-06-16",
        "The sailors rose up as guards hit the yard on March 7 that could reshape it.|2020-03-07",
        "The raid began as previously planned Tuesday.|2020-06-09",
        "The mayor declined to comment Tuesday.|2020-06-09",
        "Neither man could be reached Tuesday.|2020-06-09",
        "The case could be heard Tuesday.|2020-06-16",
        "Rain may reach the coast on Tuesday.|2020-06-16",
        "A friend of Theresa May left on Tuesday.|2020-06-09",
        "Cold as it was in the night, Tuesday is forecast to be warm.|2020-06-16",
        "On Tuesday, the mayor has two talks scheduled in the hall.|2020-06-16",
        "They look for somebody who can win the vote in November.|2020-11",
        "They said they plan to take part in the march for the jobs of the old town Tuesday.|2020-06-16",
        "Until Tuesday, however, the board had declined to meet.|2020-06-09",
        "Easter is around the corner, and prices rose.|2021-04-04",
        "Prices rose over Easter.|2020-04-12",
        "Norland holds its primary on Tuesday.|2020-06-16",
        "The rowers meet on Tuesday in Bergheim.|2020-06-16",
        "Lind watched the rowers meet on Tuesday.|2020-06-09",
        "She spoke of Norland, which holds its primary on Tuesday.|2020-06-16",
        "The owners promised to pay it back by February.|2021-02",
        "The bank has given it loans through February.|2021-02",
        "Prices fell 4 percent from the previous Tuesday.|2020-06-09",
        "The yard will pay it on a still unspecified date in January.|2021-01",
        "The mayor will lose her seat if the case is heard in January.|2021-01",
      })
  void readsTheDirectionFromTheVerb(String sentence, String value) {
    assertThat(DateFinder.find(Texts.of(sentence), List.of(FRIDAY)))
        .extracting(DateMention::value)
        .containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ahead of Wednesday's primary both rivals must woo the fishermen.|2020-06-17",
        "Lind spoke of her plans ahead of a Wednesday deadline.|2020-06-17",
        "Lind toured the port ahead of the primary on Wednesday.|2020-06-17",
        "Heading into Wednesday's primary, her lead has gone.|2020-06-17",
        "She had lost her lead heading into Wednesday's primary.|2020-06-10",
        "The port is calm before the election on Wednesday.|2020-06-17",
        "The port was calm before the election on Wednesday.|2020-06-10",
        "Lind will speak at Wednesday's rally.|2020-06-17",
        "Lind will begin Wednesday's race in front.|2020-06-17",
        "Lind will look for ways around Wednesday's ruling.|2020-06-10",
        "Lind will appeal Wednesday's vote.|2020-06-10",
        "The vote was postponed to Wednesday.|2020-06-17",
        "Lind will succeed Roe Feb. 1, the yard said.|2021-02-01",
      })
  void readsTheDirectionFromWhatTheDayIsNamedFor(String sentence, String value) {
    assertThat(DateFinder.find(Texts.of(sentence), List.of(FRIDAY)))
        .extracting(DateMention::value)
        .containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales fell from January through March.|2020-01|2020-03",
        "Sales changed little this year through May.|2020|2020-05",
        "It is open from April 1 to January 31.|2020-04-01|2021-01-31",
        "It rained from Friday to Saturday.|2020-06-05|2020-06-06",
        "It rained between Monday and Wednesday.|2020-06-08|2020-06-10",
        "The race will be held from Friday to Saturday.|2020-06-12|2020-06-13",
        "The vote was postponed from Tuesday to Friday.|2020-06-09|2020-06-12",
      })
  void endsARangeAfterItBegins(String sentence, String first, String second) {
    assertThat(DateFinder.find(Texts.of(sentence), List.of(FRIDAY)))
        .extracting(DateMention::value)
        .containsExactly(first, second);
  }

  @Test
  void callsTheMonthBeforeLastMonth() {
    assertThat(DateFinder.find(Texts.of("Two boats sank last May."), List.of(FRIDAY)))
        .extracting(DateMention::value)
        .containsExactly("2019-05");
  }

  @ParameterizedTest
  @CsvSource({"2020-06-12,2020-W24", "2020-06-14,2020-W24", "2020-06-15,2020-W24"})
  void readsThePastWeekAsTheSevenDaysUntilNow(LocalDate day, String week) {
    Anchor anchor = new Anchor(AnchorKind.ARTICLE, day);
    assertThat(DateFinder.find(Texts.of("Prices rose over the past week."), List.of(anchor)))
        .extracting(DateMention::value)
        .containsExactly(week);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Net for the first quarter rose to $3 million from $2 million a year earlier.|2019-Q1",
        "Net for the first quarter was $3 million, against $2 million a year ago.|2019-Q1",
        "Rents in the first quarter were no worry. It runs nine shops, up from five a year ago.|2019",
        "Net for the first quarter fell. A year earlier, net was $2 million.|2019-Q1",
        "Net for the first quarter fell, compared with a year-earlier gain.|2019-Q1",
        "Net for the first quarter fell. Sales were $3 million in the 2019 quarter.|2019-Q1",
        "Net for the first quarter fell. In the year-earlier fourth quarter it rose.|2018-Q4",
        "Net fell in the first quarter and may in the second quarter. It rose in the quarter.|2020-Q1",
      })
  void comparesQuartersWithQuarters(String sentence, String value) {
    List<DateMention> found = DateFinder.find(Texts.of(sentence), List.of(FRIDAY));
    assertThat(found).last().extracting(DateMention::value).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He fled in June 1998 and came back later that year.|1998",
        "Imports reached a record in 2008, and prices fell that year.|2008",
        "They asked for a sale in March 2009. The following month it was sold.|2009-04",
        "She was hired in May 2010. A year later she left.|2011",
      })
  void countsFromTheTimeNamedBefore(String sentence, String value) {
    List<DateMention> found = DateFinder.find(Texts.of(sentence), List.of(FRIDAY));
    assertThat(found).last().extracting(DateMention::value).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It closes within two to three weeks.|two to three weeks|PXW",
        "It took an hour and a half.|an hour and a half|PT1H30M",
        "It was a several-year tenure.|several-year|PXY",
        "It was a decades-long feud.|decades-long|PXDE",
        "It was seen in the days before the raid.|the days|PXD",
        "Prices may fall in the weeks ahead.|the weeks ahead|PXW",
        "He left a few days later.|a few days later|PXD",
        "He rose at 4 in the morning.|4 in the morning|2020-06-12T04:00",
        "He rose at nine o'clock.|nine o'clock|2020-06-12T09:00",
        "They will leave by the end of the month.|the end of the month|2020-06",
        "Prices may fall in coming weeks.|coming weeks|PXW",
      })
  void readsLengthsAndTimesOfDay(String sentence, String words, String value) {
    List<DateMention> found = DateFinder.find(Texts.of(sentence), List.of(FRIDAY));
    assertThat(found).extracting(DateMention::text).containsExactly(words);
    assertThat(found).extracting(DateMention::value).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said so on \"60 Minutes\" and left.",
        "She told \"This Week\" that they agree.",
        "The poster showed a man from the film High Noon and a horse.",
        "She hopes he will one day follow.",
        "Rain may stop soon.",
        "He won in many states on Super Tuesday.",
        "Theresa May resigned.",
        "They march on the town.",
        "The second goal decided it.",
        "The sun rose.",
        "A 6-year-old boy waved.",
        "About 2000 people came.",
        "Resolution 1973 passed.",
        "Now, nobody knows why.",
        "It was the last day of school.",
        "The recent storm was the worst.",
        "Her first goal, at 7:14, gave Norland the lead.",
      })
  void leavesOtherWordsAlone(String sentence) {
    assertThat(DateFinder.find(Texts.of(sentence), List.of(FRIDAY))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell on June 11.|XXXX-06-11",
        "The bridge fell on Thursday.|XXXX-WXX-4",
        "The bridge fell on Thursday, June 11.|XXXX-06-11",
      })
  void leavesTheYearOpenWithoutAnchor(String sentence, String value) {
    List<DateMention> found = DateFinder.find(Texts.of(sentence), List.of());
    assertThat(found).extracting(DateMention::value).containsExactly(value);
    assertThat(found.get(0).resolvedFrom()).isEmpty();
  }

  @Test
  void picksTheYearInWhichWeekdayAndDayAgree() {
    Anchor upload = new Anchor(AnchorKind.UPLOAD, LocalDate.of(2023, 9, 1));
    DateMention date =
        DateFinder.find(Texts.of("The bridge fell on Thursday, June 11."), List.of(upload)).get(0);
    assertThat(date.value()).isEqualTo("2020-06-11");
    assertThat(date.confidence()).isLessThan(0.6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fair of April 7-8, 1979, drew crowds.|1979-04-07",
        "The race ran from June 3 to 5, 2019, in Lund.|2019-06-03",
        "It was held on May 1 and 2, 2018, in Lund.|2018-05-01"
      })
  void givesTheFirstDayOfARangeTheYearBehindIt(String sentence, String value) {
    List<DateMention> found = DateFinder.find(Texts.of(sentence), List.of(FRIDAY));
    assertThat(found.get(0).value()).isEqualTo(value);
    assertThat(found.get(0).resolvedFrom()).isEmpty();
  }

  @Test
  void doubtsAMonthBesideAnEarlierYear() {
    String[] told = {"That was in 2008, when he won in Lund. He won Norland in November too."};
    List<DateMention> found = DateFinder.find(Texts.of(told), List.of(FRIDAY));
    assertThat(found.get(1).confidence()).isLessThan(0.5);
    told[0] = told[0].replace("in 2008", "a shame");
    List<DateMention> sure = DateFinder.find(Texts.of(told), List.of(FRIDAY));
    assertThat(sure.get(0).confidence()).isGreaterThan(0.5);
  }

  @Test
  void doubtsAFarMonthThatSomebodyAimsAt() {
    DateMention aimed =
        find("They threatened to disrupt the fair of the old harbour town in August.").get(0);
    assertThat(aimed.confidence()).isLessThan(0.5);
    DateMention told = find("They disrupted the town's fair in August.").get(0);
    assertThat(told.confidence()).isGreaterThan(0.5);
  }

  @Test
  void givesADayTheYearThatTheTextGivesItElsewhere() {
    assertThat(values("Roe read it on January 23, 2013.", "Lind saw a tweet posted on January 23."))
        .containsExactly("2013-01-23", "2013-01-23");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voters had braved the rain to cast their ballots on Tuesday.",
        "Her wins on Tuesday will help.",
        "After losing Tuesday's race she will sail home to win on Tuesday."
      })
  void takesADayOfWhichNoVerbTellsForTheOneOfWhichOthersDo(String sentence) {
    assertThat(values("Lind lost on Tuesday.", sentence))
        .hasSizeGreaterThan(1)
        .containsOnly("2020-06-09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Tuesday, Lind will speak.",
        "Lind will speak on Tuesday.",
        "The winner, Lind, on Tuesday will speak."
      })
  void keepsADayOfWhichAVerbTells(String sentence) {
    assertThat(values("Lind lost on Tuesday.", sentence)).endsWith("2020-06-16");
  }

  @Test
  void leavesADayOfWhichTheTextGivesTwoYears() {
    assertThat(
            values("It fell on January 23, 2013, not January 23, 2014.", "It came on January 23."))
        .endsWith("2020-01-23");
  }

  @Test
  void doubtsALateDayThatTheTextGivesAnEarlierYear() {
    List<DateMention> found = find("The bridge fell on June 8, 2013.", "They met on June 8.");
    assertThat(found.get(1).value()).isEqualTo("2020-06-08");
    assertThat(found.get(1).confidence()).isLessThan(0.5);
  }

  @Test
  void doubtsTheWeekdayOfTheDayAfterIt() {
    assertThat(DateFinder.find(Texts.of("Norland protested on Saturday."), List.of(FRIDAY)))
        .extracting(DateMention::confidence)
        .containsExactly(0.45);
  }

  @Test
  void doubtsItsOwnWeekdayInAPaperThatCallsTheDayBeforeYesterday() {
    assertThat(find("The stock fell yesterday.", "On Friday, Roe sold it.").get(1).confidence())
        .isLessThan(0.5);
    assertThat(find("“It fell yesterday,” Lind said.", "On Friday, Roe sold it.").get(1))
        .extracting(DateMention::confidence)
        .isEqualTo(0.8);
  }

  @ParameterizedTest
  @CsvSource({
    "They won two races this weekend.,2020-W23-WE",
    "They will sail two races this weekend.,2020-W24-WE"
  })
  void takesThisWeekendForTheLastOneOnAMondayIfTheVerbLooksBack(String sentence, String value) {
    assertThat(on(LocalDate.of(2020, 6, 8), sentence).value()).isEqualTo(value);
  }

  @Test
  void doubtsWhichWeekIsTheLastOneOnASunday() {
    assertThat(on(LocalDate.of(2020, 6, 14), "They lost last week.").confidence()).isLessThan(0.5);
  }

  private static DateMention on(LocalDate day, String sentence) {
    return DateFinder.find(Texts.of(sentence), List.of(new Anchor(AnchorKind.ARTICLE, day))).get(0);
  }

  @Test
  void doubtsWhichWeekItIsEarlierInTheWeek() {
    assertThat(find("Earlier in the week, Roe sold the mill.").get(0).confidence()).isLessThan(0.5);
  }

  private static List<DateMention> find(String... sentences) {
    return DateFinder.find(Texts.of(sentences), List.of(FRIDAY));
  }

  private static List<String> values(String... sentences) {
    return find(sentences).stream().map(DateMention::value).toList();
  }

  @Test
  void trustsTheArticleOverALateUpload() {
    Text text = Texts.of("The bridge fell on June 11, 2008.", "Ministers met on Friday.");
    Anchor upload = new Anchor(AnchorKind.UPLOAD, LocalDate.of(2023, 9, 1));
    DateMention friday = DateFinder.find(text, List.of(upload)).get(1);
    assertThat(friday.value()).isEqualTo("2008-06-06");
    assertThat(friday.resolvedFrom()).contains(AnchorKind.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "I will never forget that Tuesday evening when the ferry sank., XXXX-WXX-2TEV",
    "On that Tuesday the ferry sank., XXXX-WXX-2",
    "She said that Tuesday was warm., 2020-06-09"
  })
  void leavesAWeekdayOpenThatIsPointedAt(String sentence, String value) {
    assertThat(DateFinder.find(Texts.of(sentence), List.of(FRIDAY)))
        .extracting(DateMention::value)
        .containsExactly(value);
  }

  @Test
  void saysWhichAnchorResolvedADate() {
    List<DateMention> found =
        DateFinder.find(Texts.of("It fell yesterday, not in 2008."), List.of(FRIDAY));
    assertThat(found.get(0).resolvedFrom()).contains(AnchorKind.ARTICLE);
    assertThat(found.get(1).resolvedFrom()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1-",
        "two ",
        "June ",
        "June 1, ",
        "the early ",
        "last ",
        "Mon, ",
        "1/2 ",
        "1,1"
      })
  void staysQuickOnHostileText(String part) {
    Text text = Texts.of(part.repeat(100_000 / part.length()).strip());
    assertTimeout(Duration.ofSeconds(10), () -> DateFinder.find(text, List.of(FRIDAY)));
  }
}
