package dev.articledigest.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a page's meta tags: OpenGraph, Dublin Core and the names that outlets use. */
final class MetaDetails {

  static final List<String> AUTHOR =
      List.of(
          "author",
          "article:author",
          "article:author_name",
          "article:byline",
          "og:article:author",
          "dc.creator",
          "dcterms.creator",
          "parsely-author",
          "sailthru.author",
          "byl",
          "citation_author",
          "cxenseparse:author",
          "articleauthor",
          "twitter:misc:written by",
          "twitter:data1");
  private static final List<String> PUBLISHED_GRAPH =
      List.of("article:published_time", "og:article:published_time", "og:published_time");
  private static final List<String> PUBLISHED =
      List.of(
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publicationdate",
          "article.published",
          "article:published",
          "cxenseparse:recs:publishtime",
          "shareaholic:article_published_time",
          "citation_publication_date",
          "citation_date",
          "originalpublicationdate",
          "article_date_original",
          "article:post_date",
          "rnews:datepublished",
          "dcterms.created",
          "dcterms.issued",
          "dc.date.issued",
          "dc.date.created",
          "ptime");
  private static final List<String> SOME_DAY =
      List.of("dc.date", "dcterms.date", "date", "created");
  private static final List<String> UPDATED_GRAPH =
      List.of("article:modified_time", "og:article:modified_time", "og:updated_time");
  private static final List<String> UPDATED =
      List.of(
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified",
          "revised");
  private static final List<String> SITE =
      List.of("og:site_name", "application-name", "publisher", "dc.publisher");
  private static final List<String> SECTION =
      List.of("article:section", "parsely-section", "section", "sailthru.section");
  private static final List<String> IMAGE =
      List.of("og:image", "og:image:url", "og:image:secure_url", "twitter:image");

  private static final int MOST_SITE_WORDS = 6;

  private final PageMarks marks;
  private final DateOrder order;

  MetaDetails(PageMarks marks, DateOrder order) {
    this.marks = marks;
    this.order = order;
  }

  /** The outlet, lead image and language. */
  static Details of(PageMarks marks) {
    return Details.NONE
        .withOutlet(
            new Outlet(
                first(marks, SITE, MetaDetails::isSiteName),
                values(marks, SECTION).flatMap(value -> section(value).stream()).findFirst(),
                address(marks)))
        .withLeadImage(new LeadImage(first(marks, IMAGE, MetaDetails::isAddress), Optional.empty()))
        .withLanguage(declared(marks));
  }

  /** The address that the page calls its own. */
  static Optional<String> address(PageMarks marks) {
    return marks.canonical().or(() -> first(marks, List.of("og:url"), MetaDetails::isAddress));
  }

  /** The dates that name themselves publication or change. */
  Dates dates() {
    return Dates.from(DateSource.OPEN_GRAPH, day(PUBLISHED_GRAPH), day(UPDATED_GRAPH))
        .or(Dates.from(DateSource.META_TAG, day(PUBLISHED), day(UPDATED)));
  }

  /** {@code <meta name="date">}: often the publication, at times the last change. */
  Dates someDay() {
    return Dates.from(DateSource.META_TAG, day(SOME_DAY), Optional.empty());
  }

  private Optional<String> day(List<String> names) {
    return values(marks, names).flatMap(v -> WrittenDates.iso(v, order).stream()).findFirst();
  }

  private static Stream<String> values(PageMarks marks, List<String> names) {
    return names.stream().flatMap(name -> marks.metas(name).stream());
  }

  private static Optional<String> first(
      PageMarks marks, List<String> names, Predicate<String> fits) {
    return values(marks, names).filter(fits).findFirst();
  }

  /** {@code <html lang>}, {@code content-language}, {@code og:locale}. */
  static Optional<String> declared(PageMarks marks) {
    return Stream.concat(
            marks.language().stream(),
            values(marks, List.of("content-language", "language", "dc.language", "og:locale")))
        .flatMap(value -> language(value).stream())
        .findFirst();
  }

  /** A BCP 47 tag of "en_US", "en-us"; empty if it is none. */
  static Optional<String> language(String value) {
    String tag = Locale.forLanguageTag(value.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? Optional.empty() : Optional.of(tag);
  }

  /** The first of "Commercial Real Estate,Home Page,Popular"; no address, no host. */
  static Optional<String> section(String value) {
    return Wording.split(value, ",|").stream()
        .findFirst()
        .filter(section -> !isAddress(section) && !NameReader.isDomain(section));
  }

  /** Some pages name their headline as {@code application-name}: no outlet has so long a name. */
  static boolean isSiteName(String value) {
    return !isAddress(value)
        && !value.startsWith("@")
        && Wording.words(value).size() <= MOST_SITE_WORDS;
  }

  static boolean isAddress(String value) {
    return (value.startsWith("https://") || value.startsWith("http://")) && value.indexOf(' ') < 0;
  }
}
