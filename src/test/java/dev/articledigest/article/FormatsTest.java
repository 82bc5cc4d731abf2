package dev.articledigest.article;

import static dev.articledigest.article.Documents.blocks;
import static dev.articledigest.article.Documents.hints;
import static dev.articledigest.article.Documents.paragraph;
import static dev.articledigest.article.Documents.read;
import static dev.articledigest.article.Documents.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Documents.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  private static final String BODY =
      "The council of Ravenholt approved the new bridge on Monday after a long debate.";
  private static final String MORE =
      "Work is to begin in spring and should be finished within two years, the mayor said.";

  @Test
  void readsMarkdownWithFrontMatter() {
    Article article =
        read(
            utf8(
                "---\ntitle: \"Bridge wins vote\"\nauthor: Jane Doe\ndate: 2020-06-11\n"
                    + "tags: [bridge, town]\nlang: en\n---\n\n# Bridge wins vote\n\n"
                    + "RAVENHOLT, June 10 (Reuters) - "
                    + BODY
                    + "\n\n## What comes next\n\n- First the **piers**\n- Then the [deck](http://x.org)\n\n"
                    + MORE.replace(" and", "\nand")
                    + "\n\n![A picture](a.png)\n\n```\ncode();\n```\n"));
    assertThat(article.format()).isEqualTo(Format.MARKDOWN);
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.publishedAt()).contains("2020-06-11");
    assertThat(article.declaredLanguage()).contains("en");
    assertThat(article.agencies()).containsExactly("Reuters");
    assertThat(article.text())
        .isEqualTo(
            "Bridge wins vote\n\n"
                + BODY
                + "\n\nWhat comes next\n\nFirst the piers\n\nThen the deck\n\n"
                + MORE);
    assertThat(blocks(article, Block.Kind.HEADING)).containsExactly("What comes next");
    assertThat(blocks(article, Block.Kind.LIST_ITEM)).hasSize(2);
  }

  @Test
  void leavesFootnotesOfMarkdownOut() {
    Article article =
        read(
            utf8(
                "# Bridge wins vote\n\n## The vote\n\n"
                    + BODY.replace(" on", "[^1] on")
                    + "\n\n"
                    + MORE
                    + "[^long]\n\n[^1]: By nine votes to two.\n\n[^long]: At his house.\n"),
            hints("a.md"));
    assertThat(article.text()).isEqualTo("Bridge wins vote\n\nThe vote\n\n" + BODY + "\n\n" + MORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md  | '# Title here\n\nText of it.'                    | MARKDOWN",
        "a.md  | 'No sign of it, whatever the name says.'         | TEXT",
        "a.txt | '# One song\n# Another song'                      | TEXT",
        "a.txt | '# Title\n\nSee [this](http://x.org), said Doe.'  | MARKDOWN",
        "a.pdf | 'Plain text with a wrong name.'                   | TEXT",
        "a.txt | '<!DOCTYPE html><p>A page by its bytes.</p>'      | HTML",
        "''    | '<?xml version=\"1.0\"?><html xmlns=\"h\"><body><p>A page.</p></body></html>' | HTML",
        "''    | '[Updated on Monday] The bridge opened.'          | TEXT",
        "''    | '{\"headline\": \"A\", \"body\": \"The bridge opened.\"}' | JSON"
      })
  void tellsTheFormatByContentFirst(String name, String text, Format format) {
    assertThat(read(utf8(text), hints(name)).format()).isEqualTo(format);
    assertThat(read(Documents.gzip(utf8(text)), hints(name + ".gz")).format()).isEqualTo(format);
  }

  @Test
  void readsWordDocuments() {
    Article article =
        read(
            Documents.docx(
                paragraph("<w:pStyle w:val=\"Title\"/>", "Bridge wins vote")
                    + paragraph("", "By John Roe")
                    + "<w:p><w:r><w:t>"
                    + BODY
                    + "</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                    + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
                    + paragraph("<w:pStyle w:val=\"berschrift2\"/>", "What comes next")
                    + paragraph("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "First the piers")
                    + "<w:tbl><w:tr><w:tc>"
                    + paragraph("", "Ravenholt")
                    + "</w:tc><w:tc>"
                    + paragraph("", "12,000 people")
                    + "</w:tc></w:tr></w:tbl>"
                    + paragraph("", MORE)));
    assertThat(article.format()).isEqualTo(Format.DOCX);
    assertThat(article.charset()).isEmpty();
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.byline()).containsExactly("John Roe");
    assertThat(article.publishedAt()).contains("2020-06-10");
    assertThat(article.text())
        .isEqualTo(
            "Bridge wins vote\n\n"
                + BODY
                + "\n\nWhat comes next\n\nFirst the piers\n\nRavenholt 12,000 people\n\n"
                + MORE);
    assertThat(blocks(article, Block.Kind.HEADING)).contains("What comes next");
    assertThat(blocks(article, Block.Kind.LIST_ITEM)).containsExactly("First the piers");
  }

  @Test
  void takesTheCreatorOfADocumentOnlyWithoutByline() {
    byte[] docx = Documents.docx(paragraph("", BODY) + paragraph("", MORE));
    assertThat(read(docx).byline()).containsExactly("Jane Doe");
    assertThat(read(docx).title()).isEmpty();
  }

  @Test
  void readsOpenDocuments() {
    Article article =
        read(
            Documents.odt(
                "<text:p text:style-name=\"Title\">Bridge wins vote</text:p><text:p>"
                    + BODY
                    + "<text:note><text:p>note</text:p></text:note></text:p>"
                    + "<text:h>What comes next</text:h><text:list><text:list-item><text:p>First the"
                    + "<text:s/>piers</text:p></text:list-item></text:list><text:p>"
                    + MORE
                    + "</text:p>",
                ""));
    assertThat(article.format()).isEqualTo(Format.ODT);
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.text())
        .isEqualTo(
            "Bridge wins vote\n\n" + BODY + "\n\nWhat comes next\n\nFirst the piers\n\n" + MORE);
  }

  @Test
  void readsRichText() {
    Article article =
        read(
            ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title Bridge wins vote}"
                    + "{\\author Jane Doe}}\\pard Bridge wins vote\\par "
                    + BODY
                    + " Caf\\'e9 owners \\u8220?cheered\\u8221?.{\\footnote note}"
                    + "{\\v hidden}\\par\\intbl Ravenholt\\cell 12,000 people\\cell\\row\\pard "
                    + MORE
                    + "\\par}")
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(article.format()).isEqualTo(Format.RTF);
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.text())
        .isEqualTo(
            "Bridge wins vote\n\n"
                + BODY
                + " Café owners “cheered”.\n\nRavenholt 12,000 people\n\n"
                + MORE);
  }

  @Test
  void readsMail() {
    Article article =
        read(
            utf8(
                "From: =?utf-8?Q?J=C3=BCrgen_Doe?= <doe@example.org>\r\nTo: desk@example.org\r\n"
                    + "Subject: =?utf-8?B?QnJpZGdlIHdpbnMgdm90ZQ==?=\r\n"
                    + "Date: Thu, 11 Jun 2020 08:30:00 +0200\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/alternative; boundary=xx\r\n\r\n--xx\r\n"
                    + "Content-Type: text/plain; charset=iso-8859-1\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=E9 opened. "
                    + BODY
                    + "\r\n\r\n--xx\r\nContent-Type: text/html\r\n\r\n<p>The page</p>\r\n--xx--\r\n"));
    assertThat(article.format()).isEqualTo(Format.EML);
    assertThat(article.charset()).contains("windows-1252");
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.byline()).containsExactly("Jürgen Doe");
    assertThat(article.publishedAt()).contains("2020-06-11T08:30:00+02:00");
    assertThat(article.text()).isEqualTo("The café opened. " + BODY);
  }

  @Test
  void takesNoAuthorFromForwardedMail() {
    Article article =
        read(
            utf8(
                "From: Jane Doe <doe@example.org>\nSubject: Fwd: Bridge wins vote\n"
                    + "Message-ID: <1@x>\n\n"
                    + BODY));
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.byline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Lake Press\"},{\"@type\":\"NewsArticle\",\"headline\":\"Bridge wins vote\",\"author\":{\"name\":\"Jane Doe\"},\"datePublished\":\"2020-06-11\",\"articleBody\":\"BODY\\n\\nMORE\"}]}",
        "{\"data\":{\"title\":\"Bridge wins vote\",\"byline\":\"By Jane Doe\",\"published_at\":\"2020-06-11\",\"content\":\"<p>BODY</p><p>MORE</p>\"}}",
        "[{\"headline\":\"Bridge wins vote\",\"authors\":[\"Jane Doe\"],\"date\":\"2020-06-11\",\"body\":[\"BODY\",{\"type\":\"paragraph\",\"text\":\"MORE\"},{\"type\":\"image\",\"text\":\"no\"}]}]"
      })
  void readsJson(String json) {
    Article article = read(utf8(json.replace("BODY", BODY).replace("MORE", MORE)));
    assertThat(article.format()).isEqualTo(Format.JSON);
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.publishedAt()).contains("2020-06-11");
    assertThat(article.text()).isEqualTo(BODY + "\n\n" + MORE);
  }

  private static final String NITF =
      "<nitf><head><title>Slug</title><docdata><date.issue norm=\"20200611T083000Z\"/></docdata>"
          + "<pubdata name=\"Lake Press\" position.section=\"Region\"/></head><body><body.head>"
          + "<hedline><hl1>Bridge wins vote</hl1></hedline><byline>By <person>Jane Doe</person>"
          + "<byttl>Staff Writer</byttl></byline><distributor><org>Nordwire</org></distributor>"
          + "<dateline><location>RAVENHOLT</location>, <story.date>June 10</story.date></dateline>"
          + "</body.head><body.content><media><media-caption>A picture</media-caption></media><p>"
          + BODY
          + "</p><hl2>What comes next</hl2><p>"
          + MORE
          + "</p></body.content></body></nitf>";

  @Test
  void readsNitf() {
    Article article =
        read(utf8("<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf-3-6.dtd\">" + NITF));
    assertThat(article.format()).isEqualTo(Format.NITF);
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.agencies()).containsExactly("Nordwire");
    assertThat(article.dateline())
        .contains(new Dateline(Optional.of("RAVENHOLT"), Optional.of("June 10")));
    assertThat(article.publishedAt()).contains("2020-06-11T08:30:00Z");
    assertThat(article.details().outlet().siteName()).contains("Lake Press");
    assertThat(article.details().outlet().section()).contains("Region");
    assertThat(article.text()).isEqualTo(BODY + "\n\nWhat comes next\n\n" + MORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<inlineXML contenttype=\"application/nitf+xml\">NITF</inlineXML>",
        "<inlineXML><html xmlns=\"h\"><head><title>x</title></head><body><p>BODY</p><h2>What comes next</h2><p>MORE</p></body></html></inlineXML>",
        "<inlineData contenttype=\"text/html\">&lt;p&gt;BODY&lt;/p&gt;&lt;h2&gt;What comes next&lt;/h2&gt;&lt;p&gt;MORE&lt;/p&gt;</inlineData>"
      })
  void readsNewsml(String content) {
    Article article =
        read(
            utf8(
                "<?xml version=\"1.0\"?><newsItem xml:lang=\"en\"><itemMeta><provider><name>Reuters"
                    + "</name></provider><versionCreated>2020-06-12T09:00:00Z</versionCreated>"
                    + "</itemMeta><contentMeta><contentCreated>2020-06-11T08:30:00Z</contentCreated>"
                    + "<headline>Bridge wins vote</headline><by>By Jane Doe</by>"
                    + "<dateline>RAVENHOLT, June 10</dateline></contentMeta><contentSet>"
                    + content.replace("NITF", NITF).replace("BODY", BODY).replace("MORE", MORE)
                    + "</contentSet></newsItem>"));
    assertThat(article.format()).isEqualTo(Format.NEWSML);
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.agencies()).contains("Reuters");
    assertThat(article.publishedAt()).contains("2020-06-11T08:30:00Z");
    assertThat(article.updatedAt()).contains("2020-06-12T09:00:00Z");
    assertThat(article.dateline())
        .contains(new Dateline(Optional.of("RAVENHOLT"), Optional.of("June 10")));
    assertThat(article.text()).isEqualTo(BODY + "\n\nWhat comes next\n\n" + MORE);
  }

  @Test
  void readsFeedsOfOneEntry() {
    Article article =
        read(
            utf8(
                "<rss version=\"2.0\"><channel><title>Lake Press</title><item><title>Bridge wins"
                    + " vote</title><dc:creator>Jane Doe</dc:creator><pubDate>Thu, 11 Jun 2020"
                    + " 08:30:00 GMT</pubDate><link>https://x.org/a</link><description>Short"
                    + "</description><content:encoded><![CDATA[<p>"
                    + BODY
                    + "</p><p>"
                    + MORE
                    + "</p>]]></content:encoded></item></channel></rss>"));
    assertThat(article.format()).isEqualTo(Format.FEED);
    assertThat(article.title()).contains("Bridge wins vote");
    assertThat(article.details().outlet().siteName()).contains("Lake Press");
    assertThat(article.url()).contains("https://x.org/a");
    assertThat(article.publishedAt()).contains("2020-06-11T08:30:00Z");
    assertThat(article.text()).isEqualTo(BODY + "\n\n" + MORE);
  }

  private static final List<String> LEFT =
      List.of(
          "The council of Ravenholt ap-",
          "proved the new bridge on Mon-",
          "day after a long debate about",
          "money that the town does not",
          "have.");
  private static final List<String> RIGHT =
      List.of(
          "Work is to begin in spring and",
          "should be finished within two",
          "years, the mayor said at the",
          "end of a meeting that lasted",
          "until midnight.");

  private static List<Line> column(List<String> lines, float x, float y) {
    List<Line> column = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      column.add(new Line(x, y - 12 * i, 10, lines.get(i)));
    }
    return column;
  }

  /** Columns drawn one after the other, and line by line across them. */
  @ParameterizedTest
  @CsvSource({"false", "true"})
  void readsColumnsOfAPdf(boolean across) {
    List<Line> left = column(LEFT, 60, 700);
    List<Line> right = column(RIGHT, 320, 700);
    List<Line> page =
        new ArrayList<>(List.of(new Line(60, 760, 20, "Bridge wins vote in Ravenholt")));
    for (int i = 0; i < left.size(); i++) {
      page.add(left.get(i));
      if (across) {
        page.add(right.get(i));
      }
    }
    if (!across) {
      page.addAll(right);
    }
    Article article = read(Documents.pdf(List.of(page)));
    assertThat(article.format()).isEqualTo(Format.PDF);
    assertThat(article.title()).contains("Bridge wins vote in Ravenholt");
    assertThat(article.text())
        .isEqualTo(
            "Bridge wins vote in Ravenholt\n\nThe council of Ravenholt approved the new bridge on"
                + " Monday after a long debate about money that the town does not have.\n\nWork is"
                + " to begin in spring and should be finished within two years, the mayor said at"
                + " the end of a meeting that lasted until midnight.");
  }

  @Test
  void dropsHeadersFootersAndPageNumbersOfAPdf() {
    List<List<Line>> pages = new ArrayList<>();
    for (int i = 1; i < 4; i++) {
      List<Line> page = new ArrayList<>(List.of(new Line(60, 810, 8, "Lake Press 11 June 2020")));
      for (int line = 0; line < 5; line++) {
        page.add(
            new Line(
                60,
                700 - 12 * line,
                10,
                "Line "
                    + "abcde".charAt(line)
                    + " of a page whose text says "
                    + "xyz".charAt(i - 1)));
      }
      page.add(new Line(60, 500 - 20 * i, 10, MORE.replace("two", "page " + i)));
      page.add(new Line(300, 30, 8, "Page " + i + " of 3"));
      pages.add(page);
    }
    assertThat(read(Documents.pdf(pages)).text())
        .doesNotContain("Lake Press", "of 3")
        .contains("within page 2 years", "Line a of a page whose text says x");
  }
}
