package dev.articledigest.article;

import dev.articledigest.article.TextLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leaves out what wires and printers put between the lines of a report: "MORE", "-30-", pages. */
final class WireReader {

  private static final Set<String> HEAD_LINES = EntryList.load("head-lines.txt");
  private static final Set<String> MARKS =
      Set.of("MORE", "END", "ENDS", "ENDIT", "more", "end", "ends", "endit", "30", "more to come");
  private static final String DECORATION = " -–—()[]*_#.=/<>";

  /** How many lines at the head may speak to editors. */
  private static final int EDGE = 6;

  private static final int LONGEST_MARK = 20;
  private static final int LONGEST_NOTE = 200;

  private WireReader() {}

  static List<Line> read(List<Line> lines) {
    boolean pages = arePages(lines);
    List<Line> kept = new ArrayList<>();
    int written = 0;
    for (Line line : lines) {
      String text = line.text();
      boolean head = written < EDGE && (isSlug(text) || isNote(text));
      boolean page = pages && isNumber(text);
      written += line.isBlank() ? 0 : 1;
      if (!head && !page && !isMark(text) && !isPage(text)) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** "(MORE)", "-30-", "- ends -", "END" on a line of its own. */
  private static boolean isMark(String line) {
    if (line.length() > LONGEST_MARK || line.isEmpty()) {
      return false;
    }
    String core = core(line);
    boolean decorated = line.length() > core.length() + 1;
    boolean shouted = Wording.isCapitals(core);
    return MARKS.contains(core) && (decorated || shouted);
  }

  private static String core(String line) {
    return Wording.core(line, c -> DECORATION.indexOf(c) >= 0);
  }

  /** "Page 3 of 7", "- 3 -". */
  private static boolean isPage(String line) {
    if (line.length() > LONGEST_MARK || line.isEmpty()) {
      return false;
    }
    String core = core(line).toLowerCase(Locale.ROOT);
    return isNumber(core) ? isDashed(line, core) : isPageNumber(Wording.words(core));
  }

  private static boolean isDashed(String line, String core) {
    boolean dashed = "-–—".indexOf(line.charAt(0)) >= 0 && line.endsWith(line.substring(0, 1));
    return dashed && line.length() > core.length() + 1;
  }

  /** "page 3" or "page 3 of 7". */
  private static boolean isPageNumber(List<String> words) {
    return switch (words.size()) {
      case 2 -> isNumberAfter("page", words);
      case 4 -> isNumberAfter("page", words) && isNumberAfter("of", words.subList(2, 4));
      default -> false;
    };
  }

  private static boolean isNumberAfter(String word, List<String> words) {
    return words.get(0).equals(word) && isNumber(words.get(1));
  }

  /** Whether the numbers that stand alone on lines count pages: 2, 3, 4. */
  private static boolean arePages(List<Line> lines) {
    int last = -1;
    int count = 0;
    for (Line line : lines) {
      if (isNumber(line.text())) {
        int number = Integer.parseInt(line.text());
        if (last >= 0 && number != last + 1) {
          return false;
        }
        last = number;
        count++;
      }
    }
    return count > 1;
  }

  private static boolean isNumber(String text) {
    return text.length() < 4 && Wording.isDigits(text);
  }

  /** "bc-iraq-talks", "BC-US--Iraq-Talks 06-11 0450", "r i BC-Lake-Barrier". */
  private static boolean isSlug(String line) {
    if (line.length() > 80) {
      return false;
    }
    List<String> words = Wording.words(line);
    boolean wire = words.stream().anyMatch(w -> w.startsWith("BC-") || w.startsWith("bc-"));
    boolean coded = words.stream().skip(1).allMatch(w -> !Wording.hasLetter(w) || w.length() < 4);
    boolean slug = !words.isEmpty() && isJoined(words.get(0));
    return (wire && words.size() < 6) || (slug && coded && words.size() < 5);
  }

  /** Small letters and at least two hyphens. */
  private static boolean isJoined(String word) {
    long hyphens = word.chars().filter(c -> c == '-').count();
    return hyphens > 1
        && word.chars().allMatch(c -> c == '-' || Character.isLowerCase(c) || Wording.isDigit(c))
        && Wording.startsSmall(word)
        && !word.endsWith("-");
  }

  /** "Eds: Updates with quotes.", "(Adds analyst comment)", "FOR IMMEDIATE RELEASE". */
  private static boolean isNote(String line) {
    if (line.length() > LONGEST_NOTE || line.isEmpty()) {
      return false;
    }
    String folded = line.toLowerCase(Locale.ROOT);
    boolean closed = !folded.startsWith("(") || folded.indexOf(')') == folded.length() - 1;
    return closed && HEAD_LINES.stream().anyMatch(folded::startsWith) && isWhole(line);
  }

  /** "Press release" alone, not "Press releases pile up on the desk of the editor." */
  private static boolean isWhole(String line) {
    boolean marked = line.startsWith("(") || line.indexOf(':') > 0 || Wording.isCapitals(line);
    return marked || Wording.words(line).size() < 4;
  }
}
