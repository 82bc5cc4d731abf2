package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainOpeningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Diese kostete vier Millionen Euro. | true",
        "de | Die hat vier Millionen Euro gekostet. | true",
        "de | Die Antwort darauf gibt die Stadt. | true",
        "de | Im Vergleich ist sie um ein Drittel gestiegen. | true",
        "de | Die Brücke kostete vier Millionen Euro. | false",
        "de | Deren Zahl ist um ein Drittel gestiegen. | true",
        "de | Seither wird über die Brücke gestritten. | true",
        "de | Zum Vergleich: Der Hafen kostete vier Millionen. | true",
        "de | Gleiches gilt für die Brücke. | true",
        "de | Die Stadt sagt ebenfalls zu. | true",
        "de | Vor allem der Wind erhöht das Risiko dafür. | true",
        "de | Neben der Brücke gehört dazu auch das Dorf. | true",
        "de | Das Ziel besteht darin, die Brücke zu öffnen. | false",
        "de | Der Klub gewann und stieg damit auf. | false",
        "de | Weil der Hafen schloss, fehlte das Geld dafür. | false",
        "pt | Na cidade isso não é comum. | true",
        "fr | C’est un record pour la ville. | true",
        "fr | Le port a fermé mardi. | false",
        "es | Además costó cuatro millones. | true",
        "it | Inoltre il ponte è chiuso. | true",
        "pt | Isso custou quatro milhões. | true",
        "nl | Daarom sluit de brug. | true",
        "sv | Det kostade fyra miljoner. | true",
        "nb | Broen kostet fire millioner. | false",
        "nb | Broen kostet fire millioner, sier hun. | true",
        "fi | Se maksoi neljä miljoonaa. | false"
      })
  void tellsWhatPointsBack(String language, String sentence, boolean dangles) {
    Text text = Texts.of(sentence);
    assertThat(PlainOpening.dangles(language, text.sentences().get(0).tokens())).isEqualTo(dangles);
  }
}
