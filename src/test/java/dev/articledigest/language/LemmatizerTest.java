package dev.articledigest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  @ParameterizedTest
  @CsvSource({
    "went, VERB, go",
    "Said, VERB, say",
    "stopped, VERB, stop",
    "stopping, VERB, stop",
    "making, VERB, make",
    "voted, VERB, vote",
    "hit, VERB, hit",
    "falling, VERB, fall",
    "agreed, VERB, agree",
    "visited, VERB, visit",
    "denies, VERB, deny",
    "tried, VERB, try",
    "pushes, VERB, push",
    "bring, VERB, bring",
    "need, VERB, need",
    "decided, VERB, decide",
    "announced, VERB, announce",
    "changing, VERB, change",
    "dying, VERB, die",
    "left, VERB, leave",
    "was, AUX, be",
    "hasn't, AUX, have",
    "won't, AUX, will",
    "can’t, AUX, can",
  })
  void findsThePlainFormOfAVerb(String word, PartOfSpeech tag, String lemma) {
    assertThat(Lemmatizer.lemma(word, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "cities, NOUN, city",
    "houses, NOUN, house",
    "boxes, NOUN, box",
    "churches, NOUN, church",
    "women, NOUN, woman",
    "thieves, NOUN, thief",
    "crises, NOUN, crisis",
    "news, NOUN, news",
    "process, NOUN, process",
    "virus, NOUN, virus",
    "company's, NOUN, company",
    "companies’, NOUN, company",
    "bigger, ADJ, big",
    "happiest, ADJ, happy",
    "larger, ADJ, large",
    "worst, ADJ, bad",
    "former, ADJ, former",
    "sooner, ADV, soon",
    "Iraq's, PROPN, Iraq",
    "Officials, NOUN, official",
    "The, DET, the",
  })
  void findsThePlainFormOfOtherWords(String word, PartOfSpeech tag, String lemma) {
    assertThat(Lemmatizer.lemma(word, tag)).isEqualTo(lemma);
  }

  @Test
  void leavesWhatIsNoWordAsItIs() {
    assertThat(Lemmatizer.lemma("'", PartOfSpeech.PUNCT)).isEqualTo("'");
    assertThat(Lemmatizer.lemma("ing", PartOfSpeech.VERB)).isEqualTo("ing");
    assertThat(Lemmatizer.lemma("x".repeat(50_000) + "ed", PartOfSpeech.VERB)).hasSize(50_002);
  }
}
