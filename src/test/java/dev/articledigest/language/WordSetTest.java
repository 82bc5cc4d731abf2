package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Test
  void holdsItsWordsInTheirOrder() {
    assertThat(WordSet.of("ferry", "bridge", "tram")).containsExactly("ferry", "bridge", "tram");
  }

  @Test
  void holdsNoOtherWord() {
    Set<String> words = WordSet.of("ferry", "bridge");
    assertThat(words.contains("Ferry")).isFalse();
    assertThat(words.contains("")).isFalse();
    assertThat(words.contains("tram")).isFalse();
  }

  @Test
  void tellsWordsOfOneHashApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(WordSet.of("Aa").contains("BB")).isFalse();
    assertThat(WordSet.of("Aa", "BB")).hasSize(2).contains("Aa", "BB");
  }

  @Test
  void joinsSets() {
    assertThat(WordSet.ofAll(WordSet.of("a", "b"), WordSet.of("b", "c")))
        .containsExactly("a", "b", "c");
  }

  @Test
  void holdsEachOfManyWords() {
    String[] many = IntStream.range(0, 5000).mapToObj(i -> "word" + i).toArray(String[]::new);
    Set<String> words = WordSet.of(many);
    assertThat(many).allMatch(words::contains);
    assertThat(words.contains("word5000")).isFalse();
  }

  @Test
  void mayBeEmpty() {
    assertThat(WordSet.of().contains("a")).isFalse();
  }
}
