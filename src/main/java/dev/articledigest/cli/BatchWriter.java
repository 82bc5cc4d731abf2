package dev.articledigest.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Digests articles on all cores and writes their lines in order; only a few are in memory. */
final class BatchWriter {

  private static final int WAITING_PER_CORE = 4;

  private final OutputStream out;
  private final Runnable progress;
  private final ArrayDeque<Future<BatchItem.Line>> waiting = new ArrayDeque<>();
  private long rejected;

  BatchWriter(OutputStream out, Runnable progress) {
    this.out = out;
    this.progress = progress;
  }

  /** Writes a line for each item and returns how many were rejected. */
  long write(Iterator<Callable<BatchItem.Line>> items) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      while (items.hasNext()) {
        waiting.add(workers.submit(items.next()));
        if (waiting.size() >= cores * WAITING_PER_CORE) {
          writeFirst();
        }
      }
      while (!waiting.isEmpty()) {
        writeFirst();
      }
      return rejected;
    } finally {
      workers.shutdownNow();
    }
  }

  private void writeFirst() throws IOException {
    try {
      BatchItem.Line line = waiting.remove().get();
      out.write(line.bytes());
      rejected += line.rejected() ? 1 : 0;
      progress.run();
    } catch (ExecutionException e) {
      throw new IOException("an article stopped the batch", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
