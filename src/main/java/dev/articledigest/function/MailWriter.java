package dev.articledigest.function;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the notification for people: a mail in plain text. */
final class MailWriter {

  private static final int LONGEST_SUBJECT = 99;
  private static final int MOST_FACTS = 10;
  private static final int MOST_SAYINGS = 5;

  private static final int MOST_BYTES = TopicWriter.MOST_BYTES - 1024;
  private static final int LONGEST_LINE = 100_000;

  private static final Map<Integer, String> ASCII =
      Map.ofEntries(
          Map.entry((int) '‘', "'"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "-"),
          Map.entry((int) '…', "..."),
          Map.entry((int) '€', "EUR "),
          Map.entry((int) '£', "GBP "),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'Ø', "O"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'Æ', "Ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Ł', "L"));

  private MailWriter() {}

  static Notification write(String topicArn, Announcement announcement) {
    return new Notification(
        topicArn, Optional.of(subject(announcement)), text(announcement), Map.of());
  }

  /**
   * ASCII, one line, at most 99 characters: the title, or where there is none that fits the
   * headline made of the text; else the file's name. What is too long is cut at a word.
   */
  static String subject(Announcement announcement) {
    Document document = announcement.document();
    String opening = document.status().equals("rejected") ? "Not digested: " : "Digest: ";
    String key = announcement.source().key();
    List<String> lines =
        Stream.of(document.article("title"), document.headline())
            .flatMap(Optional::stream)
            .map(MailWriter::ascii)
            .filter(line -> !line.isEmpty())
            .map(line -> opening + line)
            .toList();
    return lines.stream()
        .filter(line -> line.length() <= LONGEST_SUBJECT)
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .map(MailWriter::cut)
        .orElseGet(() -> cut(opening + ascii(key.substring(key.lastIndexOf('/') + 1))));
  }

  private static String cut(String subject) {
    if (subject.length() <= LONGEST_SUBJECT) {
      return subject.strip();
    }
    String cut = subject.substring(0, LONGEST_SUBJECT - 3);
    int space = cut.lastIndexOf(' ');
    return (space > LONGEST_SUBJECT / 2 ? cut.substring(0, space) : cut) + "...";
  }

  /** The letters without their marks; what has no like in ASCII is left out. */
  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> ascii.append(ascii(c)));
    return String.join(" ", List.of(ascii.toString().strip().split("\\s++", -1)));
  }

  private static String ascii(int character) {
    if (ASCII.containsKey(character)) {
      return ASCII.getOrDefault(character, "");
    }
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return " ";
    }
    String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
    StringBuilder ascii = new StringBuilder();
    parts.codePoints().filter(c -> c > ' ' && c < 0x7F).forEach(ascii::appendCodePoint);
    return ascii.toString();
  }

  /** The whole text, or less of it the less important first, until a topic takes it. */
  private static String text(Announcement announcement) {
    int longest = LONGEST_LINE;
    String text = text(announcement, MOST_FACTS, MOST_SAYINGS, longest);
    for (int facts = MOST_FACTS; TopicWriter.bytes(text) > MOST_BYTES && facts >= 0; facts--) {
      text = text(announcement, facts, 0, longest);
    }
    while (TopicWriter.bytes(text) > MOST_BYTES) {
      longest /= 2;
      text = text(announcement, 0, 0, longest);
    }
    return text;
  }

  private static String text(Announcement announcement, int facts, int sayings, int longest) {
    Document document = announcement.document();
    StringBuilder mail = new StringBuilder();
    document.article("title").ifPresent(title -> paragraph(mail, title, longest));
    document
        .problemMessage()
        .ifPresent(problem -> paragraph(mail, "Not digested: " + problem, longest));
    document.digest().ifPresent(digest -> paragraph(mail, digest, longest));
    list(mail, "Key facts", document.keyFacts().stream().limit(facts).toList());
    list(
        mail,
        "Who said what",
        document.sayings().stream().limit(sayings).map(MailWriter::line).toList());
    document.article("url").ifPresent(url -> paragraph(mail, "Published at: " + url, longest));
    String key = announcement.source().key();
    mail.append("Article: ").append(line("s3://" + announcement.source().bucket() + "/" + key));
    mail.append("\nDocument: ").append(line(announcement.location())).append('\n');
    return mail.toString();
  }

  /** Only what was quoted stands in quotation marks. */
  private static String line(Document.Saying saying) {
    String words = saying.direct() ? "“" + saying.text() + "”" : saying.text();
    return saying.speaker() + ": " + words;
  }

  private static void paragraph(StringBuilder mail, String text, int longest) {
    String line = line(text);
    int end = Math.min(line.length(), longest);
    boolean split = end < line.length() && Character.isLowSurrogate(line.charAt(end));
    mail.append(line, 0, split ? end - 1 : end).append("\n\n");
  }

  private static void list(StringBuilder mail, String heading, List<String> items) {
    if (!items.isEmpty()) {
      mail.append(heading).append('\n');
      items.forEach(item -> mail.append("- ").append(line(item)).append('\n'));
      mail.append('\n');
    }
  }

  /**
   * The text as one line: a key or a headline can't add a line to the mail that we did not write,
   * nor turn the direction in which it is read.
   */
  private static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    TopicWriter.clean(text).codePoints().forEach(c -> line.appendCodePoint(endsLine(c) ? ' ' : c));
    return line.toString();
  }

  private static boolean endsLine(int c) {
    int type = Character.getType(c);
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || turns;
  }
}
