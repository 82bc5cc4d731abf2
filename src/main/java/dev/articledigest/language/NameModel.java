package dev.articledigest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The weights of the tagger: for each pair of neighbouring labels, and for each known feature and
 * label, one signed byte. The file {@code names.model} is one table: slots of a two-byte check and
 * a weight a label, found by hash.
 */
final class NameModel {

  /** Outside a name, then the first and the further words of a name of each type. */
  static final int LABELS = 7;

  static final int PROBES = 24;
  static final int SLOT = 2 + LABELS;
  static final int HEADER = LABELS * LABELS;

  private final byte[] table;
  private final int slots;

  NameModel(byte[] table) {
    this.table = table;
    this.slots = (table.length - HEADER) / SLOT;
  }

  /** The model that lies beside this class. */
  static NameModel shipped() {
    return Shipped.MODEL;
  }

  /** The weight of one label after another. */
  int transition(int from, int to) {
    return table[from * LABELS + to];
  }

  /** Adds the weights of a feature to the scores of the labels. */
  void score(long feature, int[] scores) {
    int slot = slot(feature, slots);
    int check = check(feature);
    for (int probe = 0; probe < PROBES; probe++) {
      int at = HEADER + slot * SLOT;
      int found = (table[at] & 0xFF) << 8 | (table[at + 1] & 0xFF);
      if (found == 0) {
        return;
      }
      if (found == check) {
        for (int label = 0; label < LABELS; label++) {
          scores[label] += table[at + 2 + label];
        }
        return;
      }
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
  }

  static int slot(long feature, int slots) {
    return (int) ((feature >>> 20 & 0x7FFFFFFF) % slots);
  }

  static int check(long feature) {
    return Math.max(1, (int) (feature & 0xFFFF));
  }

  /** Loads the model when it is first asked for. */
  private static final class Shipped {
    static final NameModel MODEL = load();
  }

  private static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream("names.model")) {
      if (in == null) {
        throw new IllegalStateException("names.model is missing");
      }
      byte[] table = in.readAllBytes();
      if (table.length <= HEADER || (table.length - HEADER) % SLOT != 0) {
        throw new IllegalStateException("names.model is damaged: " + table.length + " bytes");
      }
      return new NameModel(table);
    } catch (IOException e) {
      throw new UncheckedIOException("names.model is unreadable", e);
    }
  }
}
