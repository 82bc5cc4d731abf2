package dev.articledigest.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Three uploads of one key, each delivered up to three times, in any order, one after the other or
 * at once.
 */
class InterleavingTest {

  private static final String KEY = "news/harbour.txt";

  /** In order, of unequal length and case, as S3 sends them. */
  private static final List<String> SEQUENCERS =
      List.of("0065A3B4C5D6E7F8", "0065a3b4c5d6e7f8010203", "0065A3B4C5D6E7F9");

  private static final List<String> TAGS = List.of("a1", "b2", "c3");

  private final MemoryCloud cloud = new MemoryCloud();

  /** One delivery of an upload: its retries bear its id. */
  private record Sent(int version, String id) {}

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void newestStaysAndEveryStoredDocumentIsNotified(int seed) throws Exception {
    deliver(seed, cloud);

    assertThat(newest()).isEqualTo(TAGS.get(2));
    assertThat(cloud.stored.stream().map(InterleavingTest::tag).toList())
        .as("each stored document was notified")
        .isSubsetOf(notified());
  }

  /** Where a topic fails at times, its delivery is tried again, as Lambda does. */
  @ParameterizedTest
  @MethodSource("seeds")
  void newestStaysAndIsNotifiedWhereTheTopicFails(int seed) throws Exception {
    Random chance = new Random(seed);
    deliver(
        seed,
        notification -> {
          synchronized (chance) {
            if (chance.nextInt(3) == 0) {
              throw new NotificationException("publishing", new IllegalStateException("throttled"));
            }
          }
          cloud.publish(notification);
        });

    assertThat(newest()).isEqualTo(TAGS.get(2));
    assertThat(notified()).contains(TAGS.get(2));
  }

  private void deliver(int seed, Notifier notifier) throws Exception {
    for (String tag : TAGS) {
      String text = "The harbour opened on Tuesday, the mayor said. Version " + tag + " of it.";
      cloud.articles.put(tag, text.getBytes(StandardCharsets.UTF_8));
    }
    DigestHandler handler = UploadEvents.handler(cloud, cloud, notifier);
    List<Sent> all = shuffled(new Random(seed));
    ExecutorService threads = Executors.newFixedThreadPool(seed % 2 == 0 ? 1 : 4);
    try {
      List<Future<?>> running = new ArrayList<>();
      all.forEach(sent -> running.add(threads.submit(() -> untilDone(handler, sent))));
      for (Future<?> one : running) {
        get(one);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void get(Future<?> one) throws InterruptedException, ExecutionException {
    one.get();
  }

  private static List<Sent> shuffled(Random chance) {
    List<Sent> all = new ArrayList<>();
    for (int version = 0; version < TAGS.size(); version++) {
      int copies = 1 + chance.nextInt(3);
      for (int copy = 0; copy < copies; copy++) {
        all.add(new Sent(version, "request-" + version + "-" + copy));
      }
    }
    Collections.shuffle(all, chance);
    return all;
  }

  private static void untilDone(DigestHandler handler, Sent sent) {
    String event =
        UploadEvents.of(
            UploadEvents.record(KEY, TAGS.get(sent.version), SEQUENCERS.get(sent.version)));
    for (boolean done = false; !done; ) {
      try {
        UploadEvents.send(handler, event, new FakeContext(sent.id));
        done = true;
      } catch (UploadsFailedException e) {
        assertThat(e).hasRootCauseMessage("throttled");
      }
    }
  }

  private String newest() {
    return tag(cloud.documents.get("digests/" + KEY + ".json"));
  }

  private static String tag(byte[] document) {
    return Json.parse(document).text("source", "eTag").orElseThrow();
  }

  /** The ETags of the uploads that notifications were sent of. */
  private List<String> notified() {
    List<String> ids =
        cloud.told.stream().map(told -> told.attributes().get("digestId").value()).toList();
    return IntStream.range(0, TAGS.size())
        .filter(version -> ids.contains(digestId(version)))
        .mapToObj(TAGS::get)
        .toList();
  }

  private static String digestId(int version) {
    return Keys.hash(
        String.join("\n", UploadEvents.BUCKET, KEY, TAGS.get(version), SEQUENCERS.get(version)));
  }
}
