package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameModelTest {

  private static final int SLOTS = 4;

  private static NameModel model(byte[] file) {
    return new NameModel(ModelFile.of(file));
  }

  @Test
  void refusesAFileOfTheWrongSize() {
    assertThatIllegalStateException()
        .isThrownBy(() -> model(new byte[NameModel.HEADER + 3 * NameModel.SLOT]))
        .withMessageContaining("damaged");
  }

  @Test
  void refusesATableWithoutAGap() {
    byte[] full = new byte[NameModel.HEADER + SLOTS * NameModel.SLOT];
    Arrays.fill(full, NameModel.HEADER, full.length, (byte) 1);
    assertThatIllegalStateException()
        .isThrownBy(() -> model(full))
        .withMessageContaining("damaged");
  }

  @Test
  void givesUnknownFeaturesNoWeight() {
    NameModel model = model(new byte[NameModel.HEADER + SLOTS * NameModel.SLOT]);
    int[] scores = new int[NameModel.READINGS * NameModel.LABELS];
    NameFeatures features = new NameFeatures(new NameMemory(List.of(), 0));
    System.arraycopy(new long[] {1, 2, 3}, 0, features.found(), 0, 3);
    model.score(features, 3, scores, 0);
    assertThat(scores).containsOnly(0);
  }
}
