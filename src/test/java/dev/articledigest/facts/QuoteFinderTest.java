package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.Annotator;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“We will rebuild the old bridge,” said Ana Ruiz of the Harbour Board directly.|Ana Ruiz",
        "\"We will rebuild the old bridge,\" Ana Ruiz said on Monday.|Ana Ruiz",
        "‘We will rebuild the old bridge,’ said Ana Ruiz.|Ana Ruiz",
        "«We will rebuild the old bridge», said Ana Ruiz.|Ana Ruiz",
        "»We will rebuild the old bridge«, said Ana Ruiz.|Ana Ruiz",
        "``We will rebuild the old bridge,'' said Ana Ruiz.|Ana Ruiz",
        "`` We will rebuild the old bridge , '' said Ana Ruiz .|Ana Ruiz",
        "''We will rebuild the old bridge,'' said Ana Ruiz.|Ana Ruiz",
        "“ We will rebuild the old bridge , ” said Ana Ruiz .|Ana Ruiz",
        "\" We will rebuild the old bridge , \" said Ana Ruiz .|Ana Ruiz",
        "‘We built it. He said “Never again” to us all,’ said Ana Ruiz.|Ana Ruiz",
        "„We will rebuild the old bridge“, said Ana Ruiz.|Ana Ruiz",
        "“We will rebuild the old bridge,“ said Ana Ruiz.|Ana Ruiz",
        "“Can we still sail? Do they need our boats?”, A senior port official asked.|A senior port official",
        "“Nobody can sail alone,” argues the other harbour towns.|the other harbour towns",
        "“Nobody can sail alone,” continues this former diplomat who himself sailed.|this former diplomat",
        "“Nobody can sail alone,” Ana Ruiz, a retired captain, said.|Ana Ruiz",
        "The mayor told reporters that the bridge was “a gift to the whole town”.|The mayor",
        "According to the mayor, the bridge was “a gift to the whole town”.|the mayor",
        "“The bridge is a gift to us all” ― Ana Ruiz|Ana Ruiz",
        "Ana Ruiz went on: “The bridge is a gift to us all.”|Ana Ruiz",
        "“Who pays for all of it?” Ana Ruiz asked.|Ana Ruiz",
        "“Nobody ever asked us,” he said.|he",
        "Reached by phone in Oslo, Ana Ruiz denied that she was “a danger to the town”.|Ana Ruiz",
        "Sunday morning, Ana Ruiz slammed the plan as “a danger to the whole town”.|Ana Ruiz",
        "They were cross, with Ana Ruiz calling it “a danger to the whole town”.|Ana Ruiz",
        "It drew a reply from President Ana Ruiz, who called it “a danger to the town”.|President Ana Ruiz",
        "Ana Ruiz, a friend, called Rio a “danger to the whole wide town”.|Ana Ruiz",
        "Nobody believes Ana Ruiz’s claim that they are “a danger to the town”.|Ana Ruiz",
        "Ana Ruiz condemned what she called “a danger to the whole town”.|Ana Ruiz",
        "The former secretary of state said “we are all in danger here”.|The former secretary of state",
        "Ruiz’s family said “we are all in danger here”.|Ruiz’s family",
        "In 2008 she said “we are all in danger here”.|she",
        "A few days ago in Oslo he called it “a danger to the whole town”.|he",
        "“We are all in danger,” Ebeling said.|Ebeling"
      })
  void namesTheSpeaker(String text, String speaker) {
    List<Quote> quotes = direct(QuoteFinder.find(text(text), List.of()));
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).speakerMention().map(span -> span.of(text))).contains(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town remembers the “victory” over the flood.",
        "He read “The Long Harbour Road” to them.",
        "She appeared on Channel Nine’s “Today” in May.",
        "An orphan “ mark harms nothing.",
        "It’s the miners’ bridge and the ’90s boats.",
        "The board is 6' 2\" long.",
        "They painted the slogan “Made to be dropped by you” on it.",
        "The band played “Bridge Over Dark Water” and left.",
        "She told “Fox and Friends” of the flood.",
        "He was a guest of the “Shark Tank” show in May."
      })
  void passesOverWhatNobodySaid(String text) {
    assertThat(direct(QuoteFinder.find(text(text), List.of()))).isEmpty();
  }

  @Test
  void givesBothHalvesOfASplitQuoteOneSpeaker() {
    String text = "“We built it,” said Ana Ruiz. “They will have to keep it.”";
    assertThat(QuoteFinder.find(text(text), List.of()))
        .extracting(Quote::text, quote -> quote.speaker().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("We built it", "Ana Ruiz"),
            org.assertj.core.groups.Tuple.tuple("They will have to keep it.", "Ana Ruiz"));
  }

  @Test
  void followsAQuoteOverParagraphs() {
    String text = "“We built it,” said Ana Ruiz. “They must keep it.\n\n“They must pay for it.”";
    assertThat(QuoteFinder.find(text(text), List.of()))
        .extracting(Quote::text)
        .containsExactly("We built it", "They must keep it.", "They must pay for it.");
  }

  @Test
  void followsAQuoteOverParagraphsThatWereJoined() {
    String text = "\"We built it,\" said Ana Ruiz. \"They must keep it. \"They must pay for it.\"";
    assertThat(QuoteFinder.find(text(text), List.of()))
        .extracting(Quote::text)
        .containsExactly("We built it", "They must keep it.", "They must pay for it.");
  }

  @Test
  void resolvesAPronounToTheLastPersonWhoSpoke() {
    String text = "“We built it,” said Ana Ruiz.\n\n“They must keep it now,” she said.";
    assertThat(QuoteFinder.find(text(text), List.of(person("e1", "Ana Ruiz", text))))
        .extracting(quote -> quote.speaker().orElse(""))
        .containsExactly("e1", "e1");
  }

  @Test
  void resolvesAPronounToTheSpeakerOfTheQuotationBeforeIt() {
    String text =
        "“We built it,” said Ana Ruiz.\n\n“They must keep it now,” said Tom Holm. He said the group"
            + " would decide next week whether to call a vote.";
    List<Entity> people = List.of(person("e1", "Ana Ruiz", text), person("e2", "Tom Holm", text));
    assertThat(QuoteFinder.find(text(text), people))
        .extracting(quote -> quote.speaker().orElse(""))
        .containsExactly("e1", "e2", "e2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We built it all,” said the mediator, Ana Ruiz.",
        "Captain Ana Ruiz came. “We built it all,” the captain said.",
        "Ana Ruiz was amused. Asked about the wine, she answered: “We built it all.”"
      })
  void resolvesDescriptions(String text) {
    Entity ana = person("e1", "Ana Ruiz", text);
    Entity captain =
        new Entity(
            ana.id(),
            ana.type(),
            ana.name(),
            ana.aliases(),
            Optional.of(new Entity.Attribute("Captain", new Span(0, 7))),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            ana.mentions());
    String speaker = QuoteFinder.find(text(text), List.of(captain)).get(0).speaker().orElse("");
    assertThat(speaker).isEqualTo("e1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Ruiz won the race. “We built it all,” the Frenchwoman said.|e1",
        "Ana Ruiz and Tom Holm won. “We built it all,” the Frenchwoman said.|the Frenchwoman",
      })
  void takesANationalForTheOnlyPersonNamed(String text, String speaker) {
    List<Entity> people = new ArrayList<>(List.of(person("e1", "Ana Ruiz", text)));
    if (text.contains("Holm")) {
      people.add(person("e2", "Tom Holm", text));
    }
    assertThat(QuoteFinder.find(text(text), people))
        .extracting(quote -> quote.speaker().orElse(""))
        .containsExactly(speaker);
  }

  private static Entity person(String id, String name, String text) {
    int start = text.indexOf(name);
    return new Entity(
        id,
        NameType.PERSON,
        name,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(new Span(start, start + name.length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“It is late. We will all go home,” said the.",
        "Good information is rare but “it may still drive out the bad”.",
        "There is time to be rid of “the whole wide bad lot of them”.",
        "43 were told of “the whole wide bad lot of them”."
      })
  void leavesWhatNamesNobodyWithoutSpeaker(String text) {
    assertThat(direct(QuoteFinder.find(text(text), List.of())))
        .allSatisfy(quote -> assertThat(quote.speaker()).isEmpty());
  }

  @Test
  void namesNobodyWhereItIsOnlyToldThatSomebodySaidSo() {
    List<Quote> quotes =
        QuoteFinder.find(text("It has been claimed that the ferry sank off the pier."), List.of());
    assertThat(quotes.get(0).direct()).isFalse();
    assertThat(quotes.get(0).speakerMention()).isEmpty();
  }

  @Test
  void leavesAnUnresolvedPronounWithoutSpeaker() {
    List<Quote> quotes = QuoteFinder.find(text("“They must keep it now,” she said."), List.of());
    assertThat(quotes.get(0).speaker()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said that the bridge would open in May.|the bridge would open in May|The mayor",
        "The bridge will open in May, the mayor said.|The bridge will open in May|the mayor",
        "The bridge will open in May, said Ana Ruiz, the mayor.||",
        "The bridge will open in May, according to Ana Ruiz.|The bridge will open in May|Ana Ruiz",
        "Ana Ruiz rejected that argument in a short note.||"
      })
  void findsSpeechWithoutMarks(String text, String words, String speaker) {
    List<Quote> quotes = QuoteFinder.find(text(text), List.of());
    if (words == null) {
      assertThat(quotes).isEmpty();
    } else {
      assertThat(quotes).extracting(Quote::text).containsExactly(words);
      assertThat(quotes.get(0).direct()).isFalse();
      assertThat(quotes.get(0).speakerMention().map(span -> span.of(text))).contains(speaker);
    }
  }

  @Test
  void readsExactlyItsEvidence() {
    String text =
        "“We built it, all of it, ” said Ana Ruiz, “and we’ll keep it.” She said it was hers.";
    for (Quote quote : QuoteFinder.find(text(text), List.of())) {
      assertThat(quote.evidence().of(text)).isEqualTo(quote.text());
    }
  }

  @Test
  void endsAQuotationWithoutAClosingMarkWithItsParagraph() {
    Text text =
        text(
            "Marta Lind praised Karl Ode, saying: 'He is a good mate. He is a handful for them.\n\n"
                + "Ode came to the ferry in May.");
    assertThat(direct(QuoteFinder.find(text, List.of())))
        .extracting(Quote::text)
        .containsExactly("He is a good mate. He is a handful for them.");
  }

  @Test
  void beginsAnewWhereAParagraphOfAQuotationOpensWithASingleMark() {
    String read =
        "Ana Ruiz said: 'I was stunned to hear of it. 'I did not know the family at all. The mill"
            + " has stood by the lake for a century. "
            + "It was sold and bought again. ".repeat(20)
            + "'I want to go there.'";
    assertThat(direct(QuoteFinder.find(text(read), List.of())))
        .extracting(Quote::text)
        .containsExactly("I was stunned to hear of it.", "I want to go there.");
  }

  @Test
  void takesOfThreeApostrophesTheFirstForThatOfAWordWithin() {
    assertThat(
            direct(QuoteFinder.find(text("''It is a 'gift to us,''' said Ana Ruiz."), List.of())))
        .extracting(Quote::text)
        .containsExactly("It is a 'gift to us,'");
  }

  @Test
  void beginsAnewWhereAParagraphOfAQuotationOpensWithBackticks() {
    String read =
        "`` It is a privilege . A prize is for the team . `` It means a lot to all , '' Ana Ruiz"
            + " said .";
    assertThat(direct(QuoteFinder.find(text(read), List.of())))
        .extracting(Quote::text)
        .containsExactly("It is a privilege . A prize is for the team .", "It means a lot to all");
  }

  @Test
  void endsAParagraphThatIsAQuotationThoughABoxStandsBehindIt() {
    Text text =
        text(
            "“We have to win here. They have not been here since May.\n\n"
                + "Read the report of the harbour office.");
    assertThat(direct(QuoteFinder.find(text, List.of())))
        .extracting(Quote::text)
        .containsExactly("We have to win here. They have not been here since May.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruiz said the ‘cuts’ were costing votes. The boats are late. She said: ‘He cannot accept it.’",
        "Ruiz said the 'cuts' were costing votes. Boats aren't late. She said: 'He cannot accept it.'"
      })
  void closesSingleMarksBeforeTheNextOnesOpen(String read) {
    assertThat(direct(QuoteFinder.find(text(read), List.of())))
        .extracting(Quote::text)
        .containsExactly("He cannot accept it.");
  }

  @Test
  void keepsHeadingsOut() {
    Text heading = text("“We will rebuild the old bridge,” said Ana Ruiz.", Block.Kind.HEADING);
    assertThat(QuoteFinder.find(heading, List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "\"",
        "‘",
        "“a” ",
        "“a ”, said ",
        "he said, ",
        "said ",
        "a, ",
        "according to ",
        "“a\n\n",
        "« "
      })
  void standsHostileInput(String unit) {
    String text = unit.repeat(100_000 / unit.length()).strip();
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(QuoteFinder.find(text(text), List.of())).isNotNull());
  }

  private static List<Quote> direct(List<Quote> quotes) {
    return quotes.stream().filter(Quote::direct).toList();
  }

  private static Text text(String text) {
    return text(text, Block.Kind.PARAGRAPH);
  }

  private static Text text(String text, Block.Kind kind) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      blocks.add(new Block(kind, new Span(start, start + paragraph.length())));
      start += paragraph.length() + 2;
    }
    return Annotator.annotate(Texts.article(text, Optional.empty(), Optional.empty(), blocks));
  }
}
