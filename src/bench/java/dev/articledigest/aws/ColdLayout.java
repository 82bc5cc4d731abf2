package dev.articledigest.aws;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * How the function's classes lie, and what the virtual machine gets beside them.
 *
 * @param name what tables call it
 * @param root the folder that the function lies in, as Lambda unpacks it
 * @param classPath what is on the class path beside Lambda's runtime
 * @param options options of the virtual machine
 */
record ColdLayout(String name, Path root, List<String> classPath, List<String> options) {

  private static final Path JAR = Path.of("target", "article-digest-function.jar");
  private static final Path CLASSES = Path.of("target", "article-digest-classes.jar");
  private static final String HANDLER_JAR = "compared.jar";
  private static final String SDK_HANDLER = "dev/articledigest/aws/SdkHandler.class";

  /** The jar of the function, unpacked: classes lie in folders. */
  static ColdLayout exploded(Path folder) throws IOException {
    Path root = folder.resolve("exploded");
    try (ZipFile zip = new ZipFile(JAR.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        Path target = root.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    }
    addHandler(root);
    return new ColdLayout("classes in folders", root, List.of(), List.of());
  }

  /** Each library a jar in {@code lib}, our classes one more. */
  static ColdLayout libraries(Path folder) throws IOException {
    Path root = folder.resolve("libraries");
    Path lib = Files.createDirectories(root.resolve("lib"));
    String jars = Files.readString(Path.of("target", "runtime-libraries.txt")).strip();
    for (String jar : jars.split(File.pathSeparator, -1)) {
      Files.copy(Path.of(jar), lib.resolve(Path.of(jar).getFileName()));
    }
    Files.copy(CLASSES, lib.resolve("function.jar"));
    addHandler(root);
    return new ColdLayout("jars in lib/", root, List.of(), List.of());
  }

  /** All classes in one jar in {@code lib}, not compressed: as the function is uploaded. */
  static ColdLayout oneJar(Path folder) throws IOException {
    Path root = folder.resolve("one");
    Files.copy(JAR, Files.createDirectories(root.resolve("lib")).resolve("all.jar"));
    addHandler(root);
    return new ColdLayout("one stored jar in lib/", root, List.of(), List.of());
  }

  /** The one jar on the class path of the runtime itself, which an image can do. */
  ColdLayout flat(Path folder) throws IOException {
    return new ColdLayout(
        "one stored jar on the class path",
        Files.createDirectories(folder.resolve("empty")),
        List.of(
            root.resolve("lib").resolve("all.jar").toString(),
            root.resolve("lib").resolve(HANDLER_JAR).toString()),
        List.of());
  }

  ColdLayout with(String addition, String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new ColdLayout(name + addition, root, classPath, List.copyOf(all));
  }

  /** The handler that the function is compared with, in a jar of its own. */
  private static void addHandler(Path root) throws IOException {
    Path jar = Files.createDirectories(root.resolve("lib")).resolve(HANDLER_JAR);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(SDK_HANDLER));
      Files.copy(Path.of("target", "test-classes", SDK_HANDLER), zip);
    }
  }
}
