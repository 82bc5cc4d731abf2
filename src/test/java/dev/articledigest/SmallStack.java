package dev.articledigest;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what must end soon, on a thread with a stack that deep recursion overflows. */
final class SmallStack {

  private static final long BYTES = 256 * 1024;

  private SmallStack() {}

  /**
   * The result of a call.
   *
   * @throws AssertionError if the call fails, overflows the stack or takes longer than the limit
   */
  static <T> T call(Duration limit, Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    Thread thread = new Thread(null, task, "small-stack", BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      AssertionError slow = new AssertionError("still running after " + limit);
      slow.setStackTrace(thread.getStackTrace());
      thread.interrupt();
      throw slow;
    } catch (ExecutionException e) {
      throw new AssertionError("failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
