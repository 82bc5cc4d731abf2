package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

  @ParameterizedTest
  @CsvSource({
    "de, Brücke, Brücken",
    "fr, digue, digues",
    "es, presa, presas",
    "pt, comporta, comportas",
    "it, città, Città",
    "it, alluvione, alluvioni",
    "nl, dijk, dijken",
    "en, barrier, barriers"
  })
  void joinsFormsOfAWord(String language, String one, String other) {
    Stemmer stemmer = Stemmer.of(language);
    assertThat(stemmer.stem(one)).isEqualTo(stemmer.stem(other));
  }

  @Test
  void leavesWordsOfLanguagesItDoesNotKnow() {
    assertThat(Stemmer.of("sw").stem("Mito")).isEqualTo("mito");
  }
}
