package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days told from that of the article, a Friday: 6 June 2025. */
class PlainDaysTest {

  private static final LocalDate FRIDAY = LocalDate.of(2025, 6, 6);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Am Donnerstag, 10. Juli, öffnet die Brücke.|Donnerstag, 10. Juli 2025-07-10",
        "de|Am Montag, dem 2. Juni, brannte ein Boot.|Montag, dem 2. Juni 2025-06-02",
        "de|Am Samstag, 31.05. wurde es warm.|Samstag, 31.05. 2025-05-31",
        "de|Am Mittwochmorgen (4.6.) brannte ein Boot.|Mittwochmorgen 2025-06-04TMO",
        "fr|Reçue mardi 3 juin, elle a parlé.|mardi 3 juin 2025-06-03",
        "fr|Dimanche 1er juin, il a parlé.|Dimanche 1er juin 2025-06-01",
        "es|La mañana del martes 3 de junio habló.|martes 3 de junio 2025-06-03",
        "it|Martedì 3 giugno ha parlato.|Martedì 3 giugno 2025-06-03",
        "pt|Ele falou na terça-feira, 3 de junho, no porto.|terça-feira, 3 de junho 2025-06-03",
        "pt|Dois homens foram presos nesta quinta-feira (5).|quinta-feira 2025-06-05",
        "pt|Dois homens foram presos na quinta (5) no porto.|quinta 2025-06-05",
        "nl|Op vrijdag 30 mei ging de brug open.|vrijdag 30 mei 2025-05-30",
        "sv|Fredagen den 30 maj öppnades bron.|Fredagen den 30 maj 2025-05-30",
        "nb|Mandag 2. juni ble broen åpnet.|Mandag 2. juni 2025-06-02",
      })
  void aWeekdayWithItsDateHasTheYearInWhichBothAgree(
      String language, String sentence, String expected) {
    assertThat(days(language, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Am Montag, dem 3. Juni, brannte ein Boot.",
        "de|Am Montag, dem 2. Februar, brannte ein Boot.",
        "fr|Le pont a ouvert lundi 3 juin.",
        "pt|Dois homens foram presos nesta quinta-feira (4).",
        "de|Am Sonntag, 20.15 Uhr, lief der Film.",
        "de|Seit 1998 war der Montag, 2. Juni, ein Fest.",
      })
  void staysOpenWhereWeekdayAndDateDoNotAgreeNear(String language, String sentence) {
    assertThat(days(language, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Polizei nahm am Montagabend vier Männer fest.|Montagabend 2025-06-02TEV",
        "Am Freitagvormittag war der Hafen zu.|Freitagvormittag 2025-06-06TMO",
        "Am frühen Sonntagmorgen verunglückte ein Bus.|Sonntagmorgen 2025-06-01TMO",
        "Gestern Abend sank ein Boot.|Gestern Abend 2025-06-05TEV",
        "Am kommenden Sonntag wählt die Stadt.|kommenden Sonntag 2025-06-08",
        "Am nächsten Dienstag tagt der Rat.|nächsten Dienstag 2025-06-10",
        "Am vergangenen Samstag war ein Fest.|vergangenen Samstag 2025-05-31",
        "An diesem Freitag tagt der Rat.|diesem Freitag 2025-06-06",
      })
  void readsGermanPartsOfDaysAndWordsForTheWeek(String sentence, String expected) {
    assertThat(days("de", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In fünf Orten durchsuchten Beamte am Mittwoch mehrere Häuser.",
        "Am Mittwoch brannte ein Boot.",
        "Die Minister trafen sich am Mittwoch im Rathaus.",
        "Das Schiff ist am Mittwoch gesunken.",
        "Zwei Männer sind am Mittwoch erschossen worden.",
        "Wie die Agentur am Mittwoch berichtete, sank ein Boot.",
        "Die Gewerkschaft kündigte am Mittwoch Streiks an.",
        "Die Studie zeigt in den am Mittwoch veröffentlichten Zahlen einen Anstieg.",
      })
  void anyPastVerbOfGermanTellsThatADayIsOver(String sentence) {
    assertThat(days("de", sentence)).isEqualTo("Mittwoch 2025-06-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der rote Bus fährt am Mittwoch in die Stadt.",
        "Die Händler arbeiten am Mittwoch wieder.",
        "Der Klub gewann und spielt am Mittwoch wieder.",
        "Die Stadt teilte mit, die Brücke ist am Mittwoch offen.",
        "Vor der Wahl am Sonntag sagte er nichts.",
        "Die Gewerkschaft rief zu Streiks am Mittwoch auf.",
        "Der Verein sagte das Fest am Mittwoch ab.",
        "Der Rat einigte sich auf ein Treffen am Mittwoch.",
        "Der Zoo hat am Mittwoch geschlossen.",
        "Die Stadt müsste am Mittwoch zahlen, sagte er.",
        "Die am Mittwoch geplanten Streiks trafen den Hafen.",
        "Was ist am Mittwoch passiert?",
        "Jeden Mittwoch kam ein Boot.",
        "Am Aschermittwoch kam ein Boot.",
        "Am letzten Mittwoch im Monat kam ein Boot.",
        "Der Film „Mord am Mittwoch“ gewann einen Preis.",
        "Was gestern noch verrückt war, gilt nun.",
      })
  void staysOpenWhereGermanMayTellOfAnotherDay(String sentence) {
    assertThat(days("de", sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|La Russie a affirmé jeudi avoir gagné.|jeudi 2025-06-05",
        "fr|Quatre hommes ont été arrêtés jeudi.|jeudi 2025-06-05",
        "fr|Le chef part, a-t-on appris jeudi.|jeudi 2025-06-05",
        "fr|Jeudi soir, le maire a confirmé la nouvelle.|Jeudi soir 2025-06-05TEV",
        "fr|Le maire s'est rendu jeudi à Paris.|jeudi 2025-06-05",
        "fr|Lundi dernier, le maire a ouvert le pont.|Lundi dernier 2025-06-02",
        "fr|Le maire ouvre le pont mardi prochain.|mardi prochain 2025-06-10",
        "fr|Les ministres se retrouveront mardi à Paris.|mardi 2025-06-10",
        "fr|Hier, le maire a ouvert le pont.|Hier 2025-06-05",
        "es|La policía informó el martes de la muerte.|martes 2025-06-03",
        "es|El lunes pasado hubo una fiesta.|lunes pasado 2025-06-02",
        "es|El alcalde abre el puente el próximo lunes.|próximo lunes 2025-06-09",
        "es|Según confirmó ayer el alcalde, es así.|ayer 2025-06-05",
        "es|El martes, Marta dijo que el puente podría abrir.|martes 2025-06-03",
        "es|El Consejo se reúne este viernes.|este viernes 2025-06-06",
        "it|Il ministro ha detto giovedì di no.|giovedì 2025-06-05",
        "it|Lunedì scorso il sindaco ha parlato.|Lunedì scorso 2025-06-02",
        "it|Ieri sera il sindaco ha parlato.|Ieri sera 2025-06-05TEV",
        "pt|O ministro disse na segunda-feira que não.|segunda-feira 2025-06-02",
        "pt|A ponte foi fechada na terça-feira à noite.|terça-feira à noite 2025-06-03TNI",
        "pt|O prefeito abriu a ponte ontem.|ontem 2025-06-05",
        "nl|De minister zei donderdag dat het kan.|donderdag 2025-06-05",
        "nl|Afgelopen maandag ging de brug open.|Afgelopen maandag 2025-06-02",
        "nl|Woensdagochtend werd een man gevonden.|Woensdagochtend 2025-06-04TMO",
        "nl|Gisteren kwam de trein niet.|Gisteren 2025-06-05",
        "sv|Flickan försvann i tisdags från hemmet.|tisdags 2025-06-03",
        "sv|Polisen grep i går två män.|i går 2025-06-05",
        "nb|Torsdag ble dommen lest opp.|Torsdag 2025-06-05",
        "no|Torsdag ble dommen lest opp.|Torsdag 2025-06-05",
        "da|Torsdag blev dommen læst op.|Torsdag 2025-06-05",
      })
  void theVerbBesideADayTellsItsWeek(String language, String sentence, String expected) {
    assertThat(days(language, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Le président est attendu mercredi à Paris.",
        "fr|Le procès s'ouvre lundi, a dit la cour.",
        "fr|La ville a appelé à une grève jeudi.",
        "fr|Le club a gagné et joue mardi à Paris.",
        "fr|Le maire qui a gagné part mardi à Paris.",
        "fr|Lundi le club affronte Brack, son gardien a été blessé.",
        "fr|Le procès a été fixé mardi.",
        "fr|Le musée a ouvert le vendredi.",
        "fr|Le pont a été fermé lundi et mardi.",
        "fr|Lundi de Pentecôte, le maire a parlé.",
        "fr|« Nous avons gagné samedi », a dit le maire.",
        "fr|En 2019, le maire a parlé jeudi.",
        "es|La oficina anunció una huelga el martes.",
        "es|El puente estará cerrado hasta el martes.",
        "es|El Viernes Santo hubo una fiesta.",
        "es|El martes de la semana pasada hubo una fiesta.",
        "it|Il sindaco è atteso mercoledì a Roma.",
        "it|Il venerdì nero ha attirato molti.",
        "it|L'altro ieri il sindaco ha parlato.",
        "pt|O jogo marcado para sábado foi adiado.",
        "nl|De bond riep op tot een staking maandag.",
        "nl|Op Goede Vrijdag was de winkel open.",
        "nb|Natt til fredag brant en båt.",
      })
  void staysOpenWhereTheVerbMayTellOfAnother(String language, String sentence) {
    assertThat(days(language, sentence)).isEmpty();
  }

  @Test
  void countsNothingFromAnUpload() {
    Text text = Texts.in("fr", "Quatre hommes ont été arrêtés jeudi 5 juin.");
    assertThat(PlainDays.find(text, List.of(new Anchor(AnchorKind.UPLOAD, FRIDAY)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Le maire a ouvert le pont jeudi à Lindenau.|jeudi [5 juin 2025] à",
        "fr|Le maire a ouvert le pont dimanche à Lindenau.|dimanche [1er juin 2025] à",
        "es|El alcalde abrió el puente el jueves en Lindenau.|jueves [5 de junio de 2025] en",
        "nb|Torsdag ble broen i byen åpnet for alle.|Torsdag [5. juni 2025] ble",
        "de|Am Montag, dem 2. Juni, brannte im Hafen ein Boot.|2. Juni [2025], brannte",
        "pt|Dois homens foram presos nesta quinta-feira (5) no porto.|[5 de junho de 2025] no",
      })
  void factsTellTheDayAsTheirLanguageWritesIt(String language, String sentence, String part) {
    List<Anchor> anchors = List.of(new Anchor(AnchorKind.ARTICLE, FRIDAY));
    assertThat(FactFinder.find(Texts.in(language, sentence), anchors).keyFacts())
        .extracting(KeyFact::text)
        .allSatisfy(fact -> assertThat(fact).contains(part))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fr,mardi ",
    "fr,a dit mardi ",
    "de,am Montag ",
    "de,am Montag die ",
    "pt,sexta (",
    "es,el lunes 3 "
  })
  void staysFastOnHostileText(String language, String piece) {
    String content = (piece.strip() + " ").repeat(100_000 / piece.length());
    Text text = Texts.in(language, content);
    List<Anchor> anchors = List.of(new Anchor(AnchorKind.ARTICLE, FRIDAY));
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PlainDays.find(text, anchors));
  }

  private static String days(String language, String sentence) {
    List<Anchor> anchors = List.of(new Anchor(AnchorKind.ARTICLE, FRIDAY));
    return PlainDays.find(Texts.in(language, sentence), anchors).stream()
        .map(day -> day.text() + " " + day.value())
        .collect(Collectors.joining("; "));
  }
}
