package dev.articledigest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainContentFinderTest {

  private static final List<String> STORY =
      List.of(
          "The council of Ravenholt approved the new bridge on Monday, after a debate of nine"
              + " hours in which forty residents spoke, most of them for the plan.",
          "Mayor Ilse Brandt said the work would begin in March. “We have waited eleven years for"
              + " this,” she told reporters outside the town hall.",
          "The bridge is to cost 42 million euros, of which the region pays a third. Opponents"
              + " fear that the price will rise, as it did for the harbour tunnel.",
          "Engineers have two years to replace the old crossing, which has been closed to lorries"
              + " since a crack was found in one of its pillars last autumn.");

  private static final String TEXT = String.join("\n\n", STORY);

  private static Article read(String html) {
    FileHints none = new FileHints(Optional.empty(), Optional.empty(), Optional.empty());
    byte[] content = html.getBytes(StandardCharsets.UTF_8);
    return ((Reading.Read) ArticleReader.read(content, none)).article();
  }

  private static String paragraphs() {
    return "<p>" + String.join("</p><p>", STORY) + "</p>";
  }

  /** An outlet's page: what stands around the story, within its container, and after it. */
  private static String page(String within, String after) {
    String half = "<p>" + STORY.get(0) + "</p><p>" + STORY.get(1) + "</p>";
    String rest = "<p>" + STORY.get(2) + "</p><p>" + STORY.get(3) + "</p>";
    return "<html><head><title>Bridge wins the vote | The Lake Courier</title></head><body>"
        + "<div class='topbar'><a href='/'>Home</a> <a href='/s'>Sport</a></div>"
        + "<div class='page'><div class='story'><h1>Bridge wins the vote</h1>"
        + half
        + within
        + rest
        + "</div>"
        + after
        + "</div><div class='footer'>The Lake Courier is published in Ravenholt.</div>"
        + "</body></html>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src='b.jpg'><figcaption>The old bridge. Photo: Leo Marsh</figcaption></figure>",
        "<div class='related-links'><ul><li><a href='/1'>Tram strike ends</a></li>"
            + "<li><a href='/2'>Harbour tunnel floods again</a></li></ul></div>",
        "<p><a href='/1'><b>Read more: Tram strike ends after nine days</b></a></p>",
        "<div class='newsletter'><h3>Sign up for our newsletter</h3>"
            + "<p>Get the best stories of the week in your inbox every Friday.</p></div>",
        "<div class='share-bar'><a href='#'>Facebook</a> <a href='#'>Twitter</a></div>",
        "<aside><p>The Lake Courier has won the regional prize for local journalism, three years"
            + " in a row, and asks its readers for support.</p></aside>",
        "<div class='ad-slot'>Advertisement</div>",
        "<p class='wp-caption-text'>A model of the bridge (Photo: Leo Marsh)</p>",
        "<form><p>Enter your email address to get alerts about the bridge, and confirm it.</p>"
            + "<input name='mail'></form>",
        "<div style='display: none'>Your browser is too old to show the map of the works.</div>"
      })
  void leavesOutWhatStandsBetweenTheParagraphs(String within) {
    assertThat(read(page(within, "")).text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id='comments'><h3>2 comments</h3><div class='comment'><p>About time, I cross that"
            + " river every day and the detour costs me half an hour each way.</p></div></div>",
        "<div class='cookie-notice'><p>We use cookies to make this site better for you, and you"
            + " can read all about them in our privacy policy.</p></div>",
        "<section class='recommended'><h2>You may also like</h2><p>Tram drivers in Kestrel City"
            + " return to work after their union accepted a pay rise.</p></section>",
        "<div class='author-bio'><p>Jane Doe writes about towns and traffic. She joined the Courier"
            + " in 2011 and lives by the river with two cats.</p></div>",
        "<p class='copyright'>© 2020 The Lake Courier. All rights reserved.</p>",
        "<article class='teaser'><h2>Harbour tunnel floods again</h2><p>For the third time in a"
            + " month, water has closed the tunnel under the harbour of Ravenholt.</p></article>"
      })
  void leavesOutWhatFollowsTheStory(String after) {
    assertThat(read(page("", after)).text()).isEqualTo(TEXT);
  }

  @Test
  void keepsSubheadingsListsAndQuotationsWithTheirKind() {
    String within =
        "<h2>What the deal costs</h2><ul><li>14 million euros come from the region.</li>"
            + "<li>28 million euros come from the town.</li></ul>"
            + "<blockquote><p>A town without a bridge is two towns, and we are one.</p></blockquote>";
    Article article = read(page(within, ""));
    List<Block.Kind> kinds = article.blocks().stream().map(Block::kind).toList();
    assertThat(article.text()).contains("A town without a bridge is two towns");
    assertThat(kinds)
        .containsExactly(
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.LIST_ITEM,
            Block.Kind.LIST_ITEM,
            Block.Kind.QUOTE,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH);
  }

  @Test
  void keepsTweetsThatTheStoryQuotes() {
    String tweet =
        "<blockquote class='twitter-tweet'><p>Finally. See you on the other side of the river,"
            + " neighbours.</p></blockquote>";
    assertThat(read(page(tweet, "")).text()).contains("See you on the other side");
  }

  @Test
  void splitsParagraphsAtTwoLineBreaks() {
    String body = String.join("<br><br>", STORY);
    assertThat(read("<html><body><div>" + body + "</div></body></html>").text()).isEqualTo(TEXT);
  }

  @Test
  void readsAStoryInTheOneFormOfAPage() {
    String body = "<form action='x.aspx'><div>" + paragraphs() + "</div></form>";
    assertThat(read("<html><body>" + body + "</body></html>").text()).isEqualTo(TEXT);
  }

  @Test
  void takesTheDeclaredBodyWhereThePageShowsNone() {
    String json =
        "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + String.join("\\n\\n", STORY) + "\"}";
    String html =
        "<html><head><script type='application/ld+json'>"
            + json
            + "</script></head><body><div id='app'></div></body></html>";
    assertThat(read(html).text()).isEqualTo(TEXT);
  }

  @Test
  void takesWhatBrowsersWithoutScriptsShowWhereNothingElseIs() {
    String html = "<html><body><div>Loading</div><noscript>" + paragraphs() + "</noscript></body>";
    assertThat(read(html).text()).isEqualTo(TEXT);
  }

  @Test
  void takesShortProseRatherThanNothing() {
    String html = "<html><body><div>The bridge opens on Monday.</div></body></html>";
    assertThat(read(html).text()).isEqualTo("The bridge opens on Monday.");
  }

  @Test
  void findsTheSameTextWithoutClosingTags() {
    String html = "<html><body><div><p>" + String.join("<p>", STORY) + "</div></body></html>";
    assertThat(read(html).text()).isEqualTo(TEXT);
  }

  @Test
  void tellsWhereEachBlockStandsInTheFile() {
    String html = page("", "").replace("Mayor Ilse Brandt", "Mayor&nbsp;Ilse <b>Brandt</b>");
    Article article = read(html);
    Span sentence = span(article.text(), "The bridge is to cost 42 million euros");
    Span source = article.alignment().sourceOf(sentence).orElseThrow();
    assertThat(source.of(html)).isEqualTo("The bridge is to cost 42 million euros");
    Span marked = span(article.text(), "Mayor Ilse Brandt");
    assertThat(article.alignment().sourceOf(marked).orElseThrow().of(html))
        .isEqualTo("Mayor&nbsp;Ilse <b>Brandt");
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Subscribe to continue reading this article.                      | true",
        "Already a subscriber? Log in                                     | true",
        "Il vous reste 57.09% de cet article à lire.                      | true",
        "Jetzt weiterlesen mit dem Monatsabo                              | true",
        "More news from Ravenholt                                         | false",
        "Advertisement. Scroll to continue reading.                       | false"
      })
  void callsAnArticlePartialBelowANoticeOfAPaywall(String notice, boolean partial) {
    String after = "<div class='box'><p>" + notice + "</p></div>";
    assertThat(read(page("", after)).partial()).isEqualTo(partial);
  }

  @Test
  void quotationInMarksIsAParagraphLikeOthers() {
    String within =
        "<blockquote><p>“A town without a bridge is two towns,” she said.</p></blockquote>";
    assertThat(read(page(within, "")).blocks())
        .extracting(Block::kind)
        .doesNotContain(Block.Kind.QUOTE);
  }

  @Test
  void articleThatStandsWhollyInAQuotationIsNone() {
    String body =
        page("", "").replace("<p>", "<blockquote><p>").replace("</p>", "</p></blockquote>");
    assertThat(read(body).blocks()).extracting(Block::kind).doesNotContain(Block.Kind.QUOTE);
  }

  @Test
  void callsATrailingArticlePartialWhereThePageSaysItIsNotFree() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"isAccessibleForFree\":\"False\"}</script>";
    String trailing = page("", "").replace("last autumn.", "last autumn...");
    assertThat(read(trailing).partial()).isFalse();
    assertThat(read(trailing.replace("</head>", data + "</head>")).partial()).isTrue();
    assertThat(read(page("", "").replace("</head>", data + "</head>")).partial()).isFalse();
  }
}
