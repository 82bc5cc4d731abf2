package dev.articledigest.summary;

import dev.articledigest.language.WordList;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Shortens a headline by its last part: "Bridge shut to lorries | What drivers must know", or by
 * what happened before or besides: "Mayor resigns over the ferry contract | after ...".
 */
final class HeadlineCuts {

  /** What stands between the parts of a headline. */
  private static final List<String> PARTINGS =
      List.of(" | ", " – ", " — ", " - ", "...", "…", "; ", ". ", ": ");

  /** What opens a clause, or a phrase that tells the occasion. */
  private static final Set<String> OPENERS = Set.of("as", "after", "amid", "while", "following");

  /** "Named | as chief", "days | after the vote", "such | as": it belongs to the word before. */
  private static final Set<String> BOUND = WordList.load(HeadlineCuts.class, "headline-bound.txt");

  /** "As | many as ten", "as | a witness". */
  private static final Set<String> NO_CLAUSE =
      Set.of("well", "many", "much", "few", "soon", "long", "a", "an", "part", "if");

  /** Whose words it is must stay: "..., police say". */
  private static final Set<String> SAYING =
      Set.of("say", "says", "said", "according", "claim", "claims", "warn", "warns", "reports");

  private static final int LEAST_WORDS = 5;

  /** Behind a colon fewer words than that name who says it: "Two men held after raid: police". */
  private static final int LEAST_BEHIND = 4;

  private HeadlineCuts() {}

  /** The longest part from the start that is whole and has no more words than asked. */
  static Optional<String> shortened(String headline, int most) {
    List<String> parts = new ArrayList<>();
    for (String parting : PARTINGS) {
      int at = headline.lastIndexOf(parting);
      boolean told = !parting.equals(": ") || isTold(headline.substring(Math.max(at, 0)));
      if (at > 0 && told) {
        parts.add(bare(headline.substring(0, at)));
      }
    }
    parts.addAll(clauses(headline, most));
    return parts.stream()
        .filter(HeadlineCuts::isBalanced)
        .filter(part -> Words.count(part) <= most && Words.count(part) >= LEAST_WORDS)
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean isTold(String behind) {
    return Words.count(behind) > LEAST_BEHIND && !isSaid(behind);
  }

  private static boolean isSaid(String behind) {
    return Arrays.stream(behind.split(" ", -1)).anyMatch(word -> SAYING.contains(plain(word)));
  }

  /** Up to each word that opens a clause, among so many as may stay. */
  private static List<String> clauses(String headline, int most) {
    List<String> parts = new ArrayList<>();
    int before = 0;
    int at = headline.indexOf(' ');
    for (int word = 1; word <= most && at > 0; word++) {
      int end = headline.indexOf(' ', at + 1);
      if (end > 0 && OPENERS.contains(headline.substring(at + 1, end).toLowerCase(Locale.ROOT))) {
        int next = headline.indexOf(' ', end + 1);
        String behind = headline.substring(end + 1, next < 0 ? headline.length() : next);
        boolean free =
            !BOUND.contains(plain(headline.substring(before, at)))
                && !NO_CLAUSE.contains(plain(behind))
                && !isSaid(headline.substring(at));
        if (free) {
          parts.add(bare(headline.substring(0, at)));
        }
      }
      before = at + 1;
      at = headline.indexOf(' ', at + 1);
    }
    return parts;
  }

  /** Whether each quotation and bracket that is opened is closed. */
  private static boolean isBalanced(String part) {
    List<String> words = List.of(part.split(" ", -1));
    long opened = words.stream().filter(word -> "'‘".indexOf(first(word)) >= 0).count();
    long closed = words.stream().filter(word -> "'’".indexOf(last(word)) >= 0).count();
    return count(part, '"') % 2 == 0
        && count(part, '“') == count(part, '”')
        && count(part, '«') == count(part, '»')
        && count(part, '(') == count(part, ')')
        && opened <= closed;
  }

  private static long count(String part, char mark) {
    return part.chars().filter(c -> c == mark).count();
  }

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private static char last(String word) {
    String bare = bare(word);
    return bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
  }

  /** A word in lower case, without the marks behind it. */
  static String plain(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static String bare(String part) {
    int end = part.length();
    while (end > 0 && " .…;:,".indexOf(part.charAt(end - 1)) >= 0) {
      end--;
    }
    return part.substring(0, end);
  }
}
