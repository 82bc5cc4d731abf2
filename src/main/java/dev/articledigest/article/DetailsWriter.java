package dev.articledigest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what a file's own fields say; the first value that says something stays. */
final class DetailsWriter {

  private final List<String> people = new ArrayList<>();
  private final List<String> agencies = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();
  private Optional<String> publishedAt = Optional.empty();
  private Optional<String> updatedAt = Optional.empty();
  private Optional<String> siteName = Optional.empty();
  private Optional<String> section = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> leadImageUrl = Optional.empty();
  private Optional<String> language = Optional.empty();

  DetailsWriter title(String value) {
    title = title.or(() -> said(value));
    return this;
  }

  /** "By Jane Doe and John Roe": its people and agencies. */
  DetailsWriter byline(String value) {
    NameReader.Names names = NameReader.read(NameReader.afterOpener(FoldedWriter.folded(value)));
    names.people().stream().filter(p -> !people.contains(p)).forEach(people::add);
    names.agencies().forEach(this::agency);
    return this;
  }

  /** An agency that the file calls one. */
  DetailsWriter agency(String value) {
    said(value).filter(a -> !agencies.contains(a)).ifPresent(agencies::add);
    return this;
  }

  /** A source, as far as it is known to be an agency. */
  DetailsWriter sourced(String value) {
    return said(value).filter(NameReader::isAgency).isPresent() ? agency(value) : this;
  }

  /** The first publisher is the outlet, unless it is an agency. */
  DetailsWriter publisher(String value) {
    Optional<String> name = said(value);
    boolean agency = name.filter(NameReader::isAgency).isPresent();
    return agency ? agency(value) : site(value);
  }

  DetailsWriter site(String value) {
    siteName = siteName.or(() -> said(value));
    return this;
  }

  DetailsWriter dateline(Optional<Dateline> value) {
    dateline = dateline.or(() -> value);
    return this;
  }

  DetailsWriter published(String value) {
    publishedAt = publishedAt.or(() -> NewsDates.iso(value));
    return this;
  }

  /** Only where it differs from the publication. */
  DetailsWriter updated(String value) {
    updatedAt = updatedAt.or(() -> NewsDates.iso(value));
    return this;
  }

  DetailsWriter section(String value) {
    section = section.or(() -> said(value));
    return this;
  }

  DetailsWriter url(String value) {
    url = url.or(() -> said(value).filter(MetaDetails::isAddress));
    return this;
  }

  DetailsWriter leadImage(String value) {
    leadImageUrl = leadImageUrl.or(() -> said(value).filter(MetaDetails::isAddress));
    return this;
  }

  DetailsWriter language(String value) {
    language = language.or(() -> said(value).flatMap(MetaDetails::language));
    return this;
  }

  private static Optional<String> said(String value) {
    return Optional.of(FoldedWriter.folded(value)).filter(v -> !v.isEmpty());
  }

  Details details() {
    return new Details(
        title,
        new Credits(people, agencies),
        dateline,
        Dates.from(
            DateSource.DOCUMENT,
            publishedAt,
            updatedAt.filter(updated -> publishedAt.filter(updated::equals).isEmpty())),
        new Outlet(siteName, section, url),
        new LeadImage(leadImageUrl, Optional.empty()),
        language);
  }
}
