package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the figures of an article in any language: numbers in digits that a sign, a word of
 * magnitude, money or measure or their own marks show to be amounts. A bare number is left out: it
 * may be a year, an age, a score or a name.
 */
final class PlainFigureFinder {

  /** What a word beside a number means. */
  private record Meaning(String kind, String value) {}

  private static final Map<String, Map<String, Meaning>> WORDS = words();
  private static final String EVERY = "*";
  private static final int LONGEST_WORD = 16;

  private final Text text;
  private final String content;
  private final List<DateMention> dates;
  private final Map<String, Meaning> own;
  private final List<Figure> found = new ArrayList<>();

  private PlainFigureFinder(Text text, List<DateMention> dates) {
    this.text = text;
    this.content = text.content();
    this.dates = dates;
    this.own = WORDS.getOrDefault(text.language(), Map.of());
  }

  private static Map<String, Map<String, Meaning>> words() {
    Map<String, Map<String, Meaning>> words = new HashMap<>();
    for (String line : WordList.lines(PlainFigureFinder.class, "plain-figure-words.txt")) {
      String[] parts = line.split(" = | : ", 3);
      for (String language : parts[0].split(",", -1)) {
        for (String word : parts[2].split(", ", -1)) {
          int space = parts[1].indexOf(' ');
          words
              .computeIfAbsent(language, l -> new HashMap<>())
              .put(word, new Meaning(parts[1].substring(0, space), parts[1].substring(space + 1)));
        }
      }
    }
    return words;
  }

  /** The figures of the text, in order; a number within a date is none. */
  static List<Figure> find(Text text, List<DateMention> dates) {
    PlainFigureFinder finder = new PlainFigureFinder(text, dates);
    text.sentences().forEach(finder::findIn);
    return finder.found;
  }

  private void findIn(Sentence sentence) {
    int end = sentence.span().end();
    int at = sentence.span().start();
    while (at < end) {
      if (!PlainNumber.isDigit(content, at)) {
        at++;
        continue;
      }
      Optional<PlainNumber> number =
          isFree(at) ? PlainNumber.read(content, at, text.language()) : Optional.empty();
      int start = at;
      at =
          number
              .filter(n -> n.end() <= end)
              .map(n -> read(start, n, end))
              .orElseGet(() -> pastDigits(start, end));
    }
  }

  private int pastDigits(int from, int end) {
    int at = from;
    while (at < end
        && (PlainNumber.isDigit(content, at) || ".,:/-".indexOf(content.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** "F-16", "B12", "3:2" and "#5" are no amounts. */
  private boolean isFree(int at) {
    if (at == 0) {
      return true;
    }
    char before = content.charAt(at - 1);
    boolean letter = Character.isLetterOrDigit(before) && isCased(before);
    return !letter && "#/:.,-–_@+".indexOf(before) < 0;
  }

  /** Words of scripts without capitals stand right beside numbers: "約3億円". */
  private static boolean isCased(char c) {
    return Character.isDigit(c) || Character.isLowerCase(c) || Character.isUpperCase(c);
  }

  private int read(int start, PlainNumber number, int end) {
    BigDecimal value = number.value();
    int at = number.end();
    boolean scaled = false;
    for (Optional<Place> word = placeAt(at, end, "x"); word.isPresent(); ) {
      value = value.multiply(new BigDecimal(word.get().meaning().value()));
      at = word.get().end();
      scaled = true;
      word = placeAt(at, end, "x");
    }
    Optional<Place> unit = placeAt(linked(at, end), end, "").filter(p -> !p.is("x"));
    Optional<Place> before = before(start);
    boolean counts = scaled || (number.marked() && unit.isEmpty());
    if (before.isEmpty() && unit.isEmpty() && !counts) {
      return number.end();
    }
    int from = before.map(Place::start).orElse(start);
    int to = before.isPresent() ? at : unit.map(Place::end).orElse(at);
    add(new Span(from, to), value, before.or(() -> unit).map(Place::meaning));
    return to;
  }

  /** "12 millones de euros", "3 milioni di dollari", "5 millions d’euros". */
  private int linked(int at, int end) {
    for (String link : List.of(" de ", " di ", " d’", " d'", " de los ")) {
      if (content.startsWith(link, at) && at + link.length() < end) {
        return at + link.length();
      }
    }
    return at;
  }

  private void add(Span span, BigDecimal value, Optional<Meaning> meaning) {
    if (Within.overlapping(dates, span).isPresent()) {
      return;
    }
    Figure.Kind kind =
        meaning
            .map(m -> Figure.Kind.valueOf(m.kind().toUpperCase(Locale.ROOT)))
            .orElse(Figure.Kind.COUNT);
    boolean money = kind == Figure.Kind.MONEY;
    BigDecimal plain = value.stripTrailingZeros();
    found.add(
        new Figure(
            span.of(content),
            plain.scale() < 0 ? plain.setScale(0) : plain,
            Optional.empty(),
            Optional.empty(),
            meaning.filter(m -> !money).map(Meaning::value),
            kind,
            meaning.filter(m -> money).map(Meaning::value),
            false,
            Optional.empty(),
            span));
  }

  /** A word that has a meaning, and where it stands. */
  private record Place(int start, int end, Meaning meaning) {
    boolean is(String kind) {
      return meaning.kind().equals(kind);
    }
  }

  /** The longest known word at {@code at}, after at most one space; of one kind, or of any. */
  private Optional<Place> placeAt(int at, int end, String kind) {
    int from = at < end && isSpace(content.charAt(at)) ? at + 1 : at;
    for (int to = Math.min(end, from + LONGEST_WORD); to > from; to--) {
      if (endsWord(to)) {
        Optional<Meaning> meaning = meaning(content.substring(from, to));
        if (meaning.filter(m -> kind.isEmpty() || m.kind().equals(kind)).isPresent()) {
          return Optional.of(new Place(from, to, meaning.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** A word of a cased script or of Arabic or Devanagari must not go on: "km" is not "kmen". */
  private boolean endsWord(int to) {
    if (to >= content.length()) {
      return true;
    }
    int before = content.codePointBefore(to);
    int after = content.codePointAt(to);
    boolean goesOn =
        Character.isLetterOrDigit(after) || Character.getType(after) == Character.NON_SPACING_MARK;
    return !goesOn || !Character.isLetter(before) || isUnspaced(before);
  }

  private static boolean isUnspaced(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HANGUL
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI;
  }

  /** "€ 5", "$12", "USD 3", "Rp 5.000", "%12" in Turkish. */
  private Optional<Place> before(int start) {
    int to = start > 0 && isSpace(content.charAt(start - 1)) ? start - 1 : start;
    for (int from = Math.max(0, to - 4); from < to; from++) {
      boolean starts = from == 0 || !Character.isLetterOrDigit(content.charAt(from - 1));
      Optional<Meaning> meaning = starts ? meaning(content.substring(from, to)) : Optional.empty();
      boolean sign = to == start || !content.substring(from, to).equals("%");
      if (sign && meaning.filter(m -> m.kind().equals("money") || isTurkishShare(m)).isPresent()) {
        return Optional.of(new Place(from, start, meaning.get()));
      }
    }
    return Optional.empty();
  }

  private boolean isTurkishShare(Meaning meaning) {
    return text.language().equals("tr") && meaning.kind().equals("percent");
  }

  private Optional<Meaning> meaning(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(own.get(lower))
        .or(() -> Optional.ofNullable(WORDS.getOrDefault(EVERY, Map.of()).get(lower)));
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c);
  }
}
