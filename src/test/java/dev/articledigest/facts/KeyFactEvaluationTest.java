package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures the key facts of small articles of our own against what an editor would say of them in
 * brief: the share of its content words that the first five cover. Floors are raised when the
 * figures are, never lowered to let a change pass.
 */
class KeyFactEvaluationTest {

  private static final int FIRST = 5;

  @Test
  void coverWhatAnEditorWouldSay() {
    double covered = 0;
    double lead = 0;
    for (Gold gold : all()) {
      Text text = gold.text();
      covered += share(gold, facts(gold).stream().limit(FIRST).map(KeyFact::text).toList());
      lead +=
          share(
              gold,
              text.sentences().stream()
                  .filter(Sentence::isProse)
                  .limit(FIRST)
                  .map(s -> s.span().of(text.content()))
                  .toList());
    }
    double articles = all().size();
    assertThat(covered / articles).isGreaterThanOrEqualTo(0.8);
    assertThat(covered).as("beside the first five sentences").isGreaterThan(lead);
  }

  @ParameterizedTest
  @MethodSource("all")
  void holdNoFurniture(Gold gold) {
    assertThat(facts(gold))
        .extracting(KeyFact::text)
        .allSatisfy(text -> assertThat(text).doesNotContain(gold.never()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void openWithNothingThatPointsBack(Gold gold) {
    assertThat(facts(gold))
        .extracting(KeyFact::text)
        .noneMatch(text -> gold.openers().stream().anyMatch(text::startsWith));
  }

  @ParameterizedTest
  @MethodSource("all")
  void areThreeToEight(Gold gold) {
    assertThat(facts(gold)).hasSizeBetween(3, 8);
  }

  private static List<KeyFact> facts(Gold gold) {
    return FactFinder.find(gold.text(), List.of()).keyFacts();
  }

  private static double share(Gold gold, List<String> told) {
    Set<String> wanted = new HashSet<>(Words.stems(gold.summary()));
    Set<String> found = new HashSet<>(wanted);
    found.retainAll(new HashSet<>(Words.stems(String.join(" ", told))));
    return (double) found.size() / wanted.size();
  }

  static List<Gold> all() {
    return EvalArticles.files("keyfacts").stream().map(KeyFactEvaluationTest::read).toList();
  }

  private static Gold read(Path file) {
    String[] parts = EvalArticles.parts(file);
    String summary = "";
    List<String> never = new ArrayList<>();
    List<String> openers = new ArrayList<>();
    for (String line : parts[0].lines().filter(l -> !l.startsWith("#")).toList()) {
      String[] cells = line.split(": ", 2);
      if (cells[0].equals("never")) {
        never.add(cells[1]);
      } else if (cells[0].equals("opener")) {
        openers.add(cells[1]);
      } else {
        summary = cells[1];
      }
    }
    Text text = EvalArticles.annotate(parts[1]);
    return new Gold(file.getFileName().toString(), text, summary, never, openers);
  }

  /** An article, what is worth saying of it, what no key fact may hold and what none opens with. */
  record Gold(String file, Text text, String summary, List<String> never, List<String> openers) {

    @Override
    public String toString() {
      return file;
    }
  }
}
