package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Span;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures figures on small articles of our own: equal spans, and of the figures found the share
 * with the right kind and value, and with the right subject. Floors are raised when the figures
 * are, never lowered to let a change pass.
 *
 * <p>A figure is marked <code>{kind;value;unit;subject|words}</code>. The value is {@code ~12}
 * where the words give no exact number, {@code 20..30} in a range, {@code 3/1} in a pair; what is
 * empty at the end is left out. <code>{?|words}</code> may be a figure or none: readers differ.
 */
class FigureEvaluationTest {

  private static final double SPANS = 0.99;
  private static final double VALUES = 0.99;
  private static final double SUBJECTS = 0.98;

  /** A figure as a reader marks it. */
  private record Marked(Span span, String value, String subject) {

    boolean isDoubtful() {
      return value.equals("?");
    }
  }

  private final StringBuilder errors = new StringBuilder();
  private int wanted;
  private int found;
  private int met;
  private int spans;
  private int values;
  private int subjects;

  @Test
  void findsAndReadsFigures() {
    EvalArticles.files("figures").forEach(file -> score(EvalArticles.parts(file)[0].strip()));
    String scores =
        "spans %.3f, values %.3f, subjects %.3f of %d%s"
            .formatted(f1(), share(values), share(subjects), wanted, errors);
    assertThat(wanted).as(scores).isGreaterThanOrEqualTo(200);
    assertThat(f1()).as(scores).isGreaterThanOrEqualTo(SPANS);
    assertThat(share(values)).as(scores).isGreaterThanOrEqualTo(VALUES);
    assertThat(share(subjects)).as(scores).isGreaterThanOrEqualTo(SUBJECTS);
  }

  private double f1() {
    return 2.0 * spans / (wanted + found);
  }

  private double share(int right) {
    return 1.0 * right / met;
  }

  private void score(String marked) {
    List<Marked> gold = new ArrayList<>();
    StringBuilder unmarked = new StringBuilder();
    EvalArticles.unmark(marked, '|', unmarked, (line, span) -> gold.add(mark(line, span)));
    String plain = unmarked.toString();
    Text text = Texts.of(plain.split("\n\n", -1));
    List<Figure> figures =
        new ArrayList<>(FigureFinder.find(text, DateFinder.find(text, List.of())));
    for (Marked mark : gold) {
      Optional<Figure> figure = take(figures, mark.span());
      if (!mark.isDoubtful()) {
        wanted++;
        figure.ifPresentOrElse(
            match -> compare(mark, match, plain),
            () -> errors.append("\nmissed ").append(around(plain, mark.span())));
      }
    }
    found += figures.size();
    figures.forEach(f -> errors.append("\nextra ").append(around(plain, f.evidence())));
  }

  private static String around(String plain, Span span) {
    int end = Math.min(plain.length(), span.end() + 20);
    String before = plain.substring(Math.max(0, span.start() - 20), span.start());
    return before + "[" + span.of(plain) + "]" + plain.substring(span.end(), end);
  }

  private static Optional<Figure> take(List<Figure> figures, Span span) {
    for (Figure figure : figures) {
      if (figure.evidence().overlaps(span)) {
        figures.remove(figure);
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  private void compare(Marked mark, Figure figure, String plain) {
    boolean sameSpan = figure.evidence().equals(mark.span());
    boolean sameValue = value(figure).equals(mark.value());
    boolean sameSubject = figure.subject().orElse("").equals(mark.subject());
    found++;
    met++;
    spans += sameSpan ? 1 : 0;
    values += sameValue ? 1 : 0;
    subjects += sameSubject ? 1 : 0;
    if (!sameSpan || !sameValue || !sameSubject) {
      errors.append("\nread ").append(figure.text()).append(' ').append(value(figure));
      errors.append(' ').append(figure.subject().orElse("-"));
      errors.append(", not ").append(around(plain, mark.span())).append(' ').append(mark.value());
      errors.append(' ').append(mark.subject().isEmpty() ? "-" : mark.subject());
    }
  }

  /** Kind, number and unit in the words of the marks. */
  private static String value(Figure figure) {
    String number =
        (figure.approximate() ? "~" : "")
            + plain(figure.value().doubleValue())
            + figure.upperValue().map(v -> ".." + plain(v.doubleValue())).orElse("")
            + figure.secondValue().map(v -> "/" + plain(v.doubleValue())).orElse("");
    String kind = figure.kind().name().toLowerCase(Locale.ROOT);
    String unit = figure.currency().or(figure::unit).orElse("");
    return kind + ";" + number + ";" + unit;
  }

  private static String plain(double value) {
    return Double.toString(value);
  }

  private static Marked mark(String line, Span span) {
    if (line.equals("?")) {
      return new Marked(span, line, "");
    }
    String[] cells = (line + ";;;").split(";", -1);
    String number = cells[1].startsWith("~") ? cells[1].substring(1) : cells[1];
    String joint = number.contains("..") ? ".." : "/";
    String value =
        Stream.of(number.split(Pattern.quote(joint), -1))
            .map(part -> plain(Double.parseDouble(part)))
            .collect(Collectors.joining(joint, cells[1].startsWith("~") ? "~" : "", ""));
    return new Marked(span, cells[0] + ";" + value + ";" + cells[2], cells[3]);
  }
}
