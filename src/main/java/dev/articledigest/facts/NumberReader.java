package dev.articledigest.facts;

import dev.articledigest.language.WordSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers in digits and words: "1,200.5", "twenty-four", "2 1/2", "two and a half". */
final class NumberReader {

  /**
   * A number read.
   *
   * @param value what it is worth
   * @param end the position after its last word
   */
  record Reading(BigDecimal value, int end) {}

  private static final BigDecimal NONE = BigDecimal.ONE.negate();
  private static final Map<String, BigDecimal> WORDS = numbers("number-words.txt");
  private static final Map<String, BigDecimal> MAGNITUDES = numbers("number-magnitudes.txt");
  private static final Map<String, BigDecimal> ORDINALS = numbers("number-ordinals.txt");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** "2 1/2" is a number; "25/40" is a mark of 40. */
  private static final Set<Integer> UNDERS = Set.of(2, 3, 4, 5, 8, 16, 32);

  private static final int MOST_MAGNITUDES = 6;

  private NumberReader() {}

  private static Map<String, BigDecimal> numbers(String name) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    for (Map.Entry<String, String> number : NumberTable.load(name).entrySet()) {
      numbers.put(number.getKey(), new BigDecimal(number.getValue()));
    }
    return Map.copyOf(numbers);
  }

  /** The number that begins at {@code at}, with magnitudes multiplied out. */
  static Optional<Reading> read(NumberWords words, int at) {
    Optional<Reading> head = words.word(at).number() ? digits(words, at) : worded(words, at);
    return head.isPresent()
        ? Optional.of(magnitude(words, half(words, head.get())))
        : Optional.empty();
  }

  /** The words that a number in words begins with. */
  static Set<String> openers() {
    return WordSet.ofAll(WORDS.keySet(), WordSet.of("a", "an", "one"));
  }

  /** The ordinals in words. */
  static Set<String> ordinals() {
    return ORDINALS.keySet();
  }

  /** The value of "third", "22nd", "twenty-first" read as one word. */
  static Optional<Integer> ordinal(String word) {
    BigDecimal value = ORDINALS.get(word);
    if (value != null) {
      return Optional.of(value.intValue());
    }
    int length = word.length();
    if (length < 3 || length > 6 || !Character.isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    String ending = word.substring(length - 2);
    boolean ordinal =
        ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
    return ordinal ? whole(word.substring(0, length - 2)) : Optional.empty();
  }

  /** The value of a run of plain digits. */
  static Optional<Integer> whole(String word) {
    if (word.isEmpty() || word.length() > 8) {
      return Optional.empty();
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Optional.empty();
      }
      value = value * 10 + digit;
    }
    return Optional.of(value);
  }

  /** The magnitude written behind the number at {@code at}: a million in "10 million". */
  static BigDecimal factor(NumberWords words, int at, Reading read) {
    BigDecimal factor = BigDecimal.ONE;
    for (int i = at + 1; i < Math.min(read.end(), at + MOST_MAGNITUDES); i++) {
      factor =
          factor.multiply(isMagnitude(words, i) ? MAGNITUDES.get(words.at(i)) : BigDecimal.ONE);
    }
    return factor;
  }

  private static Optional<Reading> digits(NumberWords words, int at) {
    Optional<BigDecimal> whole = decimal(words.at(at));
    if (whole.isEmpty()) {
      return fraction(words.at(at)).map(f -> new Reading(f, at + 1));
    }
    Optional<BigDecimal> part = fraction(words.at(at + 1));
    if (part.isPresent()) {
      return Optional.of(new Reading(whole.get().add(part.get()), at + 2));
    }
    return Optional.of(new Reading(whole.get(), at + 1));
  }

  /** "1,200.5", "5,20" (a comma before other than three digits is a decimal mark), "1.5bn". */
  static Optional<BigDecimal> decimal(String word) {
    int end = word.length();
    while (end > 0 && Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    String digits = word.substring(0, end);
    BigDecimal factor = end == word.length() ? BigDecimal.ONE : MAGNITUDES.get(word.substring(end));
    if (factor == null || digits.isEmpty() || digits.length() > 30 || !isPlain(digits)) {
      return Optional.empty();
    }
    String plain = hasDecimalComma(digits) ? digits.replace(',', '.') : digits.replace(",", "");
    if (plain.indexOf('.') != plain.lastIndexOf('.')) {
      return Optional.empty();
    }
    return Optional.of(exact(new BigDecimal(plain).multiply(factor)));
  }

  private static boolean hasDecimalComma(String digits) {
    int comma = digits.lastIndexOf(',');
    return comma > 0
        && digits.length() - comma != 4
        && digits.indexOf('.') < 0
        && digits.indexOf(',') == comma;
  }

  private static boolean isPlain(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != ',') {
        return false;
      }
    }
    return true;
  }

  private static Optional<BigDecimal> fraction(String word) {
    int slash = word.indexOf('/');
    if (slash < 1) {
      return Optional.empty();
    }
    Optional<Integer> over = whole(word.substring(0, slash));
    Optional<Integer> under = whole(word.substring(slash + 1));
    if (over.isEmpty()
        || under.isEmpty()
        || over.get() >= under.get()
        || !UNDERS.contains(under.get())) {
      return Optional.empty();
    }
    return divided(over.get(), under.get());
  }

  /** Only where the quotient ends: a value must be exact. */
  static Optional<BigDecimal> divided(int over, int under) {
    try {
      return Optional.of(BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under)));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<Reading> worded(NumberWords words, int at) {
    BigDecimal small = small(words, at);
    if (small.signum() < 0) {
      boolean single =
          (words.is(at, "a") || words.is(at, "an") || words.is(at, "one"))
              && isMagnitude(words, at + 1);
      return single ? Optional.of(new Reading(BigDecimal.ONE, at + 1)) : Optional.empty();
    }
    int end = at + 1;
    boolean tens = small.intValue() >= 20;
    BigDecimal ones = small(words, end);
    if (tens && ones.signum() > 0 && ones.intValue() < 10) {
      return Optional.of(new Reading(small.add(ones), end + 1));
    }
    return Optional.of(new Reading(small, end));
  }

  private static BigDecimal small(NumberWords words, int at) {
    return WORDS.getOrDefault(words.at(at), NONE);
  }

  private static boolean isMagnitude(NumberWords words, int at) {
    return words.at(at).length() > 3 && MAGNITUDES.containsKey(words.at(at));
  }

  private static Reading half(NumberWords words, Reading read) {
    return words.follow(read.end(), "and", "a", "half")
        ? new Reading(read.value().add(HALF), read.end() + 3)
        : read;
  }

  /** "ten million", "two hundred and fifty thousand", "5m" in two tokens. */
  private static Reading magnitude(NumberWords words, Reading read) {
    BigDecimal value = read.value();
    int end = read.end();
    // "million million million …" must not grow without end.
    while (end < read.end() + MOST_MAGNITUDES && multiplies(words, end)) {
      BigDecimal factor = MAGNITUDES.getOrDefault(words.at(end), BigDecimal.ONE);
      Optional<Reading> rest = rest(words, end + 1, factor);
      value = value.multiply(factor).add(rest.isPresent() ? rest.get().value() : BigDecimal.ZERO);
      end = rest.isPresent() ? rest.get().end() : end + 1;
    }
    return new Reading(exact(value), end);
  }

  private static boolean multiplies(NumberWords words, int at) {
    return isMagnitude(words, at) || (words.touches(at) && MAGNITUDES.containsKey(words.at(at)));
  }

  /** "two hundred and fifty": the smaller number that is added after "hundred". */
  private static Optional<Reading> rest(NumberWords words, int at, BigDecimal factor) {
    int from = words.is(at, "and") ? at + 1 : at;
    if (factor.compareTo(HUNDRED) > 0 || words.word(at).number() || words.is(from, "a")) {
      return Optional.empty();
    }
    Optional<Reading> rest = worded(words, from);
    return rest.isPresent() && rest.get().value().compareTo(factor) < 0 ? rest : Optional.empty();
  }

  static BigDecimal exact(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
