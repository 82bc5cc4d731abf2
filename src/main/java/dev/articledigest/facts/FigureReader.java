package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.WordList;
import java.math.BigDecimal;
import java.util.Map;
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

  /**
   * A number or range.
   *
   * @param value the number or lower bound
   * @param upper the upper bound
   * @param vague whether the words give no exact number
   * @param end the position after it
   */
  private record Amount(BigDecimal value, Optional<BigDecimal> upper, boolean vague, int end) {}

  private static final Set<String> HEDGES = WordList.load(FigureReader.class, "figure-hedges.txt");
  private static final Set<String> HEDGE_OPENERS =
      HEDGES.stream().map(h -> h.split(" ", 2)[0]).collect(Collectors.toSet());
  private static final Map<String, Integer> VAGUE =
      Map.of("dozens", 12, "scores", 20, "hundreds", 100, "thousands", 1000, "millions", 1_000_000);
  private static final Map<String, Integer> PARTS =
      Map.of("quarters", 4, "thirds", 3, "fifths", 5, "tenths", 10, "eighths", 8);
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
  private static final Set<String> ONE_OF =
      Set.of(
          "person",
          "man",
          "woman",
          "child",
          "soldier",
          "officer",
          "policeman",
          "civilian",
          "protester",
          "passenger",
          "boy",
          "girl");

  private final NumberWords words;

  FigureReader(NumberWords words) {
    this.words = words;
  }

  /** The figure that begins at {@code at}. */
  Optional<Reading> read(int at) {
    int from = hedged(at);
    boolean between = words.is(from, "between");
    int first = between ? from + 1 : from;
    int sign = words.is(first, "us") && words.touches(first + 1) ? first + 1 : first;
    Optional<String> currency = FigureUnit.currencyBefore(words, sign);
    int number = currency.isPresent() ? sign + 1 : first;
    if (number < words.size()
        && FigureGuard.isLabel(words, currency.isPresent() ? first : number, endOf(number))
        && currency.isEmpty()) {
      return Optional.empty();
    }
    return amount(number, between, currency.isPresent())
        .flatMap(a -> figure(at, from > at, currency, a))
        .or(() -> ordinal(at));
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

  private Optional<Amount> amount(int at, boolean between, boolean money) {
    Optional<Amount> special = money ? Optional.empty() : vague(at).or(() -> part(at));
    if (special.isPresent()) {
      return special;
    }
    Optional<NumberReader.Reading> low = NumberReader.read(words, at);
    if (low.isEmpty() || (words.is(at, "one") && !isCounted(low.get(), at))) {
      return Optional.empty();
    }
    return Optional.of(range(low.get(), between, money));
  }

  /** "one of them" and "this one" count nothing; "one person" and "one percent" do. */
  private boolean isCounted(NumberReader.Reading one, int at) {
    return one.end() > at + 1
        || words.in(at + 1, ONE_OF)
        || FigureUnit.after(words, at + 1, BigDecimal.ONE)
            .filter(u -> u.kind() != Figure.Kind.DURATION)
            .isPresent();
  }

  private Amount range(NumberReader.Reading low, boolean between, boolean money) {
    int end = low.end();
    boolean joins = words.is(end, "to") || (between && words.is(end, "and")) || isRangeDash(end);
    int next = words.word(end).joined() ? end : end + 1;
    int number = money && FigureUnit.currencyBefore(words, next).isPresent() ? next + 1 : next;
    Optional<NumberReader.Reading> high =
        joins ? NumberReader.read(words, number) : Optional.empty();
    BigDecimal value = high.map(h -> scaled(low, h, next)).orElse(low.value());
    return high.filter(h -> h.value().compareTo(value) > 0)
        .map(h -> new Amount(value, Optional.of(h.value()), false, h.end()))
        .orElseGet(() -> new Amount(low.value(), Optional.empty(), false, low.end()));
  }

  /** "10-12", "10–12": the numbers on both sides of the dash touch it. */
  private boolean isRangeDash(int at) {
    return words.word(at).joined()
        || ((words.is(at, "–") || words.is(at, "-")) && words.touches(at));
  }

  /** "$5-10 million": the magnitude counts for both. */
  private BigDecimal scaled(NumberReader.Reading low, NumberReader.Reading high, int next) {
    boolean magnitude = high.end() > next + 1 && words.word(next).number();
    Optional<BigDecimal> bare = NumberReader.decimal(words.at(next));
    boolean plain = low.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    if (!magnitude || !plain || bare.isEmpty() || bare.get().signum() == 0) {
      return low.value();
    }
    return low.value().multiply(high.value().divideToIntegralValue(bare.get()));
  }

  private Optional<Amount> vague(int at) {
    Integer many = VAGUE.get(words.at(at));
    if (many != null && words.is(at + 1, "of") && !words.is(at + 2, "the")) {
      return Optional.of(new Amount(BigDecimal.valueOf(many), Optional.empty(), true, at + 1));
    }
    boolean dozen = words.is(at + 1, "dozen") && !words.word(at).joined();
    if (dozen && words.is(at, "a")) {
      return Optional.of(new Amount(BigDecimal.valueOf(12), Optional.empty(), true, at + 2));
    }
    return dozen
        ? NumberReader.read(words, at)
            .filter(n -> n.end() == at + 1)
            .map(
                n ->
                    new Amount(
                        n.value().multiply(BigDecimal.valueOf(12)), Optional.empty(), true, at + 2))
        : Optional.empty();
  }

  /** "two-thirds", "three quarters", "half of". A third has no end in decimals: approximate. */
  private Optional<Amount> part(int at) {
    if (words.follow(at, "half", "of")) {
      return Optional.of(new Amount(new BigDecimal("0.5"), Optional.empty(), false, at + 1));
    }
    Integer under = PARTS.get(words.at(at + 1));
    if (under == null || words.word(at).number()) {
      return Optional.empty();
    }
    return NumberReader.read(words, at)
        .filter(n -> n.end() == at + 1 && n.value().intValue() < under)
        .map(n -> partOf(n.value().intValue(), under, at + 2));
  }

  private static Amount partOf(int over, int under, int end) {
    Optional<BigDecimal> exact = NumberReader.divided(over, under);
    BigDecimal value =
        exact.orElseGet(
            () ->
                BigDecimal.valueOf(over)
                    .divide(BigDecimal.valueOf(under), 4, java.math.RoundingMode.HALF_UP));
    return new Amount(value, Optional.empty(), exact.isEmpty(), end);
  }

  private Optional<Reading> figure(
      int at, boolean hedged, Optional<String> currency, Amount amount) {
    Optional<FigureUnit> unit =
        currency.isPresent()
            ? Optional.of(
                new FigureUnit(Figure.Kind.MONEY, Optional.empty(), currency, amount.end()))
            : FigureUnit.after(words, amount.end(), amount.value());
    int end = unit.map(FigureUnit::end).orElse(amount.end());
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
                unit.flatMap(FigureUnit::unit),
                unit.map(FigureUnit::kind).orElse(Figure.Kind.COUNT),
                unit.flatMap(FigureUnit::currency),
                hedged || amount.vague(),
                subject.map(s -> s.of(content)),
                span),
            end));
  }

  private Optional<Span> subject(Amount amount) {
    int from = words.is(amount.end(), "of") && amount.vague() ? amount.end() + 1 : amount.end();
    return FigureSubject.find(words, from);
  }

  /** A bare number that may be a year, a length ("2m") or no count at all ("the two"). */
  private boolean isUnclear(int at, Amount amount) {
    String last = words.at(amount.end() - 1);
    boolean year = last.length() == 4 && NumberReader.whole(last).isPresent();
    boolean letter = last.endsWith("m") && words.word(amount.end() - 1).number();
    boolean small = !words.word(at).number() && amount.value().compareTo(BigDecimal.TEN) < 0;
    boolean adjective = words.word(amount.end()).joined();
    return year || letter || small || adjective;
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
                Figure.Kind.ORDINAL,
                Optional.empty(),
                false,
                Optional.empty(),
                span),
            at + 2));
  }
}
