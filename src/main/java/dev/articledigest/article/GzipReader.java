package dev.articledigest.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzipped files, within bounds of size and depth. */
final class GzipReader {

  private GzipReader() {}

  /** The innermost content; the same bytes where they aren't gzipped. */
  static byte[] unpacked(byte[] content, Limits limits) throws UnreadableException {
    byte[] unpacked = content;
    limits.checkBytes(content.length);
    for (int layer = 0; isGzip(unpacked); layer++) {
      if (layer == limits.gzipLayers()) {
        throw new UnreadableException(
            Problem.Code.UNSUPPORTED_FORMAT,
            "The file is gzipped more than " + limits.gzipLayers() + " times.");
      }
      unpacked = layer(unpacked, limits);
    }
    return unpacked;
  }

  private static boolean isGzip(byte[] content) {
    return content.length > 2 && content[0] == 0x1f && content[1] == (byte) 0x8b && content[2] == 8;
  }

  private static byte[] layer(byte[] packed, Limits limits) throws UnreadableException {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        unpacked.write(buffer, 0, read);
        limits.checkBytes(unpacked.size());
      }
    } catch (IOException e) {
      throw new UnreadableException(
          Problem.Code.CORRUPT, "The file is gzipped, but cut off or damaged.");
    }
    return unpacked.toByteArray();
  }
}
