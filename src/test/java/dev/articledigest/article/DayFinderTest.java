package dev.articledigest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFinderTest {

  private static final String ADDRESS = "https://gazette.example/bridge";

  private static Dates dates(String language, String address, String head, String body) {
    String html =
        "<html lang=\"" + language + "\"><head>" + head + "</head><body>" + body + "</body></html>";
    FileHints file = new FileHints(Optional.empty(), Optional.empty(), Optional.of(address));
    return PageDetails.of(Jsoup.parse(html, address), file).details().dates();
  }

  private static Dates dates(String head, String body) {
    return dates("en", ADDRESS, head, "<h1>Bridge wins</h1>" + body);
  }

  private static String meta(String name, String content) {
    return "<meta name=\"" + name + "\" content=\"" + content + "\">";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-06-11\"}</script> ; JSON_LD",
        "<meta property='article:published_time' content='2020-06-11'> ; OPEN_GRAPH",
        "<meta name='parsely-pub-date' content='2020-06-11'> ; META_TAG",
        "<b itemprop='datePublished' content='2020-06-11'>today</b> ; MICRODATA",
        "<time datetime='2020-06-11'>today</time> ; TIME_ELEMENT",
        "<b class='entry-date'>June 11, 2020</b> ; VISIBLE_TEXT",
        "<p>11 June 2020</p> ; VISIBLE_TEXT",
        "<p>11.06.2020 13:30 von Olga</p> ; VISIBLE_TEXT"
      })
  void saysWhereTheDayWasRead(String mark, DateSource source) {
    assertThat(dates("", mark).published()).contains(new Dated("2020-06-11", source));
  }

  @ParameterizedTest
  @CsvSource({
    "https://gazette.example/2020/06/11/bridge",
    "https://gazette.example/20200611/bridge",
    "https://gazette.example/news/2020-06-11-bridge",
    "https://gazette.example/2020/jun/11/bridge"
  })
  void readsTheDayOfTheAddress(String address) {
    assertThat(dates("en", address, "", "").published())
        .contains(new Dated("2020-06-11", DateSource.ADDRESS));
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, https://a.example/b, 2020-06-11",
    "en-GB, https://a.example/b, 2020-11-06",
    "en,    https://a.co.uk/b,   2020-11-06",
    "fr,    https://a.example/b, 2020-11-06"
  })
  void readsNumbersInTheOrderOfTheLanguage(String language, String address, String day) {
    Dates dates = dates(language, address, "", "<h1>Bridge</h1><p class=\"date\">6/11/2020</p>");
    assertThat(dates.published().map(Dated::value)).contains(day);
  }

  @Test
  void readsNoDayWhereTheOrderIsOpen() {
    assertThat(dates("", "<p class=\"date\">6/11/2020</p>").published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "11 de junio de 2020", "11 juin 2020", "11. Juni 2020", "11 giugno 2020", "11 czerwca 2020",
        "11 июня 2020 г.", "11 Haziran 2020", "2020年06月11日", "2020년 6월 11일", "11 जून 2020",
        "11 يونيو 2020", "11. kesäkuuta 2020", "11 de junho de 2020"
      })
  void readsMonthsOfManyLanguages(String day) {
    assertThat(dates("", "<p class=\"date\">" + day + "</p>").published().map(Dated::value))
        .contains("2020-06-11");
  }

  @Test
  void takesTheTimeNearestToTheHeadline() {
    String body =
        "<time datetime=\"2020-06-11\"></time><p>a</p><time datetime=\"2019-01-01\"></time>";
    assertThat(dates("", body).published().map(Dated::value)).contains("2020-06-11");
  }

  @Test
  void tellsTheChangeFromThePublication() {
    String body =
        "<time class=\"updated\" datetime=\"2020-06-12\"></time>"
            + "<time datetime=\"2020-06-11\"></time>";
    Dates dates = dates("", body);
    assertThat(dates.published().map(Dated::value)).contains("2020-06-11");
    assertThat(dates.updated().map(Dated::value)).contains("2020-06-12");
  }

  @Test
  void dropsAChangeBeforeThePublication() {
    String head =
        meta("article:published_time", "2020-06-11") + meta("article:modified_time", "2019-01-01");
    assertThat(dates(head, "").updated()).isEmpty();
  }

  @Test
  void prefersTheInstantWrittenInTheOutletsZone() {
    String head = meta("article:published_time", "2023-11-09T02:11:03+00:00");
    String body = "<time datetime=\"2023-11-08T21:11:03-05:00\">November 8</time>";
    assertThat(dates(head, body).published().map(Dated::value))
        .contains("2023-11-08T21:11:03-05:00");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-25T02:25:54Z, 2020-02-24", // evening in America
    "2020-02-25T20:25:54Z, 2020-02-25T20:25:54Z", // no zone of America is so far behind
    "2020-02-25T02:25:54+01:00, 2020-02-25T02:25:54+01:00", // says its zone
    "2020-02-23T22:25:54Z, 2020-02-24", // morning in Asia
    "2021-09-01T12:00:00Z, 2020-02-24" // the day the site moved
  })
  void givesAnInstantTheDayOfItsAddress(String instant, String day) {
    String address = "https://gazette.example/2020/02/24/bridge";
    Dates dates = dates("en", address, meta("article:published_time", instant), "");
    assertThat(dates.published().map(Dated::value)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<footer><p>11 June 2020</p></footer>",
        "<div class=\"comments\"><time datetime=\"2020-06-11\"></time></div>",
        "<p>The bridge of 11 June 2020 was the talk of the town for months and years.</p>",
        "<p class=\"date\">31 June 2020</p>",
        "<p class=\"date\">11 June 1847</p>"
      })
  void readsNoDayWhereNoneIsGiven(String body) {
    assertThat(dates("", body).published()).isEmpty();
  }
}
