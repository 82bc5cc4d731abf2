package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Span;
import dev.articledigest.language.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Measures dates on small articles of our own, by TempEval-3's measures: overlapping spans, equal
 * spans, and overlapping spans with the right value. Floors are raised when the figures are, never
 * lowered to let a change pass. A file holds the article's day, a line {@code ---}, and the text
 * with expressions as <code>{value|words}</code>.
 */
class DateEvaluationTest {

  private static final double RELAXED = 0.99;
  private static final double STRICT = 0.99;
  private static final double VALUE = 0.92;

  /** An expression as a reader marks it. */
  private record Marked(Span span, String value) {}

  private final StringBuilder errors = new StringBuilder();
  private int wanted;
  private int found;
  private int relaxed;
  private int strict;
  private int valued;

  @Test
  void findsAndResolvesDates() {
    EvalArticles.files("dates").forEach(file -> score(EvalArticles.parts(file)));
    assertThat(wanted).isGreaterThanOrEqualTo(80);
    assertThat(f1(relaxed)).as("relaxed%s", errors).isGreaterThanOrEqualTo(RELAXED);
    assertThat(f1(strict)).as("strict%s", errors).isGreaterThanOrEqualTo(STRICT);
    assertThat(f1(valued)).as("value%s", errors).isGreaterThanOrEqualTo(VALUE);
  }

  private double f1(int right) {
    return 2.0 * right / (wanted + found);
  }

  private void score(String[] parts) {
    List<Marked> gold = new ArrayList<>();
    StringBuilder unmarked = new StringBuilder();
    EvalArticles.unmark(
        parts[1].strip(), '|', unmarked, (value, span) -> gold.add(new Marked(span, value)));
    String plain = unmarked.toString();
    Anchor anchor = new Anchor(AnchorKind.ARTICLE, LocalDate.parse(parts[0].strip()));
    List<DateMention> dates =
        new ArrayList<>(DateFinder.find(Texts.of(plain.split("\n\n", -1)), List.of(anchor)));
    wanted += gold.size();
    found += dates.size();
    for (Marked mark : gold) {
      take(dates, mark)
          .ifPresentOrElse(
              match -> compare(mark, match, plain),
              () -> errors.append("\nmissed ").append(mark.span().of(plain)));
    }
    dates.forEach(d -> errors.append("\nextra ").append(d.text()).append(' ').append(d.value()));
  }

  private static Optional<DateMention> take(List<DateMention> dates, Marked mark) {
    for (DateMention date : dates) {
      Span span = date.evidence();
      if (span.start() < mark.span().end() && mark.span().start() < span.end()) {
        dates.remove(date);
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private void compare(Marked mark, DateMention date, String plain) {
    boolean sameSpan = date.evidence().equals(mark.span());
    boolean sameValue = date.value().equals(mark.value());
    relaxed++;
    strict += sameSpan ? 1 : 0;
    valued += sameValue ? 1 : 0;
    if (!sameSpan || !sameValue) {
      errors.append("\nread ").append(date.text()).append(' ').append(date.value());
      errors.append(", not ").append(mark.span().of(plain)).append(' ').append(mark.value());
    }
  }
}
