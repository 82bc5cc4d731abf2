package dev.articledigest.article;

import static dev.articledigest.article.NewsMarkup.attribute;
import static dev.articledigest.article.NewsMarkup.text;
import static dev.articledigest.article.NewsMarkup.within;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the News Industry Text Format (IPTC, NITF 3.6). */
final class NitfReader {

  private NitfReader() {}

  static Draft read(String xml, Limits limits) throws UnreadableException {
    Element nitf = within(NewsMarkup.parse(xml, limits), "nitf");
    return read(nitf, Details.NONE);
  }

  /** The story of a {@code nitf} element; what stands around it says more. */
  static Draft read(Element nitf, Details said) {
    Element content = within(nitf, "body.content");
    return PassageReader.body(MarkupBlocks.of(content), said.or(details(nitf)));
  }

  private static Details details(Element nitf) {
    Element head = within(nitf, "body.head");
    Element docdata = within(nitf, "docdata");
    Element pubdata = within(nitf, "pubdata");
    DetailsWriter details = new DetailsWriter();
    details
        .title(text(head, "hl1"))
        .title(text(head, "headline"))
        .title(text(within(nitf, "head"), "title"))
        .published(attribute(docdata, "date.issue", "norm"))
        .published(pubdata.attr("date.publication"))
        .published(attribute(docdata, "date.release", "norm"))
        .section(pubdata.attr("position.section"))
        .publisher(pubdata.attr("name"))
        .url(pubdata.attr("ex-ref"))
        .url(attribute(docdata, "doc-id", "ex-ref"))
        .language(nitf.attr("xml:lang"))
        .language(nitf.attr("baselang"))
        .language(within(nitf, "body.content").attr("xml:lang"))
        .dateline(dateline(head));
    byline(within(head, "byline"), details);
    Datelines.agencies(text(head, "dateline")).forEach(details::agency);
    // "<distributor>The Associated Press</distributor>" as well as with an "org" in it.
    Element distributor = within(head, "distributor");
    NewsMarkup.all(distributor, "org").forEach(o -> details.agency(o.text()));
    details.agency(distributor.childrenSize() == 0 ? distributor.text() : "");
    return details.details();
  }

  /** "By <person>Jane Doe</person>", with a title of hers in {@code byttl}. */
  private static void byline(Element byline, DetailsWriter details) {
    NewsMarkup.all(byline, "person").forEach(person -> details.byline(person.text()));
    Element bare = byline.clone();
    NewsMarkup.all(bare, "byttl").forEach(Element::remove);
    details.byline(bare.text());
  }

  private static Optional<Dateline> dateline(Element head) {
    Element dateline = within(head, "dateline");
    String day = text(dateline, "story.date");
    Element bare = dateline.clone();
    NewsMarkup.all(bare, "story.date").forEach(Element::remove);
    return day.isEmpty()
        ? Datelines.of(dateline.text())
        : Datelines.of(bare.text(), Optional.of(day));
  }
}
