package dev.articledigest.language;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A set of words that is asked for words it mostly does not hold, as lists of words are at every
 * word of a text: one look at a number tells so. Immutable, in the order in which it was made.
 */
public final class WordSet extends AbstractSet<String> {

  private final List<String> words;

  /** The hash of the word in a slot, 0 in a free one: most slots are. */
  private final int[] hashes;

  private final String[] slots;
  private final int shift;

  private WordSet(Collection<String> words) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(4 * words.size() + 1);
    this.shift = Integer.SIZE - bits;
    this.hashes = new int[1 << bits];
    this.slots = new String[1 << bits];
    List<String> distinct = new ArrayList<>(words.size());
    for (String word : words) {
      int hash = hash(word);
      int slot = slot(word, hash);
      if (hashes[slot] == 0) {
        hashes[slot] = hash;
        slots[slot] = word;
        distinct.add(word);
      }
    }
    this.words = Collections.unmodifiableList(distinct);
  }

  /** The set of some words. */
  public static Set<String> of(String... words) {
    return new WordSet(Arrays.asList(words));
  }

  /** The set of the words of a collection. */
  public static Set<String> copyOf(Collection<String> words) {
    return new WordSet(words);
  }

  /** The words of several sets. */
  @SafeVarargs
  public static Set<String> ofAll(Set<String>... sets) {
    List<String> all = new ArrayList<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return new WordSet(all);
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && hashes[slot(text, hash(text))] != 0;
  }

  @Override
  public int size() {
    return words.size();
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
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
}
