package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.WordList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
  private static final Set<String> HEDGE_OPENERS =
      HEDGES.stream().map(h -> h.split(" ", 2)[0]).collect(Collectors.toSet());
  private static final Set<String> RANKS =
      Set.of(
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
          "tallest");
  private static final Set<String> FEET = Set.of("feet", "foot");
  private static final Set<String> BEFORE_OVER =
      Set.of("for", "just", "well", "after", "of", "in", "took", "takes", "spent", "with", "is");

  private final NumberWords words;

  FigureReader(NumberWords words) {
    this.words = words;
  }

  /** The figure that begins at {@code at}. */
  Optional<Reading> read(int at) {
    int from = hedged(at);
    return FigurePair.read(words, from)
        .map(p -> paired(at, from > at, p))
        .or(() -> height(at, from))
        .or(() -> single(at, from))
        .or(() -> ordinal(at));
  }

  /** "5 feet 7 inches" are 67 inches. */
  private Optional<Reading> height(int at, int from) {
    Optional<NumberReader.Reading> feet =
        NumberReader.read(words, from).filter(n -> words.in(n.end(), FEET));
    return feet.flatMap(
        f ->
            NumberReader.read(words, f.end() + 1)
                .filter(i -> words.is(i.end(), "inches") || words.is(i.end(), "inch"))
                .map(i -> inches(words.span(at, i.end() + 1), from > at, f.value(), i)));
  }

  private Reading inches(Span span, boolean hedged, BigDecimal feet, NumberReader.Reading rest) {
    BigDecimal value = feet.multiply(BigDecimal.valueOf(12)).add(rest.value());
    Figure figure =
        new Figure(
            span.of(words.content()),
            value,
            Optional.empty(),
            Optional.empty(),
            Optional.of("inch"),
            Figure.Kind.MEASURE,
            Optional.empty(),
            hedged,
            Optional.empty(),
            span);
    return new Reading(figure, rest.end() + 1);
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
    int sign = words.is(first, "us") && words.touches(first + 1) ? first + 1 : first;
    Optional<String> currency = FigureUnit.currencyBefore(words, sign);
    int number = currency.isPresent() ? sign + 1 : first;
    if (currency.isEmpty() && FigureGuard.isLabel(words, number, endOf(number))) {
      return Optional.empty();
    }
    return FigureAmount.read(words, number, currency.isPresent())
        .flatMap(a -> figure(at, from > at, currency, a));
  }

  private int endOf(int number) {
    return NumberReader.read(words, number).map(NumberReader.Reading::end).orElse(number + 1);
  }

  private int hedged(int at) {
    if (!words.in(at, HEDGE_OPENERS)) {
      return at;
    }
    StringBuilder phrase = new StringBuilder();
    int end = at;
    for (int i = at; i < Math.min(words.size(), at + 3); i++) {
      phrase.append(i > at ? " " : "").append(words.at(i));
      end = HEDGES.contains(phrase.toString()) ? i + 1 : end;
    }
    return end;
  }

  private Optional<Reading> figure(
      int at, boolean hedged, Optional<String> currency, FigureAmount low) {
    Optional<FigureUnit> unit =
        currency.isPresent()
            ? Optional.of(new FigureUnit(Figure.Kind.MONEY, Optional.empty(), currency, low.end()))
            : FigureUnit.after(words, low.unitAt(words), low.value());
    FigureAmount amount = unit.map(u -> low.upTo(words, u)).orElse(low);
    int end = unit.map(u -> Math.max(u.end(), amount.end())).orElse(amount.end());
    Optional<Span> subject = unit.isPresent() ? Optional.empty() : subject(amount);
    if (unit.isEmpty() && !amount.vague() && subject.isEmpty() && isUnclear(at, amount)) {
      return Optional.empty();
    }
    Span span = words.span(at, end);
    String content = words.content();
    return Optional.of(
        new Reading(
            new Figure(
                span.of(content),
                amount.value(),
                amount.upper(),
                Optional.empty(),
                unit.flatMap(FigureUnit::unit),
                unit.map(FigureUnit::kind).orElse(Figure.Kind.COUNT),
                unit.flatMap(FigureUnit::currency),
                (hedged && !isMoved(at, end)) || amount.vague() || words.follow(end, "or", "so"),
                subject.map(s -> s.of(content)),
                span),
            end));
  }

  /**
   * "cut it over 10 years", "ticked up to 4.4 percent from 4.3": neither more nor less is meant.
   */
  private boolean isMoved(int at, int end) {
    boolean span = DateUnit.of(words.at(end - 1)).isPresent() && words.is(at, "over");
    boolean length = span && !words.in(at - 1, BEFORE_OVER);
    return length || (words.follow(at, "up", "to") && words.is(end, "from"));
  }

  private Optional<Span> subject(FigureAmount amount) {
    return FigureSubject.find(words, amount.unitAt(words));
  }

  /** A bare number that may be a year, an age, a length ("2m") or no count at all ("the two"). */
  private boolean isUnclear(int at, FigureAmount amount) {
    String last = words.at(amount.end() - 1);
    boolean year = last.length() == 4 && NumberReader.whole(last).isPresent();
    boolean letter = last.endsWith("m") && words.word(amount.end() - 1).number();
    boolean small = !words.word(at).number() && amount.value().compareTo(BigDecimal.TEN) < 0;
    boolean adjective = words.word(amount.end()).joined();
    return year || letter || small || adjective || FigureGuard.isBareLabel(words, at, amount.end());
  }

  /** "the third-largest city": an ordinal that ranks. */
  private Optional<Reading> ordinal(int at) {
    Optional<Integer> rank = NumberReader.ordinal(words.at(at));
    String next = words.at(at + 1);
    boolean superlative =
        (words.word(at + 1).joined() && next.endsWith("st")) || RANKS.contains(next);
    if (rank.isEmpty() || !superlative) {
      return Optional.empty();
    }
    Span span = words.span(at, at + 2);
    return Optional.of(
        new Reading(
            new Figure(
                span.of(words.content()),
                BigDecimal.valueOf(rank.get()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Figure.Kind.ORDINAL,
                Optional.empty(),
                false,
                Optional.empty(),
                span),
            at + 2));
  }
}
