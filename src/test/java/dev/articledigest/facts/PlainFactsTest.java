package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.articledigest.article.Article;
import dev.articledigest.article.ArticleReader;
import dev.articledigest.article.FileHints;
import dev.articledigest.article.Limits;
import dev.articledigest.article.Reading;
import dev.articledigest.language.Annotator;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in articles whose language has no rules here. */
class PlainFactsTest {

  @Test
  void tellsNoSentenceWithALink() {
    assertThat(
            Written.statements(
                Texts.of(
                    "Der Verein hat am Montag ein neues Boot für den Hafen gekauft.",
                    "Fragen dazu finden sich unter https://boote.example/hafen jederzeit.")))
        .noneMatch(statement -> statement.contains("https"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Der Schaden beträgt 1.200,5 Euro.|1200.5 EUR",
        "de|Es waren 3,5 Millionen Menschen da.|3500000 -",
        "de|Rund 12 % der Stimmen fehlen.|12 percent",
        "de|Am 3.5. um 16.30 Uhr spielt Lindenau 2:1 im Jahr 1998.|",
        "de|Die Straße B12 und der Airbus A380 sind 38.|",
        "fr|Il y avait 1 200 personnes et 1 200,5 euros.|1200 - 1200.5 EUR",
        "fr|La dette est de 3,5 milliards d’euros.|3500000000 EUR",
        "es|Costó 2.400 millones de euros.|2400000000 EUR",
        "es|El precio subió 3.5 % y costó US$ 45.|3.5 percent 45 USD",
        "pl|Budowa kosztowała 120 mln zł.|120000000 PLN",
        "ru|Мост стоил 2,7 млрд рублей.|2700000000 RUB",
        "tr|Kazalar %30 azaldı.|30 percent",
        "hi|इस पर 45 करोड़ रुपये और ₹ 12,50,000 खर्च हुए।|450000000 INR",
        "ar|بلغت التكلفة ١٢ مليون دولار.|12000000 USD",
        "zh|耗资3.5亿元，增加15%。|350000000 CNY 15 percent",
        "ja|建設費は約12億円だ。|1200000000 JPY",
        "ko|건설비는 350억 원이다.|35000000000 KRW",
        "und|Xq 5 € zz 7 vv 12 000 ww|5 EUR 12000 -"
      })
  void readsFiguresAsTheLanguageWritesThem(String language, String content, String expected) {
    StringBuilder found = new StringBuilder();
    for (Figure figure : figures(language, content)) {
      found
          .append(found.length() > 0 ? " " : "")
          .append(figure.value().toPlainString())
          .append(' ')
          .append(figure.currency().or(figure::unit).orElse("-"));
    }
    assertThat(found.toString()).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Das war am 31. Januar 2024 so.|2024-01-31",
        "de|Das war am 12.03.2024 so.|2024-03-12",
        "de|Das war am 31.02.2024 so.|",
        "de|Das war am 12. März so.|",
        "es|Fue el 5 de marzo de 2024.|2024-03-05",
        "es|Fue el 05/03/2024.|2024-03-05",
        "en|Xq 05/03/2024 zz|",
        "fr|Depuis le 1er octobre 2024.|2024-10-01",
        "fr|Depuis octobre 2024.|2024-10",
        "pl|Od 1 stycznia 2025 roku.|2025-01-01",
        "ru|Это было 14 марта 2024 года.|2024-03-14",
        "vi|Ngày 12 tháng 3 năm 2024.|2024-03-12",
        "zh|于2024年3月12日开放。|2024-03-12",
        "ko|2024년 3월 12일 열었다.|2024-03-12",
        "th|เปิดเมื่อ 12 มีนาคม 2567|",
        "und|Xq 2024-03-12 zz|2024-03-12"
      })
  void readsOnlyDatesThatNobodyCouldTakeForOthers(
      String language, String content, String expected) {
    List<String> values =
        PlainDateFinder.find(text(language, content), List.of()).stream()
            .map(DateMention::value)
            .toList();
    assertThat(values).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "„Wir müssen die Pfeiler prüfen“, sagte sie.|Wir müssen die Pfeiler prüfen",
        "»Wir müssen die Pfeiler prüfen«, sagte sie.|Wir müssen die Pfeiler prüfen",
        "« Nous voulions amener les livres », dit-il.|Nous voulions amener les livres",
        "”Vi har väntat på bron”, säger hon.|Vi har väntat på bron",
        "館長は「気軽に来てほしい」と話した。|気軽に来てほしい",
        "馆长说：“我们希望每个孩子都来。”他很高兴。|我们希望每个孩子都来。",
        "관장은 \"아이들이 편하게 책을 읽는 곳\"이라고 말했다.|아이들이 편하게 책을 읽는 곳",
        "Der „große Wurf“ blieb aus.|"
      })
  void readsQuotesByTheirMarks(String content, String expected) {
    List<String> quotes =
        PlainQuoteFinder.find(text("de", content)).stream().map(Quote::text).toList();
    assertThat(quotes).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Stadt hat die Brücke gestern gesperrt.|2025-06-05",
        "Die Stadt hat die Brücke am Donnerstag gesperrt.|2025-06-05",
        "Am Freitag wurde die Brücke gesperrt.|2025-06-06",
        "Die Brücke wird am Dienstag wieder geöffnet.|2025-06-10",
        "Die Brücke könnte am Dienstag geöffnet werden.|",
        "Das Boot konnte am Dienstag geborgen werden.|",
        "Die Stadt sagte am Montag, dass sie bauen will.|",
        "Am Freitag wird die Brücke gesperrt.|",
        "Im Jahr 2019 wurde sie am Montag gesperrt.|",
        "Die Brücke war am Montag vor einer Woche zu.|",
        "Die Welt von gestern war klein.|",
        "Die Brücke ist heute breiter.|"
      })
  void readsGermanDaysWhereTheVerbsTellWhichWeek(String content, String expected) {
    List<Anchor> anchors = List.of(new Anchor(AnchorKind.ARTICLE, LocalDate.of(2025, 6, 6)));
    List<String> days =
        PlainDateFinder.find(text("de", content), anchors).stream()
            .map(DateMention::value)
            .toList();
    assertThat(days).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void countsNoGermanDayFromAnUpload() {
    List<Anchor> anchors = List.of(new Anchor(AnchorKind.UPLOAD, LocalDate.of(2025, 6, 6)));
    Text text = text("de", "Die Stadt hat die Brücke gestern gesperrt.");
    assertThat(PlainDateFinder.find(text, anchors)).isEmpty();
  }

  @Test
  void writesGermanDaysAsGermanDoes() {
    List<Anchor> anchors = List.of(new Anchor(AnchorKind.ARTICLE, LocalDate.of(2025, 6, 6)));
    Text text =
        text("de", "Die Stadt hat die Brücke am Donnerstag gesperrt. Die Boote sei seit Mai zu.");
    assertThat(FactFinder.find(text, anchors).keyFacts())
        .extracting(KeyFact::text)
        .containsExactly("Die Stadt hat die Brücke am Donnerstag [5. Juni 2025] gesperrt.");
  }

  @Test
  void leavesOutTheDayBeforeAReport() {
    Text text = text("de", "01.02.2022 „Die Brücke kostet vier Millionen Euro“, sagte Marta Lind.");
    assertThat(FactFinder.find(text, List.of()).keyFacts())
        .extracting(KeyFact::text)
        .containsExactly("„Die Brücke kostet vier Millionen Euro“, sagte Marta Lind.");
  }

  @Test
  void keyFactsOfAKnownLanguageAreSentencesThatStandAlone() {
    Facts facts =
        FactFinder.find(
            text(
                "de",
                "Die Brücke kostet 4 Millionen Euro. Das teilte die Stadt am Montag mit."
                    + " „Wir bauen sie im Mai wieder auf“, sagte Marta Lind."),
            List.of());
    assertThat(facts.keyFacts())
        .extracting(KeyFact::text, KeyFact::kind)
        .containsExactlyInAnyOrder(
            tuple("Die Brücke kostet 4 Millionen Euro.", KeyFact.Kind.FIGURE),
            tuple("„Wir bauen sie im Mai wieder auf“, sagte Marta Lind.", KeyFact.Kind.QUOTE));
  }

  @Test
  void noKeyFactsInALanguageWhosePointersBackAreUnknown() {
    assertThat(
            FactFinder.find(text("fi", "Silta maksoi neljä miljoonaa euroa."), List.of())
                .keyFacts())
        .isEmpty();
  }

  @Test
  void whatStandsInAParagraphThatADashOpensIsNobodysFact() {
    assertThat(
            FactFinder.find(
                    text(
                        "sv",
                        "Bron kostade fyra miljoner kronor i maj.\n\n"
                            + "– Staden bygger en bro till. Den blir klar i maj, säger Marta Lind."),
                    List.of())
                .keyFacts())
        .extracting(KeyFact::text)
        .containsExactly("Bron kostade fyra miljoner kronor i maj.");
  }

  @Test
  void namesNobodyAndSaysNoEvent() {
    Facts facts =
        FactFinder.find(
            text("de", "Die Stadt Paris said on Tuesday: „Wir bauen das jetzt aus.“"), List.of());
    assertThat(facts.entities()).isEmpty();
    assertThat(facts.event()).isEqualTo(MainEvent.NONE);
    assertThat(facts.quotes()).allSatisfy(q -> assertThat(q.speaker()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "1.",
        "1,000",
        "1 000 ",
        "000 ",
        "1 Millionen ",
        "mars ",
        "«",
        "\uD800"
      })
  void staysFastOnHostileText(String piece) {
    String content = piece.repeat(100_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> FactFinder.find(text("de", content), List.of()));
  }

  private static List<Figure> figures(String language, String content) {
    Text text = text(language, content);
    return PlainFigureFinder.find(text, PlainDateFinder.find(text, List.of()));
  }

  private static Text text(String language, String content) {
    Reading reading =
        ArticleReader.read(
            ("x.\n\n" + content).getBytes(StandardCharsets.UTF_8),
            new FileHints(Optional.of("a.txt"), Optional.empty(), Optional.empty()),
            Limits.DEFAULT);
    Article article = ((Reading.Read) reading).article();
    Text annotated = Annotator.annotate(article);
    return new Text(article, language, annotated.sentences(), List.of());
  }
}
