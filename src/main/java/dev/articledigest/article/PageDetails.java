package dev.articledigest.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page says about its article, by a cascade: structured data (JSON-LD), OpenGraph and other
 * meta tags, microdata, {@code <time>}, marked and plain visible text, the address. For each detail
 * a stage engages only where the ones before under-delivered; the title alone is voted on ({@link
 * TitleFinder}), for every source of it may be an editor's second thought. One walk over the page
 * ({@link PageMarks}) serves all stages.
 *
 * @param details the details
 * @param description the summary for search engines
 * @param body the article's text as the structured data tells it
 */
record PageDetails(Details details, Optional<String> description, Optional<String> body) {

  static PageDetails of(Document page, FileHints file) {
    PageMarks marks = PageMarks.of(page);
    Optional<String> address = MetaDetails.address(marks).or(file::url);
    StructuredData structured = StructuredData.of(marks.scripts(), address);
    Details said = structured.details().or(MetaDetails.of(marks));
    DateOrder order = DateOrder.of(said.language(), address.or(file::url));
    OutletNames outlets = outlets(marks, structured, address);
    Optional<String> title =
        TitleFinder.find(marks, structured.details().title(), page.title(), outlets);
    int headline = headline(marks, title);
    Dates dates = new DayFinder(marks, order, headline).find(structured.details().dates(), address);
    Details details =
        said.withTitle(title)
            .withCredits(BylineFinder.find(marks, structured.authors(), outlets, headline))
            .withDates(dates)
            .withOutlet(Outlet.at(address).or(said.outlet()))
            .withLeadImage(captioned(said.leadImage(), marks))
            .withLanguage(MetaDetails.declared(marks).or(said::language));
    return new PageDetails(details, description(marks), structured.body());
  }

  private static Optional<String> description(PageMarks marks) {
    return Stream.of("og:description", "description")
        .flatMap(name -> marks.metas(name).stream())
        .findFirst();
  }

  /** The place of the heading that is the title, else of the first worded heading; -1 without. */
  private static int headline(PageMarks marks, Optional<String> title) {
    int first = -1;
    String key = OutletNames.key(title.orElse(""));
    for (PageMarks.Mark mark : marks.marks(PageMarks.Kind.HEADLINE)) {
      String text = OutletNames.key(mark.element().text());
      if (!text.isEmpty() && text.equals(key)) {
        return mark.place();
      }
      first = first < 0 && !text.isEmpty() ? mark.place() : first;
    }
    return first;
  }

  private static OutletNames outlets(
      PageMarks marks, StructuredData structured, Optional<String> address) {
    List<String> names =
        Stream.concat(
                structured.details().outlet().siteName().stream(),
                Stream.of("og:site_name", "application-name", "publisher")
                    .flatMap(name -> marks.metas(name).stream()))
            .toList();
    return new OutletNames(names, address);
  }

  private static LeadImage captioned(LeadImage image, PageMarks marks) {
    Optional<String> caption =
        image.caption().or(() -> image.url().flatMap(url -> CaptionFinder.find(marks, url)));
    return new LeadImage(image.url(), caption);
  }
}
