package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Span;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptsTest {

  private static final String BRIDGE = "The harbour bridge closed to lorries on Monday.";
  private static final String MILL = "Apples were sold near the old mill.";

  @Test
  void whatIsRepeatedIsLikelierThanWhatIsSaidOnce() {
    Text text = Texts.of(BRIDGE, MILL, "Repairs of the bridge cost two million.");
    assertThat(chance(text, "bridge")).isGreaterThan(chance(text, "harbour"));
  }

  @Test
  void whatComesFirstIsLikelierThanWhatComesLate() {
    Text text = Texts.of(BRIDGE, MILL, MILL, MILL, MILL, "A judge fined the brewery.");
    assertThat(chance(text, "harbour")).isGreaterThan(chance(text, "brewery"));
  }

  @Test
  void aWordOfTheHeadlineIsLikelier() {
    Text plain = Texts.of(BRIDGE, MILL);
    Text headed = Texts.headed("Apples sold at the mill", BRIDGE, MILL);
    assertThat(chance(headed, "Apples")).isGreaterThan(chance(plain, "Apples"));
  }

  @Test
  void aSentenceHasItsWordsAndPairsEachOnce() {
    Text text = Texts.of("The mill and the mill burned.");
    Concepts concepts = concepts(text);
    int[] said = concepts.of(0, List.of(text.sentences().get(0).span()));
    assertThat(Arrays.stream(said).filter(c -> !concepts.isPair(c))).hasSize(4);
    assertThat(Arrays.stream(said).filter(concepts::isPair)).hasSize(4);
    assertThat(Arrays.stream(said).filter(concepts::isContent)).hasSize(2);
  }

  @Test
  void whatIsCutOutOfASentenceIsNotSaid() {
    Text text = Texts.of("The mill burned on Monday.");
    Span kept = new Span(0, "The mill burned".length());
    assertThat(concepts(text).of(0, List.of(kept))).hasSize(5);
    assertThat(concepts(text).length(0, List.of(kept))).isEqualTo(3);
  }

  @Test
  void headingsSayNothing() {
    Text text = Texts.headed("The bridge closed.", BRIDGE);
    assertThat(concepts(text).of(0, List.of(text.sentences().get(0).span()))).isEmpty();
  }

  private static Concepts concepts(Text text) {
    return new Concepts(text, FactFinder.find(text, List.of()));
  }

  private static double chance(Text text, String word) {
    int at = text.content().lastIndexOf(word);
    Concepts concepts = concepts(text);
    Span span = new Span(at, at + word.length());
    for (int i = 0; i < text.sentences().size(); i++) {
      int[] said = concepts.of(i, List.of(span));
      if (said.length > 0) {
        return concepts.chance(said[0]);
      }
    }
    throw new AssertionError(word);
  }
}
