package dev.articledigest.facts;

import java.util.List;

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
   * Writes the features, with the chances of the two words.
   *
   * @param words all words of the text
   * @param textSentences the number of sentences of the text
   */
  void write(List<ConceptWord> words, double[] chances, int textSentences, double[] row) {
    ConceptWord one = words.get(first);
    ConceptWord other = words.get(second);
    double p = chances[first];
    double q = chances[second];
    int at = 0;
    row[at++] = p;
    row[at++] = q;
    row[at++] = p * q;
    row[at++] = Math.min(p, q);
    row[at++] = CountLogs.log(count);
    row[at++] = 1.0 / (1 + firstSentence);
    row[at++] = CountLogs.log1p(firstSentence);
    row[at++] = (double) count / one.count();
    row[at++] = (double) count / other.count();
    row[at++] = weightedPlaces;
    row[at++] = one.stopWord ? 1 : 0;
    row[at++] = other.stopWord ? 1 : 0;
    row[at++] = one.isName() && other.isName() ? 1 : 0;
    row[at] = CountLogs.log1p(textSentences);
  }
}
