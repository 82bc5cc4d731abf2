package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import java.util.Optional;

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

  static Optional<DateUnit> of(String word) {
    String unit = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return switch (unit) {
      case "second" -> Optional.of(SECOND);
      case "minute" -> Optional.of(MINUTE);
      case "hour" -> Optional.of(HOUR);
      case "day" -> Optional.of(DAY);
      case "week" -> Optional.of(WEEK);
      case "weekend" -> Optional.of(WEEKEND);
      case "month" -> Optional.of(MONTH);
      case "quarter" -> Optional.of(QUARTER);
      case "year" -> Optional.of(YEAR);
      case "decade" -> Optional.of(DECADE);
      case "century", "centurie" -> Optional.of(CENTURY);
      default -> Optional.empty();
    };
  }
}
