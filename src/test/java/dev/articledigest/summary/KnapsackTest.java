package dev.articledigest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Span;
import dev.articledigest.facts.Statement;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KnapsackTest {

  @Test
  void prefersTwoSmallOnesOverOneLargeOfLessWorth() {
    List<Statement> items = items(List.of(10, 5, 5));
    assertThat(Knapsack.choose(items, s -> s.sentence() == 0 ? 3 : 2, 10))
        .containsExactly(items.get(1), items.get(2));
  }

  @Property(tries = 200)
  void findsTheBestOfAllSubsets(
      @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 20) Integer> words,
      @ForAll @IntRange(min = 1, max = 60) int budget) {
    List<Statement> items = items(words);
    List<Statement> chosen = Knapsack.choose(items, KnapsackTest::worth, budget);
    assertThat(chosen.stream().mapToInt(Statement::words).sum()).isLessThanOrEqualTo(budget);
    assertThat(chosen.stream().mapToDouble(KnapsackTest::worth).sum())
        .isEqualTo(best(items, budget));
  }

  private static double best(List<Statement> items, int budget) {
    double best = 0;
    for (int set = 0; set < 1 << items.size(); set++) {
      int words = 0;
      double worth = 0;
      for (int i = 0; i < items.size(); i++) {
        if ((set >> i & 1) == 1) {
          words += items.get(i).words();
          worth += worth(items.get(i));
        }
      }
      best = words <= budget ? Math.max(best, worth) : best;
    }
    return best;
  }

  private static double worth(Statement statement) {
    return 1 + statement.words() * 7 % 5;
  }

  private static List<Statement> items(List<Integer> words) {
    List<Statement> items = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      items.add(new Statement(i, "s" + i, new Span(i, i + 1), false, words.get(i)));
    }
    return items;
  }
}
