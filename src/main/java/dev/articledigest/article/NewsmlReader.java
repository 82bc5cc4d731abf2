package dev.articledigest.article;

import static dev.articledigest.article.NewsMarkup.all;
import static dev.articledigest.article.NewsMarkup.attribute;
import static dev.articledigest.article.NewsMarkup.first;
import static dev.articledigest.article.NewsMarkup.text;
import static dev.articledigest.article.NewsMarkup.within;

import dev.articledigest.article.Draft.Passage;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads one news item of NewsML-G2 (IPTC) or of NewsML 1, whose body is NITF, XHTML or text. */
final class NewsmlReader {

  private NewsmlReader() {}

  static Draft read(String xml, Limits limits) throws UnreadableException {
    Element root = NewsMarkup.parse(xml, limits);
    List<Element> items = all(root, "newsItem");
    List<Element> stories = items.stream().filter(i -> !passages(i).isEmpty()).toList();
    if (stories.isEmpty()) {
      throw new UnreadableException(
          Problem.Code.NO_TEXT, "The file is NewsML without text of its own.");
    }
    if (stories.size() > 1) {
      throw SignatureFinder.unsupported(
          "NewsML of " + stories.size() + " stories; one a file is read");
    }
    Element item = stories.get(0);
    Details said = first(item, "itemMeta").isPresent() ? details(item) : oldDetails(item);
    Optional<Element> nitf = first(item, "nitf");
    return nitf.isPresent() && !MarkupBlocks.of(within(nitf.get(), "body.content")).isEmpty()
        ? NitfReader.read(nitf.get(), said)
        : PassageReader.body(passages(item), said);
  }

  private static List<Passage> passages(Element item) {
    Optional<Element> nitf = first(item, "body.content");
    if (nitf.isPresent()) {
      return MarkupBlocks.of(nitf.get());
    }
    Optional<Element> page = first(item, "html");
    if (page.isPresent()) {
      return MarkupBlocks.of(page.get());
    }
    Element content =
        within(item, first(item, "itemMeta").isPresent() ? "inlineData" : "DataContent");
    return content.childrenSize() > 0
        ? MarkupBlocks.of(content)
        : MarkupBlocks.ofText(content.wholeText());
  }

  private static Details details(Element item) {
    Element meta = within(item, "itemMeta");
    Element content = within(item, "contentMeta");
    DetailsWriter details = new DetailsWriter();
    details
        .title(text(content, "headline"))
        .title(text(meta, "title"))
        .published(text(content, "contentCreated"))
        .published(text(meta, "firstCreated"))
        .published(text(meta, "versionCreated"))
        .updated(text(content, "contentModified"))
        .updated(text(meta, "versionCreated"))
        .language(attribute(content, "language", "tag"))
        .language(item.attr("xml:lang"))
        .dateline(Datelines.of(text(content, "dateline")))
        .dateline(Datelines.of(text(within(content, "located"), "name")));
    all(content, "by").forEach(by -> details.byline(by.text()));
    all(content, "creator").forEach(creator -> details.byline(text(creator, "name")));
    credits(content, meta, details);
    return details.details();
  }

  private static void credits(Element content, Element meta, DetailsWriter details) {
    details.sourced(attribute(content, "infoSource", "literal"));
    for (Element line : all(content, "creditline")) {
      NameReader.read(FoldedWriter.folded(line.text())).agencies().forEach(details::agency);
    }
    Datelines.agencies(text(content, "dateline")).forEach(details::agency);
    details.publisher(text(within(meta, "provider"), "name"));
    details.publisher(attribute(meta, "provider", "literal"));
  }

  private static Details oldDetails(Element item) {
    Element lines = within(item, "NewsLines");
    Element management = within(item, "NewsManagement");
    DetailsWriter details = new DetailsWriter();
    details
        .title(text(lines, "HeadLine"))
        .byline(text(lines, "ByLine"))
        .dateline(Datelines.of(text(lines, "DateLine")))
        .published(text(management, "FirstCreated"))
        .updated(text(management, "ThisRevisionCreated"))
        .language(attribute(item, "Language", "FormalName"))
        .publisher(attribute(within(item, "Provider"), "Party", "FormalName"));
    return details.details();
  }
}
