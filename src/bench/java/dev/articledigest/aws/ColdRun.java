package dev.articledigest.aws;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One process of a function under Lambda's runtime, from its start to its first answer. */
final class ColdRun {

  private static final String RUNTIME =
      "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final String LIBRARY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";
  private static final List<String> RUNTIME_JARS =
      List.of(
          "aws-lambda-java-runtime-interface-client",
          "aws-lambda-java-core",
          "aws-lambda-java-serialization",
          "utils-lite");
  private static final String OPTIONS = "JAVA_TOOL_OPTIONS";
  private static final long LIMIT_SECONDS = 60;
  private static final String EVENT =
      """
      {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"eu-central-1",
       "eventTime":"2026-11-24T06:30:15.000Z","eventName":"ObjectCreated:Put",
       "s3":{"bucket":{"name":"articles"},"object":{"key":"a.txt","size":100,
        "eTag":"0123456789abcdef0123456789abcdef","sequencer":"01"}}}]}""";

  private final Path java;
  private final Path library;
  private final byte[] article;
  private final String options;

  /**
   * Runs on one virtual machine with one article, with the options that the template gives.
   *
   * @param home the virtual machine's home
   * @param folder where the runtime's native library is put
   */
  ColdRun(Path home, Path folder, byte[] article) throws IOException {
    this.java = home.resolve("bin").resolve("java");
    this.library = folder.resolve("libaws-lambda-jni.so");
    this.article = article.clone();
    this.options = templateOptions();
    String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    try (InputStream in =
        ColdRun.class.getResourceAsStream("/jni/libaws-lambda-jni.linux-" + machine + ".so")) {
      Files.copy(in, library, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Milliseconds since the start, and since the readiness, of the process: by the clock and of CPU.
   *
   * @param init until it asks for an event
   * @param first from then to its first answer
   */
  record Times(double init, double first, double cpuInit, double cpuFirst) {}

  /** Starts a process, has one event answered, and ends it as Lambda would. */
  Times take(ColdLayout layout, String handler, boolean snapshot) throws Exception {
    byte[] event = EVENT.getBytes(StandardCharsets.UTF_8);
    try (ColdCloud cloud = new ColdCloud(article, event)) {
      long start = System.nanoTime();
      Process process = start(layout, handler, snapshot, cloud);
      try {
        await(cloud, ColdCloud.Moment.READY, layout);
        long ready = System.nanoTime();
        Duration cpuReady = cpu(process);
        long allowed = System.nanoTime();
        cloud.allow();
        await(cloud, ColdCloud.Moment.ANSWERED, layout);
        long answered = System.nanoTime();
        Duration cpuAnswered = cpu(process);
        return new Times(
            (ready - start) / 1e6,
            (answered - allowed) / 1e6,
            cpuReady.toNanos() / 1e6,
            cpuAnswered.minus(cpuReady).toNanos() / 1e6);
      } finally {
        process.destroy();
        process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
      }
    }
  }

  private Process start(ColdLayout layout, String handler, boolean snapshot, ColdCloud cloud)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                java.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-D" + LIBRARY + "=" + library));
    command.addAll(layout.options());
    if (snapshot) {
      command.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    }
    command.addAll(List.of("-cp", classPath(layout), RUNTIME, handler));
    ProcessBuilder builder = new ProcessBuilder(command).directory(layout.root().toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("AWS_"));
    environment.put(OPTIONS, options);
    if (snapshot) {
      environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    }
    environment.putAll(
        Map.of(
            "AWS_LAMBDA_RUNTIME_API", cloud.address(),
            "AWS_ENDPOINT_URL", "http://" + cloud.address(),
            "LAMBDA_TASK_ROOT", layout.root().toString(),
            "AWS_REGION", "eu-central-1",
            "AWS_ACCESS_KEY_ID", "test",
            "AWS_SECRET_ACCESS_KEY", "test",
            "ARTICLE_BUCKET", "articles",
            "RESULTS_BUCKET", "results",
            "DIGEST_TOPIC_ARN", "arn:aws:sns:eu-central-1:000000000000:digests"));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(library.resolveSibling("output.txt").toFile())
        .start();
  }

  /** What a deployed function gives its virtual machine: both handlers get it. */
  private static String templateOptions() throws IOException {
    String name = OPTIONS + ": ";
    return Files.readAllLines(Path.of("template.yaml")).stream()
        .map(String::strip)
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .collect(Collectors.joining(" "));
  }

  private static String classPath(ColdLayout layout) {
    Stream<String> runtime =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> RUNTIME_JARS.stream().anyMatch(entry::contains));
    return Stream.concat(runtime, layout.classPath().stream())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void await(ColdCloud cloud, ColdCloud.Moment moment, ColdLayout layout) throws Exception {
    ColdCloud.Moment seen = cloud.moments().poll(LIMIT_SECONDS, TimeUnit.SECONDS);
    if (seen != moment) {
      throw new IllegalStateException(
          layout.name()
              + ": "
              + seen
              + " for "
              + moment
              + "\n"
              + Files.readString(library.resolveSibling("output.txt")));
    }
  }

  private static Duration cpu(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
