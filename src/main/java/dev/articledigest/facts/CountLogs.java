package dev.articledigest.facts;

/** Logarithms of counts, small ones worked out once: a text asks for theirs at each word. */
final class CountLogs {

  private static final int SMALL = 256;

  private static final double[] LOGS = new double[SMALL];
  private static final double[] NEXT_LOGS = new double[SMALL];

  static {
    for (int i = 0; i < SMALL; i++) {
      LOGS[i] = Math.log(i);
      NEXT_LOGS[i] = Math.log1p(i);
    }
  }

  private CountLogs() {}

  /** The natural logarithm of a count. */
  static double log(int count) {
    return count < SMALL ? LOGS[count] : Math.log(count);
  }

  /** The natural logarithm of one more than a count. */
  static double log1p(int count) {
    return count < SMALL ? NEXT_LOGS[count] : Math.log1p(count);
  }
}
