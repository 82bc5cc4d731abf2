package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairNumbersTest {

  private final PairNumbers numbers = new PairNumbers();

  @Test
  void countsEachPairOnce() {
    assertThat(numbers.add(0, 0)).isZero();
    assertThat(numbers.add(0, 1)).isEqualTo(1);
    assertThat(numbers.add(1, 0)).isEqualTo(2);
    assertThat(numbers.add(0, 1)).isEqualTo(1);
    assertThat(numbers.size()).isEqualTo(3);
  }

  @Test
  void knowsNoPairThatWasNotMet() {
    numbers.add(3, 4);
    assertThat(numbers.of(4, 3)).isNegative();
    assertThat(numbers.of(0, 0)).isNegative();
  }

  @Test
  void keepsNumbersWhenItGrows() {
    for (int i = 0; i < 5000; i++) {
      numbers.add(i, i % 7);
    }
    for (int i = 0; i < 5000; i++) {
      assertThat(numbers.of(i, i % 7)).isEqualTo(i);
    }
  }
}
