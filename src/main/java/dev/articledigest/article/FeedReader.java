package dev.articledigest.article;

import static dev.articledigest.article.NewsMarkup.all;
import static dev.articledigest.article.NewsMarkup.attribute;
import static dev.articledigest.article.NewsMarkup.text;
import static dev.articledigest.article.NewsMarkup.within;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads an RSS or Atom feed of one entry. */
final class FeedReader {

  private FeedReader() {}

  static Draft read(String xml, Limits limits) throws UnreadableException {
    Element feed = NewsMarkup.parse(xml, limits);
    List<Element> entries =
        Stream.concat(all(feed, "item").stream(), all(feed, "entry").stream()).toList();
    if (entries.isEmpty()) {
      throw new UnreadableException(Problem.Code.NO_TEXT, "The file is a feed without entries.");
    }
    if (entries.size() > 1) {
      throw SignatureFinder.unsupported(
          "a feed of " + entries.size() + " entries; one a file is read");
    }
    Element entry = entries.get(0);
    return PassageReader.body(MarkupBlocks.ofText(body(entry)), details(feed, entry));
  }

  /** The whole text stands in "content:encoded" or "content"; a description is the teaser. */
  private static String body(Element entry) {
    for (String name : List.of("encoded", "content", "description", "summary")) {
      for (Element element : all(entry, name)) {
        String written = element.childrenSize() > 0 ? element.html() : element.wholeText();
        if (!written.isBlank()) {
          return written;
        }
      }
    }
    return "";
  }

  private static Details details(Element feed, Element entry) {
    Element author = within(entry, "author");
    DetailsWriter details = new DetailsWriter();
    details
        .title(text(entry, "title"))
        .byline(author.childrenSize() > 0 ? text(author, "name") : author.text())
        .byline(text(entry, "creator"))
        .published(text(entry, "pubDate"))
        .published(text(entry, "published"))
        .published(text(entry, "date"))
        .updated(text(entry, "updated"))
        .url(text(entry, "link"))
        .url(attribute(entry, "link", "href"))
        .section(text(entry, "category"))
        .section(attribute(entry, "category", "term"))
        .language(text(feed, "language"))
        .language(within(feed, "feed").attr("xml:lang"));
    for (String whole : List.of("channel", "feed")) {
      within(feed, whole).children().stream()
          .filter(child -> MarkupBlocks.name(child).equals("title"))
          .forEach(title -> details.publisher(title.text()));
    }
    return details.details();
  }
}
