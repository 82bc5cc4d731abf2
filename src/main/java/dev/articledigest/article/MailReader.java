package dev.articledigest.article;

import dev.articledigest.article.TextLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what mail programs put around a text: the header block, earlier mails quoted with "> ", the
 * signature after "-- ".
 */
final class MailReader {

  private static final Set<String> HEADERS = EntryList.load("mail-headers.txt");
  private static final List<String> ADDRESSED = List.of("from", "to", "subject", "date", "sent");
  private static final List<String> PREFIXES = List.of("re:", "fwd:", "fw:", "aw:", "wg:", "tr:");

  /** A mail cited above "On ... wrote:" is text of its own; "FYI" above a forwarded one is none. */
  private static final int LEAST_TEXT = 200;

  private static final List<String> CITATION_STARTS = List.of("On ", "Am ", "Le ");
  private static final List<String> CITATION_ENDS = List.of("wrote:", "schrieb:", "écrit :");
  private static final int LONGEST_CITATION = 200;
  private static final int LONGEST_SIGNATURE = 12;
  private static final int MOST_PREFIXES = 9;

  private List<Line> lines;
  private Details details = Details.NONE;
  private boolean mail;

  private MailReader(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * A mail taken apart.
   *
   * @param lines the lines of its own text
   * @param details what its header says
   */
  record Mail(List<Line> lines, Details details) {}

  /** The text and the header of a mail; other texts stay as they are. */
  static Mail read(List<Line> lines) {
    MailReader reader = new MailReader(lines);
    reader.readHeader();
    reader.readForwarded();
    reader.readQuoted();
    reader.dropSignature();
    return new Mail(reader.lines, reader.details);
  }

  private void readHeader() {
    int end = headerEnd(0);
    if (end > 0) {
      mail = true;
      details = header(lines.subList(0, end)).or(details);
      lines = lines.subList(end, lines.size());
    }
  }

  /** Where a block of header lines ends that begins at a line; the same line if there is none. */
  private int headerEnd(int start) {
    int end = start;
    int known = 0;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      Optional<String> name = headerName(lines.get(end).text());
      if (name.isEmpty() && (end == start || lines.get(end).indent() == 0)) {
        break;
      }
      known += name.filter(ADDRESSED::contains).isPresent() ? 1 : 0;
      end++;
    }
    // "From: Jane Doe", "Subject: Barrier": one such line alone may be an interview's.
    return known > 1 ? end : start;
  }

  private static Optional<String> headerName(String line) {
    int colon = line.indexOf(':');
    String name = colon > 0 && colon < 40 ? line.substring(0, colon).toLowerCase(Locale.ROOT) : "";
    String bare = name.replace("*", "").strip();
    boolean known = HEADERS.contains(bare) || bare.startsWith("x-");
    return known && bare.indexOf(' ') < 0 ? Optional.of(bare) : Optional.empty();
  }

  private static Details header(List<Line> block) {
    Details read = Details.NONE;
    boolean forwarded = false;
    for (Line line : block) {
      String name = headerName(line.text()).orElse("");
      String value = line.text().substring(line.text().indexOf(':') + 1).replace("*", "").strip();
      if (name.equals("subject")) {
        forwarded = !subject(value).equals(value);
        read = read.or(Details.titled(Optional.of(subject(value)).filter(Wording::hasLetter)));
      } else if (name.equals("date") || name.equals("sent")) {
        Dates sent = Dates.from(DateSource.DOCUMENT, WrittenDates.iso(value), Optional.empty());
        read = read.or(Details.NONE.withDates(sent));
      } else if (name.equals("from") && !forwarded) {
        read = read.or(sender(value));
      }
    }
    return read;
  }

  /** "Fwd: Re: Barrier" is "Barrier". */
  private static String subject(String value) {
    String bare = value;
    for (int layer = 0; layer < MOST_PREFIXES; layer++) {
      String folded = bare.substring(0, Math.min(bare.length(), 4)).toLowerCase(Locale.ROOT);
      Optional<String> prefix = PREFIXES.stream().filter(folded::startsWith).findFirst();
      if (prefix.isEmpty()) {
        break;
      }
      bare = bare.substring(prefix.get().length()).strip();
    }
    return bare;
  }

  /** "Jane Doe &lt;jane@example.org&gt;" is Jane Doe. */
  private static Details sender(String value) {
    int end = value.indexOf('<') >= 0 ? value.indexOf('<') : value.length();
    String name = value.substring(0, end).replace("\"", "").strip();
    return Details.credited(NameReader.person(name).map(List::of).orElse(List.of()), List.of());
  }

  /** "---------- Forwarded message ---------" and what follows it. */
  private void readForwarded() {
    for (int i = 0; i < lines.size(); i++) {
      if (isForward(lines.get(i).text())) {
        int start = i + 1 < lines.size() && lines.get(i + 1).isBlank() ? i + 2 : i + 1;
        int end = headerEnd(start);
        if (end > start || length(lines.subList(0, i)) < LEAST_TEXT) {
          take(i, start, end);
        }
        return;
      }
    }
  }

  private void take(int marker, int start, int end) {
    boolean answered = length(lines.subList(0, marker)) >= LEAST_TEXT;
    mail = true;
    if (answered) {
      lines = lines.subList(0, marker);
    } else {
      details = header(lines.subList(start, end)).or(details);
      lines = lines.subList(end, lines.size());
    }
  }

  private static boolean isForward(String line) {
    if (line.length() > 80) {
      return false;
    }
    String folded = line.toLowerCase(Locale.ROOT);
    boolean dashed = folded.startsWith("--") && folded.endsWith("--");
    return (dashed && (folded.contains("forwarded message") || folded.contains("original message")))
        || folded.equals("begin forwarded message:");
  }

  private static int length(List<Line> part) {
    return part.stream().mapToInt(line -> line.text().length()).sum();
  }

  /** A text quoted as a whole is the text; in an answer what it answers is none of it. */
  private void readQuoted() {
    int quoted = 0;
    int written = 0;
    for (Line line : lines) {
      quoted += isQuoted(line.text()) ? 1 : 0;
      written += line.isBlank() ? 0 : 1;
    }
    if (quoted == 0) {
      return;
    }
    lines = ownLines(quoted * 10L >= written * 9L);
  }

  /** The lines without what they answer, their marks left out; all of them if all are quoted. */
  private List<Line> ownLines(boolean allQuoted) {
    List<Line> own = new ArrayList<>();
    boolean answers = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean cites = citesAt(i);
      boolean quoted = isQuoted(line.text());
      answers = cites || (answers && (quoted || line.isBlank()));
      boolean kept = !quoted || allQuoted || !(answers || mail);
      if (kept && !cites) {
        own.add(unquoted(line));
      }
    }
    return own;
  }

  private static Line unquoted(Line line) {
    return isQuoted(line.text()) ? line.sub(marks(line.text())) : line;
  }

  private static boolean isQuoted(String line) {
    return line.startsWith(">") && (line.length() == 1 || marks(line) < line.length());
  }

  private static int marks(String line) {
    int end = 0;
    while (end < line.length() && "> ".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /**
   * "On Thu, Jun 11, 2020 at 8:30 AM Jane Doe &lt;jane@example.org&gt; wrote:", over two lines too.
   */
  private boolean citesAt(int i) {
    String line = lines.get(i).text();
    boolean starts = CITATION_STARTS.stream().anyMatch(line::startsWith);
    boolean ends = CITATION_ENDS.stream().anyMatch(line::endsWith);
    if (starts && !ends && i + 1 < lines.size()) {
      String next = lines.get(i + 1).text();
      return line.length() + next.length() < LONGEST_CITATION && next.endsWith("wrote:");
    }
    boolean goesOn = i > 0 && lines.get(i - 1).text().startsWith("On ");
    return line.length() < LONGEST_CITATION && ends && (starts || goesOn);
  }

  private void dropSignature() {
    for (int i = Math.max(1, lines.size() - 2 * LONGEST_SIGNATURE); i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean marked = line.text().equals("--") && (line.open() || mail);
      long after = lines.subList(i, lines.size()).stream().filter(l -> !l.isBlank()).count();
      if (marked && after <= LONGEST_SIGNATURE + 1) {
        lines = lines.subList(0, i);
        return;
      }
    }
  }
}
