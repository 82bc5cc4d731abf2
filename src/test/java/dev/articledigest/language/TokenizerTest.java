package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.articledigest.article.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, each bar parts two tokens. */
class TokenizerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iraq's|army|don't|O'Neill|al-Kazimi|AT&T|then-U.S.|Rep.",
        "word|—|word|--|word|!!!|?!|...|====",
        "$|4.2bn|1,200.5|.256|3-2|10:30|2½|24/7|5|%",
        "no.|5|or|No.|or|no|.|No",
        "(|Mr.|Tan|,|e.g.|here|)|.",
        "see|http://example.org/a_(b)|,|(|www.example.org/news|)|.",
        "https://example.org/?a=1&b=2#c|!",
        "bob.smith@x-y.co.uk|@POTUS|#Brexit|#|1",
        "good|:)|;-)|:D|!",
        "👍🏽|👨‍👩‍👧|🇺🇸|🇫🇷|❤️|⭐",
        "می‌خواهم|col·legi|צה״ל|don´t|cafe\u0301",
        "日本語です|。|ภาษาไทย",
        "ends|here|.|Next",
        "…|“|Yes|,|”|he"
      })
  void cutsWhereTheBarsAre(String marked) {
    assertThat(tokens(marked.replace('|', ' '))).containsExactly(marked.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "worth |$|4.2bn|(|AT&T|)|.",
        "word|—|word|--|word",
        "(|www.example.org/a|)|, |then",
        "the |end|.|The |next",
        "fine|!|:) |Yes",
        "list|: |a",
        "😀|😀|👍"
      })
  void cutsWithoutSpacesToo(String marked) {
    assertThat(tokens(marked.replace("|", ""))).containsExactly(marked.split(" ?\\|"));
  }

  @Test
  void givesTheKind() {
    String text = "@ode 2½ .5 :) Mr. —";
    assertThat(
            Tokenizer.tokens(
                text, new Span(0, text.length()), Abbreviations.of("en"), new TokenForms()))
        .extracting(Token::kind)
        .containsExactly(
            Token.Kind.WORD,
            Token.Kind.NUMBER,
            Token.Kind.NUMBER,
            Token.Kind.MARK,
            Token.Kind.WORD,
            Token.Kind.MARK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "http://)",
        ":",
        "😀\u200d",
        "\ud83d",
        "a.",
        "@",
        "-",
        "1,",
        "\u0301",
        "www."
      })
  void standsHostileInput(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(
                    Tokenizer.tokens(
                        text, new Span(0, text.length()), Abbreviations.of("en"), new TokenForms()))
                .isNotEmpty()
                .allMatch(token -> token.span().length() > 0));
  }

  private static List<String> tokens(String text) {
    return Tokenizer.tokens(
            text, new Span(0, text.length()), Abbreviations.of("en"), new TokenForms())
        .stream()
        .map(token -> token.span().of(text))
        .toList();
  }
}
