package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A unit of time. */
enum DateUnit {
  SECOND("T", "S", Granularity.TIME),
  MINUTE("T", "M", Granularity.TIME),
  HOUR("T", "H", Granularity.TIME),
  DAY("", "D", Granularity.DAY),
  WEEK("", "W", Granularity.WEEK),
  WEEKEND("", "WE", Granularity.WEEK),
  MONTH("", "M", Granularity.MONTH),
  QUARTER("", "Q", Granularity.QUARTER),
  SEASON("", "SEASON", Granularity.SEASON),
  YEAR("", "Y", Granularity.YEAR),
  DECADE("", "DE", Granularity.DECADE),
  CENTURY("", "CE", Granularity.CENTURY);

  private static final Map<String, DateUnit> WORDS = named();

  private final String prefix;
  private final String letter;
  private final Granularity granularity;

  DateUnit(String prefix, String letter, Granularity granularity) {
    this.prefix = prefix;
    this.letter = letter;
    this.granularity = granularity;
  }

  Granularity granularity() {
    return granularity;
  }

  boolean isTime() {
    return !prefix.isEmpty();
  }

  /** ISO 8601 duration: {@code P3D}, {@code PT2H}, {@code P20Y} for two decades. */
  String duration(String amount) {
    if (amount.endsWith(".5") && this != DECADE && this != CENTURY) {
      return halved(amount.substring(0, amount.length() - 2));
    }
    return switch (this) {
      case DECADE -> "P" + (amount.equals("X") ? "XDE" : amount + "0Y");
      case CENTURY -> "P" + (amount.equals("X") ? "XCE" : amount + "00Y");
      case QUARTER -> "P" + amount + "Q";
      case WEEKEND -> "P" + amount + "WE";
      default -> "P" + prefix + amount + letter;
    };
  }

  /** "2 1/2 years" is two years and six months, "5 1/2 hours" five hours and 30 minutes. */
  private String halved(String whole) {
    return switch (this) {
      case YEAR -> "P" + whole + "Y6M";
      case HOUR -> "PT" + whole + "H30M";
      case MINUTE -> "PT" + whole + "M30S";
      default -> "P" + prefix + whole + ".5" + letter;
    };
  }

  /** The unit that a word names, one or many. */
  static Optional<DateUnit> of(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }

  /** The words for units, one or many. */
  static Set<String> words() {
    return WORDS.keySet();
  }

  private static Map<String, DateUnit> named() {
    Map<String, DateUnit> words = new HashMap<>();
    for (DateUnit unit : values()) {
      if (unit != SEASON) {
        String one = unit.name().toLowerCase(Locale.ROOT);
        words.put(one, unit);
        words.put(one + "s", unit);
      }
    }
    words.put("centuries", CENTURY);
    return words;
  }
}
