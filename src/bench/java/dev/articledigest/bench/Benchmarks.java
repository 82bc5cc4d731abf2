package dev.articledigest.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, on one core and on all, and leaves the results as JSON in a folder. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Takes the folder of the results.
   *
   * @throws Exception if a benchmark fails
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    run(options("DigestBenchmark|RoomBenchmark"), folder.resolve("one-core.json"));
    run(
        options("DigestBenchmark.(text|page)").threads(Runtime.getRuntime().availableProcessors()),
        folder.resolve("all-cores.json"));
  }

  private static ChainedOptionsBuilder options(String include) {
    return new OptionsBuilder()
        .include(include)
        .forks(Integer.getInteger("bench.forks", 1))
        .warmupIterations(2)
        .warmupTime(TimeValue.seconds(3))
        .measurementIterations(4)
        .measurementTime(TimeValue.seconds(2))
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend("-XX:+UseSerialGC", "-Xmx512m", "-Dbench.articles=" + articles());
  }

  private static String articles() {
    return System.getProperty("bench.articles", "");
  }

  private static void run(ChainedOptionsBuilder options, Path result) throws Exception {
    new Runner(options.resultFormat(ResultFormatType.JSON).result(result.toString()).build()).run();
  }
}
