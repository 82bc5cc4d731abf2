package dev.articledigest.language;

/** What the word lists and the clusters have of some words, looked up together: that is faster. */
final class NameListings {

  private final String[] words;
  private final long[] hashes;
  private final int[] slots;
  private final int[] clusters;

  /** Looks up words in lower case; keeps the array, which nobody may change any more. */
  NameListings(String... words) {
    this.words = words;
    this.hashes = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = NameWord.hash(words[i]);
    }
    this.slots = NameGazetteer.slots(words);
    this.clusters = WordClusters.of(hashes);
  }

  String word(int index) {
    return words[index];
  }

  /** As {@link NameWord#hash(String)} tells it. */
  long hash(int index) {
    return hashes[index];
  }

  /** The slot of the word in the gazetteer. */
  int slot(int index) {
    return slots[index];
  }

  /** As {@link WordClusters#of} tells it. */
  int cluster(int index) {
    return clusters[index];
  }
}
