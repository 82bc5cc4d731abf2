package dev.articledigest.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the parts of speech of English: a trained tagger that goes once from left to right. Words
 * that are only ever one thing skip the model. Not for use by several threads at once.
 */
final class PartOfSpeechTagger {

  private static final Set<PartOfSpeech> CLOSED =
      EnumSet.of(
          PartOfSpeech.ADP,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.PART,
          PartOfSpeech.PRON,
          PartOfSpeech.SCONJ);

  private static final long LANES = 0x00FF00FF00FF00FFL;
  private static final PartOfSpeech[] LABELS = TagModel.LABELS.toArray(new PartOfSpeech[0]);

  /** Labels take four bits. */
  private static final int LAST = 15;

  private static final int PROPER = TagModel.LABELS.indexOf(PartOfSpeech.PROPN);

  private final TagModel model;
  private final TagWords words;
  private final int[] features = new int[TagFeatures.COUNT];
  private final int[] places = new int[TagFeatures.COUNT];
  private final int[] scores = new int[LAST + 1];

  PartOfSpeechTagger(TagModel model) {
    this.model = model;
    this.words = new TagWords(model);
  }

  /** The sentences with the part of speech of every token. */
  List<Sentence> tag(String text, List<Sentence> sentences) {
    List<Sentence> tagged = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      tagged.add(sentence.with(tagTokens(text, sentence.tokens())));
    }
    return tagged;
  }

  /** The tokens of one sentence with their parts of speech. */
  List<Token> tagTokens(String text, List<Token> tokens) {
    words.read(text, tokens);
    Token[] tagged = new Token[tokens.size()];
    int history = TagFeatures.START;
    for (int i = 0; i < tagged.length; i++) {
      Token token = tokens.get(i);
      int own;
      PartOfSpeech tag;
      if (token.kind() == Token.Kind.WORD) {
        own = isSettled(words, i) ? words.list(i) : label(i, history);
        tag = LABELS[own];
      } else {
        tag = TagMarks.tag(text, token);
        own = TagMarks.history(tag);
      }
      tagged[i] = token.with(tag);
      history = TagMarks.push(history, own, words.clitic(i));
    }
    return List.of(tagged);
  }

  private int label(int index, int history) {
    TagFeatures.of(words, index, history, features);
    return best(canBeName(words, index, history & 0xFF) ? -1 : PROPER);
  }

  /** Whether the word has a capital or stands between a name's: "Ursula von der Leyen". */
  static boolean canBeName(TagWords words, int index, int before) {
    return words.hasCapital(index)
        || (before == PROPER && (words.hasCapital(index + 1) || words.hasCapital(index + 2)));
  }

  /** Whether the dictionary alone decides: one label, and a form that could be no name. */
  static boolean isSettled(TagWords words, int index) {
    int list = words.list(index);
    return list < LABELS.length
        && (words.isPlain(index) || (words.isFolded(index) && isClosed(LABELS[list])));
  }

  private static boolean isClosed(PartOfSpeech tag) {
    return CLOSED.contains(tag);
  }

  /**
   * Adds up the weights, four labels at once in the lanes of a long, and picks the best but the
   * barred.
   */
  private int best(int barred) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    int known = model.find(features, places);
    for (int i = 0; i < known; i++) {
      long low = model.weights(places[i]);
      long high = model.weights(places[i] + 1);
      a += (low >>> 8) & LANES;
      b += low & LANES;
      c += (high >>> 8) & LANES;
      d += high & LANES;
    }
    for (int lane = 0; lane < 4; lane++) {
      int shift = 48 - 16 * lane;
      scores[2 * lane] = (int) (a >>> shift) & 0xFFFF;
      scores[2 * lane + 1] = (int) (b >>> shift) & 0xFFFF;
      scores[2 * lane + 8] = (int) (c >>> shift) & 0xFFFF;
      scores[2 * lane + 9] = (int) (d >>> shift) & 0xFFFF;
    }
    if (barred >= 0) {
      scores[barred] = -1;
    }
    return best(scores);
  }

  /** The first label that scores most: the greatest of numbers that end in labels from behind. */
  private static int best(int[] scores) {
    int most = -1;
    for (int label = 0; label < LABELS.length; label++) {
      most = Math.max(most, (scores[label] << 4) + LAST - label);
    }
    return LAST - (most & LAST);
  }
}
