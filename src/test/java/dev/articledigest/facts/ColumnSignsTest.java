package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.facts.ColumnSigns.Sign;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnSignsTest {

  private static Map<Sign, Integer> signs(String sentence) {
    Text text = Texts.of(sentence);
    return new ColumnSigns(text).of(text.sentences().get(0));
  }

  @Test
  void countsTheWordsOfEachKind() {
    assertThat(signs("We should not trust this absurd plan."))
        .isEqualTo(Map.of(Sign.GROUP, 1, Sign.URGE, 1, Sign.REASON, 2, Sign.JUDGE, 1));
  }

  @Test
  void readsWordsBeforeApostrophes() {
    assertThat(signs("I’ve heard it on Monday’s train.")).containsOnlyKeys(Sign.SELF, Sign.DAY);
  }

  @Test
  void aDenialIsAReason() {
    assertThat(signs("The dam doesn't hold.")).containsOnlyKeys(Sign.REASON);
  }

  @Test
  void aTurnIsAReasonOnlyWhereItOpens() {
    assertThat(signs("But the dam holds.")).containsOnlyKeys(Sign.REASON);
    assertThat(signs("The dam holds but leaks.")).isEmpty();
  }

  @Test
  void theCountryIsNotTheWriters() {
    assertThat(signs("The US lent the money.")).isEmpty();
  }
}
