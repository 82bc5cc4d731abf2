package dev.articledigest.article;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Files of the package, each beside the classes of its room: word lists and models. */
public final class ShippedFile {

  private static final URL HERE =
      Objects.requireNonNull(ShippedFile.class.getResource("ShippedFile.class"));

  /** The archive that the files lie in, if they do: never closed, and nobody else's to close. */
  private static final Optional<JarFile> ARCHIVE = archive();

  private ShippedFile() {}

  private static Optional<JarFile> archive() {
    try {
      URLConnection here = HERE.openConnection();
      here.setUseCaches(false);
      return here instanceof JarURLConnection packed
          ? Optional.of(packed.getJarFile())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("archive unreadable: " + HERE, e);
    }
  }

  /**
   * Opens a file, found from where this class lies: a file asked for by its name is looked for in
   * every module of the Java machine first, and a first article needs some 120. For as many,
   * addresses within an archive would be put together and taken apart.
   *
   * @param room a class of the package that the file lies beside
   * @param name the file's name
   * @throws IllegalStateException if it is missing
   */
  public static InputStream open(Class<?> room, String name) {
    String path = room.getPackageName().replace('.', '/') + '/' + name;
    try {
      return ARCHIVE.isPresent()
          ? open(ARCHIVE.get(), path)
          : new URL(HERE, "../../../" + path).openStream();
    } catch (FileNotFoundException e) {
      throw new IllegalStateException("file missing: " + name, e);
    } catch (IOException e) {
      throw new UncheckedIOException("file unreadable: " + name, e);
    }
  }

  private static InputStream open(JarFile archive, String path) throws IOException {
    ZipEntry entry = archive.getEntry(path);
    if (entry == null) {
      throw new FileNotFoundException(path);
    }
    return archive.getInputStream(entry);
  }

  /**
   * All bytes of a file, put where they stay: it knows how many it has.
   *
   * @param room a class that the file lies beside
   * @param name the file's name
   * @throws IllegalStateException if it is missing
   */
  public static byte[] read(Class<?> room, String name) {
    try (InputStream in = open(room, name)) {
      byte[] bytes = new byte[in.available()];
      int length = in.readNBytes(bytes, 0, bytes.length);
      int next = in.read();
      if (next < 0) {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write(bytes, 0, length);
      all.write(next);
      in.transferTo(all);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("file unreadable: " + name, e);
    }
  }

  /**
   * The lines of a list in file order, but for blank ones and comments, which {@code #} opens.
   *
   * @param room a class that the file lies beside
   * @param name the file's name
   * @throws IllegalStateException if it is missing or has no such line
   */
  public static List<String> lines(Class<?> room, String name) {
    String text = new String(read(room, name), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
      String line = text.substring(start, end < 0 ? text.length() : end).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(line);
      }
      start = end < 0 ? text.length() : end + 1;
    }
    if (lines.isEmpty()) {
      throw new IllegalStateException("list empty: " + name);
    }
    return lines;
  }
}
