package dev.articledigest.aws;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.articledigest.aws.ColdRun.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures how long the function takes from the start of its process to its first answer, in every
 * layout, beside a handler with the same clients. The runs of all layouts and of both handlers take
 * turns, so that what else the machine does falls on all alike.
 */
public final class ColdStart {

  private static final String DIGEST = "dev.articledigest.function.DigestHandler";
  private static final String SDK = "dev.articledigest.aws.SdkHandler";
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

  private record Candidate(String java, ColdRun run, ColdLayout layout, boolean snapshot) {}

  private record Row(Candidate candidate, List<Times> digest, List<Times> sdk) {}

  private ColdStart() {}

  /** Takes a working folder, an article, the file for the results, and homes of Java machines. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
    byte[] article = Files.readAllBytes(Path.of(arguments[1]));
    ColdLayout exploded = ColdLayout.exploded(folder);
    ColdLayout one = ColdLayout.oneJar(folder);
    List<ColdLayout> layouts =
        List.of(exploded, ColdLayout.libraries(folder), one, one.flat(folder));
    List<Row> rows = new ArrayList<>();
    for (String home : List.of(arguments).subList(3, arguments.length)) {
      ColdRun run = new ColdRun(Path.of(home), folder, article);
      for (Candidate candidate : candidates(home, run, layouts, folder)) {
        rows.add(new Row(candidate, new ArrayList<>(), new ArrayList<>()));
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Row row : rows) {
        // the two handlers of a row right after one another
        row.digest.add(take(row.candidate, DIGEST));
        row.sdk.add(take(row.candidate, SDK));
      }
    }
    report(rows, Path.of(arguments[2]));
  }

  private static Times take(Candidate candidate, String handler) throws Exception {
    return candidate.run.take(candidate.layout, handler, candidate.snapshot);
  }

  private static List<Candidate> candidates(
      String home, ColdRun run, List<ColdLayout> layouts, Path folder) throws Exception {
    String java = version(Path.of(home));
    List<Candidate> all = new ArrayList<>();
    layouts.forEach(layout -> all.add(new Candidate(java, run, layout, false)));
    all.add(new Candidate(java, run, layouts.get(2).with(", restored"), true));
    String archive = folder.resolve("java-" + java + ".jsa").toString();
    ColdLayout flat = layouts.get(layouts.size() - 1);
    run.take(flat.with("", "-XX:ArchiveClassesAtExit=" + archive), DIGEST, false);
    ColdLayout archived = flat.with(", class-data archive", "-XX:SharedArchiveFile=" + archive);
    all.add(new Candidate(java, run, archived, false));
    if (Integer.parseInt(java) >= 25) {
      String cache = folder.resolve("java-" + java + ".aot").toString();
      run.take(flat.with("", "-XX:AOTCacheOutput=" + cache), DIGEST, false);
      ColdLayout cached = flat.with(", AOT cache", "-XX:AOTCache=" + cache);
      all.add(new Candidate(java, run, cached, false));
    }
    return all;
  }

  private static String version(Path home) throws IOException {
    return Files.readAllLines(home.resolve("release")).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  private static void report(List<Row> rows, Path file) throws IOException {
    System.out.println(
        "| Java | layout | init + first answer, ms | CPU ms | first answer, ms | SDK alone: init +"
            + " first answer, ms | CPU ms | first answer, ms | ratio | ratio of CPU | ratio of first answers |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    List<Map<String, Object>> results = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Object> result = result(row);
      System.out.println(
          "| " + String.join(" | ", result.values().stream().map(String::valueOf).toList()) + " |");
      results.add(result);
    }
    Files.write(file, JSON.std.asBytes(results));
  }

  private static Map<String, Object> result(Row row) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("java", row.candidate.java);
    result.put("layout", row.candidate.layout.name());
    double[] digest = put(result, "digest", row.digest);
    double[] sdk = put(result, "sdk", row.sdk);
    result.put("ratio", rounded(digest[0] / sdk[0], 2));
    result.put("cpuRatio", rounded(digest[1] / sdk[1], 2));
    result.put("firstRatio", rounded(digest[2] / sdk[2], 2));
    return result;
  }

  private static double[] put(Map<String, Object> result, String name, List<Times> times) {
    double[] medians = {
      median(times, t -> t.init() + t.first()),
      median(times, t -> t.cpuInit() + t.cpuFirst()),
      median(times, Times::first)
    };
    result.put(name + "Milliseconds", rounded(medians[0], 0));
    result.put(name + "CpuMilliseconds", rounded(medians[1], 0));
    result.put(name + "FirstMilliseconds", rounded(medians[2], 0));
    return medians;
  }

  private static String rounded(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  private static double median(List<Times> times, ToDoubleFunction<Times> part) {
    double[] sorted = times.stream().mapToDouble(part).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
