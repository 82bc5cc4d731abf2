package dev.articledigest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Buckets as folders below a root: an object is the file under its key. Nothing outside is reached.
 */
final class BucketFolders {

  private final Path root;

  /** Buckets below {@code root}, which must exist. */
  BucketFolders(Path root) throws IOException {
    this.root = root.toRealPath();
  }

  /**
   * The file of an object, which need not exist.
   *
   * @throws IllegalArgumentException if it would lie outside its bucket's folder: "../x", "/etc/x",
   *     or through a link that leads away
   */
  Path file(String bucket, String key) {
    try {
      Path folder = root.resolve(bucket);
      Path file = folder.resolve(key).normalize();
      boolean oneName = Path.of(bucket).getNameCount() == 1 && folder.normalize().equals(folder);
      if (!oneName || bucket.isEmpty() || !folder.startsWith(root) || !isBelow(file, folder)) {
        throw outside(bucket, key);
      }
      return file;
    } catch (InvalidPathException e) {
      throw outside(bucket, key);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A link on the way may lead out of the folder, so the part that exists is resolved. */
  private boolean isBelow(Path file, Path folder) throws IOException {
    if (!file.startsWith(folder) || file.equals(folder)) {
      return false;
    }
    if (Files.exists(folder) && !folder.toRealPath().startsWith(root)) {
      return false;
    }
    for (Path part = file; part != null && !part.equals(folder); part = part.getParent()) {
      if (Files.exists(part)) {
        return part.toRealPath().startsWith(folder.toRealPath());
      }
    }
    return true;
  }

  private static IllegalArgumentException outside(String bucket, String key) {
    return new IllegalArgumentException("not within a bucket's folder: " + bucket + " " + key);
  }
}
