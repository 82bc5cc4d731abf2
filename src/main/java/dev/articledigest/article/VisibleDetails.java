package dev.articledigest.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page shows of its article: microdata, time elements, headline and byline. */
final class VisibleDetails {

  private static final List<String> BYLINES =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "a[rel=author]",
          ".byline-name, .author-name, .authorname, .byline__name, .article-author",
          ".byline, .author, .post-author, .entry-author, [class*=byline], [class*=author]");
  private static final List<String> DAYS =
      List.of(
          "[itemprop=datePublished]",
          "time[pubdate]",
          "article time[datetime], main time[datetime]",
          "time[datetime]",
          "abbr.published, .published[title], .date[content]",
          ".entry-date, .post-date, .article-date, .published, .pubdate, .dateline, .timestamp",
          "[class*=date], [id*=date], [class*=publish], [class*=posted], [class*=time], time");
  private static final int LONGEST = 160;
  private static final int MOST_ELEMENTS = 40;

  private VisibleDetails() {}

  static Details of(Document page) {
    NameReader.Names names = names(page);
    return Details.credited(names.people(), names.agencies())
        .withTitle(title(page))
        .withDates(
            Dates.from(
                DateSource.VISIBLE_TEXT,
                firstDay(page, DAYS),
                firstDay(page, List.of("[itemprop=dateModified]", "time.updated"))));
  }

  private static Optional<String> title(Document page) {
    Predicate<Element> worded = h -> Wording.words(BlockWriter.folded(h.text())).size() > 2;
    return Stream.concat(
            page.select("article h1, main h1, h1[itemprop=headline]").stream(),
            page.select("h1").stream())
        .filter(worded)
        .map(h -> BlockWriter.folded(h.text()))
        .findFirst()
        .or(() -> Optional.of(BlockWriter.folded(page.title())).filter(t -> !t.isEmpty()));
  }

  private static NameReader.Names names(Document page) {
    for (String selector : BYLINES) {
      List<String> people =
          page.select(selector).stream()
              .limit(MOST_ELEMENTS)
              .map(element -> BlockWriter.folded(shown(element)))
              .filter(text -> text.length() <= LONGEST)
              .map(text -> NameReader.read(MetaDetails.withoutBy(text)))
              .filter(NameReader.Names::isCredit)
              .map(NameReader.Names::people)
              .filter(found -> !found.isEmpty())
              .findFirst()
              .orElse(List.of());
      if (!people.isEmpty()) {
        return new NameReader.Names(people, List.of(), false, false);
      }
    }
    return new NameReader.Names(List.of(), List.of(), false, false);
  }

  private static Optional<String> firstDay(Document page, List<String> selectors) {
    return selectors.stream()
        .flatMap(
            selector ->
                page.select(selector).stream()
                    .limit(MOST_ELEMENTS)
                    .flatMap(element -> day(element).stream())
                    .limit(1))
        .findFirst();
  }

  private static Optional<String> day(Element element) {
    String shown = BlockWriter.folded(shown(element));
    String text = shown.length() <= LONGEST ? shown : "";
    return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), text)
        .flatMap(value -> WrittenDates.iso(value).stream())
        .findFirst();
  }

  private static String shown(Element element) {
    return element.hasAttr("content") ? element.attr("content") : element.text();
  }
}
