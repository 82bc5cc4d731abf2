package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;

/**
 * A time expression as a rule read it.
 *
 * @param end the position after its last word
 * @param value its TIMEX3 value
 * @param granularity how fine it is
 * @param relative whether an anchor gave a part of the value
 * @param confidence how sure the value is, 0 to 1
 */
record DateReading(
    int end, String value, Granularity granularity, boolean relative, double confidence) {

  private static final double DOUBT = 0.4;

  static DateReading explicit(int end, String value, Granularity granularity) {
    return new DateReading(end, value, granularity, false, 1);
  }

  static DateReading relative(int end, String value, Granularity granularity) {
    return new DateReading(end, value, granularity, true, 0.9);
  }

  /** The same, not sure enough to be told to readers. */
  DateReading doubted() {
    return new DateReading(end, value, granularity, relative, DOUBT);
  }

  DateReading endingAt(int position) {
    return new DateReading(position, value, granularity, relative, confidence);
  }

  DateReading valued(String changed, Granularity finer) {
    return new DateReading(end, changed, finer, relative, confidence);
  }
}
