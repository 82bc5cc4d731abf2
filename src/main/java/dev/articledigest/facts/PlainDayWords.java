package dev.articledigest.facts;

import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** How a language other than English names days. */
final class PlainDayWords {

  private static final Map<String, Set<String>> WORDS =
      WordList.sets(PlainDayWords.class, "plain-days.txt");

  private static final Map<String, String> PARTS =
      Map.of(
          "morning", "TMO",
          "afternoon", "TAF",
          "evening", "TEV",
          "night", "TNI",
          "midday", "");

  private static final int DAYS_OF_WEEK = 7;

  /** „Freitagmittag“ is longer than any day alone. */
  private static final int LEAST_GLUED = 9;

  private static final int MOST_LINKS = 2;

  private static final int NOUN_REACH = 4;

  private final String language;

  /** The numbers of weekdays from Monday, and below nought the days before the article's. */
  private final Map<String, Integer> names = new HashMap<>();

  private final Map<String, Integer> shorts = new HashMap<>();
  private final Map<String, String> parts = new HashMap<>();
  private final Set<String> links;
  private final boolean glued;
  private final boolean paired;

  private PlainDayWords(String language) {
    this.language = language;
    for (int i = 1; i <= DAYS_OF_WEEK; i++) {
      for (String name : words(Integer.toString(i))) {
        names.put(name, i);
        shorten(name, i);
      }
    }
    words("yesterday").forEach(word -> names.put(word, -1));
    words("before").forEach(word -> names.put(word, -2));
    PARTS.forEach((kind, value) -> words(kind).forEach(word -> parts.put(word, value)));
    links = words("links");
    glued = !words("glued").isEmpty();
    paired = names.keySet().stream().anyMatch(name -> name.indexOf('_') > 0);
  }

  /** "Na sexta (22)" for "na sexta-feira (22)". */
  private void shorten(String name, int number) {
    int dash = name.indexOf('-');
    if (dash > 0) {
      shorts.put(name.substring(0, dash), number);
    }
  }

  /** Whether the days of a language are known. */
  static boolean knows(String language) {
    return WORDS.containsKey(code(language) + " 1");
  }

  static PlainDayWords of(String language) {
    return new PlainDayWords(code(language));
  }

  private static String code(String language) {
    return language.equals("no") ? "nb" : language;
  }

  String language() {
    return language;
  }

  /** The words of a kind, as the list explains them. */
  Set<String> words(String kind) {
    return WORDS.getOrDefault(language + " " + kind, Set.of());
  }

  /** Whether a word is of a kind, alone or with the word before it. */
  boolean is(String kind, List<Token> tokens, int at) {
    Set<String> words = words(kind);
    String word = word(tokens, at);
    return words.contains(word) || words.contains(word(tokens, at - 1) + "_" + word);
  }

  /**
   * "Avant le match samedi", „vor der Wahl am Sonntag“, „das Treffen am Dienstag“: it may be to
   * come, whatever the verb tells.
   *
   * @param from the number of the day's first token, with the preposition or article before it
   * @param closes whether a token parts clauses
   */
  boolean isOfNoun(List<Token> tokens, int from, IntPredicate closes) {
    if (is("event", tokens, from - 1) || ends("event", word(tokens, from - 1))) {
      return true;
    }
    Set<String> nouns = words("noun");
    for (int i = from - 1; i >= Math.max(0, from - NOUN_REACH) && !closes.test(i); i--) {
      String word = word(tokens, i);
      if (nouns.contains(word) || nouns.contains(word + "_" + word(tokens, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A word in lower case, its apostrophe straight. */
  static String word(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).plain();
  }

  /**
   * A name of a day.
   *
   * @param number of the weekday from Monday; below nought so many days before the article's
   * @param start the number of its first token
   * @param part the end of the value of a part of that day, empty for the whole
   * @param end the number of the first token behind it
   */
  record Name(int number, int start, String part, int end) {}

  /** The name of a day that ends with a token and what follows; its number is 0 for none. */
  Name name(List<Token> tokens, int at) {
    String word = word(tokens, at);
    Integer number = names.get(word);
    if (number != null) {
      return withPart(tokens, number, at, at);
    }
    Integer joined = paired ? names.get(word(tokens, at - 1) + "_" + word) : null;
    if (joined != null) {
      return withPart(tokens, joined, at - 1, at);
    }
    Integer part = shorts.get(word);
    return part != null && word(tokens, at + 1).equals("(")
        ? new Name(part, at, "", at + 1)
        : glued(word, at);
  }

  private Name withPart(List<Token> tokens, int number, int start, int last) {
    int at = last + 1;
    while (at <= last + MOST_LINKS && links.contains(word(tokens, at))) {
      at++;
    }
    String part = parts.get(word(tokens, at));
    return part == null
        ? new Name(number, start, "", last + 1)
        : new Name(number, start, part, at + 1);
  }

  /** „Montagabend“, "vrijdagochtend". */
  private Name glued(String word, int at) {
    if (glued && word.length() >= LEAST_GLUED) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        int cut = word.length() - part.getKey().length();
        Integer number =
            cut > 0 && word.endsWith(part.getKey()) ? names.get(word.substring(0, cut)) : null;
        if (number != null) {
          return new Name(number, at, part.getValue(), at + 1);
        }
      }
    }
    return new Name(0, at, "", at);
  }

  /** Whether a word ends in one of a kind of endings, with something before it. */
  boolean ends(String kind, String word) {
    for (String end : words(kind)) {
      if (word.length() > end.length() + 1 && word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins with one of a kind of beginnings. */
  boolean begins(String kind, String word) {
    for (String beginning : words(kind)) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
