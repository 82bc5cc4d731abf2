package dev.articledigest.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.management.OperatingSystemMXBean;
import dev.articledigest.ArticleDigest;
import dev.articledigest.ArticleDigestJson;
import dev.articledigest.Digester;
import dev.articledigest.bench.Articles.Sample;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Digests all articles again and again, as {@code src/bench/peers} lets the peers do, and prints
 * what one took: CPU time of the whole process (compiler and collector too), so that what else runs
 * on the machine hardly shows; and quantiles of the CPU time of the thread that digests. Writes the
 * articles to a folder first, for the peers to read.
 */
public final class Batch {

  private static final int WARM_UP_ROUNDS = Integer.getInteger("bench.warmup", 40);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);
  private static final int[] SIZES = {500, 1_000, 10_000, 100_000, 1_000_000};
  private static final int SIZED_BYTES = 3_000_000;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Batch() {}

  /**
   * Takes the folder for the articles and, if the curve over lengths is wanted, {@code sizes}.
   *
   * @throws IOException if the folder can't be written
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("name", "article-digest");
    result.put("does", "everything: facts, names, dates, quotes, digest");
    measure("text", Articles.texts(), arguments[0], result);
    measure("page", Articles.pages(), arguments[0], result);
    result.put("peakMegabytes", peakMegabytes());
    if (List.of(arguments).contains("sizes")) {
      result.put("millisecondsBySize", sizes());
    }
    System.out.println(JSON.std.asString(result));
  }

  private static void measure(
      String kind, List<Sample> samples, String folder, Map<String, Object> result)
      throws IOException {
    if (samples.isEmpty()) {
      return;
    }
    Path target = Files.createDirectories(Path.of(folder, kind));
    for (Sample sample : samples) {
      Files.write(target.resolve(sample.name()), sample.content());
    }
    result.put(kind + "Milliseconds", median(samples, WARM_UP_ROUNDS, ROUNDS));
    double[] times = new double[ROUNDS * samples.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = timed(samples.get(i % samples.size()));
    }
    Arrays.sort(times);
    result.put(kind + "P50", times[times.length / 2]);
    result.put(kind + "P99", times[times.length * 99 / 100]);
  }

  /** CPU milliseconds of this thread for one article. */
  private static double timed(Sample sample) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    digest(sample);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** CPU milliseconds of an article, the median of rounds over all. */
  private static double median(List<Sample> samples, int warmUp, int rounds) {
    List<Double> times = new ArrayList<>();
    for (int round = -warmUp; round < rounds; round++) {
      long start = SYSTEM.getProcessCpuTime();
      long bytes = samples.stream().mapToLong(Batch::digest).sum();
      double time = (SYSTEM.getProcessCpuTime() - start) / 1e6 / samples.size();
      if (round >= 0 && bytes > 0) {
        times.add(time);
      }
    }
    times.sort(null);
    return times.get(times.size() / 2);
  }

  /** Of this thread: the clock of the whole process is too coarse for one short text. */
  private static Map<String, Double> sizes() {
    Map<String, Double> times = new LinkedHashMap<>();
    for (int size : SIZES) {
      Sample sample = Articles.ofSize(size);
      int rounds = Math.max(5, Math.min(400, SIZED_BYTES / size));
      double[] all = new double[rounds];
      for (int round = -rounds; round < rounds; round++) {
        all[Math.max(0, round)] = timed(sample);
      }
      Arrays.sort(all);
      times.put(size + " bytes", all[rounds / 2]);
    }
    return times;
  }

  private static int digest(Sample sample) {
    ArticleDigest digest = Digester.digest(sample.content(), sample.hints());
    return ArticleDigestJson.write(digest, Optional.empty()).length;
  }

  /** What the process took of the machine's memory at most, where the system tells. */
  private static double peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    return !Files.exists(status)
        ? 0
        : Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
            .sum();
  }
}
