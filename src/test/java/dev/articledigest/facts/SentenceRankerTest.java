package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.language.Texts;
import org.junit.jupiter.api.Test;

class SentenceRankerTest {

  @Test
  void ranksTheLeadAboveEquallyWordedLaterSentences() {
    SentenceRanker ranker =
        new SentenceRanker(
            Texts.of(
                "The harbour bridge closed to heavy lorries.",
                "The harbour bridge closed to heavy lorries."));
    assertThat(ranker.score(0)).isGreaterThan(ranker.score(1));
  }

  @Test
  void ranksSharedHeadlineWordsHigher() {
    String lead = "Rain fell over the valley all night without a pause.";
    String about = "The harbour bridge closed for repairs until further notice.";
    String other = "Several cousins bought green apples near some old mill.";
    SentenceRanker ranker =
        new SentenceRanker(Texts.headed("Harbour bridge closed for repairs", lead, other, about));
    assertThat(ranker.score(3)).isGreaterThan(ranker.score(2));
  }

  @Test
  void givesHeadingsNothing() {
    assertThat(new SentenceRanker(Texts.headed("Bridge closed", "The bridge closed.")).score(0))
        .isZero();
  }

  @Test
  void findsFullOverlapOfARepeatedSentence() {
    SentenceRanker ranker =
        new SentenceRanker(
            Texts.of("The harbour bridge closed.", "The harbour bridge closed to heavy lorries."));
    assertThat(ranker.overlap(0, 1)).isEqualTo(1.0);
  }

  @Test
  void findsNoOverlapWithASentenceOfStopWords() {
    SentenceRanker ranker = new SentenceRanker(Texts.of("It was so.", "The bridge closed."));
    assertThat(ranker.overlap(0, 1)).isZero();
  }
}
