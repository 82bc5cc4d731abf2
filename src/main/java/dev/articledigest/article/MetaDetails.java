package dev.articledigest.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page's meta tags: OpenGraph, Dublin Core and the names that outlets use. */
final class MetaDetails {

  private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> AUTHOR =
      List.of(
          "author",
          "article:author",
          "article:author_name",
          "dc.creator",
          "dcterms.creator",
          "parsely-author",
          "sailthru.author",
          "byl",
          "citation_author",
          "twitter:data1");
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
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
          "citation_publication_date",
          "citation_date",
          "originalpublicationdate",
          "article_date_original",
          "article:post_date",
          "og:published_time",
          "rnews:datepublished",
          "created",
          "ptime");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:updated_time",
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
  private static final List<String> IMAGE = List.of("og:image", "og:image:url", "twitter:image");

  private MetaDetails() {}

  static Details of(Document page) {
    Map<String, String> tags = tags(page);
    NameReader.Names names =
        NameReader.read(
            first(tags, AUTHOR, MetaDetails::names).map(MetaDetails::withoutBy).orElse(""));
    Optional<String> canonical =
        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
            .map(link -> link.absUrl("href"));
    return Details.credited(names.people(), names.agencies())
        .withTitle(first(tags, TITLE, t -> true))
        .withDates(
            Dates.from(
                DateSource.META_TAG,
                first(tags, PUBLISHED, d -> WrittenDates.iso(d).isPresent())
                    .flatMap(WrittenDates::iso),
                first(tags, UPDATED, d -> WrittenDates.iso(d).isPresent())
                    .flatMap(WrittenDates::iso)))
        .withOutlet(
            new Outlet(
                first(tags, SITE, s -> !isAddress(s)),
                first(tags, SECTION, s -> true),
                canonical
                    .filter(MetaDetails::isAddress)
                    .or(() -> first(tags, List.of("og:url"), MetaDetails::isAddress))))
        .withLeadImage(new LeadImage(first(tags, IMAGE, MetaDetails::isAddress), Optional.empty()))
        .withLanguage(declared(page, tags));
  }

  private static Map<String, String> tags(Document page) {
    Map<String, String> tags = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = BlockWriter.folded(meta.attr("content"));
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          tags.putIfAbsent(name, content);
        }
      }
    }
    return tags;
  }

  private static Optional<String> first(
      Map<String, String> tags, List<String> names, java.util.function.Predicate<String> fits) {
    return names.stream().filter(tags::containsKey).map(tags::get).filter(fits).findFirst();
  }

  private static boolean names(String author) {
    NameReader.Names names = NameReader.read(withoutBy(author));
    return !names.people().isEmpty() || !names.agencies().isEmpty();
  }

  private static Optional<String> declared(Document page, Map<String, String> tags) {
    String root = page.select("html").attr("lang");
    Optional<String> declared = language(root);
    return declared
        .or(
            () ->
                first(tags, List.of("content-language", "language"), l -> true)
                    .flatMap(MetaDetails::language))
        .or(() -> first(tags, List.of("og:locale"), l -> true).flatMap(MetaDetails::language));
  }

  /** A BCP 47 tag of "en_US", "en-us"; empty if it is none. */
  static Optional<String> language(String value) {
    String tag = Locale.forLanguageTag(value.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? Optional.empty() : Optional.of(tag);
  }

  static boolean isAddress(String value) {
    return (value.startsWith("https://") || value.startsWith("http://")) && value.indexOf(' ') < 0;
  }

  /** "By Jane Doe" names Jane Doe; addresses name nobody. */
  static String withoutBy(String author) {
    String folded = author.toLowerCase(Locale.ROOT);
    if (folded.contains("://") || folded.contains("www.") || folded.indexOf('@') >= 0) {
      return "";
    }
    return folded.startsWith("by ") ? author.substring(3) : author;
  }
}
