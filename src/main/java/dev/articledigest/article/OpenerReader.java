package dev.articledigest.article;

import dev.articledigest.article.DatelineReader.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the credits that scraped articles run into their first words, a stop for every line break:
 * "By . Jane Doe . PUBLISHED: . 05:12 EST, 6 June 2013 . | . UPDATED: . 08:30 EST, 6 June 2013 . A
 * man".
 */
final class OpenerReader {

  private static final int LONGEST_PART = 80;
  private static final int MOST_PARTS = 14;
  private static final int MOST_WORDS = 9;
  private static final Set<String> JOINTS = Set.of("and", "for", "in", "de", "van", "von");

  private final String block;
  private int at;
  private boolean by;
  private boolean named;
  private boolean updated;
  private boolean dated;
  private Details details = Details.NONE;

  private OpenerReader(String block) {
    this.block = block;
  }

  /** The credits, if the block opens with them. */
  static Optional<Opening> read(String block) {
    boolean names = block.startsWith("By .") || block.startsWith("By. ");
    boolean day = block.startsWith("PUBLISHED:") || block.startsWith("UPDATED:");
    return names || day ? new OpenerReader(block).readAll(names) : Optional.empty();
  }

  /** Reads all parts; without names at the head there must be a day. */
  private Optional<Opening> readAll(boolean names) {
    int parts = 0;
    while (parts < MOST_PARTS && readPart(parts)) {
      parts++;
    }
    boolean whole = parts > 1 && at < block.length() && (names || dated);
    return whole ? Optional.of(new Opening(details, at)) : Optional.empty();
  }

  /** Reads up to the next stop that ends a line; false if that is no credit. */
  private boolean readPart(int index) {
    int stop = stop(at);
    if (stop < 0) {
      return false;
    }
    String part = block.substring(at, stop).strip();
    if (!take(part, index)) {
      return false;
    }
    at = stop;
    while (at < block.length() && " .".indexOf(block.charAt(at)) >= 0) {
      at++;
    }
    return true;
  }

  private int stop(int start) {
    int most = Math.min(block.length() - 1, start + LONGEST_PART);
    for (int i = start; i < most; i++) {
      boolean word = i > start && block.charAt(i - 1) != ' ';
      // "J. Doe": an initial ends no line.
      boolean initial = word && i - start > 1 && block.charAt(i - 2) == ' ' && !isRule(i - 1);
      if (block.charAt(i) == '.' && block.charAt(i + 1) == ' ' && !initial) {
        return i;
      }
    }
    return -1;
  }

  private boolean isRule(int i) {
    return block.charAt(i) == '|';
  }

  private boolean take(String part, int index) {
    String folded = part.toLowerCase(Locale.ROOT);
    if (folded.equals("by") || folded.equals("|")) {
      by |= folded.equals("by");
      return true;
    }
    if (folded.equals("published:") || folded.equals("updated:")) {
      updated = folded.equals("updated:");
      return true;
    }
    if (WrittenDates.isDateLine(part) && part.length() > 5) {
      takeDate(part, folded.startsWith("last updated"));
      return true;
    }
    return by && !dated && index < 4 && takeNames(part);
  }

  private void takeDate(String part, boolean last) {
    Optional<String> day = WrittenDates.iso(part);
    boolean change = updated || last;
    Optional<String> none = Optional.empty();
    details = details.or(change ? Details.dated(none, day) : Details.dated(day, none));
    dated = true;
  }

  /** "Jane Doe", "and John Roe", "Daily Mail Reporter", "Jane Doe For Mailonline". */
  private boolean takeNames(String part) {
    boolean more = part.startsWith("and ");
    String names = more ? part.substring(4) : part;
    List<String> words = Wording.words(names);
    boolean capitals = words.stream().allMatch(w -> !Wording.startsSmall(w) || JOINTS.contains(w));
    if (words.isEmpty() || words.size() > MOST_WORDS || !capitals || named != more) {
      return false;
    }
    named = true;
    NameReader.Names read = NameReader.read(names.replace(" For ", " for "));
    List<String> people = new ArrayList<>(details.credits().byline());
    people.addAll(read.people());
    details = Details.credited(people, read.agencies()).or(details);
    return true;
  }
}
