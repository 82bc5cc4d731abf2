package dev.articledigest.language;

import java.util.List;

/**
 * The weights of the tagger of parts of speech, and a dictionary of frequent words. The file {@code
 * tags.model} holds the number of dictionary slots (four bytes), the dictionary (a two-byte check
 * and a list a slot), then slots of sixteen bytes: a weight a label, with 128 for none, and a
 * two-byte check. Both tables are searched by hash. In memory the checks of the slots lie apart
 * from the weights because most features looked for are unknown.
 */
final class TagModel {

  /** What a word may be, by the numbers the model gives them. */
  static final List<PartOfSpeech> LABELS =
      List.of(
          PartOfSpeech.ADJ,
          PartOfSpeech.ADP,
          PartOfSpeech.ADV,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.INTJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.NUM,
          PartOfSpeech.PART,
          PartOfSpeech.PRON,
          PartOfSpeech.PROPN,
          PartOfSpeech.SCONJ,
          PartOfSpeech.VERB);

  /** Lists beyond a label's own number: of words that may be several, then of no word. */
  static final int UNKNOWN = 250;

  static final int NUMBER = 251;
  static final int MARK = 252;
  static final int EDGE = 253;

  static final int PROBES = 16;
  static final int DICTIONARY_SLOT = 3;

  private final byte[] dictionary;
  private final int words;
  private final long[] table;
  private final short[] checks;
  private final int slots;

  private TagModel(byte[] dictionary, long[] table) {
    this.dictionary = dictionary;
    this.words = dictionary.length / DICTIONARY_SLOT;
    this.table = table;
    this.slots = table.length / 2;
    this.checks = new short[slots];
    for (int slot = 0; slot < slots; slot++) {
      checks[slot] = (short) table[2 * slot + 1];
    }
  }

  /** The model that lies beside this class. */
  static TagModel shipped() {
    return Shipped.MODEL;
  }

  /** Reads a model file. */
  static TagModel of(ModelFile file) {
    int length = file.left();
    int words = length < 4 ? 0 : file.number();
    int rest = length - 4 - words * DICTIONARY_SLOT;
    if (words <= 0 || rest <= 0 || rest % 16 != 0) {
      throw new IllegalArgumentException("a model of tags is damaged: " + length + " bytes");
    }
    byte[] dictionary = new byte[words * DICTIONARY_SLOT];
    file.read(dictionary);
    long[] table = new long[rest / 8];
    file.read(table);
    return new TagModel(dictionary, table);
  }

  /**
   * What the dictionary says of a word: the number of a label if it is nothing else, the number of
   * a list of labels, or {@link #UNKNOWN}.
   */
  int list(int word) {
    int slot = slot(word, words);
    int check = check(word);
    for (int probe = 0; probe < PROBES; probe++) {
      int at = slot * DICTIONARY_SLOT;
      int found = ((dictionary[at] & 0xFF) << 8) | (dictionary[at + 1] & 0xFF);
      if (found == check) {
        return dictionary[at + 2] & 0xFF;
      }
      if (found == 0) {
        return UNKNOWN;
      }
      slot = slot + 1 == words ? 0 : slot + 1;
    }
    return UNKNOWN;
  }

  /**
   * Finds where the weights of the known features stand in the table, and tells how many these are.
   * The first checks of all are read before any is looked at: memory then brings them at the same
   * time. Which features are known nobody can guess, so nothing is skipped by it: what is not kept
   * is written over.
   */
  int find(int[] features, int[] places) {
    for (int i = 0; i < features.length; i++) {
      places[i] = checks[slot(features[i], slots)] & 0xFFFF;
    }
    int known = 0;
    int open = 0;
    for (int i = 0; i < features.length; i++) {
      int feature = features[i];
      int found = places[i];
      int other = oneIfAny(found ^ check(feature));
      places[known] = 2 * slot(feature, slots);
      known += 1 - other;
      features[open] = feature;
      open += other & oneIfAny(found);
    }
    for (int i = 0; i < open; i++) {
      int place = placeBehind(features[i]);
      if (place >= 0) {
        places[known++] = place;
      }
    }
    return known;
  }

  /** 0 for 0 and 1 for a number above. */
  private static int oneIfAny(int number) {
    return -number >>> 31;
  }

  /** The place of a feature that is not in the first slot to look at, or -1. */
  private int placeBehind(int feature) {
    int slot = slot(feature, slots);
    int check = check(feature);
    for (int probe = 1; probe < PROBES; probe++) {
      slot = slot + 1 == slots ? 0 : slot + 1;
      int found = checks[slot] & 0xFFFF;
      if (found == check) {
        return 2 * slot;
      }
      if (found == 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Eight weights, a byte each, first label highest. */
  long weights(int at) {
    return table[at];
  }

  static int slot(int hash, int slots) {
    return (int) (((hash & 0xFFFFFFFFL) * slots) >>> 32);
  }

  static int check(int hash) {
    return Math.max(1, hash & 0xFFFF);
  }

  /** Loads the model when it is first asked for. */
  private static final class Shipped {
    static final TagModel MODEL = load();

    private static TagModel load() {
      try (ModelFile file = ModelFile.open("tags.model")) {
        return of(file);
      }
    }
  }
}
