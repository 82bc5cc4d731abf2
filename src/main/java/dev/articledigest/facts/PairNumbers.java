package dev.articledigest.facts;

/** Counts pairs of numbers from 0, each when it is first met. */
final class PairNumbers {

  private static final int FIRST_SIZE = 2048;

  /** One more than the pair as a long, 0 in a free slot; at most every other slot is taken. */
  private long[] keys = new long[FIRST_SIZE];

  private int[] numbers = new int[FIRST_SIZE];
  private int size;

  /** The number of a pair, neither of it negative; {@link #size} as it was for a new one. */
  int add(int first, int second) {
    int slot = slot(key(first, second));
    if (keys[slot] != 0) {
      return numbers[slot];
    }
    if (2 * size == keys.length) {
      grow();
      slot = slot(key(first, second));
    }
    keys[slot] = key(first, second);
    numbers[slot] = size;
    return size++;
  }

  /** The number of a pair; -1 if it was not met. */
  int of(int first, int second) {
    int slot = slot(key(first, second));
    return keys[slot] == 0 ? -1 : numbers[slot];
  }

  /** How many pairs were met. */
  int size() {
    return size;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  /** Where a key stands, or the free slot where it would. */
  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.numberOfLeadingZeros(keys.length) + 1));
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private static long key(int first, int second) {
    return (((long) first << Integer.SIZE) | second) + 1;
  }
}
