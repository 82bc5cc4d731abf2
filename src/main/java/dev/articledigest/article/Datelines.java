package dev.articledigest.article;

import java.util.List;
import java.util.Optional;

/** Reads datelines that a file keeps in a field of their own. */
final class Datelines {

  private static final int LONGEST = 80;
  private static final String TAIL = " ,-–—:_";

  private Datelines() {}

  /** "BERLIN, June 11 (Nordwire) -" and "Berlin, June 11"; a field of only words is a place. */
  static Optional<Dateline> of(String field) {
    String bare = bare(field);
    Optional<Dateline> known =
        DatelineReader.read(bare + " — ").flatMap(opening -> opening.details().dateline());
    boolean place =
        !bare.isEmpty() && bare.chars().noneMatch(c -> Character.isDigit(c) || c == '(');
    return known.or(() -> place ? of(bare, Optional.empty()) : Optional.empty());
  }

  /** The agencies of "BERLIN, June 11 (Nordwire)". */
  static List<String> agencies(String field) {
    return DatelineReader.read(bare(field) + " — ")
        .map(opening -> opening.details().credits().agencies())
        .orElse(List.of());
  }

  static Optional<Dateline> of(String place, Optional<String> day) {
    Optional<String> named =
        Optional.of(bare(place)).filter(p -> !p.isEmpty() && p.length() <= LONGEST);
    return named.isEmpty() && day.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dateline(named, day));
  }

  private static String bare(String field) {
    String folded = FoldedWriter.folded(field);
    int end = folded.length();
    while (end > 0 && TAIL.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }
}
