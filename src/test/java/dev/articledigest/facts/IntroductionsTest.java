package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Span;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionsTest {

  private static final String LATER = "Lind said the harbour bridge had closed for good.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crowds greeted Osthafen mayor Marta Lind. | [Osthafen mayor Marta Lind]",
        "Crowds greeted the Osthafen Times editor, Marta Lind. | [The Osthafen Times editor, Marta Lind]",
        "Crowds greeted Marta Lind, a doctor at Osthafen Hospital. | [Marta Lind, a doctor at Osthafen Hospital]",
        "Crowds greeted Marta Lind, director of the Lake Project. | [Marta Lind, director of the Lake Project]",
        "Crowds greeted former Norland minister Marta Lind. | [Former Norland minister Marta Lind]"
      })
  void saysWhoSomebodyIsInTheArticlesWords(String before, String name) {
    assertThat(introduced(before, LATER).text()).startsWith(name + " said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crowds greeted FBI special agent in charge Marta Lind. | [FBI special agent in charge Marta Lind]",
        "Crowds greeted Google's sales director Marta Lind. | [Google's sales director Marta Lind]",
        "The town paid for crowds to bow to ousted President Marta Lind. | [Ousted President Marta Lind]",
        "Crowds greeted Osthafen diplomat Dame Marta Lind. | [Osthafen diplomat Dame Marta Lind]"
      })
  void takesInWhatStandsBeforeAnOffice(String before, String name) {
    assertThat(introduced(before, LATER).text()).startsWith(name + " said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crowds greeted Marta Lind, founder and chief executive of the Lake Project. | [Marta Lind, founder and chief executive of the Lake Project]",
        "Crowds greeted Marta Lind, Google's chief economist. | [Marta Lind, Google's chief economist]",
        "Crowds greeted Marta Lind , Wells Fargo senior economist , on Friday . | [Marta Lind , Wells Fargo senior economist]",
        "Crowds greeted Marta Lind, a 26-year-old nurse. | [Marta Lind, a 26-year-old nurse]",
        "Crowds greeted Marta Lind, a Liberal activist. | [Marta Lind, a Liberal activist]",
        "Crowds greeted Marta Lind, a crime writer. | [Marta Lind, a crime writer]"
      })
  void takesInWhatStandsBeforeAnOfficeBehindTheName(String before, String name) {
    assertThat(introduced(before, LATER).text()).startsWith(name + " said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crowds greeted Marta Lind, director of Google and Karl Roe.",
        "Crowds stood behind winner Marta Lind.",
        "Crowds greeted Marta Lind, a senior official.",
        "Crowds greeted career politician Marta Lind.",
        "Crowds greeted self-styled engineer Marta Lind.",
        "Crowds greeted Marta Lind, the No. 2 player in Norland.",
        "The crowd was confronted by hardcore President Marta Lind fans."
      })
  void saysNothingThatIsVagueOrOfMore(String before) {
    assertThat(introduced(before, LATER).text()).startsWith("[Marta Lind] said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crowds greeted his lawyer Marta Lind.",
        "Crowds greeted the founder, Marta Lind.",
        "Crowds greeted the author of the book, Marta Lind.",
        "Crowds greeted another lawyer, Marta Lind.",
        "Crowds greeted Marta Lind, director of the company.",
        "Crowds dreaded a President Marta Lind.",
        "Then-minister Marta Lind came.",
        "“We greet mayor Marta Lind,” Karl Roe said."
      })
  void saysNothingWhereItWouldPointBackOrBeAnothersWord(String before) {
    assertThat(introduced(before, LATER).text()).startsWith("[Marta Lind] said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lind, a doctor, said the harbour bridge had closed for good.",
        "Lind is the mayor who closed the harbour bridge for good.",
        "The new Lind supporters closed the harbour bridge for good.",
        "Mayor Lind said the harbour bridge had closed for good.",
        "Maverick Kale United forward Lind said the harbour bridge had closed for good."
      })
  void saysNothingWhereTheSentenceTellsItOrTheNameIsPartOfMore(String sentence) {
    assertThat(introduced("Crowds greeted Osthafen mayor Marta Lind.", sentence).text())
        .doesNotContain("Osthafen");
  }

  @Test
  void maySayAWordOfTheSentenceThatIsNotTheOffice() {
    assertThat(introduced("Crowds greeted bridge engineer Marta Lind.", LATER).text())
        .startsWith("[Bridge engineer Marta Lind] said the harbour bridge");
  }

  @Test
  void putsAWordThatOpenedASentenceInSmallLetters() {
    assertThat(
            introduced(
                    "Former pilot Marta Lind came by sea.",
                    "On the bridge, Lind said the harbour had closed for good.")
                .text())
        .isEqualTo(
            "On the bridge, [former pilot Marta Lind] said the harbour had closed for good.");
  }

  @Test
  void saysNothingOfAFormerOfficeInASentenceOfAnotherYear() {
    String before = "Crowds greeted former Norland minister Marta Lind.";
    assertThat(introduced(before, "Lind closed the harbour bridge for good in 2016.").text())
        .startsWith("[Marta Lind] closed");
  }

  @Test
  void isReadFromOneStretchOfTheArticle() {
    String before = "Crowds greeted Osthafen mayor Marta Lind.";
    Span words = introduced(before, LATER).evidence().get(1);
    assertThat(words.of(before)).isEqualTo("Osthafen mayor Marta Lind");
  }

  @Test
  void introducesEachOnceAndOnlyWhereThereIsRoom() {
    Text text = Texts.of("Crowds greeted Osthafen mayor Marta Lind.", LATER);
    Findings found = FactFinder.read(text, List.of());
    Statement later = found.statements().write(1).orElseThrow();
    Set<String> known = new HashSet<>();
    assertThat(found.introductions().introduce(later, known, 1)).isEqualTo(later);
    assertThat(found.introductions().introduce(later, known, 2)).isNotEqualTo(later);
    assertThat(found.introductions().introduce(later, known, 2)).isEqualTo(later);
  }

  @Test
  void knowsWhomAStatementIntroducesItself() {
    Text text = Texts.of("Crowds greeted Osthafen mayor Marta Lind.", LATER);
    Findings found = FactFinder.read(text, List.of());
    Set<String> known = new HashSet<>();
    found.introductions().introduce(found.statements().write(0).orElseThrow(), known, 9);
    Statement later = found.statements().write(1).orElseThrow();
    assertThat(found.introductions().introduce(later, known, 9)).isEqualTo(later);
  }

  private static Statement introduced(String before, String sentence) {
    Text text = Texts.of(before, sentence);
    Findings found = FactFinder.read(text, List.of());
    Statement statement = found.statements().write(1).orElseThrow();
    return found.introductions().introduce(statement, new HashSet<>(), 9);
  }
}
