package dev.articledigest.aws;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The function as a process of its own, under Lambda's runtime: its loader, its serialisation, its
 * error reports.
 */
final class FunctionProcess implements AutoCloseable {

  private static final String RUNTIME =
      "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final String HANDLER = "dev.articledigest.function.DigestHandler";

  /** What Lambda's own class path holds; everything else comes with the function. */
  private static final List<String> RUNTIME_JARS =
      List.of(
          "aws-lambda-java-runtime-interface-client",
          "aws-lambda-java-core",
          "aws-lambda-java-serialization",
          "utils-lite");

  /** Written by the build: the libraries of the function's package. */
  private static final Path LIBRARIES = Path.of("target", "runtime-libraries.txt");

  /** Names the runtime's native library; without it each process writes one to the same place. */
  private static final String LIBRARY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  private static final int MOST_LOOKS = 200;
  private static final int LOOK_MILLIS = 50;

  private final RuntimeApi api = new RuntimeApi();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Path root;
  private final Process process;

  /** Starts the function with these settings, beside the region and credentials of a test. */
  FunctionProcess(Path folder, Map<String, String> settings) throws IOException {
    root = taskRoot(folder);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-D" + LIBRARY + "=" + unpackedLibrary(root),
            "-cp",
            runtimeClassPath(),
            RUNTIME,
            HANDLER);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("JAVA_TOOL"));
    environment.putAll(
        Map.of(
            "AWS_LAMBDA_RUNTIME_API", api.address(),
            "AWS_LAMBDA_FUNCTION_NAME", "article-digest",
            "AWS_LAMBDA_FUNCTION_VERSION", "1",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
            "AWS_LAMBDA_LOG_FORMAT", "JSON",
            "LAMBDA_TASK_ROOT", root.toString(),
            "AWS_REGION", "eu-central-1",
            "AWS_ACCESS_KEY_ID", "test",
            "AWS_SECRET_ACCESS_KEY", "test"));
    environment.putAll(settings);
    process = builder.directory(root.toFile()).redirectErrorStream(true).start();
    Thread reader = new Thread(this::read, "function's output");
    reader.setDaemon(true);
    reader.start();
  }

  /** The package as Lambda unpacks it: our classes at the top, libraries in {@code lib}. */
  private static Path taskRoot(Path folder) throws IOException {
    Path root = Files.createTempDirectory(folder, "task");
    try (Stream<Path> classes = Files.list(Path.of("target", "classes").toAbsolutePath())) {
      for (Path path : classes.toList()) {
        Files.createSymbolicLink(root.resolve(path.getFileName()), path);
      }
    }
    Path lib = Files.createDirectory(root.resolve("lib"));
    for (String jar : Files.readString(LIBRARIES).strip().split(File.pathSeparator, -1)) {
      Files.createSymbolicLink(lib.resolve(Path.of(jar).getFileName()), Path.of(jar));
    }
    return root;
  }

  private static Path unpackedLibrary(Path root) throws IOException {
    String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    Path library = root.resolve("libaws-lambda-jni.so");
    try (InputStream in =
        FunctionProcess.class.getResourceAsStream(
            "/jni/libaws-lambda-jni.linux-" + machine + ".so")) {
      Files.copy(in, library);
    }
    return library;
  }

  private static String runtimeClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> RUNTIME_JARS.stream().anyMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void read() {
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      output.lines().forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UncheckedIOException e) {
      lines.add("output ended: " + e.getMessage());
    } finally {
      api.fail("the function's process ended: " + lines);
    }
  }

  RuntimeApi api() {
    return api;
  }

  /** What the process printed. */
  List<String> lines() {
    return lines;
  }

  /** The first line with these words; its thread may print it after the answer is out. */
  String line(String words) throws InterruptedException {
    for (int i = 0; i < MOST_LOOKS; i++) {
      for (String line : lines) {
        if (line.contains(words)) {
          return line;
        }
      }
      Thread.sleep(LOOK_MILLIS);
    }
    throw new AssertionError("no line with \"" + words + "\" in " + lines);
  }

  /** Ends the process as a power failure would: no hook runs, nothing is flushed. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /**
   * Removes the links, too: a temporary folder's owner should find nothing that leads out of it.
   */
  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    api.close();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path link : paths.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }
}
