package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameLexiconTest {

  private final NameLexicon lexicon = new NameLexicon();

  @Test
  void givesOneObjectForAWordMetAgain() {
    String text = "Roe met Roe";
    assertThat(lexicon.word(text, 0, 3)).isSameAs(lexicon.word(text, 8, 11));
  }

  @Test
  void numbersFormsOfOneWordAlike() {
    String text = "Relations relations";
    assertThat(lexicon.word(text, 0, 9).id()).isEqualTo(lexicon.word(text, 10, 19).id());
    assertThat(lexicon.size()).isEqualTo(1);
  }

  @Test
  void keepsAllWordsWhenItGrows() {
    int[] ids =
        IntStream.range(0, 5000)
            .map(i -> lexicon.word("word" + i, 0, ("word" + i).length()).id())
            .toArray();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(lexicon.word("word7", 0, 5).id()).isEqualTo(ids[7]);
  }
}
