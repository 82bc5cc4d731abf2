package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonAntecedentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Another is told of, but not in the sentence before.
        "Mr. Olaf Brandt met Mr. Karl Ode in Bergheim. | Mr. Ode left the harbour on Monday. "
            + "| He took the ferry to Osthafen. | [Karl Ode]",
        // The other one there is a woman.
        "The harbour was closed. | Mr. Karl Ode met Mrs. Marta Lind on Monday. "
            + "| He took the ferry to Osthafen. | [Karl Ode]",
        // The same pronoun stands before.
        "Mr. Karl Ode opened the bridge. | He praised the builders of the town. "
            + "| He took the ferry to Osthafen. | [Karl Ode]",
        // A sentence between tells of nobody.
        "Mr. Karl Ode opened the bridge. | The bridge cost the town four million euros. "
            + "| He took the ferry to Osthafen. | [Karl Ode]",
        // Who spoke there goes on.
        "Mr. Olaf Brandt met Mr. Karl Ode in Bergheim. | “The harbour is safe,” said Karl Ode. "
            + "| He added that the ferry would sail on Friday. | [Karl Ode]",
      })
  void goOnWithWhomTheSentenceBeforeTellsOf(
      String first, String second, String sentence, String name) {
    assertThat(written(first, second, sentence).orElseThrow()).startsWith(name + " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In March, he took the ferry to Osthafen. | In March, [Karl Ode] took the ferry to Osthafen.",
        "In 2019 he took the ferry to Osthafen. | In 2019 [Karl Ode] took the ferry to Osthafen.",
        "During a storm in Bergheim, he took the ferry to Osthafen. "
            + "| During a storm in Bergheim, [Karl Ode] took the ferry to Osthafen.",
        "A rising star and the oldest sailor of the town, he took the ferry to Osthafen. "
            + "| A rising star and the oldest sailor of the town, [Karl Ode] took the ferry to Osthafen.",
      })
  void areNamedBehindAnOpeningPhrase(String sentence, String named) {
    assertThat(written("Mr. Karl Ode opened the bridge on Monday.", sentence)).contains(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Two may be meant.
        "Mr. Karl Ode met Mr. Olaf Brandt on Monday. | He took the ferry to Osthafen.",
        "Mr. Karl Ode and the mayor met on Monday. | He took the ferry to Osthafen.",
        // He plays the part of another.
        "After a coup by the son (a pale Mr. Karl Ode), the king fled. | He took the ferry home.",
        "Mr. Olaf Brandt was a sailor. Mr. Karl Ode called him kind. | He took the ferry to Osthafen.",
        // The name is another's part.
        "The son of Mr. Karl Ode opened the bridge. | He took the ferry to Osthafen.",
        "The elder Ode, Mr. Karl Ode's father, sold it. | He took the ferry to Osthafen.",
        // Of whom a speaker tells is rather meant than he.
        "Mr. Olaf Brandt met Mr. Karl Ode. “The other one was hurt,” said Karl Ode. "
            + "| He is a sailor of the harbour.",
        // Who speaks of somebody is another.
        "“Mr. Karl Ode was a sailor,” he said. He called Mr. Karl Ode kind. "
            + "| He had known the ferry for years.",
        // It is asked whether he is another than those before.
        "Mr. Olaf Brandt sold forty boats in May. And Mr. Karl Ode? | He sold two boats in May.",
        // What he does it with is told elsewhere.
        "Mr. Karl Ode opened the bridge on Monday. | He calls it a gift to the town.",
        "Mr. Karl Ode opened the bridge on Monday. | The day before, he closed the ferry.",
        // The star is no other than he.
        "Mr. Karl Ode met Mr. Olaf Brandt. | A rising star of the town, he took the ferry to Osthafen.",
        // A clause that belongs to a noun.
        "Mr. Karl Ode opened the bridge on Monday. | In the book he wrote of the town as hell.",
      })
  void areNobodyWhereMoreMayBeMeantOrMoreIsMissing(String before, String sentence) {
    assertThat(written(before, sentence)).isEmpty();
  }

  /** The last of some sentences as a statement. */
  private static Optional<String> written(String... sentences) {
    Text text = Texts.of(sentences);
    StatementWriter writer = FactFinder.read(text, List.of()).statements();
    return writer.writeAny(text.sentences().size() - 1).map(Statement::text);
  }
}
