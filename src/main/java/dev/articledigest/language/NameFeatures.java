package dev.articledigest.language;

import java.util.Arrays;

/**
 * What the tagger sees of each word: hashes of the word and its neighbours, their shapes, endings,
 * what the word lists know, how the document uses it elsewhere. Training and tagging share this
 * class; a change here asks for a new model.
 */
final class NameFeatures {

  private static final int RUN = 8;

  private final NameMemory memory;
  private NameWords words = new NameWords(new NameWord[0]);
  private long[] found = new long[128];
  private int[] places = new int[128];
  private int count;

  NameFeatures(NameMemory memory) {
    this.memory = memory;
  }

  /** Reads the features of a word; how many there are. They stand in {@link #found}. */
  int read(NameWords sentence, int i) {
    words = sentence;
    count = 0;
    addWords(i);
    addShapes(i);
    addAffixes(i);
    addLists(i);
    addMemory(i);
    addRun(i);
    addClusters(i);
    return count;
  }

  /**
   * Reads what a first reading of the document says of a word, as {@link #read} does.
   *
   * @param labels how the first reading labelled the sentence
   */
  int readVotes(NameWords sentence, int i, int[] labels) {
    words = sentence;
    count = 0;
    int vote = memory.vote(words.get(i));
    int before = memory.vote(words.get(i - 1));
    int after = memory.vote(words.get(i + 1));
    int label = label(labels, i);
    add(90, vote, words.isFirst(i) ? 1 : 0);
    add(91, before, vote);
    add(92, vote, after);
    add(93, label, vote);
    add(94, label(labels, i - 1) * 16L + label, label(labels, i + 1));
    add(95, label, shape(i));
    add(96, label, word(i));
    add(97, vote, words.lists(i));
    add(98, before * 16L + vote, after);
    return count;
  }

  private static int label(int[] labels, int i) {
    return i < 0 || i >= labels.length ? NameModel.LABELS : labels[i];
  }

  /** The features last read, as hashes; what stands behind their number means nothing. */
  long[] found() {
    return found;
  }

  /** Room to note where a model has each of the features. */
  int[] places() {
    return places;
  }

  private void addWords(int i) {
    add(1, word(i));
    add(2, word(i - 1));
    add(3, word(i + 1));
    add(4, word(i - 2));
    add(5, word(i + 2));
    add(6, word(i - 1), word(i));
    add(7, word(i), word(i + 1));
    add(8, word(i - 2), word(i - 1));
    add(9, word(i + 1), word(i + 2));
    add(10, words.get(i).cased());
    add(11, word(i - 1), word(i + 1));
  }

  private void addShapes(int i) {
    long first = words.isFirst(i) ? 1 : words.isTitleCase() ? 2 : 0;
    add(20, shape(i), first);
    add(21, shape(i - 1), shape(i));
    add(22, shape(i), shape(i + 1));
    add(23, shape(i - 1) * 31 + shape(i), shape(i + 1));
    add(24, shape(i), word(i - 1));
    add(25, shape(i), word(i + 1));
    add(26, word(i), first + 10);
    add(27, shape(i - 2) * 31 + shape(i - 1), shape(i));
    add(28, shape(i) * 31 + shape(i + 1), shape(i + 2));
  }

  private void addAffixes(int i) {
    NameWord word = words.get(i);
    long[] affixes = word.affixes();
    for (int a = 0; a < affixes.length; a++) {
      add(30 + a, affixes[a], a < (affixes.length + 1) / 2 ? word.shape() : affixes.length);
    }
    add(40, words.get(i - 1).ending(), word.shape());
    add(41, words.get(i + 1).ending(), word.shape());
  }

  private void addLists(int i) {
    addBits(50, words.lists(i), shape(i));
    addBits(51, i == 0 ? 0 : words.lists(i - 1), shape(i));
    addBits(52, i + 1 == words.size() ? 0 : words.lists(i + 1), shape(i));
    long here = words.lists(i);
    add(53, here, words.isFirst(i) ? 1 : 0);
    add(54, here, words.lists(i - 1));
    add(55, here, words.lists(i + 1));
  }

  private void addBits(int template, int lists, long shape) {
    for (int left = lists; left != 0; left &= left - 1) {
      add(template, Integer.numberOfTrailingZeros(left), shape);
    }
  }

  private void addMemory(int i) {
    if (!words.isCapital(i)) {
      return;
    }
    int uses = memory.uses(words.get(i));
    long first = words.isFirst(i) ? 1 : words.isTitleCase() ? 2 : 0;
    for (int bit = 0; bit < NameMemory.USES; bit++) {
      add(60, (long) bit * 2 + (uses >>> bit & 1), first);
    }
    add(61, uses, first);
    add(62, uses & 3, shape(i));
    add(63, memory.uses(words.get(i + 1)) & 3, shape(i + 1));
  }

  /** The run of capitals around the word: what stands before, first, last and after it. */
  private void addRun(int i) {
    if (!words.isCapital(i)) {
      return;
    }
    int from = i;
    while (from > 0 && i - from < RUN && words.isCapital(from - 1)) {
      from--;
    }
    int to = i;
    while (to - i < RUN && words.isCapital(to + 1)) {
      to++;
    }
    long place = i == from ? 1 : 2;
    add(70, word(to), place);
    add(71, word(from), place);
    add(72, word(from - 1), place);
    add(73, word(to + 1), place);
    add(74, words.lists(to), place);
    add(75, words.lists(from), place);
    add(76, Math.min(4, to - from), place);
    add(77, words.lists(from - 1), place);
  }

  /** Words used alike: "Kowalczyk" may be new, but other Polish surnames were seen. */
  private void addClusters(int i) {
    int here = cluster(i);
    int before = cluster(i - 1);
    int after = cluster(i + 1);
    if (here >= 0) {
      add(80, here >> 8, shape(i));
      add(81, here & 0xFF, shape(i));
    }
    add(82, before >> 8);
    add(83, after >> 8);
    add(84, before & 0xFF, here & 0xFF);
    add(85, here & 0xFF, after & 0xFF);
    add(86, before & 0xFF, after & 0xFF);
    add(87, cluster(i - 2) & 0xFF);
    add(88, cluster(i + 2) & 0xFF);
    add(89, (before & 0xFF) * 256 + (here & 0xFF), after & 0xFF);
  }

  private void add(int template, long value) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
      places = new int[2 * count];
    }
    found[count++] = mix(value + template * 0x9E3779B97F4A7C15L);
  }

  private void add(int template, long first, long second) {
    add(template, mix(first) + 31 * second);
  }

  private long word(int i) {
    return words.get(i).hash();
  }

  private long shape(int i) {
    return words.get(i).shape();
  }

  private int cluster(int i) {
    return words.get(i).cluster();
  }

  private static long mix(long value) {
    long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}
