package dev.articledigest.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Draft.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private static final String BODY =
      "The council of Ravenholt approved the new bridge on Monday after a long debate.";
  private static final String MORE = "Work begins in May and should end within two years.";

  private static List<String> texts(Draft draft) {
    return draft.blocks().stream().map(Passage::text).toList();
  }

  private static List<String> texts(Draft draft, Block.Kind kind) {
    return draft.blocks().stream().filter(b -> b.kind() == kind).map(Passage::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RAVENHOLT (AP) _ |RAVENHOLT|AP",
        "Ravenholt (Reuters)|Ravenholt|Reuters",
        "Ravenholt, Norland (CNN) |Ravenholt, Norland|CNN",
        "RAVENHOLT, June 10 (Reuters) - |RAVENHOLT|Reuters",
        "'Ravenholt, 11 jun (EFE).- '|Ravenholt|EFE",
        "Ravenholt (dpo) - |Ravenholt|dpo",
        "Ravenholt (Norland) (dpa) - |Ravenholt (Norland)|dpa"
      })
  void cutsDateline(String dateline, String place, String agency) {
    Draft draft = TextReader.read(dateline + BODY + "\n\n" + MORE);
    assertThat(texts(draft)).containsExactly(BODY, MORE);
    assertThat(draft.details().dateline().flatMap(Dateline::place)).contains(place);
    assertThat(draft.details().credits().agencies()).containsExactly(agency);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RAVENHOLT - ", "RAVENHOLT ― ", "RAVENHOLT _ ", "Photo RAVENHOLT -- "})
  void cutsDatelineWithoutAgency(String dateline) {
    Draft draft = TextReader.read(dateline + BODY + "\n\n" + MORE);
    assertThat(texts(draft)).containsExactly(BODY, MORE);
    assertThat(draft.details().dateline().flatMap(Dateline::place)).contains("RAVENHOLT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ravenholt – Several bridges fell on Monday in the storm.|Ravenholt",
        "Ravenholt (Norland) - Bei einem Sturm fielen am Montag Brücken.|Ravenholt",
        "Ravenholt, Ill. — Lind fell off a bridge on Monday.|Ravenholt, Ill.",
        "Ravenholt/Osthafen - Lind fiel am Montag von einer Fähre.|Ravenholt/Osthafen"
      })
  void cutsTownInSmallLettersBeforeFirstWordsOfReports(String report, String place) {
    Draft draft = TextReader.read(report + "\n\n" + MORE);
    assertThat(draft.details().dateline().flatMap(Dateline::place)).contains(place);
    assertThat(draft.details().credits().agencies()).isEmpty();
    assertThat(texts(draft).get(0)).doesNotContain("Ravenholt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minecraft – The film is out and it is long.",
        "Interview – After the storm the mayor spoke.",
        "Jane Lind – After the storm the mayor spoke."
      })
  void labelsAndNamesAreNoDatelines(String report) {
    assertThat(texts(TextReader.read(report + "\n\n" + MORE))).contains(report);
  }

  @Test
  void cutsTownInCapitalsBelowTwoHeadlines() {
    String heads = "Town builds bridge.\n\nThe council met for long.\n\n";
    Draft draft = TextReader.read(heads + "RAVENHOLT, Norland - " + BODY + "\n\n" + MORE);
    assertThat(texts(draft)).contains(BODY);
    Draft label = TextReader.read(heads + "JANE LIND: " + BODY + "\n\n" + MORE);
    assertThat(texts(label)).contains("JANE LIND: " + BODY);
  }

  @Test
  void surnameBeforeTheNoticeOfADeathIsNoDateline() {
    String notice = "ROE--Jane Ann, 98, of Ravenholt, passed away on Friday.";
    assertThat(texts(TextReader.read(notice + "\n\n" + MORE))).containsExactly(notice, MORE);
  }

  @Test
  void bulletIsNoPartOfItsItem() {
    assertThat(texts(TextReader.read(BODY + "\n\n• " + MORE))).containsExactly(BODY, MORE);
  }

  @Test
  void outletGluedToTheFirstWordIsCredited() {
    Draft draft = TextReader.read("(The Lake Courier)" + BODY);
    assertThat(texts(draft)).containsExactly(BODY);
    assertThat(draft.details().credits().agencies()).containsExactly("The Lake Courier");
  }

  @Test
  void parenthesisBeforeTheReportStays() {
    String text = "(Mayor Brandt) The council met. " + BODY;
    assertThat(texts(TextReader.read(text))).containsExactly(text);
  }

  @Test
  void lineOfPlaceAndDayIsDateline() {
    Draft draft =
        TextReader.read("TOWN BUILDS BRIDGE\n\nJane Doe\n\nRAVENHOLT 1996-08-30\n\n" + BODY);
    assertThat(texts(draft)).containsExactly("TOWN BUILDS BRIDGE", BODY);
    assertThat(draft.details().credits().byline()).containsExactly("Jane Doe");
    assertThat(draft.details().dateline().flatMap(Dateline::day)).contains("1996-08-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By . Jane Doe . PUBLISHED: . 05:12 EST, 6 June 2013 . | . UPDATED: . 08:30 EST, 7 June 2013 . ",
        "By. Jane Doe. PUBLISHED:. 05:12 EST, 6 June 2013. |. UPDATED:. 08:30 EST, 7 June 2013. "
      })
  void readsCreditsRunIntoTheFirstSentence(String opener) {
    Draft draft = TextReader.read(opener + BODY);
    assertThat(texts(draft)).containsExactly(BODY);
    assertThat(draft.details().credits().byline()).containsExactly("Jane Doe");
    assertThat(draft.details().dates().published().map(Dated::value)).contains("2013-06-06");
    assertThat(draft.details().dates().updated().map(Dated::value)).contains("2013-06-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By . Jane Doe . and John Roe . |Jane Doe;John Roe",
        "By . Lake Mail Reporter . |''",
        "By . Jane Doe For Lakeonline . |Jane Doe"
      })
  void readsScrapedByline(String opener, String people) {
    Draft draft = TextReader.read(opener + " " + BODY);
    assertThat(texts(draft)).containsExactly(BODY);
    assertThat(String.join(";", draft.details().credits().byline())).isEqualTo(people);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By noon the council had met.",
        "By. the way, the bridge is long.",
        "PUBLISHED: . the book is out."
      })
  void sentencesThatOnlyLookLikeCreditsStay(String opener) {
    String text = opener + " " + BODY;
    assertThat(texts(TextReader.read(text))).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CNN's Jane Q. Doe contributed to this report.",
        "Jane Doe reported from Ravenholt, and CNN's John Roe wrote this story from Bergheim.",
        "Jane Doe reported and wrote from Bergheim. John Roe also contributed.",
        "©2026 Lake Press. All rights reserved.",
        "Copyright © 2026 Lake Press."
      })
  void cutsClosingCredits(String credit) {
    assertThat(texts(TextReader.read(BODY + " " + MORE + " " + credit)))
        .containsExactly(BODY + " " + MORE);
    assertThat(texts(TextReader.read(BODY + "\n\n" + MORE + "\n\n" + credit)))
        .containsExactly(BODY, MORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She contributed to this report in May, the council said.",
        "The committee reported from time to time on the bridge.",
        "Copyright law applies to the drawings of the bridge."
      })
  void sentencesThatOnlyLookLikeClosingCreditsStay(String sentence) {
    assertThat(texts(TextReader.read(BODY + " " + sentence)))
        .containsExactly(BODY + " " + sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MORE", "(more)", "-30-", "- ends -", "END", "###", "Page 2 of 7", "- 2 -"})
  void wireMarksAreNoText(String mark) {
    assertThat(texts(TextReader.read(BODY + "\n\n" + mark + "\n\n" + MORE)))
        .containsExactly(BODY, MORE);
  }

  @Test
  void linesToEditorsAreNoText() {
    String text =
        "bc-norland-bridge\n\nTown builds bridge\n\nEds: Updates with quotes.\n\nBy JANE DOE\n"
            + "Associated Press Writer\n\n"
            + BODY
            + "\n\n"
            + MORE;
    Draft draft = TextReader.read(text);
    assertThat(texts(draft)).containsExactly("Town builds bridge", BODY, MORE);
    assertThat(draft.details().credits().byline()).containsExactly("Jane Doe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Candidate removed from debate site.|RAVENHOLT, Sept. 26 (UPI) — ",
        "Flight attendants' union endorses mayor.|A union of flight attendants endorsed the mayor. ",
        "Towns vie for bridge;|"
      })
  void headlineWithStopIsTitle(String line, String opener) {
    Draft draft = TextReader.read(line + "\n\n" + Optional.ofNullable(opener).orElse("") + BODY);
    assertThat(texts(draft, Block.Kind.TITLE)).containsExactly(line);
    assertThat(draft.details().title()).contains(line.substring(0, line.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A quiet town is the stage for a loud feud.",
        "The Ravenholt feud lives on.",
        "Too many cooks and a cold soup."
      })
  void sentenceOfNoPastOverALongParagraphIsTitle(String line) {
    Draft draft = TextReader.read(line + "\n\n" + BODY + " " + MORE);
    assertThat(texts(draft, Block.Kind.TITLE)).containsExactly(line);
    assertThat(draft.details().title()).contains(line.substring(0, line.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor of Ravenholt resigned in the night.",
        "It is the end of the old ferry.",
        "The ferry to Ravenholt sails on Tuesday.",
        "Der Streit von Ravenholt geht weiter."
      })
  void sentenceThatTellsAsReportsDoIsNoTitle(String line) {
    Draft draft = TextReader.read(line + "\n\n" + BODY + " " + MORE);
    assertThat(texts(draft, Block.Kind.TITLE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ABSTRACT.\n\n"})
  void headlineWithStopReadsAsHeadlinesDo(String label) {
    String line = "Ravenholt clears way for bridge.";
    Draft draft = TextReader.read(line + "\n\n" + label + BODY + "\n\n" + MORE);
    assertThat(draft.details().title()).contains("Ravenholt clears way for bridge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ravenholt clears the way for a bridge.",
        "Council of Ravenholt opened bridge Thursday.",
        "Cows eat grass and flowers."
      })
  void sentenceThatReadsOtherwiseOrIsOfNothingBelowIsNoTitle(String line) {
    Draft draft = TextReader.read(line + "\n\n" + BODY + "\n\n" + MORE);
    assertThat(draft.details().title()).isEmpty();
  }

  @Test
  void headlineStandsOverReportThatEndsInNoSentence() {
    String report = (BODY + " " + MORE + " ").repeat(2) + "Read or share this story: x.example/2f7";
    Draft draft = TextReader.read("Ravenholt gets its bridge\n\n" + report);
    assertThat(draft.details().title()).contains("Ravenholt gets its bridge");
  }

  @Test
  void headlineMayOpenWithQuotation() {
    Draft draft = TextReader.read("'We waited' Ravenholt gets its bridge\n\n" + BODY);
    assertThat(draft.details().title()).contains("'We waited' Ravenholt gets its bridge");
  }

  @Test
  void headlineThatBeginsWithNamesIsNoByline() {
    String line =
        "Ada Lund, Per Moe and Nils Berg drop out as Ravenholt race is halted by red flags";
    Draft draft = TextReader.read(line + "\n\n" + BODY);
    assertThat(draft.details().title()).contains(line);
    assertThat(draft.details().credits().byline()).isEmpty();
  }

  @Test
  void addressAboveTheReportIsItsOwn() {
    Draft draft = TextReader.read("https://courier.example/bridge\n\n" + BODY + "\n\n" + MORE);
    assertThat(texts(draft)).containsExactly(BODY, MORE);
    assertThat(draft.details().outlet().url()).contains("https://courier.example/bridge");
  }

  @Test
  void firstSentenceIsNoTitle() {
    Draft draft = TextReader.read("The town is divided.\n\n" + BODY + "\n\n" + MORE);
    assertThat(draft.details().title()).isEmpty();
  }

  @Test
  void pullQuoteThatRepeatsTheBodyIsNoSentence() {
    String quote = "We have argued for thirty years about who pays for the bridge.";
    Draft draft =
        TextReader.read(
            BODY
                + "\n\nWe have argued for thirty years about who pays for the bridge\n\n"
                + MORE
                + "\n\n“"
                + quote
                + " Now we share the cost,” she said.");
    assertThat(texts(draft, Block.Kind.HEADING))
        .containsExactly("We have argued for thirty years about who pays for the bridge");
  }

  @Test
  void rowsOfTableAreItems() {
    Draft draft =
        TextReader.read(
            BODY + "\n\nRavenholt 2 Bergheim 0\n\nLakeside 1 Norburg 1\n\nTesin 3 Ulm 2");
    assertThat(texts(draft, Block.Kind.HEADING)).isEmpty();
    assertThat(texts(draft, Block.Kind.LIST_ITEM)).hasSize(3);
  }

  @Test
  void joinsWrappedLinesWithIndentedFirstLines() {
    String text =
        """
        .  The towns on the shore of the lake agreed to build a joint flood barrier that
        costs 48 million euros, two weeks after the water drove people from their
        homes.
        .  The barrier will be three kilometres long and should be finished by the end
        of the decade.
        """
            .replace(".  The", "   The");
    assertThat(texts(TextReader.read(text)))
        .containsExactly(
            "The towns on the shore of the lake agreed to build a joint flood barrier that costs"
                + " 48 million euros, two weeks after the water drove people from their homes.",
            "The barrier will be three kilometres long and should be finished by the end of the"
                + " decade.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The inter-/national teams met other international teams.|The international teams met other international teams.",
        "The long-/term plan is new.|The long-term plan is new.",
        "A two-/and three-day plan is new.|A two- and three-day plan is new."
      })
  void dropsHyphenOnlyWhereTheWordIsKnown(String lines, String joined) {
    assertThat(texts(TextReader.read(lines.replace("/", "\n")))).containsExactly(joined);
  }

  @Test
  void readsMail() {
    Draft draft =
        TextReader.read(
            "From: Jane Doe <jane@example.org>\nTo: News <news@example.org>\n"
                + "Date: Thu, 11 Jun 2020 08:30:00 +0200\nSubject: Town builds bridge\n\n"
                + BODY
                + "\n\nOn Wed, Jun 10, 2020 at 5 PM News\n<news@example.org> wrote:\n\n"
                + "> When does work begin?\n\n"
                + MORE
                + "\n\n-- \nJane Doe\nPress officer\n");
    assertThat(texts(draft)).containsExactly(BODY, MORE);
    assertThat(draft.details().title()).contains("Town builds bridge");
    assertThat(draft.details().credits().byline()).containsExactly("Jane Doe");
    assertThat(draft.details().dates().published().map(Dated::value)).contains("2020-06-11");
  }

  @Test
  void forwardedMailIsTheText() {
    Draft draft =
        TextReader.read(
            "FYI\n\n---------- Forwarded message ---------\nFrom: Jane Doe <jane@example.org>\n"
                + "Date: Thu, Jun 11, 2020\nSubject: Town builds bridge\nTo: <news@example.org>\n\n"
                + BODY);
    assertThat(texts(draft)).containsExactly(BODY);
    assertThat(draft.details().title()).contains("Town builds bridge");
  }

  @Test
  void textQuotedAsAWholeIsTheText() {
    assertThat(texts(TextReader.read("> " + BODY + "\n>\n> " + MORE + "\n")))
        .containsExactly(BODY, MORE);
  }

  @Test
  void interviewWithNamesAndColonsIsNoMail() {
    String text = "Doe: The bridge is long.\n\nRoe: And who pays?\n\nDoe: All towns together.";
    assertThat(texts(TextReader.read(text))).hasSize(3);
  }
}
