package dev.articledigest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.facts.FactFinder;
import dev.articledigest.facts.Findings;
import dev.articledigest.facts.Statement;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementSetTest {

  private static final String BRIDGE =
      "The harbour bridge at Ravenholt closed to lorries on Monday after engineers found cracks.";
  private static final String MONEY =
      "Marta Lind, the mayor, said repairs of the bridge would cost two million crowns.";

  @Test
  void saysNothingTwice() {
    String again =
        "Engineers found cracks, and the harbour bridge at Ravenholt closed to lorries on Monday.";
    assertThat(best(60, BRIDGE, again, MONEY)).doesNotContain(again).contains(BRIDGE);
  }

  @Test
  void staysWithinItsBudget() {
    assertThat(best(15, BRIDGE, MONEY)).hasSize(1);
  }

  @Test
  void isEmptyWhereNothingFits() {
    assertThat(best(5, BRIDGE, MONEY)).isEmpty();
  }

  @Test
  void fillsALongBudgetWithManySentences() {
    assertThat(
            best(
                100,
                BRIDGE,
                MONEY,
                "Olaf Brandt, who owns the shipyard, lost forty orders while the road was shut.",
                "Ferries carried the lorries across the bay to Bergheim for three weeks.",
                "Parliament will vote on a new tunnel before the summer holidays begin."))
        .hasSizeGreaterThan(3);
  }

  @Test
  void readsWhatPointsBackOnlyBehindWhatItPointsTo() {
    String more = "It had carried ferries of lorries and engineers of the harbour for years.";
    Text text = Texts.of(BRIDGE, more, MONEY);
    Findings found = FactFinder.read(text, List.of());
    Statement whole = found.statements().write(0).orElseThrow();
    Statement next = found.statements().following(whole).orElseThrow();
    Statement money = found.statements().write(2).orElseThrow();
    assertThat(StatementSet.best(List.of(next, money), found, 60)).containsExactly(money);
    assertThat(StatementSet.best(List.of(whole, next), found, 60)).contains(next);
  }

  @Test
  void goesOnWhereItIsShort() {
    String more = "Karl Ode plays the organ on Sundays.";
    assertThat(best(60, BRIDGE, MONEY, more)).contains(BRIDGE, MONEY);
    assertThat(best(60, BRIDGE, more)).contains(more);
  }

  @Test
  void tellsWhatTheArticleOpensWithRatherThanSomethingAsGood() {
    String other =
        "The harbour tunnel at Bergheim closed to lorries on Tuesday after engineers found leaks.";
    assertThat(best(16, BRIDGE, other)).containsExactly(BRIDGE);
  }

  @Test
  void saysMoreThanWhatSomebodySays() {
    String cost =
        "“The repairs of the harbour bridge at Ravenholt cost two million,” said Marta Lind.";
    String age = "“The bridge at Ravenholt is old and weak,” said Marta Lind.";
    String told = "Marta Lind spoke in the harbour of Ravenholt on Monday.";
    assertThat(best(15, "It rained.", cost, age, told)).containsExactly(told);
  }

  @Test
  void tellsWhatIsOnlyTheBeginningOfAPointWithItsTurn() {
    String hopes = "Engineers of the harbour at Ravenholt hoped to open the bridge on Friday.";
    String turn = "The mayor said the bridge at Ravenholt would stay closed until the winter.";
    List<String> told = best(45, BRIDGE, hopes, "But t" + turn.substring(1));
    assertThat(told.contains(hopes)).isEqualTo(told.contains(turn));
  }

  private static List<String> best(int budget, String... sentences) {
    Text text = Texts.of(sentences);
    Findings found = FactFinder.read(text, List.of());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      found.statements().write(i).ifPresent(statements::add);
    }
    return StatementSet.best(statements, found, budget).stream().map(Statement::text).toList();
  }
}
