package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is skipped for its first word must be nothing that would have been read. */
class OpenersTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2020, 6, 12));

  @ParameterizedTest
  @ValueSource(strings = {"dates", "figures"})
  void noFigureBeginsWithAnotherWord(String folder) {
    eachSentence(
        folder,
        words -> {
          FigureReader reader = new FigureReader(words);
          for (int at = 0; at < words.size(); at++) {
            if (!FigureReader.opens(words.word(at))) {
              assertThat(reader.readAny(at)).as(words.at(at)).isEmpty();
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("dev.articledigest.facts.DateRules#all")
  void noDateBeginsWithAnotherWord(DateRule rule) {
    for (String folder : new String[] {"dates", "figures"}) {
      eachSentence(
          folder,
          words -> {
            DateClause clause =
                new DateClause(words, DAY, DAY, Optional.empty(), DAY, Optional.empty());
            for (int at = 0; at < words.size(); at++) {
              NumberWord word = words.word(at);
              if (!word.hasDigit() && !rule.openers().contains(word.text())) {
                assertThat(rule.read(clause, at)).as(word.text()).isEmpty();
              }
            }
          });
    }
  }

  private static void eachSentence(String folder, Consumer<NumberWords> test) {
    for (Path file : EvalArticles.files(folder)) {
      Text text = EvalArticles.annotate(EvalArticles.parts(file)[0].strip());
      text.sentences().forEach(s -> test.accept(new NumberWords(text.content(), s)));
    }
  }
}
