package dev.articledigest.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads entries of a zip by its central directory (PKWARE's APPNOTE, section 4.3.12), so that
 * nothing is unpacked that nobody asks for.
 */
final class ZipReader {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int DIRECTORY_SIGNATURE = 0x02014b50;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int DIRECTORY_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int DEFLATED = 8;

  private final byte[] content;
  private final Limits limits;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long unpackedSize;

  private ZipReader(byte[] content, Limits limits) {
    this.content = content;
    this.limits = limits;
  }

  private record Entry(boolean encrypted, int method, int packedSize, int start) {}

  /** The zip's directory. */
  static ZipReader of(byte[] content, Limits limits) throws UnreadableException {
    ZipReader zip = new ZipReader(content, limits);
    try {
      zip.readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw corrupt();
    }
    return zip;
  }

  private void readDirectory() throws UnreadableException {
    int end = end();
    int count = number(end + 10, 2);
    int at = number(end + 16, 4);
    for (int i = 0; i < count; i++) {
      if (i == limits.zipEntries()) {
        throw new UnreadableException(
            Problem.Code.TOO_LARGE,
            "The file is a zip of more than " + limits.zipEntries() + " entries.");
      }
      if (at < 0 || number(at, 4) != DIRECTORY_SIGNATURE) {
        throw corrupt();
      }
      int nameLength = number(at + 28, 2);
      String name =
          new String(content, at + DIRECTORY_SIZE, nameLength, StandardCharsets.UTF_8)
              .replace('\\', '/');
      boolean encrypted = (number(at + 8, 2) & 1) == 1;
      entries.putIfAbsent(
          name, new Entry(encrypted, number(at + 10, 2), number(at + 20, 4), number(at + 42, 4)));
      at += DIRECTORY_SIZE + nameLength + number(at + 30, 2) + number(at + 32, 2);
    }
  }

  private int end() throws UnreadableException {
    int first = Math.max(0, content.length - END_SIZE - LONGEST_COMMENT);
    for (int at = content.length - END_SIZE; at >= first; at--) {
      if (number(at, 4) == END_SIGNATURE) {
        return at;
      }
    }
    throw corrupt();
  }

  Set<String> names() {
    return entries.keySet();
  }

  /** Whether no entry can be read without a password. */
  boolean isEncrypted() {
    return entries.values().stream().anyMatch(Entry::encrypted);
  }

  /** An entry's bytes, if there is one of that name. */
  Optional<byte[]> entry(String name) throws UnreadableException {
    Entry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.encrypted()) {
      throw new UnreadableException(Problem.Code.ENCRYPTED, "The file is locked by a password.");
    }
    try {
      return Optional.of(unpacked(entry));
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw corrupt();
    }
  }

  private byte[] unpacked(Entry entry) throws IOException, UnreadableException {
    int at = entry.start();
    if (at < 0 || number(at, 4) != LOCAL_SIGNATURE) {
      throw corrupt();
    }
    int start = at + LOCAL_SIZE + number(at + 26, 2) + number(at + 28, 2);
    // Before any copy: a damaged size may ask for gigabytes.
    if (entry.packedSize() < 0 || entry.packedSize() > content.length - start) {
      throw corrupt();
    }
    byte[] packed = Arrays.copyOfRange(content, start, start + entry.packedSize());
    if (entry.method() == 0) {
      count(packed.length);
      return packed;
    }
    if (entry.method() != DEFLATED) {
      throw corrupt();
    }
    return inflated(packed);
  }

  private byte[] inflated(byte[] packed) throws IOException, UnreadableException {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    Inflater inflater = new Inflater(true);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        count(read);
        unpacked.write(buffer, 0, read);
      }
    } finally {
      inflater.end();
    }
    return unpacked.toByteArray();
  }

  /** Entries that share their bytes count each time they are read. */
  private void count(int size) throws UnreadableException {
    unpackedSize += size;
    limits.checkBytes(unpackedSize);
  }

  private int number(int at, int size) {
    int number = 0;
    for (int i = size - 1; i >= 0; i--) {
      number = number << 8 | (content[at + i] & 0xFF);
    }
    return number;
  }

  private static UnreadableException corrupt() {
    return new UnreadableException(
        Problem.Code.CORRUPT, "The file is a zip, but cut off or damaged.");
  }
}
