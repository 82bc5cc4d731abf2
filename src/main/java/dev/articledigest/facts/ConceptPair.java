package dev.articledigest.facts;

/** What a text shows of two words that stand beside one another. */
final class ConceptPair {

  final int first;
  final int second;
  private final int firstSentence;
  private int lastSentence = -1;
  private int count;
  private double weightedPlaces;

  ConceptPair(int first, int second, int sentence) {
    this.first = first;
    this.second = second;
    this.firstSentence = sentence;
  }

  void add(int sentence) {
    count++;
    if (sentence != lastSentence) {
      lastSentence = sentence;
      weightedPlaces += 1.0 / (1 + sentence);
    }
  }

  /**
   * The features, with the chances of the two words.
   *
   * @param textSentences the number of sentences of the text
   */
  double[] features(ConceptWord one, ConceptWord other, double[] chances, int textSentences) {
    double p = chances[first];
    double q = chances[second];
    return new double[] {
      p,
      q,
      p * q,
      Math.min(p, q),
      Math.log(count),
      1.0 / (1 + firstSentence),
      Math.log1p(firstSentence),
      (double) count / one.count(),
      (double) count / other.count(),
      weightedPlaces,
      one.stopWord ? 1 : 0,
      other.stopWord ? 1 : 0,
      one.isName() && other.isName() ? 1 : 0,
      Math.log1p(textSentences)
    };
  }
}
