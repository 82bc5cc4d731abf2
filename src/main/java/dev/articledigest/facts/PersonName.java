package dev.articledigest.facts;

import dev.articledigest.article.Article;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name taken apart: {@code J.K. Rowling} has the units "j", "k", "rowling", {@code
 * Robert "Bob" Ford Jr.} the units "robert" and "ford", a nickname and a generation.
 *
 * @param units its words, folded, in order; initials and the particle of "al-Kazimi" apart
 * @param nickname what stands in quotes or brackets, folded; empty without
 * @param generation "jr", "sr" or a Roman numeral; empty without
 * @param isShort whether it is one word, or one with its particles: "Roe", "al-Kazimi", "von der
 *     Leyen"
 */
record PersonName(List<String> units, String nickname, String generation, boolean isShort) {

  /** More words than this no name has. */
  static final int LONGEST = 8;

  private static final Set<String> GENERATIONS =
      WordSet.of("jr", "sr", "junior", "ii", "iii", "iv");
  private static final Set<String> PARTICLES = WordList.load(Article.class, "particles.txt");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String MARKS = "\"'()“”‘’`,";

  /** Copies the list. */
  PersonName {
    units = List.copyOf(units);
  }

  /** Reads a form as it stands in the text. */
  static PersonName of(String form) {
    List<String> units = new ArrayList<>();
    String nickname = "";
    String generation = "";
    String[] words = SPACE.split(form, LONGEST + 1);
    boolean isShouted = form.equals(form.toUpperCase(Locale.ROOT));
    for (int i = 0; i < Math.min(words.length, LONGEST); i++) {
      String bare = unmarked(words[i]);
      String key = AliasKeys.folded(bare);
      if (i > 0 && i + 1 < words.length && isMarked(words[i])) {
        nickname = nickname.isEmpty() ? key : nickname;
      } else if (i > 0 && GENERATIONS.contains(key)) {
        generation = key.equals("junior") ? "jr" : key;
      } else {
        addUnits(bare, key, isShouted, units);
      }
    }
    return new PersonName(units, nickname, generation, isShort(words, units));
  }

  /** "J.K." is two units, "al-Kazimi" too; "Jong-un" and "Smith-Jones" are one. */
  private static void addUnits(String word, String key, boolean isShouted, List<String> units) {
    boolean isInitials =
        word.length() > 2 && word.charAt(1) == '.' && word.length() <= 2 * key.length();
    boolean isBareInitials = !isShouted && word.length() == 2 && word.equals(upper(word));
    int hyphen = key.indexOf('-');
    if (isInitials || isBareInitials) {
      addLetters(key, units);
    } else if (hyphen > 0 && PARTICLES.contains(key.substring(0, hyphen))) {
      units.add(key.substring(0, hyphen));
      units.add(key.substring(hyphen + 1));
    } else if (!key.isEmpty()) {
      units.add(key);
    }
  }

  private static void addLetters(String key, List<String> units) {
    for (int i = 0; i < key.length(); i++) {
      units.add(key.substring(i, i + 1));
    }
  }

  /** All but the last word are particles in lower case; "Al Gore" is a full name. */
  private static boolean isShort(String[] words, List<String> units) {
    for (int i = 0; i + 1 < Math.min(words.length, units.size()); i++) {
      boolean isLower = !words[i].isEmpty() && Character.isLowerCase(words[i].charAt(0));
      if (!isLower || !PARTICLES.contains(units.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether another form is the same name, written alike. */
  boolean isAs(PersonName other) {
    return units.equals(other.units)
        && nickname.equals(other.nickname)
        && generation.equals(other.generation)
        && isShort == other.isShort;
  }

  /** The words as one key; "Kim Jong-un" and "Kim Jong Un" have the same. */
  String key() {
    return key(0, units.size());
  }

  /** The words of a range as one key. */
  String key(int from, int to) {
    return String.join(" ", units.subList(from, to)).replace('-', ' ');
  }

  String first() {
    return units.get(0);
  }

  /** The last word, without particles before it: "kazimi"; empty where there is no word. */
  String last() {
    return units.isEmpty() ? "" : units.get(units.size() - 1);
  }

  /**
   * Whether this may be a longer form of another with the same ends: each word of the shorter
   * stands here in order, whole or as initial ("Hillary Rodham Clinton" and "Hillary Clinton",
   * "John F. Kerry" and "John Forbes Kerry").
   */
  boolean covers(PersonName shorter) {
    int at = 0;
    for (String unit : shorter.units) {
      while (at < units.size() && !isSame(units.get(at), unit, at == 0)) {
        at++;
      }
      at++;
    }
    return at <= units.size();
  }

  private boolean isSame(String own, String other, boolean isFirst) {
    boolean isInitial = own.length() == 1 || other.length() == 1;
    return own.equals(other)
        || (isInitial && own.charAt(0) == other.charAt(0))
        || (isFirst && other.equals(nickname));
  }

  private static boolean isMarked(String word) {
    return MARKS.indexOf(word.charAt(0)) >= 0 && MARKS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static String unmarked(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && MARKS.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && MARKS.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }

  private static String upper(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return "";
      }
    }
    return word;
  }
}
