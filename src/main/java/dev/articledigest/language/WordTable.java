package dev.articledigest.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The table of a {@link WordSet}. A record, because the compiler of the Java machine takes the
 * fields of a record that a constant holds for constants too: a look-up in a word list of the code
 * then reads the word's hash and one number, and no field, length or bound.
 *
 * @param elements the words, in the order in which they were given
 * @param hashes the hash of the word in a slot, 0 in a free one: most slots are
 * @param slots the word in a slot
 * @param shift what leaves of a hash the number of its slot
 */
@SuppressWarnings("ArrayRecordComponent") // seen by nobody but its own methods
record WordTable(List<String> elements, int[] hashes, String[] slots, int shift)
    implements FixedSet<String> {

  static WordTable of(Collection<String> words) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(4 * words.size() + 1);
    List<String> distinct = new ArrayList<>(words.size());
    WordTable table =
        new WordTable(
            Collections.unmodifiableList(distinct),
            new int[1 << bits],
            new String[1 << bits],
            Integer.SIZE - bits);
    for (String word : words) {
      int hash = hash(word);
      int slot = table.slot(word, hash);
      if (table.hashes[slot] == 0) {
        table.hashes[slot] = hash;
        table.slots[slot] = word;
        distinct.add(word);
      }
    }
    return table;
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && hashes[slot(text, hash(text))] != 0;
  }

  /** Where a word stands, or the free slot where it would. */
  private int slot(String word, int hash) {
    int slot = hash >>> shift;
    while (hashes[slot] != 0 && (hashes[slot] != hash || !slots[slot].equals(word))) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  /** Well mixed, and never 0. */
  private static int hash(String word) {
    return word.hashCode() * 0x9E3779B9 | 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Set<?> set && set.size() == size() && containsAll(set);
  }

  /** As sets have it: the sum of the words'. */
  @Override
  public int hashCode() {
    int sum = 0;
    for (String word : elements) {
      sum += word.hashCode();
    }
    return sum;
  }

  @Override
  public String toString() {
    return elements.toString();
  }
}
