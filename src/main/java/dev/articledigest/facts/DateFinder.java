package dev.articledigest.facts;

import dev.articledigest.article.Dateline;
import dev.articledigest.article.Span;
import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.Name;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and resolves time expressions. */
final class DateFinder {

  private static final List<DateRule> PLAIN =
      List.of(
          new DateTimeRule(),
          new DateDayRule(),
          new DateRelativeRule(),
          new DateYearRule(),
          new DateDurationRule(),
          new DateVagueRule(),
          new DatePeriodRule(),
          new DateHolidayRule());
  private static final DateRule MODIFIED = new DateModifierRule(DateFinder::longest);

  private final Text text;
  private final Optional<Anchor> anchor;
  private final List<DateMention> found = new ArrayList<>();
  private Optional<LocalDate> last = Optional.empty();
  private Optional<LocalDate> quarter = Optional.empty();

  private DateFinder(Text text, Optional<Anchor> anchor) {
    this.text = text;
    this.anchor = anchor;
  }

  /**
   * The time expressions of the text, in order.
   *
   * @param anchors days to count from, strongest first; may be empty
   */
  static List<DateMention> find(Text text, List<Anchor> anchors) {
    Optional<String> dateline = text.article().dateline().flatMap(Dateline::day);
    List<DateMention> explicit =
        anchors.isEmpty() || anchors.get(0).kind() != AnchorKind.UPLOAD
            ? List.of()
            : new DateFinder(text, Optional.empty()).findAll();
    return new DateFinder(text, DateAnchors.settle(anchors, dateline, explicit)).findAll();
  }

  /** The day of an ISO date. */
  static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateReading> longest(DateClause clause, int at) {
    Optional<DateReading> best = Optional.empty();
    for (DateRule rule : PLAIN) {
      Optional<DateReading> reading = rule.read(clause, at);
      if (reading.isPresent() && (best.isEmpty() || reading.get().end() > best.get().end())) {
        best = reading;
      }
    }
    return best;
  }

  private List<DateMention> findAll() {
    text.sentences().forEach(this::findIn);
    return found;
  }

  private void findIn(Sentence sentence) {
    NumberWords words = new NumberWords(text.content(), sentence);
    int at = 0;
    while (at < words.size()) {
      DateClause clause = new DateClause(words, anchor.map(Anchor::day), last, quarter);
      int start = at;
      Optional<DateReading> reading = MODIFIED.read(clause, at).or(() -> longest(clause, start));
      if (reading.isPresent() && !isName(words.span(at, reading.get().end()))) {
        add(words, at, reading.get());
        at = reading.get().end();
      } else {
        at++;
      }
    }
  }

  /** "Black Friday", "Sunday Times": the date is a part of a longer name. */
  private boolean isName(Span span) {
    for (Name name : Within.of(text.names(), Name::span, around(span))) {
      if (name.span().contains(span) && name.span().length() > span.length()) {
        return true;
      }
    }
    return false;
  }

  private Span around(Span span) {
    return new Span(Math.max(0, span.start() - 60), span.end() + 60);
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
    remember(reading);
  }

  private void remember(DateReading reading) {
    if (reading.granularity() == Granularity.QUARTER) {
      quarter = latest(quarter, reading.value());
    }
    if (reading.granularity() == Granularity.DAY || reading.granularity() == Granularity.TIME) {
      String value = reading.value();
      Optional<LocalDate> day =
          value.length() >= 10 ? day(value.substring(0, 10)) : Optional.empty();
      last = day.or(() -> last);
    }
  }

  /** "the year-ago quarter" leaves the quarter that the report is about as it is. */
  private Optional<LocalDate> latest(Optional<LocalDate> known, String value) {
    Optional<LocalDate> named =
        NumberReader.whole(value.substring(0, 4))
            .map(y -> LocalDate.of(y, 3 * (value.charAt(value.length() - 1) - '0') - 2, 1));
    return named
        .filter(q -> anchor.filter(a -> q.isAfter(a.day())).isEmpty())
        .filter(q -> known.isEmpty() || q.isAfter(known.get()))
        .or(() -> known);
  }

  private static double confidence(DateReading reading, Optional<AnchorKind> from) {
    boolean weak = from.filter(k -> k == AnchorKind.UPLOAD || k == AnchorKind.TEXT).isPresent();
    return weak ? Math.min(reading.confidence(), 0.5) : reading.confidence();
  }
}
