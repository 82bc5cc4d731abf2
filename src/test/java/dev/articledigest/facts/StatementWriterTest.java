package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "However, the talks failed on Monday in Bergheim. | The talks failed on Monday in Bergheim.",
        "But the council approved the plan at once. | The council approved the plan at once.",
        "The council has also approved a plan for trams. | The council has approved a plan for trams.",
        "• The court may appoint a guardian for a child. | The court may appoint a guardian for a child.",
        "In addition, fares will rise by a tenth. | Fares will rise by a tenth.",
        "Separately, fares will rise by a tenth. | Fares will rise by a tenth.",
        "Perhaps surprisingly, fares will rise by a tenth. | Fares will rise by a tenth.",
        "Fourth, fares will rise by a tenth. | Fares will rise by a tenth.",
        "For one thing, fares will rise by a tenth. | Fares will rise by a tenth.",
        "What's more, fares will rise by a tenth. | Fares will rise by a tenth.",
        "Meanwhile in Osthafen, fares will rise by a tenth. | In Osthafen, fares will rise by a tenth.",
        "Elsewhere in Norland, fares will rise by a tenth. | In Norland, fares will rise by a tenth.",
        "Plus there was a storm over the harbour. | There was a storm over the harbour.",
        "Now the harbour office may take a look. | The harbour office may take a look.",
        "But now Karl Roe wants to row again. | Karl Roe wants to row again.",
        "Furthermore sources said the request was denied. | Sources said the request was denied.",
        "Lind, on the other hand, has sold the yard. | Lind has sold the yard.",
        "The bank (founded in 1901) closed all its branches. | The bank closed all its branches.",
        "05/04/2026 AT 9:00 AM EST Sailors of Osthafen left the ferry. | Sailors of Osthafen left the ferry."
      })
  void leavesOutWhatTiesASentenceToItsPlace(String sentence, String statement) {
    Statement written = written(sentence).orElseThrow();
    assertThat(written.text()).isEqualTo(statement);
    assertThat(written.trimmed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said the bridge would open in May.",
        "They have not been paid since the summer.",
        "This was the third accident in a week.",
        "Because of the rain nobody came to the market.",
        "Will the bridge ever open to the public?",
        "Police said his brother had left the country.",
        "The mayor called it “a disgrace and left the room at once.",
        "Photo of the bridge by the river bank",
        "A museum in the capital asked her for a jar of dough.",
        "The two have baked together every Saturday since then.",
        "of the issue gear up for the local elections.",
        "It rained."
      })
  void refusesWhatCannotStandAlone(String sentence) {
    assertThat(later(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council approved not only the loan but also bought the ferry.",
        "Karl Roe, who also paints, approved the loan for the ferry.",
        "Karl Roe went to sea for weeks, but he also slept in Osthafen.",
        "The ferry, also known as the Swan, approached the harbour at once.",
        "Karl Roe said: “The council has also bought the old ferry.”"
      })
  void keepsAnAlsoThatAddsToItsOwnSentence(String sentence) {
    assertThat(written(sentence).orElseThrow().text()).contains("also");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In his first interview since the storm, the king of Norland spoke of the dead.",
        "When she was four years old, Marta Lind went blind in one eye.",
        "A sixth suspect in the theft of the ferry was held in Bergheim on Monday.",
        "Some of the hundred boats of the harbour sank in the storm.",
        "There are two ways across the harbour of Osthafen in a storm.",
        "This weekend marked the opening of the harbour museum in Osthafen.",
        "Marta Lind asked for more boats as she issued a statement on the storm.",
        "Us Weekly magazine has retracted a story about the mayor of Osthafen.",
        "Norland bought the rights to \"What I Did at Sea\", a memoir by Marta Lind."
      })
  void takesAFirstSentenceThatPointsAhead(String sentence) {
    assertThat(written(sentence)).isPresent();
  }

  @Test
  void refusesAFirstSentenceOfOneAmongSeveralToldOfLater() {
    assertThat(written("One is a rower of Osthafen who loves boats.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The first lady spoke from the bottom of her heart in Osthafen.",
        "The men who crossed the lake left their boats in Osthafen.",
        "The arrests stem from a storm that began in the harbour.",
        "Karl Roe's letter has not kept him from the race.",
      })
  void tellsASentenceWithAVerbAndASubjectOfItsOwn(String sentence) {
    assertThat(written(sentence).orElseThrow().text()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A sixth suspect in the theft of the ferry was held in Bergheim on Monday.",
        "Some of the hundred boats of the harbour sank in the storm.",
        "His ferries made Karl Roe famous along the shores of the lake."
      })
  void refusesTheSameFurtherDown(String sentence) {
    Text text = Texts.of("The council of Osthafen approved a loan of two million.", sentence);
    assertThat(writer(text).write(1)).isEmpty();
  }

  @Test
  void leavesAWholeSentenceAsItIs() {
    Statement written = written("The council approved a loan of two million.").orElseThrow();
    assertThat(written.text()).isEqualTo("The council approved a loan of two million.");
    assertThat(written.trimmed()).isFalse();
    assertThat(written.words()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eight of those hurt were treated in the clinic of Osthafen.",
        "The harbour office of Osthafen read out the names of those killed in the storm.",
        "Nine of those polled said that the harbour of Osthafen was too shallow."
      })
  void keepsThoseOfWhomTheSentenceTells(String sentence) {
    assertThat(later(sentence)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind said that, as the bridge was old, the town of Ravenholt would sell it.",
        "Lind, who is also the mayor, opened the bridge of Ravenholt on Monday.",
        "The new rule of the harbour office will also apply to ferries of Ravenholt.",
        "The rowers' demand: Free the crew of the ferry in Ravenholt."
      })
  void keepsAThatAndAnAlsoOfItsOwnSentence(String sentence) {
    assertThat(later(sentence).map(Statement::text)).contains(sentence);
  }

  @Test
  void keepsAPronounWhoseAntecedentStandsBefore() {
    assertThat(written("A man was arrested after his car hit the gate.")).isPresent();
  }

  @Test
  void refusesOffersAndNotesOnCookiesInOtherLanguagesToo() {
    String note = "Die Privatsphäre-Einstellungen des Lesers verhindern das Laden der Karte.";
    Text text =
        Texts.of(
            "Der Stadtrat von Osthafen hat am Montag den Bau einer neuen Fähre für die Insel"
                + " beschlossen.",
            note);
    assertThat(text.isEnglish()).isFalse();
    assertThat(writer(text).write(0)).isPresent();
    assertThat(writer(text).write(1)).isEmpty();
  }

  @Test
  void leavesOutTheAndOfOtherLanguagesAndTellsNothingThatIsLimited() {
    Text text =
        Texts.of(
            "Der Stadtrat von Osthafen hat am Montag den Bau einer neuen Fähre beschlossen.",
            "Und die Bürgermeisterin von Bergheim will den Bau bezahlen. Doch das Geld reicht nicht.");
    assertThat(text.isEnglish()).isFalse();
    StatementWriter writer = writer(text);
    assertThat(writer.write(1).map(Statement::text))
        .contains("Die Bürgermeisterin von Bergheim will den Bau bezahlen.");
    assertThat(writer.isTurned(0)).isFalse();
    assertThat(writer.isTurned(1)).isTrue();
  }

  @Test
  void writesNoNameForAMonth() {
    Text text =
        Texts.of(
            "Prime Minister Theresa May spoke in Osthafen on Monday.",
            "The driver of the ferry was released on bail until May 2017 in Osthafen.");
    assertThat(writer(text).write(1).map(Statement::text).orElse("")).doesNotContain("[");
  }

  @Test
  void refusesHeadlines() {
    Text text = Texts.headed("The council approved a loan of two million.", "More will follow.");
    assertThat(writer(text).write(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I think the bridge should have been closed a year ago.",
        "We are not the first town to close a bridge.",
        "Ravenholt has more bridges than you would think.",
        "Click on the map to see where the bridge stood.",
        "Marta Lind is pictured above with the council's lawyers.",
        "Olaf Brandt contributed to this report from Bergheim.",
        "Three days later the bridge opened to lorries again.",
        "The next day the bridge opened to lorries again.",
        "The company has denied that the bridge was unsafe.",
        "The man was arrested near the old mill on Monday.",
        "A quick end to a long quarrel over the bridge.",
        "(Marta Lind has also called for a new bridge over the river.)",
        "In those cases the court closed the bridge at once.",
        "First, they closed the bridge to all the lorries.",
        "Just gather at the old mill of Ravenholt.",
        "Seek out the old mill of Ravenholt.",
        "Three other ferries were sold to Bergheim on Monday.",
        "Of the two remaining, the yard of Ravenholt sold one.",
        "Ravenholt mayor 'speechless' It's a question that the town wants to answer.",
        "None of this is new to the town of Ravenholt.",
        "The one who does is the mayor of Ravenholt.",
        "Eight years ago it was a different story.",
        "Not to be outdone, the rowers of Ravenholt sing.",
        "Norland's Marta Lind has more.",
        "Marta Lind, 40, Ravenholt: Dealing in boats from Norland.",
        "To combat this, the town has closed the bridge.",
        "In it, the rowers of Ravenholt clap and sing.",
        "It was the harbour office of Ravenholt that did that.",
        "For friends of the ferry, this is a good day.",
        "The tweet was deleted on Monday by the harbour office.",
        "Flowers lay at the pier of Ravenholt Many wore red and blue.",
        "Karl Roe was killed in the ferry tragedy His son was on the pier.",
        "TWITTER At least five people were hurt in Ravenholt."
      })
  void refusesWhatIsNoNewsOrPointsBack(String sentence) {
    assertThat(later(sentence)).isEmpty();
  }

  @Test
  void keepsWhatSomebodySaysOfHimself() {
    assertThat(written("“We are proud of the bridge,” Marta Lind told reporters.")).isPresent();
  }

  @Test
  void keepsABracketThatHoldsTheLastMark() {
    String sentence = "The lawyers wrote to the court as its friends (called amici in Latin.)";
    assertThat(written(sentence).orElseThrow().text()).isEqualTo(sentence);
  }

  @Test
  void leavesOutAConnectiveBetweenCommas() {
    assertThat(written("The mayor, however, voted against the loan.").orElseThrow().text())
        .isEqualTo("The mayor voted against the loan.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta Lind opened the bridge. | She thanked the town for its patience. "
            + "| [Marta Lind] thanked the town for its patience.",
        "Marta Lind opened the bridge. | Her speech lasted for two hours. "
            + "| [Marta Lind's] speech lasted for two hours.",
        "Nordwind Airlines cut a third of its flights. | The company blamed the price of fuel. "
            + "| [Nordwind Airlines] blamed the price of fuel.",
        "The FBI shut two of its offices. | The agency blamed the price of paper. "
            + "| [The FBI] blamed the price of paper."
      })
  void namesWhomAnOpenerMeans(String before, String sentence, String statement) {
    Text text = Texts.of(before, sentence);
    Statement written = writer(text).write(1).orElseThrow();
    assertThat(written.text()).isEqualTo(statement);
    assertThat(written.trimmed()).isTrue();
    assertThat(written.evidence()).hasSize(2);
    assertThat(statement).contains(written.evidence().get(1).of(text.content()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta Lind met Olaf Brandt in Bergheim. | She thanked the town for its patience.",
        "Mr. Lind opened the bridge. | She thanked the town for its patience.",
        "A woman was saved by Marta Lind and a crowd of children near the bridge over the river. "
            + "| She thanked the town for its patience.",
        "The shipowner accused Marta Lind of theft. | She spent ten years in prison for fraud.",
        "Marta Lind's rival won the vote. | She spent ten years in prison for fraud.",
        "Nordwind Airlines sued Ravenholt University. | The company blamed the price of fuel."
      })
  void refusesAnOpenerThatMayMeanAnother(String before, String sentence) {
    assertThat(writer(Texts.of(before, sentence)).write(1)).isEmpty();
  }

  @Test
  void aPronounThatComesToOpenTheSentenceGetsACapital() {
    Text text = Texts.of("Marta Lind opened the bridge.", "But she never walked across the pier.");
    Statement written = writer(text).write(1).orElseThrow();
    assertThat(written.text()).isEqualTo("[Marta Lind] never walked across the pier.");
    assertThat(written.withOriginal(naming -> true).text())
        .isEqualTo("She never walked across the pier.");
  }

  @Test
  void writesOutAShortName() {
    Text text = Texts.of("Marta Lind opened the bridge.", "The town is patient, Lind said.");
    Statement written = writer(text).write(1).orElseThrow();
    assertThat(written.text()).isEqualTo("The town is patient, [Marta Lind] said.");
    assertThat(written.withOriginal(naming -> true).text())
        .isEqualTo("The town is patient, Lind said.");
  }

  @ParameterizedTest
  @CsvSource({"Friday, false", "Monday, true"})
  void tellsNoOutlookThatTheNewsHasOvertaken(String day, boolean told) {
    Text text =
        Texts.of(
            "A judge of Osthafen on Friday denied the request to stop the work on the pier.",
            "A judge of Osthafen is expected to make a decision on the pier by " + day + ".");
    assertThat(writer(text).write(1).isPresent()).isEqualTo(told);
  }

  @Test
  void writesNoYearBehindADayOfLongAgo() {
    Statement written =
        dated(
            "Marta Lind told what happened in the harbour on the night of March 10.",
            LocalDate.of(2019, 11, 18));
    assertThat(written.text())
        .isEqualTo("Marta Lind told what happened in the harbour on the night of March 10.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pipe of the boiler had been fitted two days earlier by Karl Roe of Osthafen.",
        "Today most ferries of the lake are built in the yards of Osthafen."
      })
  void writesNoDayThatTheWordsDoNotSurelyMean(String sentence) {
    assertThat(dated(sentence, LocalDate.of(2026, 2, 14)).text()).isEqualTo(sentence);
  }

  @Test
  void writesNoYearIntoARangeOfDays() {
    Statement written =
        dated(
            "The festival of Osthafen will run from May 3-9 in the harbour.",
            LocalDate.of(2026, 2, 14));
    assertThat(written.text())
        .isEqualTo("The festival of Osthafen will run from May 3-9 in the harbour.");
  }

  @Test
  void writesOutWhatARelativeDateMeans() {
    Statement written =
        dated("The bridge closed on Thursday and will open on May 3.", LocalDate.of(2026, 2, 14));
    assertThat(written.text())
        .isEqualTo(
            "The bridge closed on Thursday [12 February 2026] and will open on May 3 [2026].");
    assertThat(written.trimmed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour bridge closed to lorries on Monday, which angered the shipyard's owner. "
            + "| The harbour bridge closed to lorries on Monday.",
        "The owner of the yard, who had lost a boat, reportedly left the town in May. "
            + "| The owner of the yard reportedly left the town in May.",
        "Marta Lind, 47, who built the bridge, found cracks in a pier. "
            + "| Marta Lind, 47, found cracks in a pier.",
        "Engineers led by Marta Lind, who built the bridge, found cracks in a pier. "
            + "| Engineers led by Marta Lind found cracks in a pier.",
        "The harbour bridge closed to lorries on Monday, forcing them onto the ferry. "
            + "| The harbour bridge closed to lorries on Monday.",
        "The bridge -- the oldest of Ravenholt -- closed to lorries on Monday. "
            + "| The bridge closed to lorries on Monday.",
        "The council approved the loan on Monday -- its largest since the war. "
            + "| The council approved the loan on Monday."
      })
  void losesClausesThatAddToASentence(String sentence, String shorter) {
    assertThat(writer(Texts.of(sentence)).shorter(0))
        .extracting(Statement::text)
        .containsExactly(shorter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind said it was Marta Roe, not the mayor, who had sold the ferry.",
        "It's Marta Roe, rather than the mayor of Osthafen, who has sold the ferry.",
        "The clerks of the old yard sent a letter to the mayor, calling for a new yard.",
        "The harbour bridge closed to lorries on Monday, according to the council.",
        "The council approved the loan on Monday -- but not the new tax on boats.",
        "The clerk told the mayor of it on Monday -- and that the council liked it.",
        "The council approved the loan on Monday, which is void unless a judge agrees.",
        "The count gives Marta Lind 47 percent beside Karl Roe, who has 44 percent.",
        "The council met for hours on Monday, “saying nothing to anybody” in the hall.",
        "Hundreds of posts--and several pictures--showed the bridge on Monday.",
        "The bridge closed in May -- also on a Monday -- a day that nobody forgot.",
        "The council will pay the loan back in years -- a step that is hardly sure.",
        "Karl Roe's view was that Lind is, in fact, asking all the sailors to stay.",
        "Marta Lind, who plays a sailor of the old yard, is the son of a mayor."
      })
  void keepsAttributionsConditionsAndQuotations(String sentence) {
    assertThat(writer(Texts.of(sentence)).shorter(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Four towns agreed on Tuesday to build a barrier, two weeks after the flood. "
            + "| Four towns agreed to build a barrier.",
        "After a night of talks, four towns agreed on a barrier in the harbour. "
            + "| Four towns agreed on a barrier.",
        "The ferry carried 300 lorries in the storm, according to the harbour office. "
            + "| The ferry carried 300 lorries, according to the harbour office.",
        "The owner of the yard, who built the barrier, left the town when work stopped. "
            + "| The owner of the yard left the town.",
        "Police told residents on Sunday that the road will stay shut. "
            + "| Police told residents that the road will stay shut.",
        "Two men who fled the burning mill, leaving their boat, were found in a barn on Sunday. "
            + "| Two men were found in a barn.",
        "Marta Lind, the mayor of the harbour town, has opened the new bridge. "
            + "| Marta Lind has opened the new bridge.",
        "Police have arrested a man accused of burning down five barns near the river. "
            + "| Police have arrested a man.",
        "The yard has sold two ferries, the envoy told reporters in Osthafen on Monday. "
            + "| The yard has sold two ferries, the envoy told reporters.",
        "A judge has rejected a request to open the file of each clerk of the old harbour office. "
            + "| Judge rejected request to open file of each clerk of old harbour office.",
        "Karl Roe, the mayor who built the harbour school, has been released from a cell in Osthafen, "
            + "where he was held for ten days. "
            + "| Karl Roe has been released from a cell in Osthafen.",
        "A judge ruled on Monday that Karl Roe, the rich heir of the old ferry yard in the harbour "
            + "of Osthafen, will be held. | A judge ruled that Karl Roe will be held.",
        "The yard has sold the two old ferries, an official with the harbour police of the town of "
            + "Osthafen told reporters. "
            + "| The yard has sold the two old ferries, an official told reporters.",
        "A clerk of the harbour office has been suspended after sending letters to all fishers. "
            + "| A clerk of the harbour office has been suspended.",
        "The yard has been given ten days to cut its staff from 100 welders to 17 of them. "
            + "| The yard has been given ten days to cut its staff.",
        "The yard has dismissed 300 welders and fitters of the old ferry dock for their long strike. "
            + "| Yard dismissed 300 welders and fitters of old ferry dock for their long strike.",
        "The daughter of the late mayor Karl Roe, in a medically induced sleep after a fall in May, "
            + "has been moved to a house by the sea. "
            + "| Daughter of late mayor Karl Roe moved to house by sea.",
        "The bodies of four divers wounded in a raid on the yard two weeks ago arrived in Osthafen. "
            + "| The bodies of four divers arrived in Osthafen.",
        "Ferry captain Karl Roe and harbour pilot Marta Lind have been charged by the yard for "
            + "allegedly fighting during a party on the pier. "
            + "| Ferry captain Karl Roe and harbour pilot Marta Lind have been charged.",
        "Ferry captain Karl Roe has been suspended by his yard until a long inquiry into the fall of "
            + "the crane is over. | Ferry captain Karl Roe has been suspended by his yard.",
        "The navy has pulled the rest of its boats out of the bay due to the falling water. "
            + "| The navy has pulled the rest of its boats out of the bay.",
        "Letters including the names and numbers of forty leaders at the summit were sent out in "
            + "error. | Letters were sent out in error.",
        "Schools in Osthafen have decided to mark two feasts of the sea and shut their gates for "
            + "them. | Schools in Osthafen have decided to mark two feasts of the sea.",
        "The old mayor Karl Roe died on Monday, according to a letter written by the clerks of the "
            + "harbour office. | The old mayor Karl Roe died, according to a letter.",
        "Customs raided more than ten sheds in Osthafen where fishers dry their nets, the navy said. "
            + "| Customs raided more than ten sheds in Osthafen, the navy said.",
        "A young clerk of the harbour yard has been charged with theft, senior navy tax officials "
            + "said. | Young clerk of harbour yard charged with theft, senior navy tax officials said.",
        "Karl Roe's son had a run-in with the police -- and his wife wants to write about it."
            + "| Karl Roe's son had a run-in with the police.",
        "The guide dogs of the school were presented on Thursday, in Osthafen, by the mayor of Bergheim"
            + " and her deputy. | The guide dogs of the school were presented in Osthafen."
      })
  void comesToTheMainClauseOfAHeadline(String sentence, String brief) {
    assertThat(briefs(sentence)).contains(brief);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town will build the barrier in the harbour unless a judge says no. "
            + "| The town will build the barrier.",
        "“We will build it in the harbour,” Mayor Marta Lind said on the radio. "
            + "| “We will build it.",
        "The barrier will be built in the harbour, Mayor Marta Lind said on Monday. "
            + "| The barrier will be built in the harbour.",
        "Police told the residents on Sunday that the road will stay shut. "
            + "| Police told the residents.",
        "Loud complaints, mostly centered on the harbour office, in May filled the paper. "
            + "| Loud complaints, mostly centered on the harbour office.",
        "A year earlier, the shipyard reported earnings of 16 million euros. "
            + "| The shipyard reported earnings of 16 million euros.",
        "The town won the regional cup in 1990 with a young team. "
            + "| The town won the regional cup.",
        "The report of the harbour office has found an improvement in the speed of boats. "
            + "| The report of the harbour office has found an improvement.",
        "By the time Marta Lind read of Karl, a boy who got a new boat, she had sold the yard. "
            + "| A boy who got a new boat, she had sold the yard.",
        "Karl Roe is as well known in the harbour of Osthafen as they come. "
            + "| Karl Roe is as well known in the harbour.",
        "The council would require owners in the north to register their boats. "
            + "| The council would require owners.",
        "The mayor, who was born in the harbour town, won the vote. "
            + "| The mayor, who was born in the harbour town.",
        "A child who smokes is at risk in the harbour towns. | A child is at risk.",
        "The film portrayed the mayor as a tired clerk of the harbour office. "
            + "| The film portrayed the mayor.",
        "The judge forced the owner, who was in court for the first time, to sell the yard. "
            + "| The judge forced the owner.",
        "Fishers were glad that the talks, which cover five bays, would go on in May. "
            + "| Fishers were glad that the talks, which cover five bays.",
        "A ferry sank after a tug from the yard collided with the pier in the fog. "
            + "| A ferry sank after a tug from the yard.",
        "The ferry will not sail to the island, the yard said, citing a lack of crew. "
            + "| The ferry will not sail to the island, citing a lack of crew.",
        "Lind said the work at her yard in the old harbour of Osthafen seems to be under way. "
            + "| Lind said the work at her yard.",
        "In the harbour towns of Norland and Sweden, 7 million people were hungry last year. "
            + "| 7 million people were hungry.",
        "The heirs were given permission for his name, image and music to be used in films. "
            + "| The heirs were given permission for his name.",
        "Lind said that many will lose their boats in a town where one in four has no work. "
            + "| Lind said that many will lose their boats in a town.",
        "Should the tenants elect the trust, the town would sell the harbour blocks. "
            + "| Should the tenants elect the trust.",
        "Marta Lind is the first diver of the harbour police killed on duty in 14 years of storms. "
            + "| Marta Lind is the first diver of the harbour police killed on duty.",
        "Osthafen had never lost to the town of Norland in the cup of the islands. "
            + "| Osthafen had never lost to the town of Norland.",
        "The news that the council will charge Marta Lind with theft has shaken the harbour town. "
            + "| The news that the council will charge Marta Lind.",
        "The clerks spent more than a month watching the boats of the fishers near the pier. "
            + "| The clerks spent more than a month.",
        "Polls foretold a close race in the town, with Marta Lind in the lead by a nose. "
            + "| Polls foretold a close race in the town, with Marta Lind.",
        "Generally, the harbour laws require a lamp on each boat. "
            + "| The harbour laws require a lamp on each boat.",
        "The storm will be a danger to boats in fewer than ten of the harbour towns. "
            + "| The storm will be a danger to boats.",
        "When the tug chased down the ferry in the bay it broke the record of the yard. "
            + "| When the tug chased down the ferry.",
        "Ten men escaped from the harbour prison Thursday and Friday with help. "
            + "| Ten men escaped from the harbour prison and Friday with help.",
        "The swimmer was found the day after the storm had passed the harbour. "
            + "| The swimmer was found the day.",
        "A judge ordered the clerks of the harbour office to stop selling tickets for night ferries. "
            + "| A judge ordered the clerks of the harbour office to stop selling tickets.",
        "Karl Roe, the captain who had a boat until he was charged with theft, denied it all. "
            + "| Karl Roe, the captain who had a boat until he was charged.",
        "The ferry, the old ship caught in the storm in Osthafen on Tuesday, has sunk. "
            + "| The ferry, the old ship caught in the storm.",
        "The yard was shut, but in early reports on the storm, police said a ferry had sunk. "
            + "| The yard was shut, but in early reports on the storm, police said a ferry.",
        "The yard was shut, but in early reports on the storm, police said a fire erupted after a "
            + "tug had sunk. | The yard was shut, but in early reports on the storm, police said a fire.",
        "The hopes for the yard, says Marta Lind, have gone with the storm of May. "
            + "| The hopes for the yard, says Marta Lind.",
        "Karl Roe pleaded guilty to the charge of theft as part of a deal, court papers show. "
            + "| Karl Roe pleaded guilty to the charge of theft.",
        "The order of Marta Lind means that the fishing of eels is now open to all the men and "
            + "women of the bay. | The order of Marta Lind means that the fishing of eels is now.",
        "Late on Saturday, bombs fell on the old yard of Osthafen, killing at least nine, Lind said. "
            + "| Late, bombs fell on the old yard of Osthafen, Lind said.",
        "After the storm that tore the roofs off the yards in Chicago, Illinois, state and county police "
            + "shut the roads to the harbour. "
            + "| Illinois, state and county police shut the roads to the harbour.",
        "In a long talk at the yard -- the first in May -- Marta Lind told of her sister, Eva, "
            + "Duchess of Osthafen, who has taken on the new barrier. "
            + "| Duchess of Osthafen, who has taken on the new barrier.",
        "Operating profit for the ferries, engine parts and harbour services concern was 19 million "
            + "crowns, or 91 cents a share, up 3% from 87 cents a share. "
            + "| Engine parts and harbour services concern was 19 million crowns, or 91 cents a share."
      })
  void partsNoHeadlineFromWhatItsTruthNeeds(String sentence, String brief) {
    assertThat(briefs(sentence)).doesNotContain(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind struck (allegedly) at the clerk of the yard.",
        "Lind came home after a hard(ish) day at the yard.",
        "Lind praised the (relatively) quiet streets of Osthafen.",
        "Lind rowed to the (north)eastern bay of Osthafen.",
        "For the third test the chest, the arm and the neck are also measured.",
        "The Lake Transport Authority ( LTA ) shut the bridge .",
        "The bet: If Lind's team won the cup, Roe would paint the ferry red.",
        "“I saw what Lind did, and I would have done it, too,” said Karl Roe."
      })
  void keepsAsidesThatWeakenWhatIsTold(String sentence) {
    assertThat(writer(Texts.of(sentence)).write(0).map(Statement::text)).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A judge denied on Friday the request of the harbour tribe for an order that would have "
            + "halted the work on the new pipe in the bay. "
            + "| Judge denied request of harbour tribe for order that would have halted work.",
        "The talks between the town and the yard grew loud in May, but the two mayors said that the "
            + "price of the barrier was still open after ten days. "
            + "| The talks between the town and the yard grew loud in May.",
        "A judge Friday denied the harbour tribe 's request for a long order to halt all of the work "
            + "on the new pipe in the old bay . "
            + "| A judge Friday denied the harbour tribe 's request.",
        "Customs men say they have arrested the owner of the old ferry yard of Osthafen who was "
            + "seen at the fire. | Customs men say they have arrested the owner of the old ferry yard of Osthafen.",
        "The rowing club of Osthafen won the fourth and final round of the great northern Lake Courier Cup of boats "
            + "and islands. | Rowing club of Osthafen won fourth and final round of great northern Lake Courier Cup.",
        "The council of Osthafen has renewed the charter of the old \"Office of Tides\" and the seal "
            + "of the \"House of Lamps\" in a meeting. "
            + "| Council of Osthafen renewed charter of the old \"Office of Tides\" and seal.",
        "The head of the harbour office of Osthafen, Karl Roe, has received threats days after the "
            + "ferry of the yard was sold to a man from the islands. "
            + "| The head of the harbour office of Osthafen, Karl Roe, has received threats.",
        "Karl Roe the old clerk of the yard defended his practice of taking gifts from foreign "
            + "owners, arguing that he does not agree with all of them. "
            + "| Karl Roe old clerk of yard defended his practice of taking gifts from foreign owners."
      })
  void beginsToTellALongSentence(String sentence, String beginning) {
    assertThat(beginning(sentence)).contains(beginning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The man suspected of setting fire to the ferry in the harbour of Osthafen, a welder from "
            + "the yard, has died.",
        "Marta Lind may have lost the first vote in the harbour town of Osthafen, but she has won "
            + "the second vote of the islands by a mile.",
        "The clerk took the box of letters from the office of the mayor in the night of the great "
            + "storm, the lawsuit claimed.",
        "The ferries of the yard will sail to the islands in the north of the bay from the first of "
            + "May on unless the council says no.",
        "Marta Lind says that Karl Roe may be a welder of the old school in the harbour, but the storm "
            + "shows that he is wrong about all of the masts.",
        "The ferries of the yard will sail to the islands in the north of the bay from May on, "
            + "sleeping on the way, if the council agrees.",
        "Marta Lind believes that the small ferry yard of the islands has gone from laughing stock to "
            + "one of the best in all of the lakes of Norland.",
        "The long feud that parted the old ferry yard and the new harbour office of Osthafen has "
            + "moved on.",
        "Marta Lind and her friends are trying to create “an air of panic” in the harbour town of "
            + "Osthafen before the vote of May, the harbour master said."
      })
  void beginsNoSentenceThatTurnsOrHasNoSureVerb(String sentence) {
    assertThat(beginning(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bodies of the four young rowers from Osthafen who were swept away by the flood of the river on "
            + "Sunday have been brought home. "
            + "| The bodies of the four young rowers from Osthafen.",
        "A photo of a weasel taking a ride on the back of a flying duck near the old ferry yard of "
            + "Osthafen has been seen by millions. "
            + "| A photo of a weasel taking a ride on the back of a flying duck.",
        "Karl Ode believes that the young rower Marta Lind of Osthafen has gone from a late starter"
            + " to one of the fastest rowers of the lake. "
            + "| Karl Ode believes that the young rower Marta Lind of Osthafen.",
        "The harbour office has added another boat to the list of old boats it is going to sell "
            + "before the end of the year. "
            + "| The harbour office has added another boat to the list of old boats."
      })
  void opensASentenceThatHasNoBeginningOfTheSureKind(String sentence, String opening) {
    assertThat(opening(sentence)).contains(opening);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president of the small ferry yard shares the blame for the death of the rower in the "
            + "flood of May, his daughter claimed.",
        "If the harbour office of the town of Osthafen sells the old ferry to its owner for so little "
            + "money, the clerks will go on strike.",
        "The harbour office may not have bought the boats of the yard to please the mayor, but no one"
            + " told that to the rowers."
      })
  void opensNoClaimAndNoCondition(String sentence) {
    assertThat(opening(sentence)).isEmpty();
  }

  @Test
  void opensASentenceWhoseOnlySureVerbTellsWhoSaidIt() {
    assertThat(
            opening(
                "Racist emails -- like one that depicted the mayor as a weasel -- resulted in three"
                    + " Bergheim, Norland, city employees resigning or being fired, the city"
                    + " spokesman said Friday."))
        .contains("Racist emails -- like one that depicted the mayor as a weasel.");
  }

  @Test
  void endsNoLineBeforeTheVerbOfWhatIsSaid() {
    assertThat(
            briefs(
                "The harbour office said a plan to sell its four old ferry yards to Karl Roe, of"
                    + " Osthafen, in Norland, fell through."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court in the harbour town of Osthafen has sentenced a former clerk to a year in prison. "
            + "| Court in harbour town of Osthafen sentenced former clerk to a year in prison.",
        "The ferry of the islands has been shut down by the harbour office of the town of Osthafen. "
            + "| Ferry of islands shut down by harbour office of town of Osthafen.",
        "A swimmer of the town of Osthafen was found safe on an island of the northern lake. "
            + "| Swimmer of town of Osthafen found safe on island of northern lake.",
        "A price of $25 a share is a fair offer for the yard, the owner of boats said. "
            + "| Price of $25 a share is fair offer for yard, owner of boats said.",
        "The mayor of Osthafen, Norland, was named the captain of the same boat for a third year. "
            + "| Mayor of Osthafen, Norland, was named captain of the same boat for third year.",
        "The harbour town is “a place for the brave”, as the young clerk of the yard said on Monday. "
            + "| Harbour town is “a place for the brave”, as young clerk of yard said.",
      })
  void leavesOutWhatHeadlinesDoWhereALineWouldBeTooLong(String sentence, String line) {
    assertThat(briefs(sentence)).contains(line);
  }

  @Test
  void keepsAnAuxiliaryBehindAnotherParticiple() {
    assertThat(
            briefs(
                "The father of a clerk wanted for theft in the town has been charged with a lie to the"
                    + " harbour office."))
        .noneMatch(line -> line.contains("town charged"));
  }

  @Test
  void keepsAnArticleWithoutWhichItsNounWouldBeAVerb() {
    assertThat(
            briefs(
                "The old ferry of the town of Osthafen is getting a shot in the arm with the help of"
                    + " Marta Lind."))
        .noneMatch(line -> line.contains("getting shot"));
  }

  @Test
  void leavesNoArticlesOutOfADigestOfFewWords() {
    assertThat(
            writer(
                    Texts.of(
                        "The court in the harbour town of Osthafen has sentenced a former clerk to a"
                            + " year in prison."))
                .brief(0, 15))
        .noneMatch(statement -> statement.text().startsWith("Court"));
  }

  @Test
  void beginsBehindTheVerbOfTheMainClause() {
    assertThat(
            beginning(
                "A former clerk of the yard that helped the office look for the ferry has been shot"
                    + " dead in Osthafen on the lake, police said."))
        .contains("Former clerk of yard that helped office look for ferry shot dead in Osthafen.");
  }

  @Test
  void beginsNoLineWithWhatSomebodyOfTheSubjectIs() {
    assertThat(
            briefs(
                "While living in a flat in Bergheim, Marta Lind and her husband, Karl Ode, a clerk of"
                    + " the yard, began to look for a house near the pier."))
        .noneMatch(line -> line.startsWith("A clerk"));
  }

  @Test
  void keepsArticlesWhereTheLineIsShortEnough() {
    assertThat(briefs("The court has sentenced a former clerk of the yard to a year in prison."))
        .contains("The court has sentenced a former clerk of the yard to a year in prison.");
  }

  @Test
  void leavesOutWhatSomebodyIsOnlyWhereNoOtherLineIsShortEnough() {
    assertThat(
            briefs(
                "Old Norland ferry board president Marta Lind told the owners of four small old yards"
                    + " to end the strike."))
        .contains("Marta Lind told the owners of four small old yards to end the strike.");
  }

  @Test
  void beginsNoLineWithAnAsideOfTheMainClause() {
    assertThat(
            briefs(
                "Tomorrow the board of the small lake county, Norland, will vote on the sale of the"
                    + " yard."))
        .noneMatch(line -> line.startsWith("Norland"));
  }

  @Test
  void endsALineWhereOnlyItsLastNounIsToldMoreOf() {
    assertThat(
            halt(
                "The harbour town of Osthafen has honoured the six young sailors killed in a storm at"
                    + " a pier of the lake last year."))
        .contains(
            "The harbour town of Osthafen has honoured the six young sailors killed in a storm.");
  }

  @Test
  void keepsTheDayOfThePastWhenItHappened() {
    assertThat(
            halt(
                "The harbour town of Osthafen honoured the old ferry of Marta Lind, a well known clerk"
                    + " of its yard, at the pier last year."))
        .isEmpty();
  }

  @Test
  void endsNoLineWithinARangeOrAtAVerbThatAsksForMore() {
    assertThat(
            halt(
                "The old yard of Osthafen said that it would this time raise 17 million to 19 million"
                    + " crowns."))
        .isEmpty();
    assertThat(
            halt(
                "The harbour board of the small town of Osthafen has put its ferry and the old yard of"
                    + " Marta Lind under the control of a bank."))
        .isEmpty();
  }

  @Test
  void endsNoLineBeforeWhatWasRecommended() {
    assertThat(
            halt(
                "The old yard of Osthafen said that its managers would recommend to its board today"
                    + " that the small ferry be sold to the town."))
        .isEmpty();
  }

  @Test
  void endsNoLineBeforeWhatANounOfTellingTells() {
    assertThat(
            halt(
                "The old ferry yard of Osthafen is facing the growing suspicion that its master"
                    + " Karl Roe took the missing money to Norland."))
        .isEmpty();
  }

  @Test
  void leavesOutOfALineWhatStandsBetweenSubjectAndVerb() {
    assertThat(
            briefs(
                "Marta Lind, who sailed the two small old harbour boats of Osthafen \"Petrel\" and"
                    + " \"Plover,\" has closed the small yard in Osthafen."))
        .contains("Marta Lind has closed the small yard in Osthafen.");
    assertThat(
            briefs(
                "Lind Shipping Corp., a fast-growing, well-known, Bergheim-based maker of small boats of"
                    + " wood and sails, has closed the yard in Osthafen."))
        .contains("Lind Shipping Corp. has closed the yard in Osthafen.");
  }

  @Test
  void leavesNothingOutOfAListOfSubjects() {
    assertThat(
            briefs(
                "Marta Lind, Karl Roe of the small old yard in Osthafen, Eva Ode and her brother,"
                    + " closed the old ferry."))
        .noneMatch(line -> line.startsWith("Marta Lind closed"));
  }

  @Test
  void keepsInALineThatSomebodyHasSaidSo() {
    assertThat(
            writer(
                    Texts.of(
                        "A yard of Osthafen has moved away from its old aims of building boats for"
                            + " the sailors and rowers of the bay, sailors have warned."))
                .lines(0, 15))
        .extracting(Statement::text)
        .isNotEmpty()
        .allMatch(line -> line.endsWith("sailors have warned."));
  }

  @Test
  void beginsNoLineThatTellsOneOfTwoThings() {
    assertThat(
            writer(
                    Texts.of(
                        "Either Marta Lind won the longest race of the year in the old bay, or the"
                            + " clocks of the harbour of Osthafen were wrong."))
                .beginning(0, 15))
        .isEmpty();
  }

  @Test
  void leavesATownAmongTownsItsNameThoughSomebodyBearsIt() {
    Text text =
        Texts.of(
            "Eric Dayton runs a yard.",
            "Indianapolis is not like Columbus, or Dayton or Cleveland.");
    assertThat(writer(text).write(1).orElseThrow().text()).doesNotContain("[Eric Dayton]");
  }

  @Test
  void leavesOutOfALineWhereSomethingWasSaid() {
    assertThat(
            briefs(
                "Marta Lind said in a long talk with the Courier at the town hall of Bergheim that the"
                    + " yard has closed."))
        .contains("Marta Lind said that the yard has closed.");
  }

  private static Optional<String> halt(String sentence) {
    return writer(Texts.of(sentence)).halt(0, 15).map(Statement::text);
  }

  private static Optional<String> opening(String sentence) {
    return writer(Texts.of(sentence)).opening(0, 15).map(Statement::text);
  }

  private static Optional<String> beginning(String sentence) {
    return writer(Texts.of(sentence)).beginning(0, 15).map(Statement::text);
  }

  private static List<String> briefs(String sentence) {
    return writer(Texts.of(sentence)).lines(0, 15).stream().map(Statement::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On the surface, the plan for the harbour looked sound.",
        "Like Marta Lind, she has nothing to lose in the vote.",
        "Often they turn to the harbour office for help.",
        "Like the doctor, the nurses of the harbour clinic have left Osthafen.",
        "The same officer of the harbour office was praised on Monday.",
        "Marta Lind has commented on the storm in the harbour of Osthafen.",
        "Karl Roe took to Twitter after the talks in the harbour office.",
        "Object of anger: This statue of the founder stands in the harbour.",
        "None did anything for the boats in the harbour of Osthafen.",
        "All three have been in the harbour of Osthafen all summer.",
        "The six were employed by the harbour office of Osthafen.",
        "Marta Lind continued her scathing remarks.",
        "A bird's eye view of the harbour shows wrecks and ropes.",
        "A navy image of boats sailing off the harbour this year.",
        "Pictured at the back, from left, are the rowers of Osthafen.",
        "In front are the rowers Marta Lind and Karl Ode.",
        "Above, two rowers wait for the ferry of Osthafen.",
        "Officials of Osthafen did not immediately provide any other details.",
        "In the above code the boats of Osthafen are sorted by length.",
        "What will be more difficult is selling the boats of Osthafen.",
        "Two have left the harbour of Osthafen since the storm.",
        "Although this is not enough, Marta Lind bought the old ferry.",
        "Marta Lind said: “That's because the harbour is old and shallow.”",
        "Marta Lind asked how many of those were sold in the harbour.",
        "Eight of those said that the harbour of Osthafen was too shallow.",
        "Eight of those left the harbour of Osthafen.",
        "ML: There are just so many boats in the harbour of Osthafen.",
        "Marta Lind issued a statement online following the storm in the harbour.",
        "Add lamps to the oldest boats of Osthafen for instant light.",
        "Appear on the ballot in enough towns to have a chance at winning.",
        "Works with all boats of the harbour of Osthafen, and with ferries.",
        "The owner of the yard could not be reached for comment on Monday.",
        "Marta Lind needs to do something similar in the harbour of Osthafen.",
        "Osthafen has bought a similar boat for the harbour office.",
        "The harbour office spoke of a feud between the two men on Monday.",
        "The suspect -- a man of the harbour office -- was taken to Bergheim.",
        "Below is a picture of the harbour of Osthafen in the storm.",
        "Of course, everybody in Osthafen should have heard the alarm.",
        "Marta Lind wrote to the mayor of Osthafen about such rules.",
        "Lind had read of the storm in this letter to the mayor.",
        "Karl Roe of the harbour office said.",
        "Marta Lind, his niece, shouted to the crowd at the harbour.",
        "The name of Karl Roe nonetheless stood on the ballot in Osthafen.",
        "Written and directed by Marta Lind of the harbour office.",
        "Starring Karl Roe, Marta Lind and the old ferry of Osthafen.",
        "The tension in Osthafen extends to the harbour office too.",
        "At least that is what the harbour office of Osthafen hopes.",
        "The home team watched the storm from the old pier.",
        "The 33-year-old woman was taken to a clinic in Osthafen.",
        "The company, owned by two cousins, builds ferries in Osthafen.",
        "Other guests of the harbour office had left by Monday.",
        "What the harbour office bought in those days was…",
        "In the years since, Osthafen has become a harbour for yachts.",
        "The prize of the harbour office for the best boat, that is.",
        "A fourth person was pulled from the harbour alive.",
        "The 20-year-old was flown to a hospital in Bergheim.",
        "Click to share the story of the harbour with your friends.",
        "Save a quarter of the cost over the first ten years.",
        "If only it were the worst thing that the harbour office has done.",
        "Not in the checked luggage, as the owner of the dog found out.",
        "-- Marta Lind May 7, 2026 The harbour office is closed.",
        "For the ferry to Osthafen, those numbers are eight in ten.",
        "Even these opponents of the barrier agree that the harbour floods.",
        "https://t.example/HDwt The barrier is ruined by that gap in the harbour.",
        "Perhaps the harbour office thought that nobody would read the file.",
        "The harbour office used its own account for the letters!",
        "The answer to that question is not simple for the harbour office.",
        "The most recent was in 2000, the harbour office said on Monday.",
        "Caption The team won its first title since 1908 in the harbour.",
        "Soldiers march past a statue of the founder in the harbour square.",
        "Editor 's note : Marta Lind is a columnist of the Lake Courier.",
        "By Marta Lind Special for the Courier has long been a favourite of the town.",
        "Lind told the Courier: ‘The ferry is one of the oldest in the bay.",
        "“not outrun it in the harbour of Osthafen,” said Marta Lind of the yard.",
        "EPA 6 Marta Lind was asked about the ferry by the court.",
        "REUTERS Some of the boats have longer gaps between the masts.",
        "Marta Lind applauds the rowers at the harbour of Osthafen.",
        "Leading from the front: Marta Lind takes the oars at the start."
      })
  void refusesWhatAnotherSentenceMustComplete(String sentence) {
    assertThat(later(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is now clear that the ferry left the harbour without its pilot.",
        "It was the first time that the harbour of Osthafen had frozen over.",
        "It will be months before the bridge over the bay opens again.",
        "When it comes to boats, most sailors of Osthafen want new ones.",
        "A veteran of the harbour police who lost his boat is to be paid.",
        "In a talk ahead of his tour of the bay, Karl Lind praised the rowers."
      })
  void keepsAnItOrHeThatPointsAhead(String sentence) {
    assertThat(written(sentence)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is likely to fall into the harbour of Osthafen by May.",
        "It was told that the harbour of Osthafen would close.",
        "It said that the harbour of Osthafen would close by May."
      })
  void refusesAnItThatSomethingWasNamedFor(String sentence) {
    assertThat(later(sentence)).isEmpty();
  }

  @Test
  void refusesWhatAnEarlierSentenceIntroduces() {
    Text text =
        Texts.of(
            "Marta Lind built a flood barrier in Osthafen.",
            "The town paid for most of it.",
            "The mayor praised her on Monday.",
            "Karl Roe made a horror film in the old mill.",
            "The film earned two million euros.",
            "The barrier will be opened by the king in May.");
    assertThat(writer(text).write(4)).isEmpty();
    assertThat(writer(text).write(5)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Church of All Lakes (Coal) shut its hall in May. "
            + "| The Church of All Lakes (Coal) shut its hall in May.",
        "The hall of the church of the lakes (Norland) was shut in May. "
            + "| The hall of the church of the lakes was shut in May."
      })
  void keepsABracketOfInitials(String sentence, String statement) {
    assertThat(written(sentence).orElseThrow().text()).isEqualTo(statement);
  }

  @Test
  void keepsTheAbbreviationThatTheTextGoesOnWith() {
    assertThat(
            written("The Lake Authority (LA) closed the harbour of Osthafen (the old one) in May.")
                .get()
                .text())
        .isEqualTo("The Lake Authority (LA) closed the harbour of Osthafen in May.");
  }

  @Test
  void writesNoFullNameIntoATermInMarks() {
    Text text =
        Texts.of(
            "Alan Roe opened the harbour school of Osthafen in May.",
            "Tests of the yard in Norland proved the 'Roe hypothesis' wrong on Monday.");
    assertThat(writer(text).write(1).orElseThrow().text()).doesNotContain("[");
  }

  @Test
  void writesNoFullNameBehindAnotherFirstName() {
    Text text =
        Texts.of("Alan Roe runs the yard.", "A video shows Rakel Roe at the pier of the yard.");
    assertThat(writer(text).write(1).orElseThrow().text()).doesNotContain("[Alan Roe]");
  }

  @Test
  void keepsTheTurnOfWhatGoesBefore() {
    StatementWriter writer =
        writer(
            Texts.of(
                "Karl Roe was to open the bridge in Osthafen on Friday. But he never came home."));
    assertThat(writer.isTurned(0)).isTrue();
    assertThat(writer.following(writer.write(0).orElseThrow()).orElseThrow().text())
        .isEqualTo("But he never came home.");
  }

  @Test
  void refusesWhatATextWithoutDateToldOfYearsAgo() {
    Text text =
        Texts.of(
            "Karl Ode is questioned by the court.",
            "Eight years ago he was questioned in Bergheim. Karl Ode sank a ferry off the pier.");
    StatementWriter writer = new StatementWriter(text, FactFinder.find(text, List.of()));
    assertThat(writer.write(2)).isEmpty();
  }

  @Test
  void refusesTheYearThatTheSentenceBeforeNames() {
    Text text =
        Texts.of(
            "Marta Lind opened the bridge on Monday.",
            "Lind called 2013 a good year. The year ended with a storm over Osthafen.");
    StatementWriter writer = new StatementWriter(text, FactFinder.find(text, List.of()));
    assertThat(writer.write(2)).isEmpty();
  }

  @Test
  void refusesWhatHappenedInAYearThatOnlyTheSentenceBeforeNames() {
    Text text =
        Texts.of(
            "Marta Lind opened the bridge on Monday.",
            "The mayor Karl Roe died in 2000. Voters in Osthafen elected a dead man.");
    List<Anchor> anchors = List.of(new Anchor(AnchorKind.ARTICLE, LocalDate.of(2026, 11, 14)));
    StatementWriter writer = new StatementWriter(text, FactFinder.find(text, anchors));
    assertThat(writer.write(1)).isPresent();
    assertThat(writer.write(2)).isEmpty();
    assertThat(writer.following(writer.write(1).orElseThrow())).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Getting there: The ferry to Osthafen was cheap in May. | The ferry to Osthafen was cheap in May.",
        "Getting the whole town involved: Karl Ode is to open the old yard on Monday. "
            + "| Karl Ode is to open the old yard on Monday.",
        "Younger days: “The ferry to Osthafen was cheap,” said Karl Ode. "
            + "| “The ferry to Osthafen was cheap,” said Karl Ode.",
        "One argument: Only the ferry to Osthafen is cheap in May. "
            + "| One argument: Only the ferry to Osthafen is cheap in May.",
        "A common myth: The ferry to Osthafen was cheap in May. "
            + "| A common myth: The ferry to Osthafen was cheap in May.",
        "Lind: The ferry to Osthafen was cheap in May. | Lind: The ferry to Osthafen was cheap in May.",
        "OSTHAFEN, Norland (ANN) -- The ferry to Osthafen was cheap in May. "
            + "| The ferry to Osthafen was cheap in May.",
        "The Long Quarrel Goes On: The council of Osthafen closed the yard. "
            + "| The council of Osthafen closed the yard."
      })
  void opensBehindALabelThatIsNobodysName(String sentence, String statement) {
    assertThat(written(sentence).orElseThrow().text()).isEqualTo(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If the dam holds this winter -- perhaps the last of its old gates will.",
        "The return of one of the best rowers -- Karl Ode -- is sure to please Osthafen."
      })
  void leavesNoHalfOfAConditionAndNobodyUnnamed(String sentence) {
    assertThat(writer(Texts.of(sentence)).shorter(0)).isEmpty();
  }

  @Test
  void cutsEachOfTheCreditsThatOpenASentence() {
    assertThat(written("(Photo: Ode) (Photo: Ode) Nobody in Osthafen was as glad.").get().text())
        .isEqualTo("Nobody in Osthafen was as glad.");
  }

  @Test
  void keepsTheBracketInAName() {
    assertThat(
            written("The Lake Council (Fair Seats) Bill passed in Osthafen on Monday.")
                .orElseThrow()
                .text())
        .contains("(Fair Seats)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "London - ",
        "( CNN ) -- ",
        "1. ",
        "Updated Jul 7, 2012 6:40 PM ET ",
        "Monday , May 4 , 2026 , 9:00 AM "
      })
  void opensBehindWhatOpensAReportOrAnItem(String opener) {
    assertThat(written(opener + "Mayor Marta Lind opened the new bridge on Monday.").get().text())
        .isEqualTo("Mayor Marta Lind opened the new bridge on Monday.");
  }

  @Test
  void writesNoFullNameOfOneForAPeople() {
    Text text =
        Texts.of(
            "The Yanomami live by the river.",
            "Davi Yanomami spoke in the hall.",
            "Villages of the Yanomami were visited by doctors in May.");
    assertThat(writer(text).write(2).orElseThrow().text()).doesNotContain("[");
  }

  @Test
  void opensBehindABracketAndItsComma() {
    assertThat(written("(Since May), Marta Lind has run the harbour office.").get().text())
        .isEqualTo("Marta Lind has run the harbour office.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta Lind will move to Osthafen if the town votes for her in November. | November [2026]",
        "Lind would open it in January 2027, and shut it again in November. | in November.",
        "Lind would open it in January 2027, and shut it the very next year. | next year."
      })
  void writesNoYearThatTimeWouldRunBackIn(String sentence, String end) {
    assertThat(dated(sentence, LocalDate.of(2026, 9, 8)).text()).contains(end);
  }

  @Test
  void writesTheFullNameForAnAddressThatOpensAParagraph() {
    Text text = Texts.of("Alan Roe runs the yard.", "Mr. Roe opened the pier of the yard in May.");
    assertThat(writer(text).write(1).orElseThrow().text())
        .isEqualTo("[Alan Roe] opened the pier of the yard in May.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Crowds came to see a new Roe court in Osthafen.",
        "Crowds came to see Dolce & Roe coats in Osthafen.",
      })
  void leavesTheNameOfWhatIsNamedForSomebody(String sentence) {
    Text text = Texts.of("Alan Roe runs the yard.", sentence);
    assertThat(writer(text).write(1).orElseThrow().text()).isEqualTo(sentence);
  }

  @Test
  void writesNoFullNameIntoThatOfAFirm() {
    Text text =
        Texts.of("Greg Orlanti runs a studio.", "The film was made by Orlanti Productions in May.");
    assertThat(writer(text).write(1).orElseThrow().text()).doesNotContain("[");
  }

  @Test
  void writesNoFullNameBehindTheRestOfIt() {
    Text text =
        Texts.of("Ngāi Tahu will have two seats.", "Members of Ng ā i Tahu sang in the gallery.");
    assertThat(writer(text).write(1).orElseThrow().text()).doesNotContain("[");
  }

  @Test
  void putsNoDayIntoTheNameOfAFair() {
    assertThat(
            dated(
                    "The stalls will be at the Osthafen Indoor Christmas Market in the hall.",
                    LocalDate.of(2026, 11, 14))
                .text())
        .doesNotContain("[");
  }

  @Test
  void cutsNoBracketOutOfAQuotation() {
    assertThat(
            written("“We will open the bridge (the old one) in May,” Marta Lind said.")
                .get()
                .text())
        .contains("(the old one)");
  }

  @Test
  void keepsTheBracketThatExcepts() {
    assertThat(
            written("Marta Lind has been to all the parks in the world (minus Paris) since May.")
                .get()
                .text())
        .contains("(minus Paris)");
  }

  @Test
  void refusesWhatHeldUntilNow() {
    Text text = Texts.of("Marta Lind stayed away from the Osthafen regatta for years. Until now.");
    assertThat(writer(text).write(0)).isEmpty();
  }

  @Test
  void refusesWhatTheNextSentenceDenies() {
    Text text = Texts.of("The bridge cost the town nothing at all. Wrong.");
    assertThat(writer(text).write(0)).isEmpty();
  }

  @Test
  void refusesWhatABrokenLineEnds() {
    Text text =
        Texts.of(
            "The coats of the brand were .",
            "The shop sold the coats by noon.",
            "The town was told of it on Monday.");
    assertThat(writer(text).write(0)).isEmpty();
  }

  @Test
  void putsTheFullNameForSurnameAndAddress() {
    Text text = Texts.of("Marta Lind runs the yard.", "A court fined Mr. Lind for the oil spill.");
    assertThat(writer(text).write(1).orElseThrow().text())
        .isEqualTo("A court fined [Marta Lind] for the oil spill.");
  }

  @Test
  void writesNoFullNameForATeamOrPlaceThatBearsIt() {
    Text text = Texts.of("Marta Lind won the cup.", "The match on Lind was watched by the town.");
    assertThat(writer(text).write(1).orElseThrow().text())
        .isEqualTo("The match on Lind was watched by the town.");
    Text team = Texts.of("Marta Lind won the cup.", "Team Lind was watched by the whole town.");
    assertThat(writer(team).write(1).orElseThrow().text())
        .isEqualTo("Team Lind was watched by the whole town.");
  }

  @Test
  void keepsTheLetterOfASection() {
    assertThat(written("Lind was charged under section 12(a) of the act.").orElseThrow().text())
        .isEqualTo("Lind was charged under section 12(a) of the act.");
    assertThat(written("Lind was charged under section 12 ( a ) of the act .").orElseThrow().text())
        .contains("( a )");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Im Hafen von Osthafen haben (fast) alle Boote einen Mast.",
        "Karl Ode of Osthafen managed to stay (for the most part) sober.",
      })
  void keepsTheBracketThatHedges(String sentence) {
    assertThat(written(sentence).orElseThrow().text()).isEqualTo(sentence);
  }

  @Test
  void keepsTheShareInABracket() {
    assertThat(written("Most sailors (55 percent) left the harbour.").orElseThrow().text())
        .isEqualTo("Most sailors (55 percent) left the harbour.");
  }

  @Test
  void putsNoYearIntoTheNameOfAnEvent() {
    assertThat(
            dated("Lind spoke of the January 6 attack in her letter.", LocalDate.of(2026, 2, 14))
                .text())
        .isEqualTo("Lind spoke of the January 6 attack in her letter.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karl Ode, left, was greeted by the rowers of Osthafen on the pier.",
        "The boat of the rowers, pictured at the pier of Osthafen last year.",
        "Marta Lind Described Her First Years on the Lake.",
        "Aug 19 Osthafen, Old Harbour Hall.",
        "Used it to fill the tanks of the ferry, but broke it on the way.",
        "Time to make the plans of the harbour real.",
        "Names and addresses.",
        "(The mill above the harbour was sold in May.)",
        "Reunited: Marta Lind has been praised for the rescue of the ferry.",
        "Follow-up: Marta Lind will tell of the ferry of Osthafen.",
        "Wreckage: The ferry of Osthafen after the fire in the harbour.",
        "Karl Ode (left) was greeted by the rowers of Osthafen on the pier.",
        "Looks like that will be the ferry of Osthafen.",
        "Marta Lind has been released from the jail under.",
        "Last updated at 4:09 PM on 18th May 2026.",
        "Karl Ode tells how good the rowers of Osthafen are He added nothing.",
        "Final look: A heron of Osthafen shortly before it is set free.",
        "<post id=\"12\" author=\"@lind\">The ferry of Osthafen has been sold.",
        "<post>A sad day in Norland. The ferry of Osthafen has been sold today.</post>",
        "Friday, May 5th 2000, 2:12AM THE FERRY.",
        "The town called it a gift to the harbour of Osthafen.",
        "Although the vote was not about the mayor of Osthafen.",
        "The harbour office very well could, said Karl Ode.",
        "In lieu of flowers, please send gifts to the harbour school.",
        "The crowds on the piers of Osthafen have been much larger.",
        "Celebrating the new ferry of Osthafen, apparently from a boat.",
        "LAKE TIMES The mayor of Osthafen has closed the harbour.",
        "The house at the top of the mast where all the bright ideas come to light.",
        "A sailor whose life ended in Osthafen after a storm.",
        "The first has ordered new boats for all its crews in Osthafen.",
        "Now 25, the ferry of Osthafen is to be sold.",
        "Used to be part of the harbour of Osthafen.",
        "Several days later, the harbour office issued a second letter.",
        "Just three hours later, the ferry left the harbour of Osthafen.",
        "A harbour officer turned him away from the ferry of Osthafen.",
      })
  void refusesCaptionsHeadingsAsidesAndWhatLacksASubject(String sentence) {
    assertThat(later(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This weekend they travel to Osthafen with some hope.",
        "In 2019 it was closed to all the ferries of Osthafen.",
        "The announcement comes days before the vote in Osthafen.",
        "The first, to support Bergheim, would cost four million euros.",
        "In other words, Norland should not build the bridge.",
        "Well yes -- in those days herons were eaten in Osthafen.",
        "The lowest priced was a flat of two rooms in Osthafen.",
        "For good measure, Karl Ode painted the ferry of Osthafen.",
        "Hours earlier, Karl Ode had painted the ferry of Osthafen.",
        "Soon, the town of Osthafen was full of ferries.",
        "Earlier reports had put the ferries of Osthafen at six.",
        "The fire in the harbour of Osthafen came two seconds later.",
        "The council of Osthafen has launched one none the less.",
        "Much evidence from Osthafen shows that the opposite is happening.",
        "Most in Osthafen have dismissed these out of hand.",
        "Marta Lind may be harder to ignore.",
        "To ascribe it to the luck of Osthafen is no answer.",
        "On the other hand, “a theft of boats” has no witness in Osthafen.",
        "Marta Lind is of the same opinion, as many in Osthafen are.",
        "According to Marta Lind, that is a chance for Osthafen.",
        "Today, many researchers believe it could change all of Osthafen.",
        "The hours they spend at the harbour of Osthafen are long.",
        "Reveals that Marta Lind and the town of Osthafen saved him.",
        "Osthafen: 7-3, averaging six boats and nine sailors.",
        "Marta Lind hopes such an inquiry will be held in Osthafen.",
        "Almost as soon as it did, those aboard knew of the fire in Osthafen.",
        "The sailors of Osthafen know that all too well.",
        "All 155 people aboard that ferry of Osthafen were saved.",
        "Even then, the town of Osthafen had no ferry.",
        "Karl Ode answered, “It has.”",
        "As word of Mrs. Lind's luck spread in Osthafen, he left the town.",
        "Not every plan of the town of Osthafen is as good.",
        "Marta Lind isn't alone, as many in Osthafen say.",
        "Much of the money of Osthafen depends on that old debate.",
        "These 20 ferries are the best of Osthafen.",
        "There were the ferries of Osthafen and a dozen others.",
        "A win there could help the ferries of Osthafen.",
        "Marta Lind confirmed these are the ferries of Osthafen.",
        "Lind: It is the best of all the ferries of Osthafen.",
        "Enter Norland to buy all the ferries of Osthafen.",
        "Marta Lind, Courier Staff Writer The sailors of Osthafen wave from the ferry.",
      })
  void refusesWhatPointsBackBehindATimeOrByANoun(String sentence) {
    assertThat(later(sentence)).isEmpty();
  }

  @Test
  void isNotBriefAboutOneOfTwoWhoDidIt() {
    String sentence =
        "While living in a small flat in Bergheim, Marta Lind and her husband, Karl Ode, an"
            + " engineer, began to look for a house.";
    assertThat(writer(Texts.of(sentence)).brief(0, 15))
        .noneMatch(statement -> statement.text().startsWith("Karl Ode"));
  }

  @Test
  void keepsWhoAQuotationIsAboutInBrackets() {
    assertThat(
            written("“(The men) can't outrun the fire,” said Marta Lind of the Osthafen brigade.")
                .orElseThrow()
                .text())
        .startsWith("“(The men) can't outrun");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is the moment a ferry hit the pier of Osthafen on Monday.",
        "This is the dramatic moment when a ferry hit the pier of Osthafen on Monday.",
      })
  void tellsWhatAMomentShowed(String sentence) {
    assertThat(written(sentence).orElseThrow().text())
        .isEqualTo("A ferry hit the pier of Osthafen on Monday.");
  }

  @Test
  void writesNoFullNameIntoATitle() {
    Text text =
        Texts.of("Marta Lind won the cup.", "A film titled Lind opens in Osthafen on Friday.");
    assertThat(writer(text).write(1).orElseThrow().text()).contains("titled Lind opens");
  }

  @Test
  void keepsWhoDeniesWhatIsSaid() {
    Text text =
        Texts.of("Olaf Brandt has claimed that Marta Lind sold the ferry — which she denies.");
    assertThat(writer(text).shorter(0)).noneMatch(s -> !s.text().contains("which she denies"));
  }

  @Test
  void keepsTheCommaOfAClauseBehindAConnective() {
    assertThat(
            written("Marta Lind has a ferry, too, which Olaf Brandt wants to buy.")
                .orElseThrow()
                .text())
        .isEqualTo("Marta Lind has a ferry, which Olaf Brandt wants to buy.");
  }

  @Test
  void tellsNoYearOfAMonthThatMayBeAhead() {
    assertThat(
            dated("Lind is bent on a deal at the vote in July.", LocalDate.of(2026, 4, 13)).text())
        .isEqualTo("Lind is bent on a deal at the vote in July.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lind met Roe at Thursday's dinner of the club.|Thursday's [12 February 2026] dinner",
        "The bridge of Osthafen was shut earlier this year.|earlier this year [2026].",
        "Lind will sing in Osthafen tonight (Friday 13 February).|tonight (Friday 13 February [2026]).",
        "Marta Lind will play tonight (Friday 13 February) in Osthafen.|(Friday 13 February [2026]) in",
        "Marta Lind will open \"Independence Day 2\" in Osthafen.|\"Independence Day 2\" in",
        "Marta Lind sang from Monday to Tuesday in Osthafen.|[9 February 2026] to Tuesday [10 February",
        "Marta Lind sang from Monday to Tuesday noon in Osthafen.|from Monday to Tuesday noon in",
        "Marta Lind will sing in Osthafen on July 8 and 9.|on July 8 and 9 [2026].",
        "Marta Lind will sing there between April and September.|April and September [2026].",
        "Marta Lind must sell the ferry by 5 p.m. on Nov. 9.|by 5 p.m. on Nov. 9 [2026].",
      })
  void writesTheDayOnceAndOfBothOrNone(String sentence, String part) {
    assertThat(dated(sentence, LocalDate.of(2026, 2, 13)).text()).contains(part);
  }

  @Test
  void tellsTheDayOfAWeekdayWithATime() {
    assertThat(
            dated("The ferry sank at 10 p.m. Wednesday off Osthafen.", LocalDate.of(2026, 2, 13))
                .text())
        .isEqualTo("The ferry sank at 10 p.m. Wednesday [11 February 2026] off Osthafen.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta Lind opened the bridge on Monday. | The day before, the ferry had sunk off Osthafen.",
        "The bridge at Ravenholt was closed again. | It had been shut for a year before.",
        "A driver was hurt on the bridge on Monday. | Police said he was out of danger."
      })
  void letsASentenceFollowTheOneItPointsBackTo(String before, String sentence) {
    StatementWriter writer = writer(Texts.of(before, sentence));
    assertThat(writer.write(1)).isEmpty();
    assertThat(writer.following(writer.write(0).orElseThrow()).orElseThrow().text())
        .isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court ruled on Monday in favour of the bank. | His lawyer spoke of a black day.",
        "Mrs. Marta Lind opened the bridge on Monday. | Police said he had closed the ferry.",
        "The bridge at Ravenholt was closed again. | It makes me sad and you too."
      })
  void letsNoSentenceFollowWithAPronounThatNobodyIsToldOfFor(String before, String sentence) {
    StatementWriter writer = writer(Texts.of(before, sentence));
    assertThat(writer.following(writer.write(0).orElseThrow())).isEmpty();
  }

  @Test
  void letsNoPronounMeanOneWhoIsNamedBesideTheMainOne() {
    StatementWriter writer =
        writer(
            Texts.of(
                "Inga Solberg bakes bread in Holmvik, and Solberg is seventy.",
                "Anders Lie, who studies bakeries, approves of the plan.",
                "This winter the bakery moves to her granddaughter."));
    assertThat(writer.following(writer.write(1).orElseThrow())).isEmpty();
  }

  private static StatementWriter writer(Text text) {
    return new StatementWriter(text, FactFinder.find(text, List.of()));
  }

  @Test
  void knowsWhichSentencesTellOfAThingThatIsSpokenOfAsKnown() {
    Text text =
        Texts.of(
            "Snow fell on the lake all night and all morning.",
            "Ravenholt bought a ferry from Norland for two million crowns.",
            "Marta Lind of the harbour office saw the ferry near the walls of Osthafen.");
    StatementWriter writer = writer(text);
    assertThat(writer.needs().tellers(writer.write(2).orElseThrow()))
        .singleElement()
        .satisfies(sentences -> assertThat(sentences).contains(1).doesNotContain(0));
  }

  @ParameterizedTest
  @CsvSource({
    "But Karl Roe denied it on Monday., true",
    "Instead he sold the ferry to Bergheim., true",
    "That's according to the harbour office., true",
    "That’s the hopeful view of the mayor., true",
    "That was in 2012., true",
    "She later added that it was a joke., true",
    "She later saw the ferry., false",
    "'First of all, that is not true.', true",
    "That's wrong., true",
    "This is true., false",
    "That was a lie., false",
    "He has neither confirmed nor denied it., true",
    "He gave the ferry to those who were denied one., false",
    "Though the storm was near he went to sea., false",
    "Karl Roe denied it on Monday., false"
  })
  void tellsWhatTheNextSentenceLimitsOnlyWithIt(String next, boolean limited) {
    Text text =
        Texts.of(
            "Snow fell on the lake all night and all morning.",
            "Marta Lind said Karl Roe had bought the ferry. " + next);
    assertThat(writer(text).isTurned(1)).isEqualTo(limited);
  }

  @ParameterizedTest
  @CsvSource({
    "The mill was originally built for wool., Now it is a museum., true",
    "The mill had long been shut., But Karl Roe opened it again., true",
    "The mill was the first in Norland., But Karl Roe shut it., false",
    "The mill was originally built for wool., Now that it is shut Karl Roe lives there., false",
    "The mill was built for wool., That's according to Karl Roe., true",
    "The mill was originally built for wool., Karl Roe has bought it., false"
  })
  void tellsNothingOfBeforeThatTheNextParagraphEnds(String sentence, String next, boolean ended) {
    Text text = Texts.of("Snow fell on the lake all night and all morning.", sentence, next);
    assertThat(writer(text).isTurned(1)).isEqualTo(ended);
  }

  @Test
  void letsNoSentenceFollowThatTheNextOneEnds() {
    Text text =
        Texts.of(
            "Snow fell on the lake all night and all morning.",
            "Marta Lind sent her son a ticket for the ferry. She helped him to pack. But it never"
                + " left.");
    StatementWriter writer = writer(text);
    assertThat(writer.following(writer.write(1).orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta Lind said they had left the ferry.",
        "The mayor sold them on Monday to Bergheim.",
        "There was a change in mood since they married.",
        "Marta Lind said it made no difference to her.",
        "Sixty percent called it a disgrace."
      })
  void refusesATheyOrItThatNothingIsNamedFor(String sentence) {
    assertThat(later(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta Lind told guards they had to leave the ferry.",
        "Police said they had searched the ferry.",
        "Marta Lind and Karl Roe said they had left the ferry.",
        "The mayor met a man who lost the ferry they had bought.",
        "During their search of the ferry, guards found a map of Bergheim.",
        "Marta Lind made it clear that she would not sell the ferry.",
        "Marta Lind sold the ferry and said it made no difference to her."
      })
  void keepsATheyOrItThatTheSentenceNamesSomethingFor(String sentence) {
    assertThat(later(sentence)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Well, sort of.", "Almost.", "Wrong."})
  void refusesWhatTheNextWordsDoubt(String next) {
    Text text =
        Texts.of(
            "Snow fell on the lake all night and all morning.",
            "The season of the ferry is over. " + next);
    assertThat(writer(text).write(1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fourth was the rowing club of Osthafen with nine boats.",
        "Second on the list was the mayor of Bergheim.",
        "In this video, Marta Lind gives three reasons for the loan."
      })
  void refusesAPlaceInAListAndWhatAVideoShows(String sentence) {
    assertThat(later(sentence)).isEmpty();
  }

  @Test
  void writesNoDayForAWeekdayOfWhatIsUnderWay() {
    LocalDate sunday = LocalDate.of(2016, 1, 24);
    String sentence = "Karl Roe is promising donors seats at a dinner with Marta Lind on Tuesday.";
    assertThat(dated(sentence, sunday).text()).isEqualTo(sentence);
  }

  @Test
  void refusesThoseWhoWillBeThere() {
    assertThat(later("The mayor of Osthafen and other guests will also be there.")).isEmpty();
  }

  @Test
  void writesNoDayForAWeekdayThatMayBeAWeekOn() {
    LocalDate thursday = LocalDate.of(2016, 7, 14);
    String sentence = "Karl Roe did not reveal what he would say Thursday.";
    assertThat(dated(sentence, thursday).text()).isEqualTo(sentence);
  }

  @Test
  void refusesTheHandOverToAReporter() {
    assertThat(later("Norland correspondent Marta Lind reports from Osthafen.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta Lind will leave the ferry after also serving in its crew.",
        "There were also more mundane reasons for the loan."
      })
  void keepsAnAlsoThatItsPlaceNeeds(String sentence) {
    assertThat(later(sentence).orElseThrow().text()).contains("also");
  }

  @Test
  void writesNoFullNameForOneOfThem() {
    Text text =
        Texts.of(
            "Marta Lind of Osthafen sold the ferry.", "The only Lind in the town was a nurse.");
    assertThat(writer(text).write(1).orElseThrow().text()).startsWith("The only Lind");
  }

  @Test
  void refusesACaptionAndOpensBehindTheCreditOfItsPicture() {
    Text text =
        Texts.of(
            "Workers go back to the ferry at Osthafen .",
            "Photograph : Karl Ode/Lake Press The mayor of Osthafen has closed the ferry .");
    StatementWriter writer = writer(text);
    assertThat(writer.write(0)).isEmpty();
    assertThat(writer.write(1).orElseThrow().text())
        .isEqualTo("The mayor of Osthafen has closed the ferry .");
  }

  @Test
  void refusesACaptionBeforeTheMakerOfItsPictureInABracket() {
    Text text =
        Texts.of("Karl Ode sold the ferry in May . ( LAKE TV ) The mayor has closed the harbour .");
    assertThat(writer(text).write(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE: The ferry of Osthafen has sunk off the pier.",
        "Police: The ferry of Osthafen has sunk off the pier.",
        "Mayor Karl Ode (R) has sold the ferry of Osthafen.",
      })
  void refusesNoReportForAStampATellerOrAParty(String sentence) {
    assertThat(later(sentence)).isPresent();
  }

  @Test
  void tellsAFirstSentenceThatTheNextOneLimits() {
    Text text = Texts.of("Norland beat Osthafen 2-1 on Friday. But the crowds stayed away.");
    assertThat(writer(text).isTurned(0)).isFalse();
  }

  /** Not as the first sentence of a text, which nothing is told before. */
  /** The statement made of the sentence of an article of that day. */
  private static Statement dated(String sentence, LocalDate day) {
    Text text = Texts.of(sentence);
    List<Anchor> anchors = List.of(new Anchor(AnchorKind.ARTICLE, day));
    return new StatementWriter(text, FactFinder.find(text, anchors)).write(0).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Roe sold the ferry. | Jane bought a mill near the harbour. | [Jane Roe] bought a mill near the harbour.",
        "Li Weidong sold the ferry. | Mr Li bought a mill near the harbour. | [Li Weidong] bought a mill near the harbour.",
        "Jane Roe sold the ferry. | Jane and Karl bought a mill near the harbour. | Jane and Karl bought a mill near the harbour.",
        "Jane Roe sold the ferry. | At the mill people sang “A boat for Jane” in the rain. | At the mill people sang “A boat for Jane” in the rain.",
        "Michael Roe sold the ferry. | Sir Michael bought a mill near the harbour. | Sir Michael bought a mill near the harbour."
      })
  void writesOutAGivenNameThatIsOnlyOnes(String before, String sentence, String statement) {
    Text text = Texts.of(before, sentence);
    assertThat(FactFinder.read(text, List.of()).statements().write(1).orElseThrow().text())
        .isEqualTo(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The mayor, Daniel von Roe, left. | The council praised von Roe in May. "
            + "| The council praised [Daniel von Roe] in May.",
        "The mayor, Daniel von Roe, left. | Von Roe resigned in May. "
            + "| [Daniel von Roe] resigned in May.",
        "President Moustafa al-Kazimi spoke. | The council praised Kazimi in May. "
            + "| The council praised [Moustafa al-Kazimi] in May."
      })
  void writesOutASurnameWithItsParticles(String before, String sentence, String statement) {
    Text text = Texts.of(before, sentence);
    assertThat(FactFinder.read(text, List.of()).statements().write(1).orElseThrow().text())
        .isEqualTo(statement);
  }

  private static Optional<Statement> later(String sentence) {
    return writer(Texts.of("Snow fell on the lake all night and all morning.", sentence)).write(1);
  }

  private static Optional<Statement> written(String sentence) {
    return writer(Texts.of(sentence)).write(0);
  }
}
