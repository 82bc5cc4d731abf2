package dev.articledigest.function;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the notification for people: a mail in plain text. */
final class MailWriter {

  private static final int LONGEST_SUBJECT = 99;
  private static final int MOST_FACTS = 10;
  private static final int MOST_SAYINGS = 5;

  /** Far below what a topic takes, whatever the letters. */
  private static final int MOST_CHARACTERS = 60_000;

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
    String text = TopicWriter.clean(text(announcement));
    return new Notification(
        topicArn,
        Optional.of(subject(announcement)),
        text.substring(0, Math.min(text.length(), MOST_CHARACTERS)),
        Map.of());
  }

  /** ASCII, one line, at most 99 characters, cut at a word. */
  static String subject(Announcement announcement) {
    Document document = announcement.document();
    boolean rejected = document.status().equals("rejected");
    String key = announcement.source().key();
    String name = ascii(key.substring(key.lastIndexOf('/') + 1));
    String title = ascii(document.article("title").orElse(""));
    String subject = (rejected ? "Not digested: " : "Digest: ") + (title.isEmpty() ? name : title);
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

  private static String text(Announcement announcement) {
    Document document = announcement.document();
    StringBuilder mail = new StringBuilder();
    document.article("title").ifPresent(title -> paragraph(mail, title));
    document.problemMessage().ifPresent(problem -> paragraph(mail, "Not digested: " + problem));
    document.digest().ifPresent(digest -> paragraph(mail, digest));
    list(mail, "Key facts", document.keyFacts().stream().limit(MOST_FACTS).toList());
    list(
        mail,
        "Who said what",
        document.sayings().stream()
            .limit(MOST_SAYINGS)
            .map(saying -> saying.speaker() + ": “" + saying.text() + "”")
            .toList());
    document.article("url").ifPresent(url -> paragraph(mail, "Published at: " + url));
    mail.append("Article: s3://")
        .append(announcement.source().bucket())
        .append('/')
        .append(announcement.source().key())
        .append("\nDocument: ")
        .append(announcement.location())
        .append('\n');
    return mail.toString();
  }

  private static void paragraph(StringBuilder mail, String text) {
    mail.append(text).append("\n\n");
  }

  private static void list(StringBuilder mail, String heading, List<String> items) {
    if (!items.isEmpty()) {
      mail.append(heading).append('\n');
      items.forEach(item -> mail.append("- ").append(item).append('\n'));
      mail.append('\n');
    }
  }
}
