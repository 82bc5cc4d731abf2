package dev.articledigest.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How strongly pieces of words speak for languages: for each known piece and language, one byte.
 * The file {@code languages.model} holds the languages' codes, each with the score that a piece of
 * its own text has on average, then the pieces, by the difference of their hashes.
 */
final class LanguageModel {

  private final List<String> codes = new ArrayList<>();
  private final float[] usual;

  /** A piece's hash above, and one more than its place among the weights below; 0 where free. */
  private final long[] slots;

  private final byte[] weights;

  /** Reads a model. */
  LanguageModel(byte[] model) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(model);
    DataInputStream in = new DataInputStream(bytes);
    usual = new float[in.readUnsignedByte()];
    for (int i = 0; i < usual.length; i++) {
      codes.add(in.readUTF());
      usual[i] = in.readFloat();
    }
    int pieces = in.readInt();
    weights = new byte[in.readInt()];
    slots = new long[Integer.highestOneBit(pieces * 3)];
    fill(model, model.length - bytes.available(), pieces);
  }

  /** Straight from the bytes: a stream's calls for each of them would take most of a start. */
  private void fill(byte[] model, int from, int pieces) {
    int at = from;
    int hash = 0;
    int place = 0;
    for (int i = 0; i < pieces; i++) {
      int difference = 0;
      while (model[at] < 0) {
        difference = difference << 7 | (model[at] & 0x7F);
        at++;
      }
      hash += difference << 7 | model[at];
      at++;
      slots[slot(hash)] = (long) hash << Integer.SIZE | place + 1;
      int length = 1 + 2 * (model[at] & 0xFF);
      System.arraycopy(model, at, weights, place, length);
      at += length;
      place += length;
    }
  }

  /** The model that lies beside this class. */
  static LanguageModel shipped() {
    return Shipped.MODEL;
  }

  /** The BCP 47 codes of the languages. */
  List<String> codes() {
    return codes;
  }

  /** The score that a piece of the language's own text has on average. */
  float usual(int language) {
    return usual[language];
  }

  /** Adds to the languages' scores what a piece says that stands so many times in a text. */
  void score(int hash, int times, int[] scores) {
    int place = (int) slots[slot(hash)] - 1;
    if (place >= 0) {
      for (int i = place + 1; i <= place + 2 * weights[place]; i += 2) {
        scores[weights[i]] += times * (weights[i + 1] & 0xFF);
      }
    }
  }

  private int slot(int hash) {
    int slot = (hash * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(slots.length - 1);
    while (slots[slot] != 0 && slots[slot] >> Integer.SIZE != hash) {
      slot = slot + 1 & (slots.length - 1);
    }
    return slot;
  }

  /** The hash of nothing, to begin a piece with. */
  static int start(char mark) {
    return mark * 0x9E3779B9;
  }

  /** The hash of a piece and one more character. */
  static int next(int hash, char character) {
    int mixed = (hash ^ character) * 0x01000193;
    return mixed ^ mixed >>> 15;
  }

  /** Loads the model when it is first asked for. */
  private static final class Shipped {
    static final LanguageModel MODEL = load();
  }

  private static LanguageModel load() {
    try {
      return new LanguageModel(ModelFile.bytes("languages.model"));
    } catch (IOException e) {
      throw new UncheckedIOException("languages.model is unreadable", e);
    }
  }
}
