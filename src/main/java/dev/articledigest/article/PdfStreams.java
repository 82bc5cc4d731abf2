package dev.articledigest.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Measures what the packed streams of a PDF unpack to before anything is unpacked into memory. A
 * hostile file of 20 MB could else ask for 20 GB.
 */
final class PdfStreams {

  /** Fonts and pages of real files stay far below five times the bytes of a file. */
  private static final int STREAM = 5;

  private static final int ALL = 20;
  private static final int MOST_FILTERS = 4;
  private static final int LONGEST_DICTIONARY = 1_024;
  private static final byte[] MARK = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

  /** Filters that make bytes more or other bytes, by the names files give them. */
  private static final Map<String, String> FILTERS =
      Map.of(
          "FlateDecode", "FlateDecode",
          "Fl", "FlateDecode",
          "LZWDecode", "LZWDecode",
          "LZW", "LZWDecode",
          "RunLengthDecode", "RunLengthDecode",
          "ASCII85Decode", "ASCII85Decode",
          "A85", "ASCII85Decode",
          "ASCIIHexDecode", "ASCIIHexDecode",
          "AHx", "ASCIIHexDecode");

  private final byte[] content;
  private final Limits limits;
  private long left;
  private int end;

  private PdfStreams(byte[] content, Limits limits) {
    this.content = content;
    this.limits = limits;
    this.left = (long) ALL * limits.bytes();
  }

  static void check(byte[] content, Limits limits) throws UnreadableException {
    PdfStreams streams = new PdfStreams(content, limits);
    int behind = 0;
    for (int at = 0; at + MARK.length + 4 < content.length; at++) {
      if (streams.opensAt(at)) {
        streams.measure(behind, at);
        behind = at;
      }
    }
  }

  private boolean opensAt(int at) {
    for (int i = 0; i < MARK.length; i++) {
      if (content[at + i] != MARK[i]) {
        return false;
      }
    }
    // "endstream" opens none.
    return at == 0 || content[at - 1] != 'd';
  }

  private void measure(int behind, int at) throws UnreadableException {
    int start = at + MARK.length;
    start += content[start] == '\r' ? 1 : 0;
    start += content[start] == '\n' ? 1 : 0;
    List<String> filters = filters(Math.max(behind, at - LONGEST_DICTIONARY), at);
    if (filters.isEmpty() && isZlib(content[start], content[start + 1])) {
      filters = List.of("FlateDecode");
    }
    if (filters.isEmpty()) {
      return;
    }
    byte[] packed = Arrays.copyOfRange(content, start, Math.max(start, end(start)));
    for (int i = 0; i < filters.size(); i++) {
      packed = unpacked(filters.get(i), packed, i < filters.size() - 1);
    }
  }

  /** Where the stream ends at the latest; the places are asked for in order. */
  private int end(int start) {
    while (end < content.length && (end < start || !endsAt(end))) {
      end++;
    }
    return end;
  }

  private boolean endsAt(int at) {
    return content[at] == 'e'
        && at + END.length <= content.length
        && Arrays.equals(content, at, at + END.length, END, 0, END.length);
  }

  private byte[] unpacked(String filter, byte[] packed, boolean keeps) throws UnreadableException {
    Counter unpacked = new Counter(Math.min(left, (long) STREAM * limits.bytes()), keeps);
    try {
      FilterFactory.INSTANCE
          .getFilter(filter)
          .decode(new ByteArrayInputStream(packed), unpacked, new COSDictionary(), 0);
    } catch (IOException e) {
      // A damaged stream ends where it is damaged, for the reader too.
      left -= 1;
    }
    // What is read counts too: many streams may share their bytes.
    left -= Math.max(unpacked.size, packed.length);
    if (unpacked.isFull() || left < 0) {
      throw new UnreadableException(
          Problem.Code.TOO_LARGE, "The PDF unpacks to more than is read of one file.");
    }
    return unpacked.kept.toByteArray();
  }

  /** The filters that a stream's dictionary names, in order. */
  private List<String> filters(int from, int to) {
    String dictionary =
        new String(Arrays.copyOfRange(content, from, to), StandardCharsets.ISO_8859_1);
    int start = dictionary.lastIndexOf("/Filter");
    List<String> filters = new ArrayList<>();
    if (start >= 0) {
      for (String name : Wording.split(dictionary.substring(start), "/[]<> \r\n\t")) {
        String filter = FILTERS.get(name);
        if (filter != null && filters.size() < MOST_FILTERS) {
          filters.add(filter);
        }
      }
    }
    return filters;
  }

  /** RFC 1950: deflate with a window of at most 32 KB, the header divisible by 31. */
  private static boolean isZlib(int first, int second) {
    return (first & 0x0F) == 8
        && (first & 0xF0) <= 0x70
        && ((first & 0xFF) * 256 + (second & 0xFF)) % 31 == 0;
  }

  /** Counts what is written, keeps it where the next filter needs it, and ends at a limit. */
  private static final class Counter extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final long most;
    private final boolean keeps;
    private long size;

    Counter(long most, boolean keeps) {
      this.most = most;
      this.keeps = keeps;
    }

    boolean isFull() {
      return size > most;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      size += length;
      if (isFull()) {
        throw new IOException("more than is read");
      }
      if (keeps) {
        kept.write(bytes, start, length);
      }
    }
  }
}
