package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads one figure of a sentence: a number with its hedge, range, unit and subject. */
final class FigureReader {

  /**
   * A figure and where it ends.
   *
   * @param figure the figure
   * @param end the position after its last word
   */
  record Reading(Figure figure, int end) {}

  private static final Set<String> HEDGES = WordList.load(FigureReader.class, "figure-hedges.txt");
  private static final Set<String> HEDGE_OPENERS = Openers.firstWords(HEDGES);
  private static final Set<String> HEDGES_LATER = Openers.laterWords(HEDGES);

  /** In words. */
  private static final int LONGEST_HEDGE = 3;

  private static final Set<String> RANKS =
      WordSet.of(
          "most",
          "best",
          "worst",
          "largest",
          "biggest",
          "highest",
          "lowest",
          "smallest",
          "longest",
          "oldest",
          "richest",
          "fastest",
          "deadliest",
          "busiest",
          "tallest",
          "straight",
          "consecutive",
          "successive",
          "place",
          "placed");
  private static final Set<String> BEFORE_OVER =
      WordSet.of(
          "for", "just", "well", "after", "of", "in", "took", "takes", "spent", "with", "is");

  private static final Set<String> OPENERS =
      WordSet.ofAll(
          WordSet.of("magnitude", "between", "minus", "us"),
          HEDGE_OPENERS,
          NumberReader.openers(),
          NumberReader.ordinals(),
          FigureAmount.openers(),
          FigureUnit.currencies());

  private final NumberWords words;

  FigureReader(NumberWords words) {
    this.words = words;
  }

  /** The figure that begins at {@code at}. */
  Optional<Reading> read(int at) {
    return opens(words.word(at)) ? readAny(at) : Optional.empty();
  }

  /** Whether a figure may begin with a word: with most none does, and nothing need be tried. */
  static boolean opens(NumberWord word) {
    return word.hasDigit() || OPENERS.contains(word.text());
  }

  /** The figure that begins at {@code at}, whatever the word. */
  Optional<Reading> readAny(int at) {
    int from = hedged(at);
    Optional<FigurePair> pair = FigurePair.read(words, from);
    if (pair.isPresent()) {
      return Optional.of(paired(at, from > at, pair.get()));
    }
    Optional<Reading> found = compound(at, from);
    found = found.isPresent() ? found : magnitude(at);
    found = found.isPresent() ? found : single(at, from);
    return found.isPresent() ? found : ordinal(at);
  }

  /** "5 feet 7 inches" are 67 inches. */
  private Optional<Reading> compound(int at, int from) {
    Optional<FigureCompound> read = FigureCompound.read(words, from);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    FigureCompound whole = read.get();
    Figure figure = plain(whole.kind(), whole.value(), words.span(at, whole.end()));
    return Optional.of(new Reading(figure.with(whole.unit()).hedged(from > at), whole.end()));
  }

  /** "a magnitude 5.1 earthquake", "a magnitude of 5.1". */
  private Optional<Reading> magnitude(int at) {
    int number = words.is(at + 1, "of") ? at + 2 : at + 1;
    boolean strong = words.is(at, "magnitude") && words.word(number).number();
    Optional<BigDecimal> value = strong ? NumberReader.decimal(words.at(number)) : Optional.empty();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Figure figure = plain(Figure.Kind.MEASURE, value.get(), words.span(at, number + 1));
    return Optional.of(new Reading(figure.with("magnitude"), number + 1));
  }

  private Figure plain(Figure.Kind kind, BigDecimal value, Span span) {
    return Figure.of(kind, value, words.content(), span);
  }

  private Reading paired(int at, boolean hedged, FigurePair pair) {
    Span span = words.span(at, pair.end());
    String content = words.content();
    Figure figure =
        new Figure(
            span.of(content),
            pair.first(),
            Optional.empty(),
            Optional.of(pair.second()),
            Optional.empty(),
            pair.kind(),
            Optional.empty(),
            hedged,
            pair.subject().map(s -> s.of(content)),
            span);
    return new Reading(figure, pair.end());
  }

  private Optional<Reading> single(int at, int from) {
    boolean between = words.is(from, "between");
    int first = between ? from + 1 : from;
    if (words.is(first, "minus") && !words.word(first - 1).number()) {
      Optional<FigureAmount> below = amount(first + 1, Optional.empty());
      return below.isPresent()
          ? figure(at, from, Optional.empty(), below.get().negated())
          : Optional.empty();
    }
    int sign = words.is(first, "us") && words.touches(first + 1) ? first + 1 : first;
    Optional<String> currency = FigureUnit.currencyBefore(words, sign);
    Optional<FigureAmount> amount = amount(currency.isPresent() ? sign + 1 : first, currency);
    return amount.isPresent() ? figure(at, from, currency, amount.get()) : Optional.empty();
  }

  private Optional<FigureAmount> amount(int number, Optional<String> currency) {
    Optional<FigureAmount> amount = FigureAmount.read(words, number, currency.isPresent());
    boolean counts = amount.isPresent() && currency.isEmpty();
    return counts && FigureGuard.isLabel(words, number, endOf(number)) ? Optional.empty() : amount;
  }

  private int endOf(int number) {
    Optional<NumberReader.Reading> read = NumberReader.read(words, number);
    return read.isPresent() ? read.get().end() : number + 1;
  }

  private int hedged(int at) {
    if (!words.in(at, HEDGE_OPENERS)) {
      return at;
    }
    String phrase = words.at(at);
    int end = HEDGES.contains(phrase) ? at + 1 : at;
    for (int i = at + 1; i < at + LONGEST_HEDGE && words.in(i, HEDGES_LATER); i++) {
      phrase += " " + words.at(i);
      end = HEDGES.contains(phrase) ? i + 1 : end;
    }
    return end;
  }

  private Optional<Reading> figure(int at, int from, Optional<String> currency, FigureAmount low) {
    Optional<FigureUnit> unit = unit(currency, low);
    FigureAmount amount = unit.isPresent() ? low.upTo(words, unit.get()) : low;
    int end = unit.isPresent() ? Math.max(unit.get().end(), amount.end()) : amount.end();
    Optional<Span> subject = subject(amount, unit, end);
    if (unit.isEmpty() && !amount.vague() && subject.isEmpty() && isUnclear(at, amount)) {
      return Optional.empty();
    }
    boolean moved = isMoved(at, end);
    boolean approximate = (from > at && !moved) || isLoose(amount, end);
    return Optional.of(
        new Reading(
            figure(words.span(moved ? from : at, end), amount, unit, subject).hedged(approximate),
            end));
  }

  private Optional<FigureUnit> unit(Optional<String> currency, FigureAmount amount) {
    if (currency.isPresent()) {
      return Optional.of(
          new FigureUnit(Figure.Kind.MONEY, Optional.empty(), currency, amount.end()));
    }
    Optional<FigureUnit> unit = FigureUnit.after(words, amount.unitAt(words), amount.value());
    return unit.isPresent() ? unit : years(amount.end());
  }

  /** "five incredible years", "30-odd years": a length of time behind one more word. */
  private Optional<FigureUnit> years(int at) {
    boolean described = words.word(at).tag() == PartOfSpeech.ADJ || words.is(at, "odd");
    boolean length = DateUnit.of(words.at(at + 1)).isPresent() && words.at(at + 1).endsWith("s");
    return described && length && !words.word(at + 1).joined()
        ? FigureUnit.after(words, at + 1, BigDecimal.ONE)
        : Optional.empty();
  }

  /** "dozens", "30 or so", "30-odd". */
  private boolean isLoose(FigureAmount amount, int end) {
    return amount.vague() || words.follow(end, "or", "so") || words.is(amount.end(), "odd");
  }

  private Figure figure(
      Span span, FigureAmount amount, Optional<FigureUnit> unit, Optional<Span> subject) {
    return new Figure(
        span.of(words.content()),
        amount.value(),
        amount.upper(),
        Optional.empty(),
        unit.isPresent() ? unit.get().unit() : Optional.empty(),
        unit.isPresent() ? unit.get().kind() : Figure.Kind.COUNT,
        unit.isPresent() ? unit.get().currency() : Optional.empty(),
        false,
        subject.isPresent() ? Optional.of(subject.get().of(words.content())) : Optional.empty(),
        span);
  }

  /**
   * "cut it over 10 years", "ticked up to 4.4 percent from 4.3": neither more nor less is meant.
   */
  private boolean isMoved(int at, int end) {
    boolean span = DateUnit.of(words.at(end - 1)).isPresent() && words.is(at, "over");
    boolean length = span && !words.in(at - 1, BEFORE_OVER);
    return length || (words.follow(at, "up", "to") && words.is(end, "from"));
  }

  /** What is counted, what a share is taken of, what weighs or fills so much. */
  private Optional<Span> subject(FigureAmount amount, Optional<FigureUnit> unit, int end) {
    if (unit.isEmpty()) {
      int at = amount.unitAt(words);
      return FigureSubject.find(words, words.follow(at, "or", "so") ? at + 2 : at);
    }
    if (!words.is(end, "of")) {
      return Optional.empty();
    }
    return switch (unit.get().kind()) {
      case PERCENT -> FigureSubject.whole(words, end);
      case MEASURE -> FigureSubject.stuff(words, end);
      default -> Optional.empty();
    };
  }

  /** A bare number that may be a year, an age, a length ("2m") or no count at all ("the two"). */
  private boolean isUnclear(int at, FigureAmount amount) {
    String last = words.at(amount.end() - 1);
    boolean year = last.length() == 4 && NumberReader.whole(last).isPresent();
    boolean letter = last.endsWith("m") && words.word(amount.end() - 1).number();
    // "about 8": the hedge is no part of the number
    boolean spelled = !words.word(amount.end() - 1).number();
    boolean small = spelled && amount.value().compareTo(BigDecimal.TEN) < 0;
    boolean adjective = words.word(amount.end()).joined();
    return year || letter || small || adjective || FigureGuard.isBareLabel(words, at, amount.end());
  }

  /** "the third-largest city": an ordinal that ranks. */
  private Optional<Reading> ordinal(int at) {
    Optional<Integer> rank = NumberReader.ordinal(words.at(at));
    String next = words.at(at + 1);
    boolean idiom = words.is(at - 1, "the") && next.equals("place");
    boolean superlative =
        (words.word(at + 1).joined() && next.endsWith("st")) || (RANKS.contains(next) && !idiom);
    if (rank.isEmpty() || !superlative) {
      return Optional.empty();
    }
    Span span = words.span(at, at + 2);
    return Optional.of(
        new Reading(plain(Figure.Kind.ORDINAL, BigDecimal.valueOf(rank.get()), span), at + 2));
  }
}
