package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConceptNetTest {

  @Test
  void scalesThenWeighsThenBends() {
    ConceptNet net =
        new ConceptNet(
            new double[] {1, 2},
            new double[] {2, 1},
            new double[][] {{0.5, 1, -1}},
            new double[] {0.25, 3});
    double expected = 0.25 + 3 * Math.tanh(0.5 + (5 - 1) / 2.0 - (3 - 2));
    assertThat(net.logOdds(1, (i, row) -> System.arraycopy(new double[] {5, 3}, 0, row, 0, 2))[0])
        .isCloseTo(expected, within(1e-12));
  }

  @Test
  void tellsTheSameOfOneThingAmongMany() {
    ConceptNet net =
        new ConceptNet(
            new double[] {1}, new double[] {3}, new double[][] {{0.5, 2}}, new double[] {1, -1});
    double[] many = net.logOdds(200, (i, row) -> row[0] = i);
    for (int number : new int[] {0, 63, 64, 199}) {
      assertThat(many[number]).isEqualTo(net.logOdds(1, (i, row) -> row[0] = number)[0]);
    }
  }

  @Test
  void evenOddsAreAChanceOfAHalf() {
    assertThat(ConceptNet.chance(0)).isEqualTo(0.5);
    assertThat(ConceptNet.chance(2) + ConceptNet.chance(-2)).isCloseTo(1, within(1e-12));
  }
}
