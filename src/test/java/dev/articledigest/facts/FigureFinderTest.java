package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

  private static List<Figure> find(String sentence) {
    Text text = Texts.of(sentence);
    return FigureFinder.find(text, DateFinder.find(text, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales rose to $3.2 million from 2.9 million.|MONEY",
        "Sales rose to $3.2 million from 2.9 million readers.|COUNT",
        "They paid $3.2 million. It had 2.9 million.|COUNT",
        "The bridge cost $3.2 million. The town had paid 2.9 million for the old one.|MONEY",
        "The fund has £2bn, up from 1.5bn.|MONEY",
      })
  void takesWhatMoneyIsComparedWithForMoney(String sentence, Figure.Kind kind) {
    List<Figure> figures = find(sentence);
    assertThat(figures.get(figures.size() - 1).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm paid $1.5bn for it.|$1.5bn|1500000000|USD",
        "The firm paid £600m for it.|£600m|600000000|GBP",
        "A ticket costs 5,20 € there.|5,20 €|5.20|EUR",
        "They raised 10 million dollars there.|10 million dollars|10000000|USD",
        "They raised more than €2,500 there.|more than €2,500|2500|EUR",
      })
  void readsMoney(String sentence, String words, BigDecimal value, String currency) {
    Figure figure = find(sentence).get(0);
    assertThat(figure.text()).isEqualTo(words);
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.currency()).contains(currency);
    assertThat(figure.kind()).isEqualTo(Figure.Kind.MONEY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turnout rose by 12 percent there.|12 percent|12|percent|PERCENT",
        "Turnout rose by two percentage points.|two percentage points|2|percentage point|PERCENT",
        "The road is 30 kilometres long.|30 kilometres|30|kilometre|MEASURE",
        "It was 1.5°C warmer there.|1.5°C|1.5|degree celsius|MEASURE",
        "They spoke for 90 minutes there.|90 minutes|90|minute|DURATION",
        "It burnt 1,200 square miles of wood.|1,200 square miles|1200|square mile|MEASURE",
      })
  void readsUnits(String sentence, String words, BigDecimal value, String unit, Figure.Kind kind) {
    Figure figure = find(sentence).get(0);
    assertThat(figure.text()).isEqualTo(words);
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.unit()).contains(unit);
    assertThat(figure.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It left more than 550 protesters killed.|more than 550|550|true|protesters killed",
        "It left at least twenty-four people dead.|at least twenty-four|24|true|people dead",
        "It followed 29 rocket attacks there.|29|29|false|rocket attacks",
        "It followed a dozen arrests there.|a dozen|12|true|arrests",
        "It followed two hundred and fifty arrests.|two hundred and fifty|250|false|arrests",
      })
  void readsCounts(
      String sentence, String words, BigDecimal value, boolean approximate, String subject) {
    Figure figure = find(sentence).get(0);
    assertThat(figure.text()).isEqualTo(words);
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.approximate()).isEqualTo(approximate);
    assertThat(figure.subject()).contains(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It lasted two hours and 35 minutes.|two hours and 35 minutes|155|minute|DURATION",
        "It sank to minus 7 degrees Celsius.|minus 7 degrees Celsius|-7|degree celsius|MEASURE",
        "The yield rose seven basis points.|seven basis points|7|basis point|PERCENT",
        "A quake of magnitude 5.1 struck.|magnitude 5.1|5.1|magnitude|MEASURE",
        "They sang for five incredible years.|five incredible years|5|year|DURATION",
        "They sang for 30-odd years.|30-odd years|30|year|DURATION",
        "They paid 300 pesos for it.|300 pesos|300|peso|MONEY",
      })
  void readsUnitsOfTwoWords(
      String sentence, String words, BigDecimal value, String unit, Figure.Kind kind) {
    readsUnits(sentence, words, value, unit, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It holds 131 of the 420 seats.|seats",
        "It shed 8 percent of its workforce.|workforce",
        "It carried 22 tonnes of fresh food.|fresh food",
        "They seized two AK-47 rifles.|AK-47 rifles",
        "It holds 14 victims' remains.|victims' remains",
        "They hurt 100 or so troops there.|troops",
        "It killed 40 internally displaced people.|internally displaced people",
        "Two gunmen killed 12 people.|gunmen",
      })
  void tellsWhatIsCounted(String sentence, String subject) {
    assertThat(find(sentence).get(0).subject()).contains(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It made 3 million Swiss francs and paid 0.75 francs a share.|CHF",
        "He owed 90 million Australian dollars and was paid $5,000.|AUD",
        "It cost 90 million Australian dollars ($60 million), or $5 each.|USD",
      })
  void takesTheCountryOfCoinsFromTheArticle(String sentence, String currency) {
    List<Figure> figures = find(sentence);
    assertThat(figures.get(figures.size() - 1).currency()).contains(currency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Between 20 and 30 people came.",
        "They saw 20 to 30 people.",
        "They saw 20-30 people.",
      })
  void readsRanges(String sentence) {
    Figure figure = find(sentence).get(0);
    assertThat(figure.value()).isEqualByComparingTo("20");
    assertThat(figure.upperValue().orElseThrow()).isEqualByComparingTo("30");
  }

  @Test
  void ranksByOrdinal() {
    Figure figure = find("It is the third-largest city of the north.").get(0);
    assertThat(figure.text()).isEqualTo("third-largest");
    assertThat(figure.kind()).isEqualTo(Figure.Kind.ORDINAL);
    assertThat(figure.value()).isEqualByComparingTo("3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Boeing 737 landed.",
        "The G20 met.",
        "It fell on June 11, 2020.",
        "As noted [1] before.",
        "Call 555-1234 now.",
        "This one is better.",
        "He is one of them.",
        "Ali Tan, 52, a teacher, agreed.",
        "A 52-year-old man agreed.",
        "One man, 71, agreed.",
        "Pupils aged 40 to 75 agreed.",
        "Call 0800 555 0199 now.",
        "It stands in volume 31.",
        "Studies had shown as much (4, 5).",
        "It was heard in the 400 block of Harbour Street.",
        "He lives at 410 Harbour Street.",
        "She has worked with 60 Minutes since the spring.",
        "The kick-off is at 3.30.",
        "There are rules: 1. Go home.",
      })
  void leavesLabelsAlone(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "1-", "two ", "$1 ", "1 million ", "more than ", "hundred and ", "1,"})
  void staysQuickOnHostileText(String part) {
    String sentence = part.repeat(100_000 / part.length()).strip();
    assertTimeout(Duration.ofSeconds(10), () -> find(sentence));
  }

  @Test
  void spansHoldWhatTheySay() {
    String sentence = "Some 300 men, 5% of them paid $20 each, walked 12 miles.";
    for (Figure figure : find(sentence)) {
      assertThat(figure.evidence().of(sentence)).isEqualTo(figure.text());
    }
  }
}
