package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that count from those that label: footnotes, telephone numbers, ages, models. */
final class FigureGuard {

  private static final Set<String> LABELS =
      WordSet.of(
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
          "question",
          "questions",
          "size",
          "marker",
          "volume",
          "vol",
          "unit",
          "court",
          "junction",
          "highway",
          "category",
          "platform",
          "episode",
          "row",
          "markers",
          "aged",
          "age",
          "+",
          "#",
          "[",
          "/",
          "@",
          "_");
  private static final Set<String> OPENERS =
      WordSet.of(
          "the", "between", "from", "to", "killed", "over", "in", "at", "about", "of", "with",
          "and", "but", "on", "for", "after", "by", "only", "all", "as", "when", "more", "some",
          "than", "least", "nearly", "another");

  private static final Set<String> ENDS = WordSet.of(".", "!", "?", "…", "\"", "”", "''", "*");
  private static final Set<String> STREETS =
      WordSet.of(
          "street",
          "st",
          "avenue",
          "ave",
          "road",
          "rd",
          "drive",
          "lane",
          "boulevard",
          "blvd",
          "terrace",
          "crescent");
  private static final int MOST_NOTES = 12;
  private static final int MOST_STREET = 4;
  private static final Set<String> HOURS = WordSet.of("am", "pm", "o'clock", "a.m", "p.m");
  private static final Set<String> AGED = WordSet.of("aged", "ages");
  private static final Set<String> AGE_LINKS =
      WordSet.of("and", "to", "or", "between", "from", ",");
  private static final Set<String> AGES = WordSet.of("age", "ages");
  private static final Set<String> COMPARED_AGES = WordSet.of("older", "younger");
  private static final Set<String> OLD = WordSet.of("old", "olds");
  private static final Set<String> AFTER_AGE = WordSet.of(",", ".", ";", ")", "and");
  private static final Set<String> EMERGENCIES = WordSet.of("911", "999", "112");
  private static final Set<String> PERSONS = WordSet.of("he", "she", "i", "who");

  private FigureGuard() {}

  /** Whether the words from {@code from} to {@code end} are a label, no amount. */
  static boolean isLabel(NumberWords words, int from, int end) {
    return isMarked(words, from)
        || isName(words, from, end)
        || isItem(words, from, end)
        || isTime(words, end)
        || isTelephone(words, from)
        || isAge(words, from, end)
        || isNote(words, from)
        || isClock(words, from)
        || isAddress(words, end)
        || isTitle(words, from, end);
  }

  /** "No. 5", "page 12", "#7". */
  static boolean isMarked(NumberWords words, int from) {
    return words.in(from - 1, LABELS) || (words.is(from - 1, ".") && words.is(from - 2, "no"));
  }

  /** A number without a subject that is no count: "call 911", "left school at 16", "she was 12". */
  static boolean isBareLabel(NumberWords words, int from, int end) {
    boolean alone = end == from + 1 && words.word(from).number();
    boolean emergency = alone && words.in(from, EMERGENCIES);
    boolean years = alone && words.at(from).length() <= 2 && !words.is(from, "0");
    boolean at = words.is(from - 1, "at") || words.is(from - 1, "turned");
    boolean was = words.is(from - 1, "was") && PERSONS.contains(words.at(from - 2));
    return emergency || (years && (at || was));
  }

  /** "kick-off at 3.30", but not "at 3.30 euros". */
  private static boolean isClock(NumberWords words, int from) {
    return words.is(from - 1, "at")
        && Clock.TIME.matcher(words.at(from)).matches()
        && !Character.isLetterOrDigit(
            words.at(from + 1).isEmpty() ? ' ' : words.at(from + 1).charAt(0))
        && !words.is(from + 1, "%");
  }

  /** "3. Rabbit Beach", "4) Open the lid": the mark of an item in a list. */
  private static boolean isItem(NumberWords words, int from, int end) {
    boolean opens = from == 0 || ENDS.contains(words.at(from - 1)) || words.is(from - 1, ":");
    boolean closes = words.is(end, ".") || words.is(end, ")") || words.is(end, ":");
    return opens && closes && words.word(from).number() && end == from + 1;
  }

  /** "4 or 5 a.m.", "at 7 o'clock". */
  private static boolean isTime(NumberWords words, int end) {
    int at = words.is(end, "or") || words.is(end, "to") ? end + 2 : end;
    return HOURS.contains(words.at(at));
  }

  /** "Boeing 737", "Apollo 13", "the Big Ten", but not "In 12 towns" nor "Paris, 12 people". */
  private static boolean isName(NumberWords words, int from, int end) {
    NumberWord before = words.word(from - 1);
    boolean joined = words.word(from).joined() && !before.number();
    // "Its 48 authors": only a name opens a sentence before a label
    boolean word = from > 1 || before.tag() == PartOfSpeech.PROPN;
    boolean named = before.capital() && word && !OPENERS.contains(before.text());
    boolean glued = words.word(end).joined() && words.word(end).capital();
    boolean titled = words.word(from).number() || words.word(from).capital();
    return joined || glued || (named && titled);
  }

  /** "(4, 5)" behind a claim: the numbers of its sources. */
  private static boolean isNote(NumberWords words, int from) {
    int first = from;
    while (first > from - MOST_NOTES && isNoted(words, first - 1)) {
      first--;
    }
    int last = from;
    while (last < from + MOST_NOTES && isNoted(words, last + 1)) {
      last++;
    }
    return last - first > 0
        && isNoted(words, from)
        && words.is(first - 1, "(")
        && words.is(last + 1, ")");
  }

  private static boolean isNoted(NumberWords words, int at) {
    String word = words.at(at);
    boolean number = word.length() < 3 && !word.isEmpty() && Character.isDigit(word.charAt(0));
    return number || word.equals(",");
  }

  /** "the 400 | block of M Street", "410 | Harbour Street". */
  private static boolean isAddress(NumberWords words, int end) {
    int at = end;
    while (at < end + MOST_STREET && words.word(at).capital() && !words.in(at, STREETS)) {
      at++;
    }
    boolean street = at > end && words.in(at, STREETS) && words.word(at).capital();
    boolean numbered = words.word(end - 1).number();
    return numbered && (street || (words.is(end, "block") && words.is(end + 1, "of")));
  }

  /** "of 60 Minutes since", "Twelve Years a Slave": the unit of a measure has no capital. */
  private static boolean isTitle(NumberWords words, int from, int end) {
    NumberWord unit = words.word(end);
    return unit.capital()
        && !unit.joined()
        && !words.word(from - 1).capital()
        && !words.word(end + 1).capital()
        && DateUnit.of(unit.text()).isPresent();
  }

  private static boolean isTelephone(NumberWords words, int from) {
    boolean dialled = words.word(from).number() && isSpaced(words, from);
    boolean chain = words.word(from).joined() && words.word(from - 1).number();
    boolean joined = words.word(from).number() && isJoinedNumber(words.word(from + 1));
    return dialled || chain || (joined && isDialled(words, from));
  }

  /** "0800 555 0199": numbers in a row of which one begins with zero; "+84 12 2299". */
  private static boolean isSpaced(NumberWords words, int at) {
    int from = at;
    while (from > at - 4 && words.word(from - 1).number()) {
      from--;
    }
    int end = at;
    boolean zero = words.is(from - 1, "+");
    while (end < at + 4 && words.word(end).number()) {
      end++;
    }
    for (int i = from; i < end; i++) {
      zero |= words.at(i).length() > 2 && words.at(i).startsWith("0") && !words.at(i).contains(".");
    }
    return zero && end - from > 1;
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

  /** "Ali Tan, 52, a teacher", "a 52-year-old man", "two 17-year-olds", "at the age of fifty". */
  private static boolean isAge(NumberWords words, int from, int end) {
    boolean between =
        words.is(from - 1, ",")
            && (words.word(from - 2).capital() || words.in(from - 2, PersonNouns.WORDS))
            && AFTER_AGE.contains(words.at(end));
    boolean compared = words.is(from - 1, "than") && words.in(from - 2, COMPARED_AGES);
    return between
        || isAged(words, from)
        || isOld(words, end)
        || (compared && FigureSubject.find(words, end).isEmpty());
  }

  /** "aged 23 and 31", "aged between 40 and 75", "the age of fifty". */
  private static boolean isAged(NumberWords words, int from) {
    int at = from - 1;
    while (at > from - 6 && (words.word(at).number() || words.in(at, AGE_LINKS))) {
      at--;
    }
    return words.in(at, AGED) || (words.is(from - 1, "of") && words.in(from - 2, AGES));
  }

  private static boolean isOld(NumberWords words, int end) {
    return DateUnit.of(words.at(end)).isPresent()
        && (words.in(end + 1, OLD) || words.follow(end + 1, "of", "age"));
  }

  /** Made when a number behind "at" is first asked for. */
  private static final class Clock {
    static final Pattern TIME = Pattern.compile("(?:1?\\d|2[0-3])\\.[0-5]\\d");
  }
}
