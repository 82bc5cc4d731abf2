package dev.articledigest;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what must end soon, on a thread with a stack that deep recursion overflows. */
final class SmallStack {

  private static final long BYTES = 256 * 1024;
  private static final Duration WAIT = Duration.ofMillis(100);
  private static final int BUSY = 10;

  private SmallStack() {}

  /**
   * The result of a call.
   *
   * @param limit the most time the call may take of a core; a busy machine may take longer
   * @throws AssertionError if the call fails, overflows the stack or takes longer than the limit
   */
  static <T> T call(Duration limit, Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    Thread thread = new Thread(null, task, "small-stack", BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      for (int waited = 0; ; waited++) {
        try {
          return task.get(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          stopAfter(limit, thread, waited);
        }
      }
    } catch (ExecutionException e) {
      throw new AssertionError("failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static void stopAfter(Duration limit, Thread thread, int waited) {
    long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    boolean stuck = WAIT.multipliedBy(waited).compareTo(limit.multipliedBy(BUSY)) > 0;
    if (used > limit.toNanos() || stuck) {
      AssertionError slow = new AssertionError("still running after " + limit);
      slow.setStackTrace(thread.getStackTrace());
      thread.interrupt();
      throw slow;
    }
  }
}
