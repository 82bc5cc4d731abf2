package dev.articledigest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDetailsTest {

  private static final String ADDRESS = "https://gazette.example/bridge";

  private static Details details(String head, String body) {
    return details("en", ADDRESS, head, body);
  }

  private static Details details(String language, String address, String head, String body) {
    String html =
        "<html lang=\"" + language + "\"><head>" + head + "</head><body>" + body + "</body></html>";
    FileHints file = new FileHints(Optional.empty(), Optional.empty(), Optional.of(address));
    return PageDetails.of(Jsoup.parse(html, address), file).details();
  }

  private static String data(String json) {
    return "<script type=\"application/ld+json\">" + json.replace('\'', '"') + "</script>";
  }

  private static String article(String fields) {
    return data("{'@type':'NewsArticle'," + fields + "}");
  }

  private static String meta(String name, String content) {
    return "<meta property=\"" + name + "\" content=\"" + content + "\">";
  }

  // Titles

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bridge wins the vote | The Lake Courier",
        "Bridge wins the vote - Lake Courier",
        "Bridge wins the vote – News – Lake Courier",
        "Bridge wins the vote » lakecourier.example",
        "The Lake Courier: Bridge wins the vote"
      })
  void cutsTheOutletOffTheTitle(String title) {
    String head = meta("og:site_name", "The Lake Courier") + meta("og:title", title);
    String shown = "<h1>Bridge wins the vote</h1>";
    Details details = details("en", "https://www.lakecourier.example/b", head, shown);
    assertThat(details.title()).contains("Bridge wins the vote");
  }

  @Test
  void keepsDashesThatAreNoOutlet() {
    Details details = details(meta("og:title", "Bridge wins - for a day"), "");
    assertThat(details.title()).contains("Bridge wins - for a day");
  }

  @Test
  void prefersTheHeadlineThatHeadingAndMetaTagAgreeOn() {
    String head =
        article("'headline':'Ravenholt council says yes'") + meta("og:title", "Bridge wins");
    assertThat(details(head, "<h1>Bridge wins</h1>").title()).contains("Bridge wins");
  }

  @Test
  void prefersTheHeadingToAMetaTagWordedForSearch() {
    String head = meta("og:title", "Best Ravenholt Bridge Guide | 10 Tips");
    Details details = details(head, "<h1>A guide to the Ravenholt bridge</h1>");
    assertThat(details.title()).contains("A guide to the Ravenholt bridge");
  }

  @Test
  void passesByAHeadingThatNamesTheOutlet() {
    String head = meta("og:site_name", "Lake Courier") + "<title>Bridge wins</title>";
    assertThat(details(head, "<h1>Lake Courier</h1>").title()).contains("Bridge wins");
  }

  @Test
  void readsEntitiesAndFoldsWhiteSpaceOfTitles() {
    String head = article("'headline':'Fish &amp; chips\\n win'");
    assertThat(details(head, "").title()).contains("Fish & chips win");
  }

  // Authors

  @Test
  void readsAuthorsOfAGraph() {
    String head =
        data(
            "{'@graph':[{'@type':'NewsArticle','author':[{'@id':'#jane'},'John Roe']},"
                + "{'@id':'#jane','@type':'Person','name':'Jane Doe'}]}");
    assertThat(details(head, "").credits().byline()).containsExactly("Jane Doe", "John Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "{'@type':'Person','name':'Jane Doe'} ; Jane Doe",
        "{'@type':'Person','givenName':'Jane','familyName':'Doe'} ; Jane Doe",
        "{'@type':'Person','name':'Robert'} ; Robert",
        "{'@type':'Person','name':'松岡大地'} ; 松岡大地",
        "{'@type':'Person','name':'नितिन सुल्ताने'} ; नितिन सुल्ताने",
        "{'@type':'Person','name':'von Jane Doe'} ; Jane Doe",
        "'Jane Doe, Staff Writer' ; Jane Doe",
        "'By Jane Doe' ; Jane Doe",
        "'JANE DOE' ; Jane Doe"
      })
  void namesPeople(String author, String name) {
    Details details = details(article("'author':" + author), "");
    assertThat(details.credits().byline()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'Person','name':'Staff'}",
        "{'@type':'Person','name':'admin'}",
        "{'@type':'Person','name':'jane-doe'}",
        "{'@type':'Organization','name':'Lake Courier'}",
        "{'@type':'Person','name':'gazette.example'}",
        "{'@type':'Person','name':'毎日新聞'}",
        "'https://gazette.example/jane'",
        "'jane@gazette.example'",
        "'@gazette'"
      })
  void takesNoRoleOutletOrAddressForAPerson(String author) {
    assertThat(details(article("'author':" + author), "").credits().byline()).isEmpty();
  }

  @Test
  void creditsTheOutletThatSignsAlone() {
    String signed = article("'author':{'@type':'Organization','name':'Lake Courier'}");
    assertThat(details(signed, "").credits())
        .isEqualTo(new Credits(java.util.List.of(), java.util.List.of("Lake Courier")));
    Details reported = details(signed, "<h1>Bridge wins</h1><p class=\"byline\">By Jane Doe</p>");
    assertThat(reported.credits())
        .isEqualTo(new Credits(java.util.List.of("Jane Doe"), java.util.List.of()));
  }

  @Test
  void keepsAgenciesApartFromPeople() {
    Details details = details(meta("author", "Jane Doe, AFP and dpa"), "");
    assertThat(details.credits().byline()).containsExactly("Jane Doe");
    assertThat(details.credits().agencies()).containsExactly("AFP", "dpa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p itemprop=\"author\">Jane Doe</p>",
        "<a rel=\"author\" href=\"/jane\">Jane Doe</a>",
        "<div class=\"ArticleByline_authorName__x2\">By Jane Doe</div>",
        "<div class=\"meta--author\">Posted on June 11, 2020 by Jane Doe</div>",
        "<div>---- by Jane Doe</div>",
        "<address>By <a href=\"/jane\">Jane Doe</a></address>"
      })
  void findsTheBylineThatIsShown(String byline) {
    Details details = details("", "<h1>Bridge wins</h1>" + byline + "<p>The council agreed.</p>");
    assertThat(details.credits().byline()).containsExactly("Jane Doe");
  }

  @Test
  void gathersTheAuthorsOfABylineOneMarkEach() {
    String marks = "<b class=\"author\">Jane Doe</b> <b class=\"author\">John Roe</b>";
    Details details = details("", "<h1>Bridge wins</h1><div>" + marks + "</div>");
    assertThat(details.credits().byline()).containsExactly("Jane Doe", "John Roe");
  }

  @Test
  void namesNobodyOfCommentsCaptionsAndTeasers() {
    String body =
        "<h1>Bridge wins</h1><figure><figcaption class=\"author\">Jane Doe</figcaption></figure>"
            + "<div id=\"comments\"><b class=\"author\">Rob Poe</b></div>"
            + "<aside><b class=\"author\">Ann Moe</b></aside>";
    assertThat(details("", body).credits().byline()).isEmpty();
  }

  @Test
  void takesNoTagsForAuthors() {
    String tags = "<a>Meal Plans</a>, <a>River Walks</a>";
    String byline = "<p class=\"author\">Filed under: " + tags + "</p>";
    assertThat(details("", "<h1>Bridge wins</h1>" + byline).credits().byline()).isEmpty();
  }

  // Outlet, language, lead image

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"City,Home Page ; City", "lake.example ; ", "Sport ; Sport"})
  void readsTheFirstSection(String said, String section) {
    Details details = details(meta("article:section", said), "");
    assertThat(details.outlet().section()).isEqualTo(Optional.ofNullable(section));
  }

  @Test
  void takesNoAgencyForTheSite() {
    String head =
        article("'publisher':{'name':'Associated Press'}") + meta("og:site_name", "Lake Courier");
    assertThat(details(head, "").outlet().siteName()).contains("Lake Courier");
  }

  @Test
  void resolvesTheCanonicalAddress() {
    Details details = details("<link rel=\"canonical\" href=\"/a/bridge\">", "");
    assertThat(details.outlet().url()).contains("https://gazette.example/a/bridge");
  }

  @Test
  void takesTheArticleOfThePageNotARelatedOne() {
    String head =
        data(
            "[{'@type':'NewsArticle','url':'https://gazette.example/other','headline':'Other'},"
                + "{'@type':'NewsArticle','url':'https://gazette.example/bridge',"
                + "'headline':'Bridge wins'}]");
    assertThat(details(head, "").title()).contains("Bridge wins");
  }

  @ParameterizedTest
  @CsvSource({"'', de_AT, de-AT", "fr, en_US, fr"})
  void readsTheLanguage(String root, String locale, String expected) {
    Details details = details(root, ADDRESS, meta("og:locale", locale), "");
    assertThat(details.language()).contains(expected);
  }

  @Test
  void takesNoHeadlineForTheSite() {
    String head = meta("application-name", "Bridge wins the vote after a long debate");
    assertThat(details(head, "").outlet().siteName()).isEmpty();
  }

  @Test
  void findsTheCaptionOfTheLeadImage() {
    String head = meta("og:image", "https://cdn.example/bridge-1.jpg?w=1200");
    String figures =
        "<figure><img src=\"/ferry.jpg\"><figcaption>A ferry</figcaption></figure>"
            + "<figure><img src=\"/bridge-1.jpg?w=80\"><figcaption>The bridge</figcaption></figure>";
    assertThat(details(head, figures).leadImage().caption()).contains("The bridge");
  }

  @Test
  void takesNoAlternativeTextForACaption() {
    String head =
        meta("og:image", "https://cdn.example/bridge-1.jpg") + meta("og:image:alt", "A bridge");
    assertThat(details(head, "").leadImage().caption()).isEmpty();
  }

  @Test
  void readsTheCaptionOfStructuredData() {
    String head = article("'image':{'url':'https://c.example/b.jpg','caption':'The bridge'}");
    assertThat(details(head, "").leadImage())
        .isEqualTo(
            new LeadImage(Optional.of("https://c.example/b.jpg"), Optional.of("The bridge")));
  }

  // Hostile pages

  @ParameterizedTest
  @ValueSource(
      strings = {"{]", "{'a':", "'", "[[[[", "{'@type':['NewsArticle',null],'author':[[]]}"})
  void survivesBrokenStructuredData(String json) {
    assertThat(details(data(json), "<h1>Bridge wins</h1>").title()).contains("Bridge wins");
  }

  @Test
  void staysFastOnHostilePages() {
    String deep = data("{'a':".repeat(10_000) + "1" + "}".repeat(10_000));
    String tags = "<meta name=\"author\" content=\"Jane Doe\">".repeat(100_000);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      names.append("<meta name=\"n").append(i).append("\" content=\"2020\">");
    }
    String marks = "<b class=\"author date\" rel=\"author\">a</b>".repeat(100_000);
    String headings = "<h1>a - b | c</h1>".repeat(20_000);
    String figures = "<figure><img src=\"x\"><figcaption>c</figcaption></figure>".repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(details(deep, "").title()).isEmpty();
          assertThat(details(tags, "").credits().byline()).containsExactly("Jane Doe");
          details(names.toString(), "");
          details("", marks);
          details(meta("og:image", "https://cdn.example/bridge.jpg"), headings + figures);
          details("<title>" + " - a | b".repeat(100_000) + "</title>", "<h1>a</h1>");
          details(article("'author':'" + "Jane Doe and ".repeat(50_000) + "'"), "");
        });
  }
}
