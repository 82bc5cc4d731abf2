package dev.articledigest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineSenseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The big search is over",
        "What caught the eye was the wall",
        "“We have worked hard,” Marta Lind said",
        "The yard is also looking into it"
      })
  void teasersSayLess(String line) {
    assertThat(HeadlineSense.of(line)).isLessThan(1);
  }

  @Test
  void namedEventsSayAll() {
    assertThat(HeadlineSense.of("A court this week fined two painters")).isEqualTo(1);
    assertThat(HeadlineSense.of("The yard of Osthafen has sold two ferries")).isEqualTo(1);
  }
}
