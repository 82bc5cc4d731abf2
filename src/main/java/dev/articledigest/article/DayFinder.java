package dev.articledigest.article;

import dev.articledigest.article.PageMarks.Kind;
import dev.articledigest.article.PageMarks.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds when a page's article was published and changed: structured data, meta tags, microdata,
 * time elements, words with a class that says so, a line beside the headline, the address. Each
 * stage engages only if the ones before leave the day of publication open.
 */
final class DayFinder {

  private static final int LONGEST = 100;
  private static final int MOST_TRIED = 60;
  private static final int NEAR = 60;
  private static final List<String> CHANGED =
      List.of(
          "updat", "modif", "aktualis", "mis à jour", "maj ", "actualiz", "aggiorn", "geändert");

  private final PageMarks marks;
  private final DateOrder order;
  private final int headline;

  /** A finder of the dates of the article whose headline stands at a place, -1 if none does. */
  DayFinder(PageMarks marks, DateOrder order, int headline) {
    this.marks = marks;
    this.order = order;
    this.headline = headline;
  }

  Dates find(Dates structured, Optional<String> address) {
    MetaDetails meta = new MetaDetails(marks, order);
    Optional<String> addressed = address.flatMap(AddressDay::read);
    Dates dates = structured;
    List<Supplier<Dates>> stages =
        List.of(
            meta::dates,
            this::microdata,
            this::timed,
            meta::someDay,
            this::classed,
            this::credited,
            this::beside,
            () -> Dates.from(DateSource.ADDRESS, addressed, Optional.empty()));
    for (Supplier<Dates> stage : stages) {
      if (dates.published().isEmpty()) {
        dates = dates.or(stage.get());
      }
    }
    return new LocalDay(marks, addressed).of(dates);
  }

  private Dates microdata() {
    return Dates.from(
        DateSource.MICRODATA,
        nearest(Kind.DAY_PROPERTY, mark -> true),
        nearest(Kind.UPDATE_PROPERTY, mark -> true));
  }

  private Dates timed() {
    return Dates.from(
        DateSource.TIME_ELEMENT,
        nearest(Kind.TIME, mark -> !isChange(mark.element())),
        nearest(Kind.TIME, mark -> isChange(mark.element())));
  }

  private Dates classed() {
    return Dates.from(
        DateSource.VISIBLE_TEXT,
        nearest(Kind.DAY_CLASS, mark -> !isChange(mark.element())),
        nearest(Kind.DAY_CLASS, mark -> isChange(mark.element())));
  }

  /** "Posted on September 21, 2020 by Jane Doe". */
  private Dates credited() {
    return Dates.from(
        DateSource.VISIBLE_TEXT,
        nearest(Kind.AUTHOR_CLASS, mark -> !isChange(mark.element())),
        Optional.empty());
  }

  /** "02.01.2022" above a headline, "06.11.2023 13:30 von Olga" below it. */
  private Dates beside() {
    Predicate<Mark> near = mark -> isNear(mark) ? opensWithDay(mark.text()) : isLine(mark);
    return Dates.from(
        DateSource.VISIBLE_TEXT,
        marks.marks(Kind.LINE).stream()
            .filter(near)
            .sorted(Comparator.comparingInt(this::distance))
            .limit(MOST_TRIED)
            .flatMap(mark -> WrittenDates.iso(mark.text(), order).stream())
            .filter(DayFinder::isRecent)
            .findFirst(),
        Optional.empty());
  }

  private boolean isNear(Mark mark) {
    return headline >= 0 && Math.abs(mark.place() - headline) <= NEAR;
  }

  /** A day alone in its line, below the headline. */
  private boolean isLine(Mark mark) {
    return mark.place() > headline && WrittenDates.isDateLine(mark.text());
  }

  private static boolean opensWithDay(String text) {
    return WrittenDates.isDateLine(text) || Character.isDigit(text.charAt(0));
  }

  private static boolean isChange(Element element) {
    String words = element.className() + " " + element.attr("itemprop");
    String text = element.ownText().toLowerCase(Locale.ROOT);
    String folded = words.toLowerCase(Locale.ROOT);
    boolean marked = folded.contains("updated") || folded.contains("modified");
    boolean also = folded.contains("publi");
    return (marked && !also) || CHANGED.stream().anyMatch(text::startsWith);
  }

  /** The day of the mark nearest to the headline. */
  private Optional<String> nearest(Kind kind, Predicate<Mark> fits) {
    return marks.marks(kind).stream()
        .sorted(Comparator.comparingInt(this::distance))
        .limit(MOST_TRIED)
        .filter(fits)
        .flatMap(mark -> day(mark.element()).stream())
        .filter(DayFinder::isRecent)
        .findFirst();
  }

  /** Days stand below their headline rather than above it. */
  private int distance(Mark mark) {
    int away = mark.place() - headline;
    return headline < 0 ? mark.place() : away >= 0 ? away : -2 * away;
  }

  /** Whether a day lies in the age of web pages. */
  static boolean isRecent(String day) {
    return day.compareTo("1990") > 0;
  }

  private Optional<String> day(Element element) {
    Stream<String> values =
        Stream.of("datetime", "content", "title", "data-datetime")
            .map(element::attr)
            .filter(value -> !value.isEmpty());
    return Stream.concat(values, Stream.of(element).map(DayFinder::shown))
        .flatMap(value -> WrittenDates.iso(value, order).stream())
        .findFirst();
  }

  private static String shown(Element element) {
    String text = FoldedWriter.folded(element.text());
    return text.length() <= LONGEST ? text : "";
  }
}
