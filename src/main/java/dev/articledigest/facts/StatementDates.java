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

  StatementDates(Text text, List<DateMention> dates) {
    this.text = text;
    this.dates = dates;
  }

  /** Puts the dates in that lie within a range; the same one only once. */
  void resolve(Span span, StatementEdits edits) {
    String last = "";
    for (DateMention date : Within.of(dates, DateMention::evidence, span)) {
      Optional<String> written = date.confidence() < SURE ? Optional.empty() : written(date);
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
        case MONTH -> Optional.of(YearMonth.parse(date.value()).format(MONTH));
        case YEAR -> Optional.of(date.value()).filter(v -> v.length() == 4);
        default -> Optional.empty();
      };
    } catch (DateTimeException | StringIndexOutOfBoundsException e) {
      // "XXXX-06-11": the year is open, there is nothing to add.
      return Optional.empty();
    }
  }

  /** Of "June 11" the year alone is new. */
  private static String day(String value, boolean numbered) {
    LocalDate day = LocalDate.parse(value.substring(0, 10));
    return numbered ? Integer.toString(day.getYear()) : day.format(DAY);
  }
}
