package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "Prices rose from 43 euros before the storm of 2021 to 50 on Monday. | 2026-02-09",
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
        "The ship replaces two ferries from 1974.",
        "The court heard the 2014 champion of the lake.",
        "The ferry sank a week later off Osthafen.",
        "Karl Ode built a temple of the 11th century.",
      })
  void tellNothingOfAnotherTime(String sentence) {
    assertThat(days(sentence)).isEmpty();
  }

  private static Optional<String> days(String sentence) {
    Text text = Texts.of(sentence);
    Facts facts = FactFinder.read(text, ANCHORS).facts();
    return new KeyFactDays(text, facts).of(List.of(text.sentences().get(0).span()));
  }
}
