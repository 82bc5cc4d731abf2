package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.articledigest.article.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEdgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLACE | Austin-based | PLACE Austin",
        "ORGANIZATION | Tel Aviv-based Press Club | PLACE Tel Aviv;ORGANIZATION Press Club",
        "PLACE | southern Siberia | PLACE Siberia",
        "ORGANIZATION | Senate race | ORGANIZATION Senate",
        "ORGANIZATION | Bank of England | ORGANIZATION Bank of England",
        "PERSON | Miss Orrock | PERSON Orrock",
        "PERSON | Teammate Lena Reh | PERSON Lena Reh",
        "PERSON | Singer Reh | PERSON Singer Reh",
        "PERSON | James Reh Friday | PERSON James Reh",
        "PERSON | Lena Miss | PERSON Lena Miss",
        "PERSON | al-Kazimi | PERSON al-Kazimi",
        "PLACE | R-Ariz | ''",
        "PERSON | Orlen Falls-based Lena Reh | PERSON Orlen Falls;PERSON Lena Reh",
        "PERSON | Los Angeles-based | PLACE Los Angeles",
        "PERSON | beach-centric Orlen | PERSON Orlen",
        "OTHER | twin-engined Orlen | OTHER Orlen",
        "PERSON | Lena Reh goal | PERSON Lena Reh",
        "PERSON | Yoon Suk - yeol | PERSON Yoon Suk - yeol",
        "PERSON | Lena Reh 3:16 | PERSON Lena Reh",
        "PERSON | Lena Reh Lena Reh | PERSON Lena Reh",
        "PERSON | Reh‘s | PERSON Reh",
        "OTHER | Harbour Prize Getty Images 6 | OTHER Harbour Prize",
        "ORGANIZATION | Italy Reuters | PLACE Italy",
        "ORGANIZATION | EPA 9 Snuggle | ORGANIZATION EPA",
        "ORGANIZATION | Calif. | PLACE Calif.",
        "PERSON | Lumen SA | ORGANIZATION Lumen SA",
        "PERSON | Rui De Sa | PERSON Rui De Sa"
      })
  void cutsWhatIsNoPart(NameType type, String form, String expected) {
    List<Name> tidied = NameEdges.tidy(form, List.of(new Name(type, new Span(0, form.length()))));
    assertThat(
            String.join(";", tidied.stream().map(n -> n.type() + " " + n.span().of(form)).toList()))
        .isEqualTo(expected);
  }

  @Test
  void staysFastWithoutSpaces() {
    String text = "Rome,".repeat(100_000);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 5) {
      names.add(new Name(i % 2 == 0 ? NameType.PERSON : NameType.PLACE, new Span(i, i + 4)));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(NameEdges.tidy(text, names)).hasSize(100_000));
  }
}
