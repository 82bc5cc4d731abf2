package dev.articledigest.facts;

import dev.articledigest.article.Dateline;
import dev.articledigest.article.Span;
import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.Name;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and resolves time expressions. */
final class DateFinder {

  private static final Set<String> SAID =
      WordSet.of("said", "told", "says", "announced", "reported");
  private static final int NEAR_DAYS = 14;

  private final Text text;
  private final Optional<Anchor> anchor;
  private final Optional<LocalDate> today;
  private final List<DateMention> found = new ArrayList<>();
  private Optional<LocalDate> last = Optional.empty();
  private Optional<DateClause.Named> named = Optional.empty();
  private Optional<LocalDate> quarter = Optional.empty();

  /** The years that this and the last sentence tell of in numbers. */
  private Optional<Integer> year = Optional.empty();

  private Optional<Integer> yearBefore = Optional.empty();

  private DateFinder(Text text, Optional<Anchor> anchor) {
    this.text = text;
    this.anchor = anchor;
    this.today = anchor.isPresent() ? Optional.of(anchor.get().day()) : Optional.empty();
  }

  /**
   * The time expressions of the text, in order.
   *
   * @param anchors days to count from, strongest first; may be empty
   */
  static List<DateMention> find(Text text, List<Anchor> anchors) {
    return find(text, NumberWords.of(text), anchors);
  }

  /** The same, in sentences whose words are read already. */
  static List<DateMention> find(Text text, List<NumberWords> sentences, List<Anchor> anchors) {
    Optional<Dateline> opening = text.article().dateline();
    Optional<String> dateline = opening.isPresent() ? opening.get().day() : Optional.empty();
    List<DateMention> explicit =
        anchors.isEmpty() || anchors.get(0).kind() != AnchorKind.UPLOAD
            ? List.of()
            : new DateFinder(text, Optional.empty()).findAll(sentences);
    return new DateFinder(text, DateAnchors.settle(anchors, dateline, explicit)).findAll(sentences);
  }

  /** The day of an ISO date. */
  static Optional<LocalDate> day(String iso) {
    if (iso.length() != 10 || iso.charAt(4) != '-' || iso.charAt(7) != '-') {
      return Optional.empty();
    }
    Optional<Integer> year = NumberReader.whole(iso.substring(0, 4));
    Optional<Integer> month = NumberReader.whole(iso.substring(5, 7));
    Optional<Integer> day = NumberReader.whole(iso.substring(8));
    return year.isPresent() && month.isPresent() && day.isPresent()
        ? DateCalendar.day(year.get(), month.get(), day.get())
        : Optional.empty();
  }

  private List<DateMention> findAll(List<NumberWords> sentences) {
    for (NumberWords words : sentences) {
      findIn(words);
      yearBefore = year;
      year = Optional.empty();
    }
    return DateSettling.settle(text, found, today);
  }

  private void findIn(NumberWords words) {
    int at = 0;
    while (at < words.size()) {
      Optional<DateReading> reading =
          DateRules.open(words.word(at)) ? read(words, at) : Optional.empty();
      if (reading.isPresent() && !isName(words, at, reading.get().end())) {
        add(words, at, reading.get());
        at = reading.get().end();
      } else {
        at++;
      }
    }
  }

  private Optional<DateReading> read(NumberWords words, int at) {
    return DateRules.read(new DateClause(words, today, last, named, quarter, told()), at);
  }

  /** The year before the anchor's that this or the last sentence tells of. */
  private Optional<Integer> told() {
    Optional<Integer> told = year.isPresent() ? year : yearBefore;
    boolean past =
        told.isPresent() && anchor.isPresent() && told.get() < anchor.get().day().getYear();
    return past ? told : Optional.empty();
  }

  /** "Black Friday", "Sunday Times": the date is a part of a longer name. */
  private boolean isName(NumberWords words, int at, int end) {
    if (DateTitles.isTitle(words, at, end) || DateTitles.isNamedDay(words, at)) {
      return true;
    }
    Span span = words.span(at, end);
    Optional<Name> name = Named.at(text, span);
    return name.isPresent()
        && name.get().span().contains(span)
        && name.get().span().length() > span.length();
  }

  private void add(NumberWords words, int at, DateReading reading) {
    Span span = words.span(at, reading.end());
    Optional<AnchorKind> from =
        reading.relative()
            ? Optional.of(anchor.map(Anchor::kind).orElse(AnchorKind.TEXT))
            : Optional.empty();
    found.add(
        new DateMention(
            span.of(text.content()),
            reading.value(),
            reading.granularity(),
            from,
            confidence(reading, from),
            span));
    boolean told = isTold(words, at) && last.isPresent() && isNear(last.get());
    remember(reading, told);
  }

  /** "The ferry sank Thursday, the coast guard said Friday": what follows happened on Thursday. */
  private static boolean isTold(NumberWords words, int at) {
    return words.in(words.is(at - 1, "on") ? at - 2 : at - 1, SAID);
  }

  private boolean isNear(LocalDate day) {
    return anchor.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(anchor.get().day(), day)) <= NEAR_DAYS;
  }

  /**
   * Keeps what later words count from.
   *
   * @param told whether it is only the day on which something was said
   */
  private void remember(DateReading reading, boolean told) {
    if (reading.granularity() == Granularity.QUARTER) {
      quarter = latest(quarter, reading.value());
    }
    boolean day = reading.granularity() == Granularity.DAY && !told;
    if (day || reading.granularity() == Granularity.TIME) {
      String value = reading.value();
      Optional<LocalDate> on =
          value.length() >= 10 ? day(value.substring(0, 10)) : Optional.empty();
      last = on.isPresent() ? on : last;
    }
    Optional<DateClause.Named> first = firstDay(reading);
    if (first.isPresent()) {
      remember(reading, first.get());
    }
  }

  private void remember(DateReading reading, DateClause.Named first) {
    year = reading.relative() ? year : Optional.of(first.day().getYear());
    named = isOther(first) ? Optional.of(first) : named;
  }

  /** "That year" says less than the month of it that was named before. */
  private boolean isOther(DateClause.Named time) {
    boolean known =
        named.isPresent()
            && named.get().day().getYear() == time.day().getYear()
            && time.granularity() == Granularity.YEAR;
    return !known;
  }

  private static Optional<DateClause.Named> firstDay(DateReading reading) {
    String value = reading.value();
    Granularity granularity = reading.granularity();
    Optional<LocalDate> first =
        switch (granularity) {
          case DAY -> day(value);
          case TIME -> value.length() >= 10 ? day(value.substring(0, 10)) : Optional.empty();
          case MONTH -> day(value + "-01");
          case YEAR -> day(value + "-01-01");
          default -> Optional.empty();
        };
    return first.isPresent()
        ? Optional.of(new DateClause.Named(first.get(), granularity))
        : Optional.empty();
  }

  /** "It expects more in the fourth quarter": what runs on is not what a report is about. */
  private boolean isReported(LocalDate quarter, LocalDate known) {
    boolean late = isOver(known) ? quarter.isAfter(known) : quarter.plusYears(1).isAfter(known);
    return isOver(quarter) && late;
  }

  private boolean isOver(LocalDate quarter) {
    return anchor.filter(a -> quarter.plusMonths(3).isAfter(a.day())).isEmpty();
  }

  /** "the year-ago quarter" leaves the quarter that the report is about as it is. */
  private Optional<LocalDate> latest(Optional<LocalDate> known, String value) {
    Optional<LocalDate> named =
        NumberReader.whole(value.substring(0, 4))
            .map(y -> DateCalendar.quarterBegin(y, value.charAt(value.length() - 1) - '0'));
    return named
        .filter(q -> anchor.filter(a -> q.isAfter(a.day())).isEmpty())
        .filter(q -> known.isEmpty() || isReported(q, known.get()))
        .or(() -> known);
  }

  private static double confidence(DateReading reading, Optional<AnchorKind> from) {
    boolean weak =
        from.isPresent() && (from.get() == AnchorKind.UPLOAD || from.get() == AnchorKind.TEXT);
    return weak ? Math.min(reading.confidence(), 0.5) : reading.confidence();
  }
}
