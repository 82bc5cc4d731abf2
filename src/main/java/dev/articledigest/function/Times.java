package dev.articledigest.function;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long each step of an upload took, in milliseconds. Safe for use by many threads. */
final class Times {

  private static final long NANOS = 1_000_000L;

  private final Map<Step, Long> nanos = new LinkedHashMap<>();

  /** The steps, as metrics name them. */
  enum Step {
    READ("ReadMilliseconds"),
    DIGEST("DigestMilliseconds"),
    STORE("StoreMilliseconds"),
    NOTIFY("NotifyMilliseconds");

    private final String metric;

    Step(String metric) {
      this.metric = metric;
    }
  }

  /** Does the work of a step; counts its time, also where it fails. */
  <T> T of(Step step, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      add(step, System.nanoTime() - start);
    }
  }

  private synchronized void add(Step step, long time) {
    nanos.put(step, nanos.getOrDefault(step, 0L) + time);
  }

  /** Milliseconds by the metric's name, of the steps that were begun. */
  synchronized Map<String, Long> milliseconds() {
    Map<String, Long> milliseconds = new LinkedHashMap<>();
    for (Map.Entry<Step, Long> step : nanos.entrySet()) {
      milliseconds.put(step.getKey().metric, step.getValue() / NANOS);
    }
    return milliseconds;
  }
}
