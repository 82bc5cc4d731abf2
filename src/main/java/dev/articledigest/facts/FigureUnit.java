package dev.articledigest.facts;

import dev.articledigest.language.WordSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a number is a number of.
 *
 * @param kind what sort of number
 * @param unit the unit as a lower-case word
 * @param currency ISO 4217 code
 * @param end the position after its words
 */
record FigureUnit(Figure.Kind kind, Optional<String> unit, Optional<String> currency, int end) {

  private static final Map<String, String> CURRENCIES = NumberTable.load("currency-words.txt");
  private static final Set<String> LATER = Openers.laterWords(CURRENCIES.keySet());
  private static final Set<String> CODES = WordSet.of("usd", "eur", "gbp", "chf", "dlrs");
  private static final Map<String, String> UNITS = NumberTable.load("unit-words.txt");
  private static final Set<String> PERCENTS = WordSet.of("percent", "%", "pct");
  private static final Set<String> SCALES = WordSet.of("celsius", "fahrenheit", "centigrade");
  private static final Map<String, String> TEMPERATURES =
      Map.of(
          "°c",
          "degree celsius",
          "℃",
          "degree celsius",
          "°f",
          "degree fahrenheit",
          "℉",
          "degree fahrenheit");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The signs and words for currencies. */
  static Set<String> currencies() {
    return CURRENCIES.keySet();
  }

  /** The code of the currency sign or word that stands before a number. */
  static Optional<String> currencyBefore(NumberWords words, int at) {
    String word = words.at(at);
    boolean before = word.length() == 1 || word.endsWith("$") || CODES.contains(word);
    return before ? Optional.ofNullable(CURRENCIES.get(word)) : Optional.empty();
  }

  /** The unit that follows a number, if one does. */
  static Optional<FigureUnit> after(NumberWords words, int at, BigDecimal value) {
    Optional<FigureUnit> found = percent(words, at);
    found = found.isPresent() ? found : money(words, at, value);
    found = found.isPresent() ? found : temperature(words, at);
    return found.isPresent() ? found : measure(words, at);
  }

  private static Optional<FigureUnit> percent(NumberWords words, int at) {
    boolean points =
        (words.is(at, "percentage") || words.is(at, "percent"))
            && (words.is(at + 1, "points") || words.is(at + 1, "point"));
    if (points) {
      return Optional.of(unit(Figure.Kind.PERCENT, "percentage point", at + 2));
    }
    if (words.is(at, "basis") && words.at(at + 1).startsWith("point")) {
      return Optional.of(unit(Figure.Kind.PERCENT, "basis point", at + 2));
    }
    if (words.in(at, PERCENTS)) {
      return Optional.of(unit(Figure.Kind.PERCENT, "percent", at + 1));
    }
    return words.follow(at, "per", "cent")
        ? Optional.of(unit(Figure.Kind.PERCENT, "percent", at + 2))
        : Optional.empty();
  }

  private static FigureUnit unit(Figure.Kind kind, String unit, int end) {
    return new FigureUnit(kind, Optional.of(unit), Optional.empty(), end);
  }

  private static Optional<FigureUnit> money(NumberWords words, int at, BigDecimal value) {
    String word = words.at(at);
    if (word.equals("cents") || word.equals("cent")) {
      return Optional.of(unit(Figure.Kind.MONEY, "cent", at + 1));
    }
    // "5 million Canadian dollars" are no US dollars, "12 Egyptian pounds" do not weigh.
    Optional<String> named = inTwo(words, at);
    if (named.isPresent()) {
      return Optional.of(coins(named.get(), at + 2));
    }
    // "a 50-pound bag" weighs, so do "33,000 pounds of thrust"; "five million pounds" are paid.
    boolean pounds =
        word.equals("pounds") && value.compareTo(THOUSAND) >= 0 && !words.is(at + 1, "of");
    boolean sign = word.equals("$");
    String code = pounds ? "GBP" : CURRENCIES.get(word);
    if (code == null || sign) {
      return Optional.empty();
    }
    // "30,000 pesos" are money, but of which country?
    return code.isEmpty()
        ? Optional.of(unit(Figure.Kind.MONEY, singular(word), at + 1))
        : Optional.of(coins(code, at + 1));
  }

  /** The code of a currency of two words. */
  private static Optional<String> inTwo(NumberWords words, int at) {
    return words.in(at + 1, LATER)
        ? Optional.ofNullable(CURRENCIES.get(words.at(at) + " " + words.at(at + 1)))
        : Optional.empty();
  }

  /** The code of a currency named with its country: "Swiss francs", "CHF", "A$"; else empty. */
  static Optional<String> named(String words) {
    return Optional.ofNullable(CURRENCIES.get(words)).filter(code -> !code.isEmpty());
  }

  private static FigureUnit coins(String code, int end) {
    return new FigureUnit(Figure.Kind.MONEY, Optional.empty(), Optional.of(code), end);
  }

  /** "1.5°C", "20 °C", "68 degrees F". */
  private static Optional<FigureUnit> temperature(NumberWords words, int at) {
    int scale = words.is(at, "°") || words.is(at, "degrees") ? at + 1 : at;
    String sign = scale > at ? "°" + words.at(scale) : words.at(at);
    String unit = TEMPERATURES.get(sign);
    return unit == null
        ? Optional.empty()
        : Optional.of(unit(Figure.Kind.MEASURE, unit, scale + 1));
  }

  private static Optional<FigureUnit> measure(NumberWords words, int at) {
    int noun = words.is(at, "square") || words.is(at, "cubic") ? at + 1 : at;
    Optional<String> unit = Optional.ofNullable(UNITS.get(words.at(noun)));
    if (unit.isPresent() && words.in(noun + 1, SCALES)) {
      return Optional.of(
          unit(Figure.Kind.MEASURE, unit.get() + " " + words.at(noun + 1), noun + 2));
    }
    if (unit.isPresent()) {
      String name = noun > at ? words.at(at) + " " + unit.get() : unit.get();
      return Optional.of(unit(Figure.Kind.MEASURE, name, noun + 1));
    }
    String word = words.at(at);
    Optional<DateUnit> time = word.equals("second") ? Optional.empty() : DateUnit.of(word);
    return time.isPresent() && time.get() != DateUnit.QUARTER
        ? Optional.of(unit(Figure.Kind.DURATION, singular(word), at + 1))
        : Optional.empty();
  }

  static String singular(String word) {
    if (word.equals("centuries")) {
      return "century";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
