package dev.articledigest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the trained files that lie beside this room. */
final class ModelFile {

  private ModelFile() {}

  /**
   * The bytes of a file.
   *
   * @throws IllegalStateException if it is missing
   */
  static byte[] read(String name) {
    try (InputStream in = ModelFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return WordList.bytes(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " is unreadable", e);
    }
  }
}
