package dev.articledigest.language;

import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts off a name what text without marks has run into it: a photo agency and its number ("Old
 * Tower Getty Images 6"), a common word ("Lena Reh goal"), the name again ("Lena Reh Lena Reh").
 */
final class NameTrim {

  private static final Set<String> CREDITS = WordList.load("name-credits.txt");
  private static final Set<String> COMPANIES =
      WordSet.of(
          "SA", "S.A.", "AG", "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "PLC", "Corp", "Corp.", "GmbH");
  private static final int NAMES = NameGazetteer.FIRST_NAME | NameGazetteer.LAST_NAME;
  private static final Set<String> DASHES = WordSet.of("-", "–", "—");
  private static final Set<String> DAYS =
      WordSet.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final int FEW = 3;
  private static final int LONGEST_ABBREVIATION = 4;

  private final String content;

  NameTrim(String content) {
    this.content = content;
  }

  /** The name without what is no part of it, under the type its last word tells; none if empty. */
  List<Name> trim(Name name) {
    List<Span> words = words(name.span());
    int from = firstWord(words, name.type());
    int to = Math.max(from, lastWord(words, from, name.type()));
    if (from == to) {
      return List.of();
    }
    Span span = withoutMark(new Span(words.get(from).start(), words.get(to - 1).end()));
    return span.length() > 1
        ? List.of(new Name(type(name.type(), words.subList(from, to), to < words.size()), span))
        : List.of();
  }

  /** Where the next space is; never looks beyond the limit, as a text may have none. */
  static int space(String content, int from, int limit) {
    int at = from;
    while (at < limit && content.charAt(at) != ' ') {
      at++;
    }
    return at;
  }

  private List<Span> words(Span span) {
    List<Span> words = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      int end = space(content, at, span.end());
      if (end > at) {
        words.add(new Span(at, end));
      }
      at = end + 1;
    }
    return words;
  }

  /** "beach-centric | Orlen", "medium-range | Orlen 9", "brother-in-law | Shaka". */
  private int firstWord(List<Span> words, NameType type) {
    String first = words.get(0).of(content);
    int hyphen = first.indexOf('-');
    boolean common =
        hyphen > 0
            && !NameParticles.contains(first.substring(0, hyphen))
            && isLower(first.replace("-", ""));
    return common && (type == NameType.PERSON || words.size() > 1) ? 1 : 0;
  }

  private int lastWord(List<Span> words, int from, NameType type) {
    int end = beforeCredit(words, from);
    if (type == NameType.PERSON) {
      while (end - from > 1 && isCommon(words, end - 1)) {
        end--;
      }
    }
    return isTwice(words, from, end) ? from + (end - from) / 2 : end;
  }

  /** "Old Tower | Getty Images 6", "EPA | 9 Snuggle". */
  private int beforeCredit(List<Span> words, int from) {
    for (int i = from + 1; i < words.size(); i++) {
      boolean counted = isNumber(word(words, i)) && CREDITS.contains(word(words, i - 1));
      if (counted || CREDITS.contains(word(words, i))) {
        return i;
      }
    }
    return words.size();
  }

  private String word(List<Span> words, int at) {
    return words.get(at).of(content);
  }

  /**
   * "Lena Reh | goal", "Reh | Friday", "Lena Reh | CPR", "Lena Reh | – whose", but not "Yoon Suk -
   * yeol".
   */
  private boolean isCommon(List<Span> words, int at) {
    String word = words.get(at).of(content);
    boolean joined = words.get(at - 1).of(content).equals("-");
    boolean lower = isLower(word) && !NameParticles.contains(word);
    return (lower && !joined)
        || isNumber(word)
        || DASHES.contains(word)
        || DAYS.contains(word)
        || (isAbbreviation(word) && !isAbbreviation(words.get(at - 1).of(content)));
  }

  /** "CPR", "MVP": capitals that nobody can speak. */
  private static boolean isAbbreviation(String word) {
    boolean unspoken = word.length() > 1 && word.length() <= LONGEST_ABBREVIATION;
    for (int i = 0; unspoken && i < word.length(); i++) {
      unspoken = Character.isUpperCase(word.charAt(i)) && "AEIOUY".indexOf(word.charAt(i)) < 0;
    }
    return unspoken;
  }

  private boolean isTwice(List<Span> words, int from, int end) {
    int half = (end - from) / 2;
    if (half < 2 || half * 2 != end - from) {
      return false;
    }
    for (int i = 0; i < half; i++) {
      if (!words.get(from + i).of(content).equals(words.get(from + half + i).of(content))) {
        return false;
      }
    }
    return true;
  }

  /** "Reh‘s", where the quotation mark is meant for an apostrophe. */
  private Span withoutMark(Span span) {
    String words = span.of(content);
    return words.endsWith("‘s") ? new Span(span.start(), span.end() - 2) : span;
  }

  private NameType type(NameType type, List<Span> words, boolean cut) {
    if (type == NameType.ORGANIZATION && words.size() == 1 && isPlace(word(words, 0), cut)) {
      return NameType.PLACE;
    }
    return type == NameType.PERSON && words.size() > 1 && isBody(words)
        ? NameType.ORGANIZATION
        : type;
  }

  /** "Calif." is no company, nor is "Vania" of "Vania Getty Images". */
  private static boolean isPlace(String word, boolean cut) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".")) {
      String bare = lower.substring(0, lower.length() - 1);
      return (NameGazetteer.lists(bare) & NameGazetteer.REGION) != 0;
    }
    return cut && (NameGazetteer.lists(lower) & NameGazetteer.COUNTRY) != 0;
  }

  /** "Lumen SA", "Lena Reh Foundation". */
  private boolean isBody(List<Span> words) {
    String last = word(words, words.size() - 1);
    int lists = NameGazetteer.lists(last.toLowerCase(Locale.ROOT));
    boolean common = (lists & NameGazetteer.ORGANIZATION_WORD) != 0 && (lists & NAMES) == 0;
    return COMPANIES.contains(last) || (common && words.size() >= FEW);
  }

  private static boolean isLower(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) && word.chars().noneMatch(Character::isLetter);
  }
}
