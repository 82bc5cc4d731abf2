package dev.articledigest.article;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Objects;

/** Files of the package, each beside the classes of its room: word lists and models. */
public final class ShippedFile {

  private static final URL HERE =
      Objects.requireNonNull(ShippedFile.class.getResource("ShippedFile.class"));

  private ShippedFile() {}

  /**
   * Opens a file, found from where this class lies: a file asked for by its name is looked for in
   * every module of the Java machine first, and a first article needs some 120.
   *
   * @param room a class of the package that the file lies beside
   * @param name the file's name
   * @throws IllegalStateException if it is missing
   */
  public static InputStream open(Class<?> room, String name) {
    String folder = room.getPackageName().replace('.', '/');
    try {
      return new URL(HERE, "../../../" + folder + '/' + name).openStream();
    } catch (FileNotFoundException e) {
      throw new IllegalStateException("file missing: " + name, e);
    } catch (IOException e) {
      throw new UncheckedIOException("file unreadable: " + name, e);
    }
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
}
