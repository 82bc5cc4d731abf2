package dev.articledigest.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzipped files, within bounds of size and depth. */
final class GzipReader {

  /** The most bytes that are read, packed or unpacked. */
  static final int MOST_BYTES = 20_000_000;

  private static final int MOST_LAYERS = 3;

  private GzipReader() {}

  /** The innermost content; the same bytes where they aren't gzipped. */
  static byte[] unpacked(byte[] content) throws UnreadableException {
    byte[] unpacked = content;
    for (int layer = 0; isGzip(unpacked); layer++) {
      if (layer == MOST_LAYERS) {
        throw new UnreadableException(
            Problem.Code.UNSUPPORTED_FORMAT, "The file is gzipped more than three times.");
      }
      unpacked = layer(unpacked);
    }
    if (unpacked.length > MOST_BYTES) {
      throw tooLarge();
    }
    return unpacked;
  }

  private static boolean isGzip(byte[] content) {
    return content.length > 2 && content[0] == 0x1f && content[1] == (byte) 0x8b && content[2] == 8;
  }

  private static byte[] layer(byte[] packed) throws UnreadableException {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        unpacked.write(buffer, 0, read);
        if (unpacked.size() > MOST_BYTES) {
          throw tooLarge();
        }
      }
    } catch (IOException e) {
      throw new UnreadableException(
          Problem.Code.CORRUPT, "The file is gzipped, but cut off or damaged.");
    }
    return unpacked.toByteArray();
  }

  private static UnreadableException tooLarge() {
    return new UnreadableException(
        Problem.Code.TOO_LARGE, "The file is larger than 20 MB, packed or unpacked.");
  }
}
