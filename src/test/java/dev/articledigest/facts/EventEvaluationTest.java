package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the main event on small articles of our own: of each question the mean of the best token
 * F1 with a phrase that answers it, and the share of given answers where an answer was wanted.
 * Floors are raised when the figures are, never lowered to let a change pass.
 */
class EventEvaluationTest {

  @ParameterizedTest
  @CsvSource({
    "who, 0.99, 0.99", "what, 0.85, 0.85", "when, 0.99, 0.94",
    "where, 0.88, 0.88", "why, 0.99, 0.99", "how, 0.94, 0.84",
  })
  void answers(String question, double floor, double precision) {
    Tally tally = tally(question);
    assertThat(tally.found / tally.wanted).as(tally.toString()).isGreaterThanOrEqualTo(floor);
    assertThat(tally.found / tally.given).as(tally.toString()).isGreaterThanOrEqualTo(precision);
  }

  @Test
  void everyAnswerIsTheTextOfItsEvidence() {
    for (Gold gold : all()) {
      MainEvent event = event(gold.text());
      Stream.of(event.who().stream(), event.where().stream(), event.what().stream())
          .flatMap(answers -> answers)
          .forEach(a -> assertThat(a.evidence().of(gold.text().content())).isEqualTo(a.text()));
    }
  }

  private static Tally tally(String question) {
    Tally tally = new Tally();
    for (Gold gold : all()) {
      List<String> wanted = gold.phrases().getOrDefault(question, List.of());
      Optional<String> given = answer(event(gold.text()), question);
      double best =
          given.map(g -> wanted.stream().mapToDouble(w -> f1(g, w)).max().orElse(0)).orElse(0.0);
      tally.found += best;
      tally.wanted += wanted.isEmpty() ? 0 : 1;
      tally.given += given.isPresent() ? 1 : 0;
      tally.notes.append("\n%s %.2f %s, wanted %s".formatted(gold.file(), best, given, wanted));
    }
    return tally;
  }

  private static MainEvent event(Text text) {
    return FactFinder.find(text, List.of()).event();
  }

  private static Optional<String> answer(MainEvent event, String question) {
    Optional<MainEvent.Answer> answer =
        switch (question) {
          case "who" -> event.who().stream().findFirst();
          case "what" -> event.what();
          case "when" -> event.when();
          case "where" -> event.where().stream().findFirst();
          case "why" -> event.why();
          default -> event.how();
        };
    return answer.map(MainEvent.Answer::text);
  }

  private static double f1(String one, String other) {
    List<String> left = words(one);
    List<String> right = words(other);
    double sum = left.size() + right.size();
    double shared = left.stream().filter(right::remove).count();
    return 2 * shared / sum;
  }

  private static List<String> words(String phrase) {
    List<String> words =
        new ArrayList<>(List.of(phrase.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)));
    words.removeAll(List.of("", "a", "an", "the"));
    return words;
  }

  private static List<Gold> all() {
    return EvalArticles.files("events").stream().map(EventEvaluationTest::read).toList();
  }

  private static Gold read(Path file) {
    String[] parts = EvalArticles.parts(file);
    Map<String, List<String>> phrases = new HashMap<>();
    for (String line : parts[0].lines().filter(l -> !l.startsWith("#")).toList()) {
      String[] cells = line.split(": ", 2);
      phrases.put(cells[0], List.of(cells[1].split(" \\| ", -1)));
    }
    Text text = EvalArticles.annotate(parts[1]);
    return new Gold(file.getFileName().toString(), text, phrases);
  }

  /** An article and the phrases that answer each question. */
  private record Gold(String file, Text text, Map<String, List<String>> phrases) {}

  /** Sums over the articles, and what was given. */
  private static final class Tally {

    private double found;
    private double wanted;
    private double given;
    private final StringBuilder notes = new StringBuilder();

    @Override
    public String toString() {
      return "recall %.3f precision %.3f%s".formatted(found / wanted, found / given, notes);
    }
  }
}
