package dev.articledigest.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Leaves out what stands at the edges of pages again and again: headers, footers, page numbers. */
final class PdfFurniture {

  private static final int EDGE = 3;
  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "",
          "#",
          "page # of #",
          "page #",
          "# of #",
          "seite # von #",
          "seite #",
          "# / #",
          "#/#",
          "- # -",
          "– # –",
          "p. #");

  private PdfFurniture() {}

  static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<PdfLine> page : pages) {
      Set<String> keys = new HashSet<>();
      edges(page).forEach(line -> keys.add(key(line)));
      keys.forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    int often = Math.max(2, (pages.size() * 3 + 9) / 10);
    List<List<PdfLine>> bare = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      List<PdfLine> kept = new ArrayList<>(page);
      List<PdfLine> edges = edges(page);
      kept.removeIf(
          line ->
              edges.contains(line)
                  && (seen.getOrDefault(key(line), 0) >= often
                      || NUMBER_WORDS.contains(wording(line))));
      bare.add(kept);
    }
    return bare;
  }

  /** The first and last lines from top to bottom. */
  private static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparing(PdfLine::baseline));
    if (sorted.size() <= 2 * EDGE) {
      return sorted;
    }
    List<PdfLine> edges = new ArrayList<>(sorted.subList(0, EDGE));
    edges.addAll(sorted.subList(sorted.size() - EDGE, sorted.size()));
    return edges;
  }

  /** Text and place; numbers count up from page to page. */
  private static String key(PdfLine line) {
    return wording(line) + "@" + Math.round(line.baseline() / 8);
  }

  private static String wording(PdfLine line) {
    StringBuilder wording = new StringBuilder();
    for (char c : line.text().strip().toLowerCase(Locale.ROOT).toCharArray()) {
      boolean digit = Character.isDigit(c);
      boolean again = digit && wording.length() > 0 && wording.charAt(wording.length() - 1) == '#';
      if (!again) {
        wording.append(digit ? '#' : c);
      }
    }
    return wording.toString();
  }
}
