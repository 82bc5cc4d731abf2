package dev.articledigest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fails where digesting has become slower: compares the CPU time of some articles with that of a
 * reference workload in the same process, in turns, so that neither the machine nor what else runs
 * on it matters. No test, because compilers and agents differ between runs of tests: {@code
 * .ci/check-speed} starts it. The pinned ratio lies in {@code .ci/speed-ratio}; whoever raises it
 * says why.
 */
public final class SpeedGuard {

  private static final int WARM_UP_ROUNDS = 15;
  private static final int ROUNDS = 60;

  /** The rounds that count: a median of all moved by a third beside other work. */
  private static final int FASTEST = 6;

  private static final double ALLOWED_LOSS = 1.3;

  private SpeedGuard() {}

  /** Takes the file with the pinned ratio; ends with 1 where it is exceeded. */
  public static void main(String[] arguments) throws IOException {
    double pinned = Double.parseDouble(Files.readString(Path.of(arguments[0])).strip());
    List<byte[]> articles = articles();
    Reference reference = new Reference();
    List<Long> references = new ArrayList<>();
    List<Long> digests = new ArrayList<>();
    long checksum = 0;
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      long start = cpu();
      checksum += reference.run();
      long middle = cpu();
      checksum += articles.stream().mapToInt(SpeedGuard::digest).sum();
      long end = cpu();
      if (round >= 0) {
        references.add(middle - start);
        digests.add(end - middle);
      }
    }
    double ratio = undisturbed(digests) / undisturbed(references);
    System.out.printf(
        Locale.ROOT,
        "digesting takes %.2f times the reference (%.2f of %.2f ms), pinned %.2f, allowed %.2f [%d]%n",
        ratio,
        undisturbed(digests) / 1e6,
        undisturbed(references) / 1e6,
        pinned,
        pinned * ALLOWED_LOSS,
        checksum);
    if (ratio > pinned * ALLOWED_LOSS) {
      System.out.println("Digesting has become slower by more than 30 %.");
      System.exit(1);
    }
  }

  /** What a round takes where nothing else slows it: whatever does only ever adds time. */
  private static double undisturbed(List<Long> rounds) {
    return rounds.stream()
        .mapToLong(Long::longValue)
        .sorted()
        .limit(FASTEST)
        .average()
        .orElseThrow();
  }

  private static List<byte[]> articles() throws IOException {
    List<byte[]> articles = new ArrayList<>();
    articles.add(Files.readAllBytes(Path.of("src/test/resources/golden/page/article.html")));
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/eval/keyfacts"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        articles.add(text.substring(text.indexOf("---\n") + 4).getBytes(StandardCharsets.UTF_8));
      }
    }
    return articles;
  }

  private static int digest(byte[] article) {
    ArticleDigest digest = Digester.digest(article, ArticleHints.named("article"));
    return ArticleDigestJson.write(digest, Optional.empty()).length;
  }

  /** Nanoseconds of this thread. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /**
   * What digesting does most, without any code of ours: cuts words, looks them up, adds up weights
   * from a table. Never to be changed: the pinned ratio counts in it.
   */
  private static final class Reference {

    private static final int WORDS = 100_000;
    private static final int TABLE = 1 << 15;

    private final long[] table = new long[TABLE];
    private final String text;

    Reference() {
      StringBuilder words = new StringBuilder();
      long state = 42;
      for (int i = 0; i < TABLE; i++) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        table[i] = state;
      }
      for (int i = 0; i < WORDS; i++) {
        words.append(Long.toString(table[i % 3000] >>> 40, 36)).append(i % 11 == 0 ? ". " : " ");
      }
      text = words.toString();
    }

    long run() {
      Map<String, Integer> counts = new HashMap<>();
      long sum = 0;
      int start = 0;
      for (int i = 0; i < text.length(); i++) {
        if (!Character.isLetterOrDigit(text.charAt(i))) {
          if (i > start) {
            String word = text.substring(start, i).toUpperCase(Locale.ROOT);
            counts.merge(word, 1, Integer::sum);
            sum += weigh(word.hashCode());
          }
          start = i + 1;
        }
      }
      return sum + counts.size();
    }

    private long weigh(int hash) {
      long sum = 0;
      int mixed = hash;
      for (int feature = 0; feature < 40; feature++) {
        mixed = mixed * 0x9E3779B9 + feature;
        sum += table[mixed >>> 17] & 0x00FF_00FF_00FF_00FFL;
      }
      return sum;
    }
  }
}
