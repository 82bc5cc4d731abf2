package dev.articledigest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the dateline that opens a report: "BAGHDAD, June 10 (Reuters) - ", "NAIROBI, Kenya (AP) _",
 * "(CNN) -- ", "(CNN)Share, and your gift will be multiplied".
 */
final class DatelineReader {

  private static final Set<String> NOT_PLACES = EntryList.load("not-places.txt");
  private static final Set<String> OPENERS = EntryList.load("report-openers.txt");
  private static final List<String> DASHES =
      List.of(
          ".- ", ".– ", ".— ", " -- ", " — ", " – ", " ― ", " - ", " _ ", "— ", "-- ", "—", "--",
          "– ", " _", "_ ", " -", ": ");
  private static final List<String> WIDE = List.of("—", "--", "–", "―");

  /** The mark of a picture that some archives leave before the report. */
  private static final String PICTURE = "Photo ";

  private static final int LEAST_REPORT = 4;

  /** In characters. */
  private static final int SHORTEST_REPORT = 20;

  private static final int LONGEST = 90;

  /** In characters. */
  private static final int LONGEST_GIVEN = 30;

  private static final List<String> SPACED = List.of(" -- ", " — ", " – ", " - ");
  private static final List<String> HYPHENS = List.of(" - ", " _ ");
  private static final int LONGEST_STATE = 6;
  private static final int LONGEST_CODE = 8;
  private static final int MOST_WORDS = 9;
  private static final int LONGEST_LINE = 60;

  private DatelineReader() {}

  /**
   * A dateline and what follows it.
   *
   * @param details place, day and agencies
   * @param end where the report's first words begin
   */
  record Opening(Details details, int end) {}

  /** The dateline of a folded block, if it opens with one. */
  static Optional<Opening> read(String block) {
    return block.startsWith(PICTURE)
        ? readBare(block.substring(PICTURE.length()))
            .map(o -> new Opening(o.details(), o.end() + PICTURE.length()))
        : readBare(block);
  }

  private static Optional<Opening> readBare(String block) {
    String start = block.substring(0, Math.min(block.length(), LONGEST));
    int close = start.indexOf(')');
    if (start.startsWith("(") && close > 0) {
      return bare(block, close);
    }
    if (close > 0) {
      Optional<Opening> glued = glued(block, close);
      if (glued.isPresent()) {
        return glued;
      }
    }
    for (String dash : DASHES) {
      int at = (start.length() < LONGEST ? start + " " : start).indexOf(dash);
      if (at > 0) {
        Optional<Opening> opening = opening(block, at, dash);
        if (opening.isPresent()) {
          return opening;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The dateline that stands on a line alone: "LONDON 1996-08-30", "NICE, France June 10, 2020".
   */
  static Optional<Dateline> alone(String line) {
    if (line.length() > LONGEST_LINE || Wording.endsSentence(line)) {
      return Optional.empty();
    }
    int day = 0;
    while (day < line.length() && !startsDay(line, day)) {
      int space = line.indexOf(' ', day);
      day = space < 0 ? line.length() : space + 1;
    }
    String written = line.substring(day);
    List<String> place = Wording.split(line.substring(0, day), ",");
    boolean dated = WrittenDates.isDateLine(written) && WrittenDates.iso(written).isPresent();
    return dated && isPlace(place, false)
        ? Optional.of(new Dateline(joined(place), Optional.of(written)))
        : Optional.empty();
  }

  private static boolean startsDay(String line, int at) {
    int space = line.indexOf(' ', at);
    String word = line.substring(at, space < 0 ? line.length() : space);
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0)) || WrittenDates.isMonth(word.replace(",", "")));
  }

  /** "Tokyo (CNN)Police say", "Washington (CNN) A huge decision": no dash after the agency. */
  private static Optional<Opening> glued(String block, int close) {
    int open = block.indexOf('(');
    String rest = block.substring(close + 1).strip();
    boolean report = !rest.isEmpty() && Wording.startsLikeHeading(rest);
    if (!report || open < 1 || open > close || Wording.words(block.substring(0, open)).size() > 6) {
      return Optional.empty();
    }
    List<String> agencies = agencies(block.substring(open + 1, close));
    if (agencies.isEmpty() || !areKnown(agencies)) {
      return Optional.empty();
    }
    return dateline(block.substring(0, open).strip(), true, true)
        .map(d -> new Opening(Details.opened(Optional.of(d), agencies), close + 1));
  }

  /** "(Reuters) - Oil fell" and "(CNN)Share": an agency without a place. */
  private static Optional<Opening> bare(String block, int close) {
    List<String> agencies = agencies(block.substring(1, close));
    // "(Rolling Stone)Kanye": no space follows an outlet that no list knows.
    boolean known = areKnown(agencies);
    boolean glued = close + 1 < block.length() && isReport(block.codePointAt(close + 1));
    if (agencies.isEmpty() || (!known && !glued)) {
      return Optional.empty();
    }
    Details details = Details.opened(Optional.empty(), agencies);
    return Optional.of(new Opening(details, afterDash(block, close + 1)));
  }

  private static boolean isReport(int first) {
    return Character.isUpperCase(first) || "\"“‘'".indexOf(first) >= 0;
  }

  private static int afterDash(String block, int start) {
    int at = start;
    while (at < block.length() && " -–—_:".indexOf(block.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static Optional<Opening> opening(String block, int at, String dash) {
    String head = block.substring(0, at).strip();
    int end = Math.min(block.length(), at + dash.length());
    String rest = block.substring(end).strip();
    int open = creditStart(head);
    boolean credited = open > 0;
    String before = credited ? head.substring(0, open).strip() : head;
    List<String> agencies = credited(head, open);
    if (credited == agencies.isEmpty() || !isHead(before, dash, rest)) {
      return Optional.empty();
    }
    boolean known = holdsCode(agencies);
    boolean opens = !known && opens(head, dash, rest);
    return dateline(before, known || opens, credited || !dash.equals(": "))
        .filter(d -> credited || d.day().isPresent() || opensReport(before, dash, rest))
        .map(d -> Details.opened(Optional.of(d), opens ? List.of() : agencies))
        .map(details -> new Opening(details, end));
  }

  private static boolean holdsCode(List<String> agencies) {
    for (String agency : agencies) {
      if (isCode(agency)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areKnown(List<String> agencies) {
    for (String agency : agencies) {
      if (!NameReader.isAgency(agency)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> credited(String head, int open) {
    return open > 0 ? agencies(head.substring(open + 1, head.length() - 1)) : List.of();
  }

  private static boolean isHead(String before, String dash, String rest) {
    return Wording.words(before).size() <= MOST_WORDS && !(dash.equals("--") && opensNotice(rest));
  }

  /** "Potsdam – Zum Ende", "Rostow (Russland) - Bei einem Brand", "Dekalb, Ill. — Lind". */
  private static boolean opens(String head, String dash, String rest) {
    if (!SPACED.contains(dash) || rest.length() < SHORTEST_REPORT) {
      return false;
    }
    List<String> parts = Wording.split(head, ",");
    boolean state = parts.size() == 2 && isState(parts.get(1)) && Wording.startsLikeHeading(rest);
    return state
        || (areTowns(head) && Wording.startsLikeHeading(rest))
        || (OPENERS.contains(rest.substring(0, space(rest))) && isTown(head));
  }

  /** "London/Osthafen": reported from both. */
  private static boolean areTowns(String head) {
    List<String> towns = Wording.split(head, "/");
    boolean named = towns.size() == 2 && head.indexOf(' ') < 0;
    for (String town : towns) {
      named &=
          town.length() > 2 && Character.isUpperCase(town.charAt(0)) && !Wording.isCapitals(town);
    }
    return named;
  }

  private static int space(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words.length() : space;
  }

  /** One word, with its country or without: "BOSTON (WHDH)" has a station. */
  private static boolean isTown(String head) {
    int bracket = head.endsWith(")") ? head.indexOf(" (") : head.length();
    return bracket > 0
        && Wording.words(head.substring(0, bracket)).size() == 1
        && (bracket == head.length() || !Wording.isCapitals(head.substring(bracket)));
  }

  /** "Ill.", "NY". */
  private static boolean isState(String part) {
    return part.length() <= LONGEST_STATE
        && Character.isUpperCase(part.codePointAt(0))
        && (part.endsWith(".") || (part.length() == 2 && Wording.isCapitals(part)));
  }

  /** A known agency, or one in small letters as in "(dpo)" and "(efe-epa)". */
  private static boolean isCode(String name) {
    boolean small = name.length() > 1 && name.length() <= LONGEST_CODE;
    for (int i = 0; small && i < name.length(); i++) {
      small = name.charAt(i) == '-' || Character.isLowerCase(name.charAt(i));
    }
    return small || NameReader.isAgency(name);
  }

  /**
   * The dateline of a block that others stand before: "BERLIN - The city", with an agency or a day.
   */
  static Optional<Opening> readBelow(String block) {
    return read(block).filter(opening -> isSure(opening, block));
  }

  private static boolean isSure(Opening opening, String block) {
    Optional<Dateline> dateline = opening.details().dateline();
    Optional<String> place = dateline.flatMap(Dateline::place);
    boolean shouted = place.filter(DatelineReader::isShouted).isPresent();
    return place.filter(DatelineReader::areTowns).isPresent()
        || !opening.details().credits().agencies().isEmpty()
        || dateline.flatMap(Dateline::day).isPresent()
        || (shouted && block.lastIndexOf(':', opening.end()) < 0);
  }

  private static boolean isShouted(String place) {
    int comma = place.indexOf(',');
    String town = comma < 0 ? place : place.substring(0, comma);
    return Wording.words(town).stream().allMatch(Wording::isCapitals);
  }

  /** "ROE--Jane Ann, 98, of Norland": the notice of a death has the surname first. */
  private static boolean opensNotice(String rest) {
    int comma = rest.indexOf(',');
    if (comma < 1 || comma > LONGEST_GIVEN) {
      return false;
    }
    boolean names =
        Wording.words(rest.substring(0, comma)).stream()
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    int at = comma + 2;
    while (at < rest.length() && Character.isDigit(rest.charAt(at))) {
      at++;
    }
    return names && at > comma + 2 && at < rest.length() && rest.charAt(at) == ',';
  }

  /** Where "(Reuters)" or "/PRNewswire/" begins at the end of a dateline; -1 without one. */
  private static int creditStart(String head) {
    if (head.endsWith("/") && head.indexOf('/') < head.length() - 1) {
      return head.indexOf('/');
    }
    return head.endsWith(")") ? head.lastIndexOf('(') : -1;
  }

  /**
   * Without agency and day only "BAGHDAD — The", "PARIS - The" and "PARIS, France -- The" count.
   */
  private static boolean opensReport(String place, String dash, String rest) {
    boolean hyphen = HYPHENS.contains(dash) && Wording.words(rest).size() >= LEAST_REPORT;
    boolean wide = hyphen || WIDE.stream().anyMatch(dash::contains);
    // "WASHINGTON _" alone in its line opens what follows.
    boolean capital = rest.isEmpty() || Wording.startsLikeHeading(rest);
    boolean alone = rest.isEmpty() && !dash.equals(": ");
    return capital && (wide || alone || place.indexOf(',') > 0) && place.length() > 3;
  }

  private static List<String> agencies(String credit) {
    List<String> agencies = new ArrayList<>();
    for (String part : Wording.split(credit, "/,")) {
      List<String> words = Wording.words(part);
      boolean name = words.size() <= 4 && Character.isUpperCase(part.codePointAt(0));
      if (!isCode(part) && !name) {
        return List.of();
      }
      agencies.add(part);
    }
    return agencies;
  }

  private static Optional<Dateline> dateline(String head, boolean known, boolean dashed) {
    List<String> place = new ArrayList<>();
    List<String> day = new ArrayList<>();
    for (String part : Wording.split(head, ",")) {
      boolean inDay = belongsToDay(part, day);
      if (!inDay && !day.isEmpty()) {
        return Optional.empty();
      }
      (inDay ? day : place).add(part);
    }
    boolean trusted = known || !day.isEmpty();
    return isPlace(place, trusted) && (dashed || trusted)
        ? Optional.of(new Dateline(joined(place), joined(day)))
        : Optional.empty();
  }

  /** "June 10", and "2020" after it. */
  private static boolean belongsToDay(String part, List<String> day) {
    return isDay(part) || (isYear(part) && !day.isEmpty());
  }

  private static boolean isYear(String part) {
    return part.length() == 4 && part.chars().allMatch(Character::isDigit);
  }

  private static Optional<String> joined(List<String> parts) {
    return Optional.of(String.join(", ", parts)).filter(joined -> !joined.isEmpty());
  }

  private static boolean isDay(String part) {
    List<String> words = Wording.words(part);
    return words.size() <= 3
        && words.stream().anyMatch(WrittenDates::isMonth)
        && words.stream().anyMatch(w -> Character.isDigit(w.charAt(0)));
  }

  /** A town in capitals; "Baghdad" will do beside a known agency or a day. */
  private static boolean isPlace(List<String> parts, boolean trusted) {
    if (parts.isEmpty() || parts.size() > 3) {
      return false;
    }
    String town = parts.get(0);
    if (NOT_PLACES.contains(Wording.words(town).get(0).toUpperCase(Locale.ROOT))
        || !Wording.hasLetter(town)) {
      return false;
    }
    boolean names =
        String.join(" ", parts)
            .codePoints()
            .allMatch(c -> Character.isLetter(c) || " .'’-/()".indexOf(c) >= 0);
    boolean capitals = Wording.words(town).stream().allMatch(Wording::isCapitals);
    return names && (capitals || (trusted && isNamed(town)));
  }

  private static boolean isNamed(String town) {
    List<String> words = Wording.words(town);
    return words.size() <= 4 && words.stream().noneMatch(Wording::startsSmall);
  }
}
