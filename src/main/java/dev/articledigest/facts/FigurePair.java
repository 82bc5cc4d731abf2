package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two numbers that are one figure: "voted 7 to 2", "won 3-1", "one in five", "two-thirds". Neither
 * number alone, nor a range between them, would be true.
 *
 * @param kind score, vote or ratio
 * @param first the first number
 * @param second the other one
 * @param subject what a ratio is a share of
 * @param end the position after the last word
 */
record FigurePair(
    Figure.Kind kind, BigDecimal first, BigDecimal second, Optional<Span> subject, int end) {

  private static final int NEAR = 5;
  private static final int FAR = 12;
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(700);
  private static final Set<String> VOTES =
      WordSet.of(
          "vote",
          "votes",
          "voted",
          "voting",
          "ruling",
          "ruled",
          "decision",
          "approved",
          "council",
          "senate",
          "committee",
          "majority",
          "passed");
  private static final Set<String> WINS =
      WordSet.of(
          "win",
          "wins",
          "won",
          "winning",
          "beat",
          "beats",
          "beating",
          "victory",
          "defeat",
          "defeated",
          "lost",
          "loss",
          "lose",
          "lead",
          "led",
          "draw",
          "drew",
          "score",
          "scored",
          "deficit",
          "aggregate",
          "final",
          "tie");
  private static final Set<String> POINTS =
      WordSet.of("votes", "vote", "goals", "goal", "games", "sets", "points");

  private static final Set<String> DETERMINERS = WordSet.of("the", "its", "their", "all");

  private static final Map<String, Integer> PARTS =
      Map.of(
          "thirds",
          3,
          "third",
          3,
          "quarters",
          4,
          "quarter",
          4,
          "fifths",
          5,
          "fifth",
          5,
          "tenths",
          10,
          "tenth",
          10,
          "eighths",
          8);

  /** The pair that begins at {@code at}. */
  static Optional<FigurePair> read(NumberWords words, int at) {
    Optional<NumberReader.Reading> first = NumberReader.read(words, at);
    Optional<FigurePair> found = Optional.empty();
    if (first.isPresent() && !words.word(at).joined()) {
      found = dashed(words, at);
      found = found.isPresent() ? found : spoken(words, at, first.get());
      found = found.isPresent() ? found : share(words, first.get());
    }
    return found.isPresent() ? found : fraction(words, at);
  }

  /** "a 3-1 win", "6-4, 7-5", "in a 41-12 vote"; "5-10 people" is a range, "4-2-3-1" neither. */
  private static Optional<FigurePair> dashed(NumberWords words, int at) {
    boolean pair = words.word(at).number() && words.word(at + 1).joined();
    Optional<NumberReader.Reading> second =
        pair ? NumberReader.read(words, at + 1) : Optional.empty();
    Optional<BigDecimal> first = NumberReader.decimal(words.at(at));
    if (second.isEmpty() || first.isEmpty() || words.word(at + 2).joined()) {
      return Optional.empty();
    }
    return second.get().end() == at + 2 && !words.is(at + 2, "%") && !isOdd(words, at)
        ? against(words, at, first.get(), second.get().value())
        : Optional.empty();
  }

  /** Small numbers of which the first is the higher, or that the words around name. */
  private static Optional<FigurePair> against(
      NumberWords words, int at, BigDecimal low, BigDecimal high) {
    boolean falls = low.compareTo(high) > 0 && words.word(at + 1).number();
    Optional<Figure.Kind> kind =
        kind(words, at, at + 2)
            .or(() -> Optional.of(Figure.Kind.SCORE).filter(k -> isInRow(words, at)));
    return isSmall(low) && isSmall(high) && (falls || kind.isPresent())
        ? Optional.of(pair(kind.orElse(Figure.Kind.SCORE), low, high, at + 2))
        : Optional.empty();
  }

  /** "7-6 5-7 15-13", "6-4, 4-6": sets of one match. */
  private static boolean isInRow(NumberWords words, int at) {
    int before = words.is(at - 1, ",") ? at - 2 : at - 1;
    int after = words.is(at + 2, ",") ? at + 3 : at + 2;
    return (words.word(before).joined() && words.word(before - 1).number())
        || (words.word(after).number() && words.word(after + 1).joined());
  }

  private static boolean isSmall(BigDecimal value) {
    return value.scale() <= 0 && value.compareTo(HIGHEST) < 0;
  }

  /** "555-123", "007-1", "24-7", "Resolution 12-3". */
  private static boolean isOdd(NumberWords words, int at) {
    boolean zero = words.at(at).length() > 1 && words.at(at).startsWith("0");
    boolean second = words.at(at + 1).length() > 1 && words.at(at + 1).startsWith("0");
    boolean always = words.is(at, "24") && words.is(at + 1, "7");
    return always || zero || second || FigureGuard.isMarked(words, at);
  }

  /** "voted 7 to 2", "by 216 votes to 212", "won by three goals to one". */
  private static Optional<FigurePair> spoken(
      NumberWords words, int at, NumberReader.Reading first) {
    boolean named = words.in(first.end(), POINTS);
    int to = named ? first.end() + 1 : first.end();
    boolean voted = words.is(at - 1, "voted") || words.is(at - 1, "won");
    if (!words.is(to, "to") || !(named || voted)) {
      return Optional.empty();
    }
    boolean vote = words.is(at - 1, "voted") || words.at(first.end()).startsWith("vote");
    Figure.Kind kind = vote ? Figure.Kind.VOTE : Figure.Kind.SCORE;
    return NumberReader.read(words, to + 1)
        .filter(s -> first.value().compareTo(s.value()) > 0)
        .map(s -> pair(kind, first.value(), s.value(), s.end()));
  }

  /** "one in five", "1 in 100 adults", "nine out of ten", "one out of every six". */
  private static Optional<FigurePair> share(NumberWords words, NumberReader.Reading first) {
    // "two of every three citizens"
    boolean every = words.follow(first.end(), "of", "every");
    boolean out = words.follow(first.end(), "out", "of");
    boolean in = words.is(first.end(), "in") && first.value().compareTo(BigDecimal.ONE) == 0;
    int of = out ? first.end() + 2 : first.end() + 1;
    int number = words.is(of, "every") ? of + 1 : of;
    if (!out && !in && !every) {
      return Optional.empty();
    }
    return NumberReader.read(words, number)
        .filter(s -> s.value().compareTo(first.value()) > 0 && !isYear(words, number))
        .filter(s -> DateUnit.of(words.at(s.end())).isEmpty())
        .map(s -> ratio(first.value(), s.value(), counted(words, s.end()), s.end()));
  }

  /** "one in five adults", but "one in five supports it". */
  private static Optional<Span> counted(NumberWords words, int at) {
    return words.word(at).tag() == PartOfSpeech.VERB
        ? Optional.empty()
        : FigureSubject.find(words, at);
  }

  private static boolean isYear(NumberWords words, int at) {
    return NumberReader.whole(words.at(at)).filter(n -> n >= 1500 && n <= 2100).isPresent();
  }

  /** "two-thirds of the voters", "half of them", "a quarter of"; not "the eastern half of". */
  private static Optional<FigurePair> fraction(NumberWords words, int at) {
    boolean half = words.is(at, "half") && words.word(at - 1).tag() != PartOfSpeech.ADJ;
    if (half && isWhole(words, at + 1)) {
      return Optional.of(part(words, 1, 2, at + 1));
    }
    return isArticle(words, at + 3) ? Optional.empty() : parts(words, at);
  }

  /** "two-thirds", "a quarter of", "one-fifth of". */
  private static Optional<FigurePair> parts(NumberWords words, int at) {
    int under = PARTS.getOrDefault(words.at(at + 1), 0);
    boolean one = words.is(at, "a") || words.is(at, "one");
    if (under == 0 || words.word(at).number() || (one && !words.is(at + 2, "of"))) {
      return Optional.empty();
    }
    int over = one ? 1 : numerator(words, at);
    boolean plural = words.at(at + 1).endsWith("s");
    return over > 0 && over < under && plural == over > 1
        ? Optional.of(part(words, over, under, at + 2))
        : Optional.empty();
  }

  private static int numerator(NumberWords words, int at) {
    return NumberReader.read(words, at)
        .filter(n -> n.end() == at + 1)
        .map(n -> n.value().intValue())
        .orElse(0);
  }

  /** "a third of an inch" is a length. */
  private static boolean isArticle(NumberWords words, int at) {
    return words.is(at, "a") || words.is(at, "an");
  }

  private static boolean isWhole(NumberWords words, int at) {
    boolean share = words.is(at, "of") && !words.word(at + 1).number() && !isArticle(words, at + 1);
    return share || words.in(at, DETERMINERS);
  }

  private static FigurePair part(NumberWords words, int over, int under, int end) {
    BigDecimal first = BigDecimal.valueOf(over);
    return ratio(first, BigDecimal.valueOf(under), FigureSubject.whole(words, end), end);
  }

  private static Optional<Figure.Kind> kind(NumberWords words, int at, int end) {
    // "the bill fell one vote short of a majority, by 208-209"
    int far = words.is(at - 1, "by") ? FAR : NEAR;
    for (int i = 1; i <= far; i++) {
      if (words.in(at - i, VOTES) || words.in(end + i - 1, VOTES)) {
        return Optional.of(Figure.Kind.VOTE);
      }
      if (words.in(at - i, WINS) || words.in(end + i - 1, WINS)) {
        return Optional.of(Figure.Kind.SCORE);
      }
    }
    return Optional.empty();
  }

  private static FigurePair pair(Figure.Kind kind, BigDecimal first, BigDecimal second, int end) {
    return new FigurePair(kind, first, second, Optional.empty(), end);
  }

  private static FigurePair ratio(
      BigDecimal first, BigDecimal second, Optional<Span> subject, int end) {
    return new FigurePair(Figure.Kind.RATIO, first, second, subject, end);
  }
}
