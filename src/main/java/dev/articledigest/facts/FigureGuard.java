package dev.articledigest.facts;

import java.util.Set;

/** Tells numbers that count from those that label: footnotes, telephone numbers, ages, models. */
final class FigureGuard {

  private static final Set<String> LABELS =
      Set.of(
          "no",
          "number",
          "page",
          "chapter",
          "room",
          "article",
          "section",
          "route",
          "flight",
          "channel",
          "resolution",
          "level",
          "phase",
          "grade",
          "type",
          "step",
          "gate",
          "aged",
          "age",
          "+",
          "#",
          "[",
          "/",
          "@",
          "_");
  private static final Set<String> OPENERS =
      Set.of(
          "the", "between", "from", "to", "killed", "over", "in", "at", "about", "of", "with",
          "and", "but", "on", "for", "after", "by", "only", "all", "as", "when", "more", "some",
          "than", "least", "nearly", "another");

  private FigureGuard() {}

  /** Whether the words from {@code from} to {@code end} are a label, no amount. */
  static boolean isLabel(NumberWords words, int from, int end) {
    return words.in(from - 1, LABELS)
        || (words.is(from - 1, ".") && words.is(from - 2, "no"))
        || isName(words, from, end)
        || isTelephone(words, from)
        || isAge(words, from, end);
  }

  /** "Boeing 737", "Apollo 13", but not "In 12 towns" nor "Paris, 12 people". */
  private static boolean isName(NumberWords words, int from, int end) {
    NumberWord before = words.word(from - 1);
    boolean joined = words.word(from).joined() && !before.number();
    boolean named = before.capital() && !OPENERS.contains(before.text());
    boolean glued = words.word(end).joined() && words.word(end).capital();
    return joined || glued || (named && words.word(from).number());
  }

  private static boolean isTelephone(NumberWords words, int from) {
    boolean chain = words.word(from).joined() && words.word(from - 1).number();
    boolean joined = words.word(from).number() && isJoinedNumber(words.word(from + 1));
    return chain || (joined && isDialled(words, from));
  }

  /** Three numbers in a row, a second one that begins with zero, or three digits and four. */
  private static boolean isDialled(NumberWords words, int from) {
    String next = words.at(from + 1);
    return isJoinedNumber(words.word(from + 2))
        || (next.startsWith("0") && next.length() > 1)
        || (words.at(from).length() == 3 && next.length() == 4);
  }

  private static boolean isJoinedNumber(NumberWord word) {
    return word.joined() && word.number();
  }

  /** "Ali Tan, 52, a teacher", "a 52-year-old man". */
  private static boolean isAge(NumberWords words, int from, int end) {
    boolean between =
        words.is(from - 1, ",")
            && words.word(from - 2).capital()
            && (words.is(end, ",") || words.is(end, "."));
    boolean old =
        DateUnit.of(words.at(end)).isPresent()
            && (words.is(end + 1, "old") || words.follow(end + 1, "of", "age"));
    return between || old;
  }
}
