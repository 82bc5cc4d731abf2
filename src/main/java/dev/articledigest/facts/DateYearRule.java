package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads years, decades, centuries, ISO dates and fiscal years. */
final class DateYearRule implements DateRule {

  private static final Set<String> COUNTED = WordList.load(DateYearRule.class, "date-counted.txt");

  /** "Resolution 1973" is a label, "that 1978 resolution" bears a year. */
  private static final Set<String> LABELS =
      WordSet.of("resolution", "flight", "route", "no", "number", "local");

  private static final Set<String> YEAR_OPENERS =
      WordSet.of(
          "in", "since", "of", "from", "until", "by", "early", "late", "mid", "during", "between",
          "year", "before", "after", "through", "to", "and");
  private static final Set<String> APOSTROPHES = WordSet.of("'", "’", "‘");
  private static final Set<String> DECADE_OPENERS =
      WordSet.of("the", "early", "late", "mid", "nineteen");
  private static final Set<String> POSSESSIVES = WordSet.of("his", "her", "their");
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          2,
          "thirties",
          3,
          "forties",
          4,
          "fifties",
          5,
          "sixties",
          6,
          "seventies",
          7,
          "eighties",
          8,
          "nineties",
          9);

  @Override
  public Set<String> openers() {
    return WordSet.ofAll(
        WordSet.of("fiscal", "nineteen", "twenty"), DECADES.keySet(), NumberReader.ordinals());
  }

  @Override
  public Optional<DateReading> read(DateClause clause, int at) {
    NumberWords words = clause.words();
    return words.word(at).number() ? inDigits(words, at) : inWords(words, at);
  }

  private static Optional<DateReading> inDigits(NumberWords words, int at) {
    Optional<DateReading> found = iso(words, at);
    found = found.isPresent() ? found : decade(words, at);
    found = found.isPresent() ? found : century(words, at);
    return found.isPresent() ? found : yearAlone(words, at);
  }

  private static Optional<DateReading> inWords(NumberWords words, int at) {
    Optional<DateReading> found = fiscal(words, at);
    found = found.isPresent() ? found : namedDecade(words, at);
    found = found.isPresent() ? found : century(words, at);
    return found.isPresent() ? found : spoken(words, at);
  }

  /** A year of four digits. */
  static Optional<Integer> fullYear(NumberWords words, int at) {
    Optional<Integer> year =
        words.at(at).length() == 4 ? NumberReader.whole(words.at(at)) : Optional.empty();
    return year.isPresent() && year.get() >= 1000 && year.get() <= 2100 ? year : Optional.empty();
  }

  private static Optional<DateReading> yearAlone(NumberWords words, int at) {
    Optional<Integer> year = fullYear(words, at);
    if (year.isEmpty() || isAmount(words, at)) {
      return Optional.empty();
    }
    boolean usual = year.get() >= 1900 && year.get() <= 2050;
    if (!usual && !words.in(at - 1, YEAR_OPENERS)) {
      return Optional.empty();
    }
    return Optional.of(DateReading.explicit(at + 1, words.at(at), Granularity.YEAR));
  }

  /** "$2000", "2000 people", "2000-pound bomb", "Resolution 1973", "flight 2020". */
  private static boolean isAmount(NumberWords words, int at) {
    return words.in(at - 1, COUNTED)
        || (words.in(at + 1, COUNTED) && !words.in(at + 1, LABELS))
        || (words.at(at + 1).endsWith("s") && DateUnit.of(words.at(at + 1)).isPresent());
  }

  private static Optional<DateReading> iso(NumberWords words, int at) {
    String text = words.at(at);
    if (text.length() < 10 || text.charAt(4) != '-') {
      return Optional.empty();
    }
    try {
      String day = LocalDate.parse(text.substring(0, 10)).toString();
      return Optional.of(DateReading.explicit(at + 1, day, Granularity.DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "1990s", "1990's", "'90s" comes as a mark and "90s". */
  private static Optional<DateReading> decade(NumberWords words, int at) {
    String digits = beforePlural(words.at(at));
    if (!digits.endsWith("0") || NumberReader.whole(digits).isEmpty()) {
      return Optional.empty();
    }
    if (digits.length() == 4 && digits.compareTo("1000") > 0 && digits.compareTo("2100") < 0) {
      return Optional.of(DateReading.explicit(at + 1, decadeValue(digits), Granularity.DECADE));
    }
    boolean marked = digits.length() == 2 && words.touches(at) && words.in(at - 1, APOSTROPHES);
    return marked
        ? Optional.of(DateReading.explicit(at + 1, "19" + digits.charAt(0), Granularity.DECADE))
        : Optional.empty();
  }

  /** "1900s" is a century, "2000s" a decade. */
  private static String decadeValue(String digits) {
    boolean century = digits.endsWith("00") && !digits.equals("2000");
    return digits.substring(0, century ? 2 : 3);
  }

  private static String beforePlural(String text) {
    if (text.endsWith("'s")) {
      return text.substring(0, text.length() - 2);
    }
    return text.endsWith("s") ? text.substring(0, text.length() - 1) : "";
  }

  private static Optional<DateReading> namedDecade(NumberWords words, int at) {
    Integer tens = DECADES.get(words.at(at));
    boolean opened = words.in(at - 1, DECADE_OPENERS) && !words.in(at - 2, POSSESSIVES);
    return tens != null && opened
        ? Optional.of(DateReading.explicit(at + 1, "19" + tens, Granularity.DECADE))
        : Optional.empty();
  }

  /** "the 20th century": TIMEX3 value 19. */
  private static Optional<DateReading> century(NumberWords words, int at) {
    if (!words.is(at + 1, "century")) {
      return Optional.empty();
    }
    int number = NumberReader.ordinal(words.at(at)).orElse(0);
    return number >= 5 && number <= 22
        ? Optional.of(
            DateReading.explicit(
                at + 2, String.format(Locale.ROOT, "%02d", number - 1), Granularity.CENTURY))
        : Optional.empty();
  }

  private static Optional<DateReading> fiscal(NumberWords words, int at) {
    if (!words.is(at, "fiscal")) {
      return Optional.empty();
    }
    int next = words.is(at + 1, "year") ? at + 2 : at + 1;
    return fullYear(words, next)
        .map(y -> DateReading.explicit(next + 1, DateCalendar.year(y), Granularity.YEAR));
  }

  /** "nineteen ninety-six". */
  static Optional<DateReading> spoken(NumberWords words, int at) {
    if (!words.is(at, "nineteen") && !words.is(at, "twenty")) {
      return Optional.empty();
    }
    Optional<NumberReader.Reading> rest = NumberReader.read(words, at + 1);
    int century = words.is(at, "nineteen") ? 1900 : 2000;
    return rest.filter(r -> r.value().scale() <= 0)
        .filter(r -> r.value().intValue() >= 10 && r.value().intValue() <= 99)
        .filter(r -> !words.word(at + 1).number())
        .map(
            r ->
                DateReading.explicit(
                    r.end(), DateCalendar.year(century + r.value().intValue()), Granularity.YEAR));
  }
}
