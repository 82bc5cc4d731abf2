package dev.articledigest.article;

import java.util.List;
import java.util.Optional;

/**
 * Reads the day in an address: {@code /2020/06/11/}, {@code /20200611/}, {@code /2020-06-11-a/}.
 */
final class AddressDay {

  private static final int MOST_PARTS = 50;

  private AddressDay() {}

  static Optional<String> read(String address) {
    int end = address.indexOf('?');
    List<String> parts = Wording.split(end < 0 ? address : address.substring(0, end), "/");
    for (int i = 0; i < Math.min(parts.size(), MOST_PARTS); i++) {
      Optional<String> three = i + 2 < parts.size() ? parted(parts, i) : Optional.empty();
      Optional<String> day = three.isPresent() ? three : whole(parts.get(i));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> parted(List<String> parts, int i) {
    boolean year = isNumber(parts.get(i), 4, 4);
    boolean month = parts.get(i + 1).length() <= 3;
    boolean exact = year && month && isNumber(parts.get(i + 2), 1, 2);
    return exact
        ? day(parts.get(i) + "-" + parts.get(i + 1) + "-" + parts.get(i + 2))
        : Optional.empty();
  }

  private static Optional<String> whole(String part) {
    if (isNumber(part, 8, 8)) {
      return day(part);
    }
    boolean dashed =
        part.length() >= 10
            && isNumber(part.substring(0, 4), 4, 4)
            && part.charAt(4) == '-'
            && part.charAt(7) == '-'
            && isNumber(part.substring(8, 10), 2, 2);
    return dashed ? day(part.substring(0, 10)) : Optional.empty();
  }

  private static boolean isNumber(String text, int least, int most) {
    return text.length() >= least && text.length() <= most && Wording.isDigits(text);
  }

  private static Optional<String> day(String written) {
    return WrittenDates.iso(written).filter(DayFinder::isRecent);
  }
}
