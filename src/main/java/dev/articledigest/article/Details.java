package dev.articledigest.article;

import java.util.List;
import java.util.Optional;

/**
 * What a file says about its article, as far as one source of it tells.
 *
 * @param title the headline
 * @param credits who it is by
 * @param dateline the place and day that open the report
 * @param dates its own dates
 * @param outlet where it appeared
 * @param leadImage the image it leads with
 * @param language the BCP 47 language the file declares
 */
public record Details(
    Optional<String> title,
    Credits credits,
    Optional<Dateline> dateline,
    Dates dates,
    Outlet outlet,
    LeadImage leadImage,
    Optional<String> language) {

  /** Nothing is said. */
  public static final Details NONE =
      new Details(
          Optional.empty(),
          Credits.NONE,
          Optional.empty(),
          Dates.NONE,
          Outlet.NONE,
          LeadImage.NONE,
          Optional.empty());

  /** These details; where they say nothing, the other's. Agencies of both. */
  Details or(Details other) {
    return new Details(
        title.isPresent() ? title : other.title,
        credits.or(other.credits),
        dateline.isPresent() ? dateline : other.dateline,
        dates.or(other.dates),
        outlet.or(other.outlet),
        leadImage.or(other.leadImage),
        language.isPresent() ? language : other.language);
  }

  static Details titled(Optional<String> title) {
    return NONE.withTitle(title);
  }

  static Details credited(List<String> people, List<String> agencies) {
    return NONE.withCredits(new Credits(people, agencies));
  }

  /** Dates that a reader sees. */
  static Details dated(Optional<String> publishedAt, Optional<String> updatedAt) {
    return NONE.withDates(Dates.from(DateSource.VISIBLE_TEXT, publishedAt, updatedAt));
  }

  static Details opened(Optional<Dateline> dateline, List<String> agencies) {
    return credited(List.of(), agencies).withDateline(dateline);
  }

  Details withTitle(Optional<String> other) {
    return new Details(other, credits, dateline, dates, outlet, leadImage, language);
  }

  Details withCredits(Credits other) {
    return new Details(title, other, dateline, dates, outlet, leadImage, language);
  }

  Details withDateline(Optional<Dateline> other) {
    return new Details(title, credits, other, dates, outlet, leadImage, language);
  }

  Details withDates(Dates other) {
    return new Details(title, credits, dateline, other, outlet, leadImage, language);
  }

  Details withOutlet(Outlet other) {
    return new Details(title, credits, dateline, dates, other, leadImage, language);
  }

  Details withLeadImage(LeadImage other) {
    return new Details(title, credits, dateline, dates, outlet, other, language);
  }

  Details withLanguage(Optional<String> other) {
    return new Details(title, credits, dateline, dates, outlet, leadImage, other);
  }
}
