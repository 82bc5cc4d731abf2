package dev.articledigest.function;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Ends work before the invocation's time is up. Lambda would stop the process without a word: no
 * log line, no partial answer, and the other uploads of the event tried again for nothing.
 */
final class Deadline {

  /** With less time left nothing is begun: it would be cut off halfway. */
  private static final int LEAST_MILLIS = 1000;

  /** What is kept back to log and to answer. */
  private static final int RESERVE_MILLIS = 500;

  private final Context context;

  Deadline(Context context) {
    this.context = context;
  }

  /**
   * Does {@code work} while there is time, then interrupts it and lets it go.
   *
   * @param what names the work in messages
   * @throws OutOfTimeException if the time does not reach
   */
  <T> T within(String what, Supplier<T> work) {
    int millis = context.getRemainingTimeInMillis();
    if (millis < LEAST_MILLIS) {
      throw new OutOfTimeException("no time left to begin " + what);
    }
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "upload");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(millis - RESERVE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new OutOfTimeException("no time left to finish " + what);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new OutOfTimeException("stopped while at " + what);
    } catch (ExecutionException e) {
      throw failure(what, e);
    }
  }

  /** An error, such as a stack that overflows, is the failure of one upload, not of its event. */
  private static RuntimeException failure(String what, ExecutionException e) {
    return e.getCause() instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(what + ": " + e.getCause(), e);
  }

  /**
   * Ends work that was let go, between two steps.
   *
   * @throws OutOfTimeException if it was
   */
  static void check(String step) {
    if (Thread.currentThread().isInterrupted()) {
      throw new OutOfTimeException("no time left to " + step);
    }
  }
}
