package dev.articledigest.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One process takes many uploads, as a function that stays warm does. */
class ManyUploadsTest {

  private static final int UPLOADS = 10_000;
  private static final int WARM = 2_000;
  private static final long MEGABYTE = 1024 * 1024;

  private final AtomicInteger stored = new AtomicInteger();
  private final AtomicInteger told = new AtomicInteger();

  private static Optional<StoredArticle> article(Upload upload) {
    String text = "Mayor Anna Brandt opened harbour " + upload.key() + " on Tuesday.";
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    StoredArticle.Facets facets =
        new StoredArticle.Facets(
            Optional.empty(), upload.eTag(), Optional.empty(), Optional.empty(), Optional.empty());
    return Optional.of(new StoredArticle(content, content.length, facets));
  }

  /** Keeps nothing, so that whatever memory grows is the function's. */
  private final class Sink implements DigestStore {

    @Override
    public boolean putIfAbsent(String key, byte[] document) {
      stored.incrementAndGet();
      return true;
    }

    @Override
    public boolean replace(String key, byte[] document, String eTag) {
      throw new IllegalStateException("nothing was there to replace");
    }

    @Override
    public Optional<StoredDigest> read(String key) {
      return Optional.empty();
    }
  }

  @Test
  void memoryStaysFlatOverTenThousandUploads() {
    DigestHandler handler =
        UploadEvents.handler(
            (upload, most) -> article(upload), new Sink(), notification -> told.incrementAndGet());
    send(handler, 0, WARM);
    long warm = used();
    send(handler, WARM, UPLOADS);

    assertThat(used() - warm).as("bytes more than after " + WARM).isLessThan(4 * MEGABYTE);
    assertThat(stored).hasValue(UPLOADS);
    assertThat(told).hasValue(UPLOADS);
  }

  private static void send(DigestHandler handler, int from, int to) {
    IntStream.range(from, to)
        .parallel()
        .forEach(
            i ->
                UploadEvents.send(
                    handler,
                    UploadEvents.of(UploadEvents.record("k" + i + ".txt", "e" + i, "0" + i)),
                    new FakeContext("request-" + i)));
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
