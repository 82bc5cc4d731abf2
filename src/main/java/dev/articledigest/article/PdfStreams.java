package dev.articledigest.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Measures what the packed streams of a PDF unpack to before anything is unpacked into memory. A
 * hostile file of 20 MB could else ask for 20 GB.
 */
final class PdfStreams {

  /** Fonts and pages of real files stay far below five times the bytes of a file. */
  private static final int STREAM = 5;

  private static final int ALL = 20;
  private static final int MOST_LAYERS = 3;
  private static final byte[] MARK = {'s', 't', 'r', 'e', 'a', 'm'};

  private final byte[] content;
  private final Limits limits;
  private long left;

  private PdfStreams(byte[] content, Limits limits) {
    this.content = content;
    this.limits = limits;
    this.left = (long) ALL * limits.bytes();
  }

  static void check(byte[] content, Limits limits) throws UnreadableException {
    PdfStreams streams = new PdfStreams(content, limits);
    for (int at = 0; at + MARK.length + 4 < content.length; at++) {
      if (streams.opensAt(at)) {
        streams.measure(streams.start(at));
      }
    }
  }

  private boolean opensAt(int at) {
    for (int i = 0; i < MARK.length; i++) {
      if (content[at + i] != MARK[i]) {
        return false;
      }
    }
    return isZlib(content[start(at)], content[start(at) + 1]);
  }

  private int start(int at) {
    int start = at + MARK.length;
    start += content[start] == '\r' ? 1 : 0;
    return start + (content[start] == '\n' ? 1 : 0);
  }

  /** RFC 1950: deflate with a window of at most 32 KB, the header divisible by 31. */
  private static boolean isZlib(int first, int second) {
    return (first & 0x0F) == 8
        && (first & 0xF0) <= 0x70
        && ((first & 0xFF) * 256 + (second & 0xFF)) % 31 == 0;
  }

  private void measure(int start) throws UnreadableException {
    long most = Math.min(left, (long) STREAM * limits.bytes());
    byte[] buffer = new byte[16_384];
    long size = 0;
    InputStream packed = new ByteArrayInputStream(content, start, content.length - start);
    try (InputStream in = unpacked(packed)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > most) {
          throw new UnreadableException(
              Problem.Code.TOO_LARGE, "The PDF unpacks to more than is read of one file.");
        }
      }
    } catch (IOException e) {
      // A damaged stream ends where it is damaged, for the reader too.
      left -= size;
      return;
    }
    left -= size;
  }

  /** Streams may be packed more than once. */
  private static InputStream unpacked(InputStream packed) throws IOException {
    InputStream in = new BufferedInputStream(new InflaterInputStream(packed));
    for (int layer = 1; layer < MOST_LAYERS; layer++) {
      in.mark(2);
      int first = in.read();
      int second = in.read();
      in.reset();
      if (first < 0 || second < 0 || !isZlib(first, second)) {
        return in;
      }
      in = new BufferedInputStream(new InflaterInputStream(in));
    }
    return in;
  }
}
