package dev.articledigest.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Time that runs out, and errors, are the failure of one upload. */
class DeadlineTest {

  private static final byte[] ARTICLE =
      "The harbour opened on Tuesday, the mayor said.".getBytes(StandardCharsets.UTF_8);

  private final MemoryCloud cloud = new MemoryCloud();
  private final CountDownLatch never = new CountDownLatch(1);
  private final CountDownLatch left = new CountDownLatch(1);

  /** A context whose clock stands still: each upload is given the same time. */
  private static FakeContext context(int millis) {
    return new FakeContext("request-1", millis, new ArrayList<>());
  }

  private StoredArticle slow(Upload upload) {
    try {
      never.await();
    } catch (InterruptedException e) {
      left.countDown();
      Thread.currentThread().interrupt();
    }
    return cloud.read(upload, Integer.MAX_VALUE).orElseThrow();
  }

  private ArticleStore slowAt(String key) {
    cloud.articles.put("slow.txt", ARTICLE);
    cloud.articles.put("a.txt", ARTICLE);
    return (upload, most) ->
        upload.key().equals(key) ? java.util.Optional.of(slow(upload)) : cloud.read(upload, most);
  }

  @Test
  void stopsBeforeTheDeadlineAndFailsForARetry() {
    DigestHandler handler = UploadEvents.handler(slowAt("slow.txt"), cloud, cloud);
    String event = UploadEvents.of(UploadEvents.record("slow.txt", "1", "1"));
    FakeContext context = context(1100);
    long start = System.nanoTime();

    assertThatThrownBy(() -> UploadEvents.send(handler, event, context))
        .isInstanceOf(UploadsFailedException.class)
        .hasCauseInstanceOf(OutOfTimeException.class);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1100));
    assertThat(context.lines()).singleElement().asString().contains("no time left to finish");
  }

  @Test
  void storesNothingOnceTimeIsUp() throws InterruptedException {
    DigestHandler handler = UploadEvents.handler(slowAt("slow.txt"), cloud, cloud);
    String event = UploadEvents.of(UploadEvents.record("slow.txt", "1", "1"));

    assertThatThrownBy(() -> UploadEvents.send(handler, event, context(1000)))
        .isInstanceOf(UploadsFailedException.class);

    assertThat(left.await(5, TimeUnit.SECONDS)).as("the work was interrupted").isTrue();
    TimeUnit.MILLISECONDS.sleep(300);
    assertThat(cloud.documents).isEmpty();
    assertThat(cloud.told).isEmpty();
  }

  @Test
  void answersTheMessagesThatTimeDidNotReachFor() {
    DigestHandler handler = UploadEvents.handler(slowAt("slow.txt"), cloud, cloud);
    String slow = UploadEvents.of(UploadEvents.record("slow.txt", "1", "1"));
    String fast = UploadEvents.of(UploadEvents.record("a.txt", "1", "1"));

    assertThat(UploadEvents.send(handler, UploadEvents.queue(List.of(slow, fast)), context(1000)))
        .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}");
    assertThat(cloud.documents).hasSize(1);
  }

  @Test
  void keepsAnErrorOfOneUploadFromTheOthers() {
    cloud.articles.put("a.txt", ARTICLE);
    ArticleStore articles =
        (upload, most) -> {
          if (upload.key().equals("deep.txt")) {
            throw new StackOverflowError();
          }
          return cloud.read(upload, most);
        };
    String event =
        UploadEvents.of(
            UploadEvents.record("deep.txt", "1", "1"), UploadEvents.record("a.txt", "1", "1"));

    assertThatThrownBy(
            () ->
                UploadEvents.send(
                    UploadEvents.handler(articles, cloud, cloud), event, context(30_000)))
        .hasMessageContaining("1 of 2 uploads failed")
        .hasMessageContaining("StackOverflowError");
    assertThat(cloud.documents).containsOnlyKeys("digests/a.txt.json");
  }
}
