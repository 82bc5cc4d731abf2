package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDateStandingTest {

  private static final List<Anchor> ANCHORS =
      List.of(new Anchor(AnchorKind.METADATA, LocalDate.of(2026, 2, 13)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Am 3. Mai 2023 sank die Fähre vor dem Hafen. | 2023-05-03",
        "de | Die Polizei sagte, die Fähre sei am 3. Mai 2023 gesunken. | 2023-05-03",
        "de | Als im Mai 2023 die Fähre sank, schlief der Kapitän. | 2023-05",
        "de | Nach Angaben der Polizei sank die Fähre im Mai 2023. | 2023-05",
        "de | Die Fähre, die nie geprüft wurde, sank im Mai 2023. | 2023-05",
        "de | Ab Mai 2023 fährt die Fähre öfter. | 2023-05",
        "fr | Le ferry a coulé le 3 mai 2023. | 2023-05-03",
        "fr | Le ferry a coulé dans la nuit du 3 mai 2023. | 2023-05-03",
        "fr | L'accord a été signé le 3 mai 2023. | 2023-05-03",
        "es | El barco se hundió en la noche del 3 de mayo de 2023. | 2023-05-03",
        "es | El capitán fue detenido el 3 de mayo de 2023. | 2023-05-03",
        "it | Il traghetto è affondato il 3 maggio 2023. | 2023-05-03",
        "pt | O barco afundou na noite de 3 de maio de 2023. | 2023-05-03",
        "nl | De boot zonk op 3 mei 2023. | 2023-05-03",
        "sv | Färjan sjönk den 3 maj 2023. | 2023-05-03",
      })
  void keepsTheTimeOfTheSentence(String language, String sentence, String day) {
    assertThat(days(language, sentence)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Von Januar bis November 2021 sank der Absatz.",
        "de | Für die Monate Januar und Februar 2023 gibt es Geld.",
        "de | Zwischen August 2010 und Januar 2012 segelte sie.",
        "de | Die Quote stieg von Dezember 2021 auf Januar 2022.",
        "de | Anträge müssen bis zum 3. Mai 2023 im Rathaus sein.",
        "de | Das Zeichen kennt man seit dem Überfall auf die Stadt im Mai 2023.",
        "de | Es ging um den Kapitän, dessen Fähre im Mai 2023 sank.",
        "de | Die Stadt lehnte eine am 3. Mai 2023 gestellte Bitte ab.",
        "de | Was im Mai 2023 begann, heißt nun Hafenfest.",
        "de | Es kamen mehr Boote als im Mai 2023.",
        "fr | Les ventes sont à un pic depuis mai 2023.",
        "fr | La part est de 88 %, alors qu'elle était de 83 % en mai 2022.",
        "fr | L'accord signé le 3 mai 2023 tient encore.",
        "fr | Le festival dure du 3 au 5 mai 2023.",
        "fr | L'accord du 3 mai 2023 tient encore.",
        "es | Tras los ataques del 3 de mayo de 2023, la ciudad calla.",
        "es | El hombre detenido el 3 de mayo de 2023 calla.",
        "es | La feria dura hasta el 3 de mayo de 2023.",
        "it | Il porto è chiuso dopo la tempesta del 3 maggio 2023.",
        "it | La mostra è aperta fino al 3 maggio 2023.",
        "pt | O porto está fechado desde maio de 2023.",
        "nl | De haven is dicht sinds 3 mei 2023.",
        "sv | Hamnen är stängd till den 3 maj 2023.",
        "nb | Havnen har vært stengt siden 3. mai 2023.",
        "da | Havnen har været lukket siden maj 2023.",
      })
  void leavesOutOtherTimes(String language, String sentence) {
    assertThat(days(language, sentence)).isEmpty();
  }

  private static Optional<String> days(String language, String sentence) {
    Text text = Texts.in(language, sentence);
    Facts facts = FactFinder.read(text, ANCHORS).facts();
    assertThat(facts.dates()).isNotEmpty();
    return new KeyFactDays(text, facts).of(List.of(text.sentences().get(0).span()));
  }
}
