package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFactDaysTest {

  private static final List<Anchor> ANCHORS =
      List.of(new Anchor(AnchorKind.METADATA, LocalDate.of(2026, 2, 13)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sank on Monday off Osthafen. | 2026-02-09",
        "The ferry, which was built in 1988, sank on Monday off Osthafen. | 2026-02-09",
        "The man who steered the ferry, police said, was held on Monday. | 2026-02-09",
        "The harbour will be closed to the ferries from March 1. | 2026-03-01",
        "Ode spoke of the harbour at a February 2 meeting. | 2026-02-02",
        "Prices rose from 43 euros before the storm of 2021 to 50 on Monday. | 2026-02-09",
        "The race had been due on February 9, but on February 2 the club called it off. | 2026-02-02",
        "More than a dozen sailors of the ferry were held on Monday. | 2026-02-09",
        "In the year-earlier quarter the yard earned $3 million. | 2024-Q4",
        "In the fourth quarter the yard earned $3 million, and 9 for the year ended Dec. 31. | 2025-Q4",
        "Born in 1923, Lind founded the town in 1965. | 1965",
        "Ode voted against it in 2012, but sided with Lind on Monday. | 2026-02-09",
        "The town will be free of smoke by 2035. | 2035",
        "“We wrote to them on February 2,” Ode said on Monday. | 2026-02-09",
        "The number of boats that burned rose to ten on Monday. | 2026-02-09",
        "Osthafen bought more boats in the summer of 2014. | 2014-SU",
        "Ode praised the yard in a talk published on Monday. | 2026-02-09",
        "A survey released on Monday found fewer boats in the harbour. | 2026-02-09",
        "The ferry sank at 9 a.m. Monday off Osthafen. | 2026-02-09T09:00",
        "On Monday the ferry sank at 9 a.m. off Osthafen. | 2026-02-09",
        "Ode, which is a yard of Osthafen, agreed in January 2026 to buy boats. | 2026-01",
        "Karl Ode built boats in January 2025. | 2025-01",
        "After losing in 1998 and 2002, the town won the race in 2006. | 2006",
        "If 2014 was wet, then 2015 was a flood. | 2015",
        "According to the town, by 2035 no chimney stands there. | 2035",
      })
  void tellWhenTheMainClauseWas(String sentence, String day) {
    assertThat(days(sentence)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court heard the man who killed Karl Ode in August.",
        "Fewer boats came to Osthafen than in 1998.",
        "The harbour will be closed until Friday.",
        "Lind met Ode at the pier, while the ferry will be handed over on May 4.",
        "“On May 4 I will vote for the harbour,” Ode wrote.",
        "By setting a May 4 return date, the court gave the sailors time.",
        "The town looked to the May 4 vote on the harbour.",
        "In the fourth quarter the yard earned $3 million, and $9 million for the year ended May 31.",
        "In the fiscal fourth quarter the yard earned $3 million.",
        "The ship replaces two ferries from 1974.",
        "The court heard the 2014 champion of the lake.",
        "The ferry sank a week later off Osthafen.",
        "Karl Ode built a temple of the 11th century.",
        "The harbour has lost three ferries since 2009.",
        "Ode spoke ahead of a Tuesday deadline.",
        "Until the treaty with the port of Osthafen in 1994 the lake was closed.",
        "The props of \"2001: A Space Odyssey\" were destroyed.",
        "The yard hired sailors who were born between 1970 and 1985.",
        "The club moved the race from Monday to Friday.",
        "Ode was mayor from 1993 to 2001.",
        "Ode was mayor in 1993-97.",
        "The yard lost the race in 1993 and 1997.",
        "The yard has thirteen boats, up from seven a year ago.",
        "Ode stood by the council's report from July.",
        "Ode spoke of the flood that began in 2008.",
        "Ode sold ten boats of the yard, according to figures released in July.",
        "Ode pays for the repair of a boat seized on January 5.",
        "Lind and Ode share a flat she bought in 2007.",
        "Although formally opened in December 2025, the yard was at work before.",
        "Ode waved to the sailors and urged them to vote on Tuesday.",
        "Under a plan approved by the town in 1987, the yard has bought boats.",
        "The sailors of the town turned their eyes toward the November election.",
        "Karl Ode, also once a 2025 mayoral hopeful, bought the yard.",
        "The ferry leaves the harbour at 9 a.m. for the lake.",
        "The report “How the Harbour Burned on Oct. 7” was printed.",
        "The waves hit the boats harder than they were hit by the ice on Monday.",
        "The hearings follow a request of the town in December 2025.",
        "Most of it is for the yard, as is another sum that the town granted in May 2025.",
        "Ode spoke about the 2026 primary of the party.",
        "The yard will spend a million over the next week.",
        "After the flood of 1998 the town built a wall.",
        "The yard asked what its sailors had done during the past year.",
        "There are fewer boats than there were two months ago.",
        "Profit rose to $5 million, or 9 cents a share, from $3 million, or 5 cents, a year ago.",
        "Profit fell to $3 million from $4 million last year.",
        "The club called off the race that was planned for Monday, but the boats came.",
        "Boats were built there more than a thousand years ago.",
        "The yard sold bonds due 1993.",
        "A day after a talk in the harbour on December 1, 1989, Ode met Lind.",
        "The town lost money under the Harbour Act of 2015.",
        "The law passed in 2012 bars boats from the harbour.",
        "The yard owns a large depot, first built in 1919.",
        "The town pays for boats built in 1919.",
        "Lind has a fever dating back to 2009.",
        "Lind was mayor until he left the town of Osthafen in 2014.",
        "The harbour has been quiet since the great flood of the lake in 2014.",
        "The fair runs from January 26 to 28 in Osthafen.",
        "Osthafen shows a film of Lind, set to be seen in January 2027.",
        "The town's pledge to be free of smoke by 2035 leads the way.",
        "A paper has reported that Ode knew of the attack of 2005, and Lind denied it.",
        "Lind said: “I will never forget this day.”",
      })
  void tellNothingOfAnotherTime(String sentence) {
    assertThat(days(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The ferry sank on Saturday.", "The ferry sank in June."})
  void tellNoDayOfAnUnknownYear(String sentence) {
    assertThat(days(sentence, List.of())).isEmpty();
  }

  private static Optional<String> days(String sentence) {
    return days(sentence, ANCHORS);
  }

  private static Optional<String> days(String sentence, List<Anchor> anchors) {
    Text text = Texts.of(sentence);
    Facts facts = FactFinder.read(text, anchors).facts();
    return new KeyFactDays(text, facts).of(List.of(text.sentences().get(0).span()));
  }
}
