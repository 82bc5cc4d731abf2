package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import java.util.List;
import java.util.Optional;

/** What a text shows of one word, all its forms together. */
final class ConceptWord {

  /** Sentences from here on count alike. */
  private static final int EARLIEST = 3;

  private static final int EARLY = 6;

  private static final int LONG_WORD = 12;

  private static final List<NameType> NAME_TYPES = List.of(NameType.values());

  final boolean stopWord;
  private final int length;
  private final int firstSentence;
  private int lastSentence = -1;
  private int count;
  private int sentences;
  private int earliest;
  private int early;
  private double weightedPlaces;
  private int quoted;
  private int capitals;
  private int numbers;
  private int dates;
  private int figures;
  private int mentions;
  private Optional<NameType> name = Optional.empty();

  /** How often the word is each of {@link ConceptFeatures#PARTS}. */
  private final int[] parts = new int[ConceptFeatures.PARTS.size()];

  ConceptWord(int sentence, int length, boolean stopWord) {
    this.firstSentence = sentence;
    this.length = length;
    this.stopWord = stopWord;
  }

  /** One place where the word stands. */
  record Place(
      int sentence, boolean quoted, boolean capital, boolean number, PartOfSpeech partOfSpeech) {}

  void add(Place place) {
    count++;
    if (place.sentence() != lastSentence) {
      lastSentence = place.sentence();
      sentences++;
      earliest += lastSentence < EARLIEST ? 1 : 0;
      early += lastSentence < EARLY ? 1 : 0;
      weightedPlaces += 1.0 / (1 + lastSentence);
    }
    quoted += place.quoted() ? 1 : 0;
    capitals += place.capital() ? 1 : 0;
    numbers += place.number() ? 1 : 0;
    int part = ConceptFeatures.PARTS.indexOf(place.partOfSpeech());
    if (part >= 0) {
      parts[part]++;
    }
  }

  void addDate() {
    dates++;
  }

  void addFigure() {
    figures++;
  }

  /** The word is part of a name; of several the entity most often mentioned counts. */
  void addName(NameType type, int entityMentions) {
    if (entityMentions > mentions) {
      mentions = entityMentions;
      name = Optional.of(type);
    }
  }

  boolean isName() {
    return name.isPresent();
  }

  int count() {
    return count;
  }

  /** Writes the features in the networks' order, for a text of so many sentences. */
  void write(int textSentences, double[] row) {
    double times = count;
    int at = 0;
    row[at++] = CountLogs.log(count);
    row[at++] = CountLogs.log(sentences);
    row[at++] = 1.0 / (1 + firstSentence);
    row[at++] = CountLogs.log1p(firstSentence);
    row[at++] = (double) firstSentence / Math.max(1, textSentences);
    row[at++] = earliest;
    row[at++] = early;
    row[at++] = weightedPlaces;
    row[at++] = CountLogs.log1p(textSentences);
    row[at++] = quoted / times;
    row[at++] = capitals / times;
    row[at++] = numbers / times;
    row[at++] = dates / times;
    row[at++] = figures / times;
    row[at++] = Math.min(LONG_WORD, length);
    row[at++] = stopWord ? 1 : 0;
    row[at++] = count == 1 ? 1 : 0;
    row[at++] = CountLogs.log1p(mentions);
    row[at++] = isName() ? 1.0 / (1 + firstSentence) : 0;
    for (NameType type : NAME_TYPES) {
      row[at++] = isName() && name.get() == type ? 1 : 0;
    }
    for (int often : parts) {
      row[at++] = often / times;
    }
  }
}
