package dev.articledigest.facts;

import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number or range, before it is known what it is a number of.
 *
 * @param value the number or lower bound
 * @param upper the upper bound
 * @param vague whether the words give no exact number
 * @param end the position after it
 */
record FigureAmount(BigDecimal value, Optional<BigDecimal> upper, boolean vague, int end) {

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, Integer> VAGUE =
      Map.of(
          "tens",
          10,
          "dozens",
          12,
          "scores",
          20,
          "hundreds",
          100,
          "thousands",
          1000,
          "millions",
          1_000_000,
          "billions",
          1_000_000_000);

  /** "hundreds more were hurt", "dozens were killed"; "scores were low" tells of tests. */
  private static final Set<String> CROWD_VERBS =
      WordSet.of("more", "were", "are", "have", "died", "fled", "killed", "injured", "wounded");

  private static final Set<String> FEW = WordSet.of("tens", "scores");
  private static final Set<String> CHANGES =
      WordList.load(FigureAmount.class, "figure-changes.txt");
  private static final Set<String> SPREADS =
      WordSet.of("ranging", "range", "ranged", "ranges", "anywhere", "varied", "varies", "varying");
  private static final Set<String> ONE_OF =
      WordSet.of(
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
          "girl",
          "student",
          "worker",
          "suspect",
          "vote",
          "seat",
          "goal",
          "point",
          "death",
          "victim",
          "survivor",
          "patient",
          "employee",
          "pilot",
          "teenager",
          "bystander");

  /** The words, besides numbers, that an amount begins with. */
  static Set<String> openers() {
    return WordSet.ofAll(WordSet.of("half"), VAGUE.keySet());
  }

  /** The amount that begins at {@code at}; {@code money} where a sign of money stands before it. */
  static Optional<FigureAmount> read(NumberWords words, int at, boolean money) {
    Optional<FigureAmount> special = money ? Optional.empty() : vague(words, at);
    special = money || special.isPresent() ? special : half(words, at);
    if (special.isPresent()) {
      return special;
    }
    Optional<NumberReader.Reading> low = NumberReader.read(words, at);
    boolean counted = low.isPresent() && (!words.is(at, "one") || isCounted(words, low.get(), at));
    return counted ? Optional.of(range(words, at, low.get(), money)) : Optional.empty();
  }

  /** The same below zero: "minus 7 degrees". */
  FigureAmount negated() {
    return new FigureAmount(value.negate(), upper, vague, end);
  }

  /** Where the unit or the subject begins: "thousands of websites", "millions of dollars". */
  int unitAt(NumberWords words) {
    return words.is(end, "of") && vague ? end + 1 : end;
  }

  /** "90% to 95%", "two months to three months": the unit is said twice. */
  FigureAmount upTo(NumberWords words, FigureUnit unit) {
    if (upper.isPresent() || !joins(words, end - 1, unit.end())) {
      return this;
    }
    int number = words.word(unit.end()).joined() ? unit.end() : unit.end() + 1;
    Optional<NumberReader.Reading> high = NumberReader.read(words, number);
    Optional<FigureUnit> same =
        high.flatMap(h -> FigureUnit.after(words, h.end(), h.value()))
            .filter(u -> u.kind() == unit.kind() && u.unit().equals(unit.unit()));
    return same.isEmpty() || high.get().value().compareTo(value) <= 0
        ? this
        : new FigureAmount(value, Optional.of(high.get().value()), vague, same.get().end());
  }

  /** "one of them" and "this one" count nothing; "one person" and "one percent" do. */
  private static boolean isCounted(NumberWords words, NumberReader.Reading one, int at) {
    boolean range = words.is(at + 1, "or") || words.is(at + 1, "to");
    return one.end() > at + 1
        || words.in(at + 1, ONE_OF)
        || (range && NumberReader.read(words, at + 2).isPresent())
        || isMeasure(FigureUnit.after(words, at + 1, BigDecimal.ONE));
  }

  private static boolean isMeasure(Optional<FigureUnit> unit) {
    return unit.isPresent() && unit.get().kind() != Figure.Kind.DURATION;
  }

  private static FigureAmount range(
      NumberWords words, int at, NumberReader.Reading low, boolean money) {
    int end = low.end();
    int next = words.word(end).joined() ? end : end + 1;
    int number = money && FigureUnit.currencyBefore(words, next).isPresent() ? next + 1 : next;
    Optional<NumberReader.Reading> high =
        joins(words, at, end) ? NumberReader.read(words, number) : Optional.empty();
    if (high.isPresent()) {
      BigDecimal most = high.get().value();
      BigDecimal value = scaled(words, low, high.get(), next);
      if (most.compareTo(value) > 0) {
        return new FigureAmount(value, Optional.of(most), false, high.get().end());
      }
    }
    return new FigureAmount(low.value(), Optional.empty(), false, low.end());
  }

  /** Whether the words at {@code end} join the number at {@code at} to a higher one. */
  private static boolean joins(NumberWords words, int at, int end) {
    boolean between = false;
    boolean change = false;
    // "rose from 20 to 30" is no range, nor "fell 2 percent to 50 percent".
    for (int i = at - 3; i < at; i++) {
      between |= words.is(i, "between");
      change |= words.in(i, CHANGES) && !words.in(i - 1, SPREADS);
    }
    boolean range = words.is(end, "or") || (words.is(end, "to") && !change);
    return range || (between && words.is(end, "and")) || isRangeDash(words, end);
  }

  /** "10-12", "10–12": the numbers on both sides of the dash touch it. */
  private static boolean isRangeDash(NumberWords words, int at) {
    return words.word(at).joined()
        || ((words.is(at, "–") || words.is(at, "-")) && words.touches(at));
  }

  /** "$5-10 million", "two to three million": the magnitude counts for both. */
  private static BigDecimal scaled(
      NumberWords words, NumberReader.Reading low, NumberReader.Reading high, int next) {
    BigDecimal factor = NumberReader.factor(words, next, high);
    boolean plain = low.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    return plain ? low.value().multiply(factor) : low.value();
  }

  private static Optional<FigureAmount> vague(NumberWords words, int at) {
    Integer many = VAGUE.get(words.at(at));
    if (many != null && words.is(at + 1, "of") && !words.is(at + 2, "the")) {
      return vagueOf(words, at, BigDecimal.valueOf(many));
    }
    if (many != null && words.in(at + 1, CROWD_VERBS) && !words.in(at, FEW)) {
      return Optional.of(
          new FigureAmount(BigDecimal.valueOf(many), Optional.empty(), true, at + 1));
    }
    if (!words.is(at + 1, "dozen") || words.word(at).joined()) {
      return Optional.empty();
    }
    return words.is(at, "a")
        ? Optional.of(new FigureAmount(DOZEN, Optional.empty(), true, at + 2))
        : NumberReader.read(words, at)
            .filter(n -> n.end() == at + 1)
            .map(n -> new FigureAmount(n.value().multiply(DOZEN), Optional.empty(), true, at + 2));
  }

  /** "tens of thousands", "hundreds of billions of dollars"; "tens of" nothing else. */
  private static Optional<FigureAmount> vagueOf(NumberWords words, int at, BigDecimal many) {
    Integer factor = VAGUE.getOrDefault(words.at(at + 2), 0);
    if (factor >= 1000) {
      BigDecimal value = many.multiply(BigDecimal.valueOf(factor));
      return Optional.of(new FigureAmount(value, Optional.empty(), true, at + 3));
    }
    return words.is(at, "tens")
        ? Optional.empty()
        : Optional.of(new FigureAmount(many, Optional.empty(), true, at + 1));
  }

  /** "half a million people", "half a dozen", "half a billion dollars". */
  private static Optional<FigureAmount> half(NumberWords words, int at) {
    if (!words.follow(at, "half", "a")) {
      return Optional.empty();
    }
    if (words.is(at + 2, "dozen")) {
      BigDecimal six = BigDecimal.valueOf(6);
      return Optional.of(new FigureAmount(six, Optional.empty(), true, at + 3));
    }
    return NumberReader.read(words, at + 1)
        .map(
            n -> {
              BigDecimal value = NumberReader.exact(n.value().multiply(HALF));
              return new FigureAmount(value, Optional.empty(), true, n.end());
            });
  }
}
