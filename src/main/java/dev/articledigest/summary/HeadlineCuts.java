package dev.articledigest.summary;

import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Shortens a headline by its last part: "Bridge shut to lorries | What drivers must know", or by
 * what happened before or besides: "Mayor resigns over the ferry contract | after ...".
 */
final class HeadlineCuts {

  /** What stands between the parts of a headline. */
  private static final List<String> PARTINGS =
      List.of(" | ", " – ", " — ", " - ", "――", "——", "...", "…", "; ", ". ", "? ", ": ");

  /** Behind these stands what a short label or somebody's words introduce. */
  private static final List<String> LEADS = List.of(": ", " – ", " — ", " - ", ". ", "? ");

  /** What opens a clause, or a phrase that tells the occasion. */
  private static final Set<String> OPENERS =
      WordSet.of("as", "after", "amid", "while", "following");

  /** What opens the occasion of a headline, in languages whose papers write so. */
  private static final Set<String> OCCASIONS =
      WordSet.of(
          "after",
          "as",
          "amid",
          "following",
          "tras",
          "après",
          "nach",
          "dopo",
          "após",
          "efter",
          "etter");

  private static final Set<String> PRONOUNS =
      WordSet.of(
          "he", "she", "they", "it", "his", "her", "their", "its", "him", "them", "il", "elle",
          "ils", "él", "ella", "ellos", "su", "er", "sie", "sein", "ihr", "lui", "lei", "ele",
          "ela");

  /** "Named | as chief", "days | after the vote", "such | as": it belongs to the word before. */
  private static final Set<String> BOUND = WordList.load(HeadlineCuts.class, "headline-bound.txt");

  /** "As | many as ten", "as | a witness". */
  private static final Set<String> NO_CLAUSE =
      WordSet.of("well", "many", "much", "few", "soon", "long", "a", "an", "part", "if");

  /** Whose words it is must stay: "..., police say". */
  private static final Set<String> SAYING =
      WordSet.of("say", "says", "said", "according", "claim", "claims", "warn", "warns", "reports");

  /** Where nothing else parts a headline it ends before one of these, told by its language. */
  private static final Set<String> PLACES =
      WordList.load(HeadlineCuts.class, "headline-places.txt");

  /** What opens other phrases; a headline that ends before one is begun only. */
  private static final Set<String> JOINTS =
      WordSet.of("and", "to", "that", "who", "which", "where", "but", "or", "of", "as");

  /** "No plans to sell it | in May": what bounds what is said must stay. */
  private static final Set<String> NEGATIONS =
      WordSet.of(
          "no",
          "not",
          "never",
          "without",
          "only",
          "first",
          "impossible",
          "unable",
          "cannot",
          "ni",
          "pas",
          "nicht",
          "non",
          "não");

  private static final int LEAST_WORDS = 5;

  /** A headline cut before a place or time has so many words. */
  private static final int LEAST_PLACED = 7;

  private static final int LEAST_BEGUN = 8;

  /** Behind a colon fewer words than that name who says it: "Two men held after raid: police". */
  private static final int LEAST_BEHIND = 4;

  /** So many of these a headline does without. */
  private static final int MOST_LEFT_OUT = 2;

  private static final String MARKS = "\"“”‘«»";

  /** What headlines do without. */
  private static final Set<String> LEAN = WordSet.of("the", "just");

  /** Kinds of pieces, as papers call them. */
  private static final Set<String> LABELS =
      WordList.load(HeadlineCuts.class, "headline-labels.txt");

  private HeadlineCuts() {}

  /**
   * An English headline without as many of its "the" and "just" as it is too long by, if these are
   * few: "The ferry hits the old pier" is "Ferry hits old pier" to papers ("a lot" keeps its "a").
   * Somebody's words stay.
   */
  static Optional<String> leaner(String headline, int most) {
    String[] words = headline.split(" ", -1);
    int over = words.length - most;
    if (over > MOST_LEFT_OUT || headline.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (over > 0 && LEAN.contains(word.toLowerCase(Locale.ROOT))) {
        over--;
      } else {
        kept.add(word);
      }
    }
    return over == 0 ? Optional.of(opened(String.join(" ", kept))) : Optional.empty();
  }

  /**
   * The longest part from the start that is whole and has no more words than asked; what stands
   * behind a label or a quotation; or what stands before a place or time.
   */
  static Optional<String> shortened(String headline, int most) {
    return longest(behind(headline), most)
        .or(() -> longest(before(headline, most), most))
        .or(() -> longest(clauses(headline, most), most))
        .or(() -> longest(places(headline, most), most))
        .or(() -> longest(behindOccasion(headline), most));
  }

  /**
   * The longest beginning that ends before a phrase, with the mark of what is left out: where no
   * part of a headline is whole.
   */
  static Optional<String> begun(String headline, int most) {
    List<String> parts =
        ends(
            headline,
            most,
            word ->
                (PLACES.contains(word.text()) || JOINTS.contains(word.text()))
                    && word.number() >= LEAST_BEGUN
                    && !PLACES.contains(word.before())
                    && !JOINTS.contains(word.before()));
    return longest(parts.stream().map(HeadlineCuts::left).toList(), most);
  }

  /** "Roe: ‘We will go all the way…’" */
  private static String left(String part) {
    String begun = undashed(part) + "…";
    for (String marks : List.of("‘’", "“”", "«»", "\"\"", "''")) {
      String closed = begun + marks.charAt(1);
      if (!isBalanced(begun) && begun.indexOf(marks.charAt(0)) >= 0 && isBalanced(closed)) {
        return closed;
      }
    }
    return begun;
  }

  private static Optional<String> longest(List<String> parts, int most) {
    return parts.stream()
        .filter(HeadlineCuts::isBalanced)
        .filter(part -> Words.count(part) <= most && Words.count(part) >= LEAST_WORDS)
        .max(Comparator.comparingInt(String::length));
  }

  /** "‘He died’: three men killed in raid" has its news behind the colon. */
  private static List<String> behind(String headline) {
    List<String> parts = new ArrayList<>();
    for (String lead : LEADS) {
      int at = headline.indexOf(lead);
      String label = at < 0 ? "" : headline.substring(0, at);
      if (at > 0 && (isLabel(label) || isQuotation(label))) {
        parts.add(opened(bare(headline.substring(at + lead.length()))));
      }
    }
    return parts;
  }

  /** "After a week of threats, the mayor resigns": the news is what stands behind the occasion. */
  private static List<String> behindOccasion(String headline) {
    int comma = headline.indexOf(", ");
    boolean occasion = OCCASIONS.contains(plain(headline.split(" ", 2)[0]));
    String news = occasion && comma > 0 ? headline.substring(comma + 2) : "";
    return news.isEmpty() || tellsOfSomebody(news) ? List.of() : List.of(opened(bare(news)));
  }

  /** "As the mayor turns 70, a look at what she did" needs both parts. */
  private static boolean tellsOfSomebody(String part) {
    return Arrays.stream(part.split(" ", -1)).anyMatch(word -> PRONOUNS.contains(plain(word)));
  }

  /** "… family: can a bot help?" begins with a capital then, "iPhone" as it is written. */
  private static String opened(String part) {
    String word = part.split(" ", 2)[0];
    return word.chars().allMatch(Character::isLowerCase)
        ? Character.toUpperCase(part.charAt(0)) + part.substring(1)
        : part;
  }

  /** "Flood in Osthafen", "Guide 2026"; "Marta Lind" would be who says it. */
  private static boolean isLabel(String part) {
    boolean name =
        Arrays.stream(part.split(" ", -1)).allMatch(word -> Character.isUpperCase(first(word)));
    return LABELS.contains(part.toLowerCase(Locale.ROOT))
        || (Words.count(part) < LEAST_WORDS && !name);
  }

  private static boolean isQuotation(String part) {
    return "\"'“‘«".indexOf(part.charAt(0)) >= 0
        && "\"'”’»".indexOf(part.charAt(part.length() - 1)) >= 0;
  }

  /** Up to each mark that parts the headline. */
  private static List<String> before(String headline, int most) {
    List<String> parts = new ArrayList<>();
    for (String parting : PARTINGS) {
      int at = headline.indexOf(parting);
      for (int n = 0; n < most && at > 0; n++) {
        if (!parting.equals(": ") || isTold(headline.substring(at))) {
          int asked = parting.equals("? ") ? 1 : 0;
          parts.add(bare(headline.substring(0, at)) + headline.substring(at, at + asked));
        }
        at = headline.indexOf(parting, at + parting.length());
      }
    }
    return parts;
  }

  private static boolean isTold(String behind) {
    return Words.count(behind) > LEAST_BEHIND && !isSaid(behind);
  }

  private static boolean isSaid(String behind) {
    return Arrays.stream(behind.split(" ", -1)).anyMatch(word -> SAYING.contains(plain(word)));
  }

  /** Up to each word that opens a clause, among so many as may stay. */
  private static List<String> clauses(String headline, int most) {
    return ends(
        headline,
        most,
        word ->
            OPENERS.contains(word.text())
                && !BOUND.contains(word.before())
                && !NO_CLAUSE.contains(word.behind()));
  }

  /** Up to each word that opens a place or time, but for the one that bounds what is said. */
  private static List<String> places(String headline, int most) {
    int bounded = bounded(headline);
    return ends(
        headline,
        most,
        word ->
            PLACES.contains(word.text())
                && word.number() >= LEAST_PLACED
                && word.number() > bounded
                && !BOUND.contains(word.before()));
  }

  /** The number of the first place or time behind the last negation; -1 where nothing is denied. */
  private static int bounded(String headline) {
    String[] words = headline.split(" ", -1);
    int bounded = -1;
    for (int i = 0; i < words.length; i++) {
      String word = plain(words[i]);
      if (NEGATIONS.contains(word)) {
        bounded = words.length;
      } else if (bounded == words.length && PLACES.contains(word)) {
        bounded = i;
      }
    }
    return bounded;
  }

  /** A word of a headline between two others, all in lower case and without marks. */
  private record Word(int number, String before, String text, String behind) {}

  /** Up to each such word, among so many as may stay, unless what follows tells who says it. */
  private static List<String> ends(String headline, int most, Predicate<Word> opens) {
    List<String> parts = new ArrayList<>();
    int before = 0;
    int at = headline.indexOf(' ');
    // A dash is no word.
    for (int word = 1; word <= 2 * most && at > 0; word++) {
      int end = headline.indexOf(' ', at + 1);
      if (end > 0) {
        int next = headline.indexOf(' ', end + 1);
        String behind = headline.substring(end + 1, next < 0 ? headline.length() : next);
        Word opener =
            new Word(
                word,
                plain(headline.substring(before, at)),
                headline.substring(at + 1, end).toLowerCase(Locale.ROOT),
                plain(behind));
        if (opens.test(opener) && !isSaid(headline.substring(at))) {
          parts.add(bare(headline.substring(0, at)));
        }
      }
      before = at + 1;
      at = end;
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

  private static String undashed(String part) {
    boolean dash = "-–—".indexOf(part.charAt(part.length() - 1)) >= 0;
    return dash ? bare(part.substring(0, part.length() - 1)) : part;
  }

  private static String bare(String part) {
    int end = part.length();
    while (end > 0 && " .…;:,".indexOf(part.charAt(end - 1)) >= 0) {
      end--;
    }
    return part.substring(0, end);
  }
}
