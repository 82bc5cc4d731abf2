package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, each bar is where a sentence ends. */
class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained. | The match went on.",
        "Wait... what? | Nothing.",
        "He stopped… | Then he left.",
        "He left... and came back. | He waited . . . and waited.",
        "Really?! | Yes.",
        "The iPhone sold. | iPads did not.",
        "The site grew. | wikiHow now has editors.",
        "The price rose 2.5 percent to 1,200.50. | It fell later.",
        "He hit .256 last year. | It was enough.",
        "It was the end.|The next day came.",
        "The finding was confirmed.[12] | Others disagreed.[3][4] | It failed."
      })
  void endsAtMarks(String marked) {
    assertCuts("en", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Tan met Dr. Ode. | They agreed.",
        "Tan flew with J.P. \"The Skipper\" Ode. | Both fell ill.",
        "She moved to the U.S. | \"The sea is rough,\" she said.",
        "J. K. Rowling wrote it. | It sold.",
        "J.R.R. Tolkien met George W. Bush. | Bush left.",
        "The U.S. President came. | He spoke.",
        "He lives in the U.S. | The rest live abroad.",
        "He met then-U.S. Rep. Bill Ode. | They spoke.",
        "Mr . Tan met John F . Ode of the U . S . Senate . | They agreed .",
        "He lives in the U . S . | The talks went on . | It was No . 5 .",
        "Apple Inc. said no. | Shares fell.",
        "She works for Dell Inc. | The firm is large.",
        "Use tools, e.g. Hammers, with care. | Go.",
        "Roe v. Wade fell. | P.S. I am moving.",
        "It opens at 9 a.m. Eastern time. | Come.",
        "The siege began at 4 a.m. Libyan time. | Guards ran.",
        "Aides to ex-Sen. Norma Lind and then-Gov. Karl Roe came. | They left.",
        "It opens at 9 a.m. | Visitors wait.",
        "See No. 5, p. 7 and Fig. S3. | Then rest.",
        "The answer is no. | Nobody knows why.",
        "He was born Jan. 5 in Everett, Wash., and left.",
        "ANAHEIM, Calif. -- The Angels got help. | They won.",
        "Bring pens, paper, etc. | Teachers wait.",
        "He lived in Downing St. | The house is gone.",
        "St. Paul, Minn., and Mt. Vernon lost to Sen. Lee. | So did Lt. Gov. Dan Ode, Ph.D., on Sunday.",
        "It was in Rep. Ode's town (D-Wash.) - not far - that Lind lost. | They won.",
        "It is in the hall (220 South Ode Ave.) | Does it pay?"
      })
  void knowsAbbreviations(String marked) {
    assertCuts("en", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It worries them. … Young groups, too,” he said.",
        "“Will we still fly drones? Do they want our maps?”, A senior officer asked. | Nobody knew.",
        "\"Stop!\" he said. | Nobody stopped.",
        "\"Stop!\" Mr. Tan said. | Nobody stopped.",
        "\"Do they see it?\" Tan asked during his speech. | Nobody spoke.",
        "\"Stop!\" | Tan said he had left. | Nobody stopped.",
        "\"Stop!\" | Mr. Tan ran away.",
        "“We will go.” | The minister left.",
        "“We will go. | We will win.” | The minister left.",
        "“We will go. We will win,” he said. | Then he left.",
        "He said: “We will go. We will win.” | Then he left.",
        "The vote (it was close. Very close.) ended. | All left.",
        "‘It’s the workers’ choice. We agree,’ he said. | ‘Fine.’ | She left.",
        "``We will go.'' | The minister left.",
        "It is over. \""
      })
  void respectsQuotationsAndBrackets(String marked) {
    assertCuts("en", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i went home. | then i slept. | huh? | yuck!!",
        "It was fun. | is it over?",
        "They need food, water, est. the rest.",
        "Yahoo! said it will. | Jeopardy! host Alex left.",
        "I love her. :) | She is great!! :-D | and so on",
        "We live here :) | You should come.",
        "See www.example.org | The site is new. | Write to a@example.org | I answer.",
        "See www.example.org today, the http://example.org/A page.",
        "Try again later Invalid Email | Marta Lind opened the bridge.",
        "Share on a site (Opens in new window) | THE bridge is open. | Ferries Read more | It rained.",
        "He asked us to read more Plato and to continue reading Homer.",
        "Great job! 👍🏽 | See you. | I ❤️ New York.",
        "How much? | $5.76 for the meal!",
        "It cost 500. | i am broke. | Thanks. | *****",
        "Two claims: 1. that it is so and 2. that it was so."
      })
  void readsInformalWriting(String marked) {
    assertCuts("en", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Open the lid. | 2. Wait.",
        "4.1. Methods are plain. | IV. Results follow.",
        "A. The law applies. | B. It does not."
      })
  void keepsNumbersWithTheirItems(String marked) {
    assertCuts("en", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "de # Am 31. Januar kam Dr. Weber. | Er sprach über den 2. Weltkrieg.",
        "de # Am 12. Bis 13. September tagte der Rat. | Er endete am 13. | Die Stadt schwieg.",
        "de # Im 6. Jahrhundert v. Chr. wurden Bananen erwähnt. | Das ist lange her.",
        "de # Die Aktion läuft vom 9.1. -10.2.2023 im ganzen Kreis. | Danach ist Schluss.",
        "de # Im 19. Jahrhundert kostete es ca. 5 Mio. Taler. | Das war viel.",
        "de # Das geschah 1998. | Merkel war dabei.",
        "de # Friedrich II. Nachfolger war schwach. | Karl V. Erbe auch.",
        "de # Die Firma z. B. oder z.B. Siemens zahlt usw. | Andere warten.",
        "de # „Wir gehen. Wir siegen“, sagte er. | Dann ging er.",
        "de # »Wir gehen. Wir siegen«, sagte er. | Dann ging er.",
        "fr # M. Ode et Mme Tan ont parlé. | L'art. 5 est clair.",
        "fr # « On part. On gagne », dit-il. | Puis il part.",
        "fr # « C'est fini. » | Le ministre est parti.",
        "es # El Sr. Ode y la Sra. Tan, p. ej., llegaron. | ¿Qué pasa? | ¡Nada!",
        "es # Viven en EE.UU. desde 1990. | Dijo que no. | Pero vino.",
        "nb # Den 1. mars kom hr. Hansen. | Det koster 500 kr. | Hansen betalte.",
        "cs # Dne 1. března přijel p. Novák, tj. ministr. | Pak odešel.",
        "ru # В 2005 г. Иванов уехал, т. е. домой, и т. д. | Он остался.",
        "el # Τι είναι αυτό; | Ο κ. Παπάς ήρθε.",
        "sv # Han gjorde det. | Hon log."
      })
  void knowsOtherLanguages(String language, String marked) {
    assertCuts(language, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "zh # 我们走。|他们来了！|是吗？",
        "zh # 他说：“我们走。我们赢。”|然后离开。",
        "ja # 「行きます。」と彼は言った。|次の日。",
        "hi # यह सच है। | वह आया।|लोग खुश थे।",
        "ar # هل جاء؟ | نعم. | ذهب.",
        "ar # زار جون إف. كينيدي المدينة. | ثم ذهب.",
        "ur # وہ آیا۔ | وہ گیا۔",
        "am # ውሻው መጣ። | ድመቱ ሄደ።"
      })
  void knowsOtherScripts(String language, String marked) {
    assertCuts(language, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry met the boat (pictured) | Police closed the harbour.",
        "They called Marta Lind (left) | The mayor came.",
        "She met Marta (left) Lind there.",
        "The mayor (right) opened it.",
        "The mayor (a friend) Marta Lind opened it."
      })
  void endsBehindANoteOnAPicture(String marked) {
    assertCuts("en", marked);
  }

  @Test
  void tellsTheLanguageItself() {
    Article article =
        article(
            "Er kam am 2. März mit dem Zug, und sie war bei ihm. Das war der 3. Besuch.",
            Block.Kind.PARAGRAPH);
    assertThat(Annotator.annotate(article).sentences()).hasSize(2);
  }

  @Test
  void keepsAHeadingWhole() {
    assertThat(split("en", "Where next? Nobody knows", Block.Kind.HEADING)).hasSize(1);
  }

  @Test
  void takesWhatAButtonSaysForNoProse() {
    Article article =
        article("Bridge plan: a town at war Read more Lind opened it.", Block.Kind.PARAGRAPH);
    assertThat(SentenceSplitter.split(article, "en"))
        .extracting(Sentence::isProse)
        .containsExactly(false, true);
  }

  @Test
  void takesWhatStandsBeforeTheAgencyForNoProse() {
    String text =
        "A worker opens the hall. Ann Lee writes for us. ( CNN ) -- The vote is over. So be it.";
    assertThat(SentenceSplitter.split(article(text, Block.Kind.PARAGRAPH), "en"))
        .extracting(Sentence::isProse)
        .containsExactly(false, false, true, true);
  }

  @Test
  void sharesTheTokensAmongTheSentences() {
    Article article = article("It rained. The match went on.", Block.Kind.PARAGRAPH);
    assertThat(SentenceSplitter.split(article, "en"))
        .extracting(sentence -> sentence.tokens().size())
        .containsExactly(3, 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "“",
        "\"",
        "a. ",
        "A. ",
        ".",
        "“a. ”",
        "»",
        "? ",
        "«a ",
        ".\"",
        ". [1]",
        ":) ",
        "」。",
        "http://a) ",
        "1. ",
        "'",
        "-",
        "😀",
        "a. b"
      })
  void standsHostileInput(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(split("en", text.strip(), Block.Kind.PARAGRAPH)).isNotEmpty());
  }

  private static void assertCuts(String language, String marked) {
    String plain = marked.replace(" | ", " ").replace("|", "");
    List<String> expected = List.of(marked.split("\\s?\\|\\s?"));
    assertThat(split(language, plain, Block.Kind.PARAGRAPH)).isEqualTo(expected);
  }

  private static List<String> split(String language, String text, Block.Kind kind) {
    List<String> parts = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(article(text, kind), language)) {
      parts.add(sentence.span().of(text));
    }
    return parts;
  }

  private static Article article(String text, Block.Kind kind) {
    List<Block> blocks = List.of(new Block(kind, new Span(0, text.length())));
    return Texts.article(text, Optional.empty(), Optional.empty(), blocks);
  }
}
