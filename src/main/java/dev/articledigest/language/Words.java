package dev.articledigest.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words: which carry content, and which are forms of one another. */
public final class Words {

  private static final Set<String> STOP_WORDS = WordList.load("stop-words.txt");

  private static final Set<String> PERIODS = WordList.load("periods.txt");

  private static final Set<String> ARTICLES = WordSet.of("the", "a", "an");

  private Words() {}

  /** Whether a word, in lower case, is an article of English. */
  public static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** Whether a mark of possession follows a place: "'s". */
  public static boolean owns(String content, int end) {
    return content.startsWith("'s", end) || content.startsWith("’s", end);
  }

  /** Whether a space and a capital follow a place: the name that ends there may go on. */
  public static boolean capitalFollows(String content, int end) {
    return end + 1 < content.length()
        && content.charAt(end) == ' '
        && Character.isUpperCase(content.charAt(end + 1));
  }

  /** Whether a word has letters, if any, in capitals only. */
  public static boolean isShouted(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Whether a word, in lower case, names a span of time: "week", "season". */
  public static boolean isPeriod(String word) {
    return PERIODS.contains(word);
  }

  /** Whether the word, in any case, carries content: neither a stop word nor a single letter. */
  public static boolean isContent(String word) {
    return word.length() > 1 && !STOP_WORDS.contains(folded(word));
  }

  /**
   * Whether the word carries content in a language: no stop word of it. Where no stop words of the
   * language are known, none does.
   */
  public static boolean isContent(String word, String language) {
    if (language.equals("en")) {
      return isContent(word);
    }
    Set<String> stops = Foreign.STOP_WORDS.getOrDefault(language, Set.of());
    return word.length() > 1 && !stops.isEmpty() && !stops.contains(folded(word));
  }

  /** Whether stop words of the language are known. */
  public static boolean hasStopWords(String language) {
    return language.equals("en") || Foreign.STOP_WORDS.containsKey(language);
  }

  /** Read when an article in another language is. */
  private static final class Foreign {
    static final Map<String, Set<String>> STOP_WORDS = load();

    private static Map<String, Set<String>> load() {
      Map<String, Set<String>> words = new HashMap<>();
      for (String list : List.of("function-words.txt", "foreign-stop-words.txt")) {
        for (String line : WordList.lines(list)) {
          int colon = line.indexOf(':');
          words
              .computeIfAbsent(line.substring(0, colon), code -> new HashSet<>())
              .addAll(List.of(line.substring(colon + 1).strip().split(" ", -1)));
        }
      }
      return words;
    }
  }

  /** Whether a word or phrase ends as an owner's does: "the mayor's". */
  public static boolean isOwner(String words) {
    return words.endsWith("'s") || words.endsWith("’s");
  }

  /** The word up to an apostrophe within it: "he" of "he'll", "Iraq" of "Iraq's". */
  public static String beforeApostrophe(String word) {
    int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
    return mark > 0 ? word.substring(0, mark) : word;
  }

  /**
   * The word's stem: lower case, without possessive and the commonest endings ("Officials'" and
   * "official" are equal). Light on purpose: it must not join words of different meaning.
   */
  public static String stem(String word) {
    return stemOfFolded(folded(word));
  }

  private static String stemOfFolded(String word) {
    String stem = word;
    if (stem.isEmpty() || "s'gd".indexOf(stem.charAt(stem.length() - 1)) < 0) {
      // none of the endings below
      return stem;
    }
    stem = without(stem, "'s", 1);
    stem = without(stem, "'", 1);
    if (stem.endsWith("ies") && stem.length() > 4) {
      return stem.substring(0, stem.length() - 3) + "y";
    }
    if (stem.endsWith("ss")) {
      return stem;
    }
    String singular = without(without(stem, "es", 4), "s", 3);
    return without(without(singular, "ing", 4), "ed", 4);
  }

  /** The stems of the content words of a phrase, in order: "Tram strike ends" has three. */
  public static List<String> stems(String phrase) {
    List<String> stems = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at <= phrase.length()) {
      int character = at < phrase.length() ? phrase.codePointAt(at) : ' ';
      int next = at + Character.charCount(character);
      if (!isOfWord(character)) {
        addStem(phrase.substring(from, at), stems);
        from = next;
      }
      at = next;
    }
    return stems;
  }

  private static void addStem(String word, List<String> stems) {
    if (word.length() > 1) {
      String folded = folded(word);
      if (!STOP_WORDS.contains(folded)) {
        stems.add(stemOfFolded(folded));
      }
    }
  }

  private static boolean isOfWord(int character) {
    return Character.isLetter(character)
        || "'’-".indexOf(character) >= 0
        || switch (Character.getType(character)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  /**
   * The number of words of {@code text}, parted by white space; in writing without spaces two
   * characters of Chinese or Japanese and four of Thai, Lao, Khmer or Burmese make a word.
   */
  public static int count(String text) {
    int words = 0;
    int quarters = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // most characters are of ASCII and go on with a word
      if (!inside || !isPrinted(c)) {
        int weight = quarters(c);
        boolean space = weight > 0 || Character.isWhitespace(c);
        words += !space && !inside && isWordPart(text, i) ? 1 : 0;
        inside = !space && (inside || isWordPart(text, i));
        quarters += weight;
      }
    }
    return words + (quarters + 3) / 4;
  }

  /** Whether a character is one of ASCII that is neither white space nor a control. */
  private static boolean isPrinted(char c) {
    return c > ' ' && c < 0x7F;
  }

  /** A mark between characters of writing without spaces is no word. */
  private static boolean isWordPart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        || (text.charAt(at) < 0x2E80 && !(at > 0 && quarters(text.charAt(at - 1)) > 0));
  }

  private static int quarters(char c) {
    if (c < 0x0E00) {
      return 0;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> 2;
      case THAI, LAO, KHMER, MYANMAR -> 1;
      default -> 0;
    };
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static String without(String word, String ending, int atLeast) {
    return word.endsWith(ending) && word.length() - ending.length() >= atLeast
        ? word.substring(0, word.length() - ending.length())
        : word;
  }
}
