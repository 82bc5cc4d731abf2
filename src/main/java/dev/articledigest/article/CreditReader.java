package dev.articledigest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads lines that credit people, agencies and days and are no text of the article. */
final class CreditReader {

  private static final List<String> WITH =
      List.of(
          "with files from ",
          "with reporting by ",
          "with reporting from ",
          "with inputs from ",
          "with input from ",
          "with material from ",
          "with information from ",
          "with ",
          "sources: ",
          "sources ",
          "source: ",
          "source ",
          "credit: ",
          "via ",
          "from ",
          "© ",
          "— ",
          "– ",
          "- ");
  private static final List<String> DESK =
      List.of("reporting by ", "additional reporting by ", "writing by ", "editing by ");
  private static final int LONGEST = 200;

  private CreditReader() {}

  /** The credit of a line near an article's head, if the line is nothing else. */
  static Optional<Details> head(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Details> whole = byline(line).or(() -> dateLine(line)).or(() -> foot(line));
    if (whole.isPresent()) {
      return whole;
    }
    // "By Jane Doe | June 11, 2020"
    List<String> parts = Wording.split(line, "|·•");
    return parts.size() > 1 && parts.size() < 5 ? joined(parts) : Optional.empty();
  }

  private static Optional<Details> joined(List<String> parts) {
    Details details = Details.NONE;
    for (String part : parts) {
      Optional<Details> credit = byline(part).or(() -> dateLine(part)).or(() -> foot(part));
      if (credit.isEmpty()) {
        return Optional.empty();
      }
      details = details.or(credit.get());
    }
    return Optional.of(details);
  }

  /** "By Jane Doe and John Roe"; without "By" a role must say so: "Jane Doe, Staff Writer". */
  static Optional<Details> byline(String line) {
    String bare = NameReader.afterOpener(line);
    boolean opened = NameReader.opensByline(line);
    if (Wording.endsSentence(line) && !line.endsWith("Jr.") && !line.endsWith("Sr.")) {
      return Optional.empty();
    }
    NameReader.Names names = NameReader.read(bare);
    boolean said = opened || (names.roles() && !names.people().isEmpty());
    return said && names.isCredit()
        ? Optional.of(Details.credited(names.people(), names.agencies()))
        : Optional.empty();
  }

  private static Optional<String> after(String line, List<String> openers) {
    String folded = line.toLowerCase(Locale.ROOT);
    return openers.stream()
        .filter(folded::startsWith)
        .findFirst()
        .map(opener -> line.substring(Math.min(line.length(), opener.length())).strip());
  }

  /** "Published 11 June 2020", "Updated: June 12, 2020, 08:30 GMT". */
  static Optional<Details> dateLine(String line) {
    if (!WrittenDates.isDateLine(line)) {
      return Optional.empty();
    }
    String folded = line.toLowerCase(Locale.ROOT);
    int updated = Math.max(folded.indexOf("updated"), folded.indexOf("modified"));
    Optional<String> first = WrittenDates.iso(line);
    if (updated < 0) {
      return Optional.of(Details.dated(first, Optional.empty()));
    }
    Optional<String> last = WrittenDates.iso(line.substring(updated));
    Optional<String> before = WrittenDates.iso(line.substring(0, updated));
    return Optional.of(Details.dated(before, last.or(() -> first)));
  }

  /** The credit of a line at an article's foot: "With AFP and Reuters", "(Reuters)". */
  static Optional<Details> foot(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = unwrapped(line);
    if (after(bare, DESK).isPresent()) {
      return Optional.of(desk(bare));
    }
    NameReader.Names names = NameReader.read(after(bare, WITH).orElse(bare));
    boolean agenciesOnly = names.people().isEmpty() && !names.rest() && !names.roles();
    return agenciesOnly && !names.agencies().isEmpty()
        ? Optional.of(Details.credited(List.of(), names.agencies()))
        : Optional.empty();
  }

  /** Outlets that no list knows, in an article's last line: "With Nordwire and Lake Press". */
  static Optional<Details> outlets(String line) {
    boolean credit = line.startsWith("With ") && !Wording.endsSentence(line);
    List<String> words = Wording.words(line);
    boolean names = words.stream().allMatch(w -> w.equals("and") || !Wording.startsSmall(w));
    if (!credit || !names || words.size() > 8) {
      return Optional.empty();
    }
    List<String> outlets = Wording.split(line.substring(5).replace(" and ", ","), ",");
    boolean people = outlets.stream().anyMatch(o -> NameReader.person(o).isPresent());
    return people ? Optional.empty() : Optional.of(Details.credited(List.of(), outlets));
  }

  /** "Reporting by Jane Doe in Paris; Editing by John Roe": the reporters count as authors. */
  private static Details desk(String line) {
    List<String> people = new ArrayList<>();
    List<String> agencies = new ArrayList<>();
    for (String part : Wording.split(line, ";")) {
      NameReader.Names names = NameReader.read(after(part, DESK).orElse(part));
      boolean reported = part.toLowerCase(Locale.ROOT).contains("reporting by ");
      people.addAll(reported ? names.people() : List.of());
      agencies.addAll(names.agencies());
    }
    return Details.credited(people, agencies);
  }

  private static String unwrapped(String line) {
    boolean wrapped =
        (line.startsWith("(") && line.indexOf(')') == line.length() - 1)
            || (line.startsWith("[") && line.endsWith("]"));
    String bare = wrapped ? line.substring(1, line.length() - 1).strip() : line;
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** The agency in parentheses after a last sentence ("… the ministry said. (AFP)"). */
  static Optional<String> trailing(String paragraph) {
    int open = paragraph.lastIndexOf(" (");
    boolean credit = open > 0 && paragraph.endsWith(")");
    String name = credit ? paragraph.substring(open + 2, paragraph.length() - 1) : "";
    boolean sentence = credit && Wording.endsSentence(paragraph.substring(0, open));
    return sentence && NameReader.isAgency(name) ? Optional.of(name) : Optional.empty();
  }
}
