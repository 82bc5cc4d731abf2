package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Set;

/** Knows which words make the words of an office: "then-lieutenant governor", "chief of staff". */
final class RolePhrase {

  /** The last words of offices: "mayor". */
  static final Set<String> HEADS = WordList.load(RolePhrase.class, "role-heads.txt");

  private static final Set<String> MODIFIERS =
      WordList.load(RolePhrase.class, "role-modifiers.txt");
  private static final Set<String> OFFICES = WordList.load(RolePhrase.class, "role-offices.txt");
  private static final List<String> ENDINGS =
      List.of("ologist", "ographer", "onomist", "politician", "maker", "keeper", "swoman");
  private static final Set<String> DETERMINERS =
      WordSet.of("the", "a", "an", "its", "his", "her", "their", "our", "whose");
  static final Set<String> MONTHS =
      WordSet.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "spring",
          "easter",
          "christmas");
  private static final int LONGEST = 7;
  private static final int LONGEST_HEAD = 4;

  private final EntityWords words;

  RolePhrase(EntityWords words) {
    this.words = words;
  }

  /** The first token of the phrase that ends with {@code end}; {@code end + 1} without one. */
  int start(int end, int near) {
    int head = headStart(end, near);
    int sure = head;
    int at = head - 1;
    boolean isOpen = false;
    while (head <= end && end - at < LONGEST && isBefore(at, head, near)) {
      isOpen |= !isModifier(at, near) && !isTitled(at, head, near);
      sure = isOpen ? sure : at;
      at--;
    }
    boolean isBounded = isDeterminer(words.word(at, near)) || isPossessive(at, near);
    return isOpen && isBounded ? at + 1 : sure;
  }

  /** "With a sweep of his pen President …": before a capital no common noun belongs to it. */
  private boolean isBefore(int at, int head, int near) {
    return isModifier(at, near)
        || (isOpen(at, near) && (isCapital(at, near) || !isCapital(head, near)));
  }

  /** "Foreign Affairs Minister": a capital within the sentence, but not "On Monday President". */
  private boolean isTitled(int at, int head, int near) {
    String before = words.word(at - 1, near);
    return isCapital(at, near)
        && isCapital(head, near)
        && !before.isEmpty()
        && Character.isLetter(before.charAt(0))
        && !CueWords.endsSpeaker(words.word(at, near))
        && !MONTHS.contains(words.word(at, near));
  }

  private boolean isCapital(int at, int near) {
    String word = words.form(at, near);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /**
   * The token behind the longest phrase that begins at {@code from}; {@code from} without one.
   *
   * @param isBounded whether a determiner stands before it, so that any noun may belong to it
   */
  int end(int from, int near, boolean isBounded) {
    int end = from;
    int at = from;
    while (at < from + LONGEST && isPart(at, near, isBounded)) {
      at++;
      end = headStart(at - 1, near) < at && headStart(at - 1, near) >= from ? at : end;
    }
    return end;
  }

  private boolean isPart(int at, int near, boolean isBounded) {
    boolean isLink = words.word(at, near).equals("of") || words.word(at, near).equals("in");
    return isModifier(at, near)
        || headStart(at, near) <= at
        // "a former US diplomat"
        || (isBounded && isBody(at, near))
        || (isBounded && isOpen(at, near))
        // "chief of staff", "editor in chief"
        || (isLink && headStart(at + 1, near) < at);
  }

  private boolean isBody(int at, int near) {
    return !words.word(at, near).isEmpty()
        && !isPossessive(at, near)
        && words.name(at).filter(n -> n.type() != NameType.PERSON).isPresent();
  }

  /** The first token of the longest head that ends with {@code end}; {@code end + 1} without. */
  private int headStart(int end, int near) {
    int from = end + 1;
    StringBuilder phrase = new StringBuilder();
    for (int i = end; i > end - LONGEST_HEAD && isPlain(i, near); i--) {
      phrase.insert(0, phrase.isEmpty() ? bare(i, near) : bare(i, near) + " ");
      from = isHead(phrase.toString()) ? i : from;
    }
    return from;
  }

  /** Whether a word alone names an office or trade: "lawyer". */
  boolean isHeadWord(int at, int near) {
    return isPlain(at, near) && isHead(bare(at, near));
  }

  /** "minister", "vice-president", "ex-minister", "cardiologist". */
  static boolean isHead(String phrase) {
    int hyphen = phrase.lastIndexOf('-');
    return HEADS.contains(phrase)
        || (hyphen > 0
            && phrase.lastIndexOf(' ', hyphen) < 0
            && HEADS.contains(phrase.substring(hyphen + 1)))
        || (phrase.indexOf(' ') < 0 && endsAsTrade(phrase));
  }

  private static boolean endsAsTrade(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is known to stand before the noun of an office. */
  boolean isModifier(int at, int near) {
    String word = bare(at, near);
    if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
      return false;
    }
    if (words.name(at).isPresent()) {
      return words.name(at).get().type() == NameType.GROUP && !isPossessive(at, near);
    }
    boolean isJoined = word.indexOf('-') > 0 && !isPossessive(at, near);
    return MODIFIERS.contains(word) || HEADS.contains(word) || isJoined;
  }

  /** Whether a word may stand there where a determiner opens the phrase: "a longtime pollster". */
  private boolean isOpen(int at, int near) {
    String word = words.form(at, near);
    return isPlain(at, near)
        && Words.isContent(word)
        && !isPossessive(at, near)
        && !CueWords.isCue(word)
        && !word.endsWith("ing")
        && !word.endsWith("ed");
  }

  private boolean isPlain(int at, int near) {
    String word = words.word(at, near);
    return !word.isEmpty() && Character.isLetter(word.charAt(0)) && words.name(at).isEmpty();
  }

  private String bare(int at, int near) {
    String word = words.word(at, near);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /** Whether a word alone may begin the words of an office: "former", "head". */
  static boolean opensRole(String word) {
    return MODIFIERS.contains(word) || isHead(word);
  }

  /** "Twitter's", "the workers'". */
  boolean isPossessive(int at, int near) {
    String word = words.word(at, near).replace('’', '\'');
    return word.endsWith("'s") || word.endsWith("s'") || word.equals("'");
  }

  /** A mark of possession that stands alone: the last of "Motors '". */
  boolean isClitic(int at, int near) {
    String word = words.word(at, near).replace('’', '\'');
    return word.equals("'s") || word.equals("'");
  }

  /** Whether an office that ends with the token is one held for a place. */
  boolean isOffice(int end, int near) {
    String word = bare(end, near);
    return OFFICES.contains(word.substring(word.lastIndexOf('-') + 1));
  }
}
