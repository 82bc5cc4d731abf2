package dev.articledigest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final String TEXT =
      "The council of Ravenholt approved the new bridge on Monday, after a debate of nine hours"
          + " in which forty residents spoke, most of them for the plan.";

  private static Article read(String html) {
    FileHints hints =
        new FileHints(
            Optional.of("a.html"),
            Optional.empty(),
            Optional.of("https://gazette.example/2020/06/11/bridge"));
    return ((Reading.Read) ArticleReader.read(html.getBytes(StandardCharsets.UTF_8), hints))
        .article();
  }

  private static String page(String head, String before) {
    return "<html lang=\"en\"><head>"
        + head
        + "</head><body><nav><a href=\"/\">Home</a></nav><article><h1>Bridge wins the vote</h1>"
        + before
        + ("<p>" + TEXT + " So it goes.</p><h2>The costs</h2><p>" + TEXT + "</p>").repeat(3)
        + "</article><footer>Copyright</footer></body></html>";
  }

  @Test
  void leavesTitleMenuAndFooterOutOfTheText() {
    Article article = read(page("", ""));
    assertThat(article.text()).startsWith(TEXT).doesNotContain("Home", "Copyright", "wins");
    assertThat(article.title()).contains("Bridge wins the vote");
    assertThat(article.declaredLanguage()).contains("en");
  }

  @Test
  void cutsDatelineBelowLeadingWords() {
    String told = "<p>Lind has won at last.</p><p>RAVENHOLT — The mayor met the council.</p>";
    Article article = read(page("", told));
    assertThat(article.text()).contains("The mayor met").doesNotContain("RAVENHOLT");
    assertThat(article.dateline()).isPresent();
  }

  @Test
  void leavesOutTheNumbersOfNotes() {
    String told =
        "<p>Ravenholt paid for it<sup><a href=\"#n1\">[1]</a></sup> in nine days<a href=\"#n2\">2</a>,"
            + " said <a href=\"#top\">the 2026 report</a> on 3<sup>rd</sup> May.</p>";
    assertThat(read(page("", told)).text())
        .startsWith("Ravenholt paid for it in nine days, said the 2026 report on 3rd May.");
  }

  @Test
  void prefersStructuredDataToMetaTags() {
    String data =
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\","
            + "\"headline\":\"Bridge wins\",\"datePublished\":\"2020-06-12T08:30:00.000+0200\","
            + "\"author\":[{\"@id\":\"#jane\"},{\"@type\":\"Person\",\"name\":\"Staff\"}]},"
            + "{\"@id\":\"#jane\",\"@type\":\"Person\",\"name\":\"Jane Doe\"}]}</script>"
            + "<meta property=\"og:title\" content=\"Other\">";
    Article article = read(page(data, ""));
    assertThat(article.title()).contains("Bridge wins");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.publishedAt()).contains("2020-06-12T08:30:00+02:00");
  }

  @Test
  void takesBylineAndDayFromWhatIsShownAndTheAddress() {
    Article article = read(page("", "<div class=\"byline\">By Jane Doe, Senior Reporter</div>"));
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.publishedAt()).contains("2020-06-11");
  }

  @Test
  void namesNobodyForAddressesAndOutlets() {
    String head = "<meta name=\"author\" content=\"https://gazette.example/staff\">";
    assertThat(read(page(head, "")).byline()).isEmpty();
  }

  @Test
  void survivesBrokenStructuredData() {
    assertThat(read(page("<script type=\"application/ld+json\">{]</script>", "")).text())
        .startsWith(TEXT);
  }

  @Test
  void creditsANameThatAloneSignsThePage() {
    Article article = read(page("", "<p>Ilse Brandt</p>"));
    assertThat(article.byline()).containsExactly("Ilse Brandt");
    assertThat(article.text()).startsWith(TEXT);
  }

  @Test
  void leavesANameInTheTextWhereSomebodyIsCredited() {
    String head = "<meta name=\"author\" content=\"Jane Doe\">";
    Article article = read(page(head, "<p>Ilse Brandt</p>"));
    assertThat(article.byline()).containsExactly("Jane Doe");
  }
}
