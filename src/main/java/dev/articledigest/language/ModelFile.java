package dev.articledigest.language;

import dev.articledigest.article.ShippedFile;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * A trained file, big-endian, read piece by piece: its numbers go straight to where they stay, and
 * no memory is asked for the whole besides.
 */
final class ModelFile implements AutoCloseable {

  private static final int PIECE = 1 << 15;

  private final InputStream in;
  private final byte[] piece = new byte[PIECE];
  private int left;

  private ModelFile(InputStream in) throws IOException {
    this.in = in;
    this.left = in.available();
  }

  /**
   * Opens a file that lies beside this room.
   *
   * @throws IllegalStateException if it is missing
   */
  static ModelFile open(String name) {
    return of(ShippedFile.open(ModelFile.class, name));
  }

  static ModelFile of(byte[] bytes) {
    return of(new ByteArrayInputStream(bytes));
  }

  private static ModelFile of(InputStream in) {
    try {
      return new ModelFile(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a file that lies beside this room. */
  static byte[] bytes(String name) {
    return ShippedFile.read(ModelFile.class, name);
  }

  /** How many bytes are still to be read. */
  int left() {
    return left;
  }

  int number() {
    return next(Integer.BYTES).getInt();
  }

  void read(byte[] bytes) {
    for (int at = 0; at < bytes.length; at += PIECE) {
      int count = Math.min(PIECE, bytes.length - at);
      next(count).get(bytes, at, count);
    }
  }

  void read(short[] numbers) {
    int most = PIECE / Short.BYTES;
    for (int at = 0; at < numbers.length; at += most) {
      int count = Math.min(most, numbers.length - at);
      next(count * Short.BYTES).asShortBuffer().get(numbers, at, count);
    }
  }

  void read(long[] numbers) {
    int most = PIECE / Long.BYTES;
    for (int at = 0; at < numbers.length; at += most) {
      int count = Math.min(most, numbers.length - at);
      next(count * Long.BYTES).asLongBuffer().get(numbers, at, count);
    }
  }

  private ByteBuffer next(int count) {
    try {
      if (in.readNBytes(piece, 0, count) < count) {
        throw new EOFException("a model ends early");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    left -= count;
    return ByteBuffer.wrap(piece, 0, count);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
