package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what a relative date means behind it: "on Thursday [11 June 2020]". */
final class StatementDates {

  private static final double SURE = 0.6;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final Text text;
  private final List<DateMention> dates;
  private final List<Quote> direct;

  StatementDates(Text text, Facts facts) {
    this.text = text;
    this.dates = facts.dates();
    this.direct = facts.quotes().stream().filter(Quote::direct).toList();
  }

  /** Puts the dates in that lie within a range, the same one only once, none into a quotation. */
  void resolve(Span span, StatementEdits edits) {
    String last = "";
    for (DateMention date : Within.of(dates, DateMention::evidence, span)) {
      boolean open =
          date.confidence() >= SURE
              && Within.overlapping(direct, Quote::evidence, date.evidence()).isEmpty();
      Optional<String> written = open ? written(date) : Optional.empty();
      if (written.isPresent() && !written.get().equals(last)) {
        edits.insert(end(date, span), " [" + written.get() + "]");
        last = written.get();
      }
    }
  }

  /** "Thursday's" is left whole. */
  private int end(DateMention date, Span span) {
    int end = date.evidence().end();
    boolean possessive =
        end + 2 <= span.end()
            && "'’".indexOf(text.content().charAt(end)) >= 0
            && text.content().charAt(end + 1) == 's';
    return possessive ? end + 2 : end;
  }

  private static Optional<String> written(DateMention date) {
    if (date.resolvedFrom().isEmpty()) {
      return Optional.empty();
    }
    boolean numbered = date.text().chars().anyMatch(Character::isDigit);
    try {
      return switch (date.granularity()) {
        case DAY -> Optional.of(day(date.value(), numbered));
        case TIME -> numbered ? Optional.empty() : Optional.of(day(date.value(), false));
        case MONTH -> Optional.of(month(date));
        case YEAR -> Optional.of(date.value()).filter(v -> v.length() == 4 && !isAgo(date));
        default -> Optional.empty();
      };
    } catch (DateTimeException | StringIndexOutOfBoundsException e) {
      // "XXXX-06-11": the year is open, there is nothing to add.
      return Optional.empty();
    }
  }

  /** "Ten years ago" says it nearly, and the year is not meant more exactly. */
  private static boolean isAgo(DateMention date) {
    return date.text().endsWith("ago") || date.text().endsWith("earlier");
  }

  /** Of "in July" the year alone is new. */
  private static String month(DateMention date) {
    YearMonth month = YearMonth.parse(date.value());
    String written = month.format(MONTH);
    boolean named = written.startsWith(date.text() + " ");
    return named ? Integer.toString(month.getYear()) : written;
  }

  /** Of "June 11" the year alone is new. */
  private static String day(String value, boolean numbered) {
    LocalDate day = LocalDate.parse(value.substring(0, 10));
    return numbered ? Integer.toString(day.getYear()) : day.format(DAY);
  }
}
