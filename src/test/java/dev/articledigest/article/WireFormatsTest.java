package dev.articledigest.article;

import static dev.articledigest.article.Documents.read;
import static dev.articledigest.article.Documents.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How agencies really fill their formats. */
class WireFormatsTest {

  private static final String BODY =
      "The council of Ravenholt approved the new bridge on Monday after a long debate.";
  private static final String MORE =
      "Work is to begin in spring and should be finished within two years, the mayor said.";

  /** A whole wire text within one paragraph element: indents open paragraphs. */
  @Test
  void partsIndentedTextWithinOneElement() {
    Article article =
        read(
            utf8(
                "<newsMessage><itemSet><newsItem><itemMeta><provider literal=\"x.com\"/></itemMeta>"
                    + "<contentMeta><infoSource literal=\"Reuters\"/><creditline>Reuters</creditline>"
                    + "<headline>Bridge wins vote</headline></contentMeta><contentSet><inlineXML>"
                    + "<html><head><title/></head><body><p>    "
                    + BODY.replace(" on ", "\non ").replace(" after ", "\nafter ")
                    + "\n    "
                    + MORE.replace(" and ", "\nand ").replace(" the ", "\nthe ")
                    + "\n    "
                    + BODY
                    + "</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"));
    assertThat(article.agencies()).containsExactly("Reuters");
    assertThat(article.text()).isEqualTo(BODY + "\n\n" + MORE + "\n\n" + BODY);
  }

  @Test
  void readsTheFirstNewsml() {
    Article article =
        read(
            utf8(
                "<?xml version=\"1.0\"?><NewsML><NewsItem><NewsManagement><FirstCreated>"
                    + "20240710T125902Z</FirstCreated></NewsManagement><NewsComponent><NewsLines>"
                    + "<HeadLine>Bridge wins vote</HeadLine><DateLine>Ravenholt, July 10 (AFP)"
                    + "</DateLine></NewsLines><AdministrativeMetadata><Provider><Party"
                    + " FormalName=\"AFP\"/></Provider></AdministrativeMetadata><Language"
                    + " FormalName=\"en\"/><ContentItem><DataContent><p>"
                    + BODY
                    + "</p><p>"
                    + MORE
                    + "</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"));
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.publishedAt()).contains("2024-07-10T12:59:02Z");
    assertThat(article.agencies()).containsExactly("AFP");
    assertThat(article.dateline())
        .contains(new Dateline(Optional.of("Ravenholt"), Optional.of("July 10")));
    assertThat(article.declaredLanguage()).contains("en");
    assertThat(article.text()).isEqualTo(BODY + "\n\n" + MORE);
  }

  @Test
  void readsNinjs() {
    Article article =
        read(
            utf8(
                "{\"type\": \"text\", \"headline\": \"Bridge wins vote\", \"byline\": \"Jane Doe\","
                    + "\"firstcreated\": \"2017-08-24T04:37:19+0000\", \"description_text\": \"x\","
                    + "\"versioncreated\": \"2017-08-25T04:37:19+0000\", \"located\": \"Ravenholt\","
                    + "\"body_html\": \"<p>"
                    + BODY
                    + "</p><p>"
                    + MORE
                    + "</p>\"}"));
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.publishedAt()).contains("2017-08-24T04:37:19+00:00");
    assertThat(article.updatedAt()).contains("2017-08-25T04:37:19+00:00");
    assertThat(article.text()).isEqualTo(BODY + "\n\n" + MORE);
  }

  @Test
  void readsNitfWithPlainDistributorAndRepeatedDateline() {
    Article article =
        read(
            utf8(
                "<nitf><head><docdata><date.issue norm=\"2015-12-10T19:10:44\"/></docdata></head>"
                    + "<body><body.head><hedline><hl1>Bridge wins vote</hl1></hedline><byline>By JANE"
                    + " DOE<byttl>Business Writer</byttl></byline><distributor>Nordwire</distributor>"
                    + "<dateline><location>NEW YORK</location></dateline></body.head><body.content>"
                    + "<block><p>NEW YORK (AP) — "
                    + BODY
                    + "</p><p>___</p></block></body.content></body></nitf>"));
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.agencies()).contains("Nordwire", "AP");
    assertThat(article.publishedAt()).contains("2015-12-10");
    assertThat(article.text()).isEqualTo(BODY);
  }
}
