package dev.articledigest.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Reads mail messages (RFC 5322, MIME): their first text part, subject, sender and date. */
final class MessageReader {

  private static final int HEAD = 16_384;
  private static final int MOST_HEADERS = 1_000;
  private static final int LONGEST_HEADER = 100_000;

  /** Headers that programs write; a person's text may open with "From:" and "Date:". */
  private static final Set<String> TECHNICAL =
      Set.of(
          "mime-version",
          "message-id",
          "received",
          "return-path",
          "content-type",
          "delivered-to",
          "dkim-signature",
          "content-transfer-encoding");

  private static final List<String> FORWARDED = List.of("fwd:", "fw:", "wg:", "tr:", "rv:");

  private final Map<String, String> headers = new HashMap<>();
  private final Limits limits;
  private Optional<Decoder.Decoded> plain = Optional.empty();
  private Optional<Decoder.Decoded> page = Optional.empty();
  private int depth;
  private String disposition = "";

  private MessageReader(Limits limits) {
    this.limits = limits;
  }

  /** A message's text and the charset it was written in. */
  record Message(Draft draft, String charset) {}

  /** Whether the bytes open with the headers of a message. */
  static boolean isMessage(byte[] content, FileHints file) {
    Set<String> seen = headers(content);
    boolean addressed = seen.contains("from") || seen.contains("subject");
    return addressed && (seen.stream().anyMatch(TECHNICAL::contains) || saysSo(file));
  }

  /** The names of the headers that the bytes open with; none if any other line stands there. */
  private static Set<String> headers(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    Set<String> seen = new HashSet<>();
    for (String line : head.split("\n", -1)) {
      if (line.isBlank()) {
        return seen;
      }
      int colon = line.indexOf(':');
      boolean named = colon > 0 && isName(line.substring(0, colon));
      boolean folded = Character.isWhitespace(line.charAt(0)) && !seen.isEmpty();
      if (!named && !folded) {
        return Set.of();
      }
      if (!folded) {
        seen.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
      }
    }
    return seen;
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) <= ' ' || name.charAt(i) >= 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean saysSo(FileHints file) {
    return file.contentType().filter(t -> t.startsWith("message/rfc822")).isPresent()
        || file.name().filter(n -> n.toLowerCase(Locale.ROOT).contains(".eml")).isPresent();
  }

  static Message read(byte[] content, FileHints file, Limits limits) throws UnreadableException {
    MessageReader reader = new MessageReader(limits);
    try {
      reader.walk(content);
    } catch (MimeException | IOException e) {
      throw new UnreadableException(
          Problem.Code.CORRUPT, "The file is a mail message, but cut off or damaged.");
    }
    return reader.message(file);
  }

  private void walk(byte[] content) throws MimeException, IOException, UnreadableException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxLineLen(-1)
            .setMaxContentLen(limits.bytes())
            .build();
    MimeTokenStream stream = new MimeTokenStream(config);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(content));
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      take(state, stream);
    }
  }

  private void take(EntityState state, MimeTokenStream stream)
      throws IOException, UnreadableException {
    switch (state) {
      case T_START_HEADER -> disposition = "";
      case T_FIELD -> {
        String name = stream.getField().getName().toLowerCase(Locale.ROOT);
        String body = stream.getField().getBody();
        disposition = name.equals("content-disposition") ? body : disposition;
        if (depth == 0) {
          headers.putIfAbsent(name, body);
        }
      }
      case T_START_MULTIPART -> {
        depth++;
        checkDepth();
        checkLock(stream.getBodyDescriptor().getMimeType());
      }
      case T_END_MULTIPART -> depth--;
      case T_BODY -> body(stream);
      default -> {
        // Preambles and ends say nothing.
      }
    }
  }

  private void checkDepth() throws UnreadableException {
    // Each part is read through the parts around it.
    int most = Math.min(limits.depth(), 20);
    if (depth > most) {
      throw new UnreadableException(
          Problem.Code.TOO_LARGE, "The message's parts are nested deeper than " + most + ".");
    }
  }

  private static void checkLock(String type) throws UnreadableException {
    if (type.equals("multipart/encrypted") || type.endsWith("pkcs7-mime")) {
      throw new UnreadableException(Problem.Code.ENCRYPTED, "The message is encrypted.");
    }
  }

  private void body(MimeTokenStream stream) throws IOException, UnreadableException {
    String type = stream.getBodyDescriptor().getMimeType();
    checkLock(type);
    boolean attached = disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    boolean wanted =
        (type.equals("text/plain") && plain.isEmpty())
            || (type.equals("text/html") && page.isEmpty());
    if (attached || !wanted) {
      return;
    }
    byte[] bytes = stream.getDecodedInputStream().readAllBytes();
    String charset = Optional.ofNullable(stream.getBodyDescriptor().getCharset()).orElse("");
    FileHints hints =
        new FileHints(
            Optional.empty(), Optional.of(type + "; charset=" + charset), Optional.empty());
    Optional<Decoder.Decoded> decoded =
        Optional.of(Decoder.decode(bytes, hints)).filter(d -> !d.text().isBlank());
    if (type.equals("text/html")) {
      page = decoded;
    } else {
      plain = decoded;
    }
  }

  private Message message(FileHints file) throws UnreadableException {
    Optional<Draft> fromPage = page.map(p -> PageReader.read(p.text(), file));
    Optional<Draft> fromText = plain.map(p -> TextReader.read(p.text()));
    if (fromPage.isEmpty() && fromText.isEmpty()) {
      throw new UnreadableException(
          Problem.Code.NO_TEXT, "The message holds no text; attachments aren't read.");
    }
    // "View this message in your browser" stands in for the text of some messages.
    boolean asText =
        fromText.isPresent() && (fromPage.isEmpty() || size(fromText) * 2 >= size(fromPage));
    Draft draft = (asText ? fromText : fromPage).orElseThrow().unplaced();
    String charset = (asText ? plain : page).orElseThrow().charset();
    return new Message(new Draft(draft.blocks(), details(draft, asText)), charset);
  }

  private static int size(Optional<Draft> draft) {
    return draft.stream()
        .flatMap(d -> d.blocks().stream())
        .mapToInt(block -> block.text().length())
        .sum();
  }

  /**
   * The text's own headline and byline win; the subject of a reply or a forward names no author.
   */
  private Details details(Draft draft, boolean asText) {
    String subject = header("subject");
    String folded = subject.toLowerCase(Locale.ROOT);
    boolean forwarded = FORWARDED.stream().anyMatch(folded::startsWith);
    boolean reply = folded.startsWith("re:") || folded.startsWith("aw:");
    DetailsWriter said = new DetailsWriter();
    said.title(forwarded || reply ? subject.substring(subject.indexOf(':') + 1) : subject);
    if (!forwarded) {
      said.byline(sender(header("from"))).published(header("date"));
    }
    Details mail = said.details();
    Details text = draft.details();
    boolean titled = asText && text.title().isPresent();
    return titled ? text.or(mail) : Details.titled(mail.title()).or(text).or(mail);
  }

  private String header(String name) {
    String written = headers.getOrDefault(name, "").strip();
    try {
      return FoldedWriter.folded(DecoderUtil.decodeEncodedWords(written, DecodeMonitor.SILENT));
    } catch (IllegalArgumentException e) {
      return FoldedWriter.folded(written);
    }
  }

  /** The name in {@code "Jane Doe" <jane@example.org>}. */
  private static String sender(String from) {
    int open = from.indexOf('<');
    String name = open > 0 ? from.substring(0, open) : "";
    return name.replace("\"", "").strip();
  }
}
