package dev.articledigest.language;

import dev.articledigest.article.ShippedFile;

/** Reads the trained files that lie beside this room. */
final class ModelFile {

  private ModelFile() {}

  /**
   * The bytes of a file.
   *
   * @throws IllegalStateException if it is missing
   */
  static byte[] read(String name) {
    return ShippedFile.read(ModelFile.class, name);
  }
}
