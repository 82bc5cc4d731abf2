package dev.articledigest.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings the lines of a page into reading order. Programs draw columns one after the other as a
 * rule, and then nothing is touched; pages drawn across the columns are parted at the gutter.
 */
final class PdfColumns {

  private static final int MOST_JUMPS = 6;
  private static final int LEAST_PAIRS = 4;
  private static final int LEAST_LINES = 4;
  private static final float LEAST_GUTTER = 6;

  /** Columns beside columns: sixteen at the most. */
  private static final int DEEPEST = 4;

  private static final Comparator<PdfLine> DOWNWARDS =
      Comparator.comparing(PdfLine::baseline).thenComparing(PdfLine::left);

  private PdfColumns() {}

  static List<PdfLine> ordered(List<PdfLine> page) {
    int pairs = 0;
    int jumps = 0;
    for (int i = 1; i < page.size(); i++) {
      pairs += page.get(i).isLevelWith(page.get(i - 1)) ? 1 : 0;
      jumps += page.get(i).baseline() < page.get(i - 1).baseline() - 1 ? 1 : 0;
    }
    boolean asDrawn = pairs < LEAST_PAIRS && jumps <= MOST_JUMPS;
    return joined(asDrawn ? page : parted(page, DEEPEST));
  }

  /** What a column ends and another begins: nothing stands from one edge to the other. */
  private record Gutter(float from, float to, int crossing) {}

  private static List<PdfLine> parted(List<PdfLine> lines, int depth) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(DOWNWARDS);
    Optional<Gutter> gutter = depth == 0 ? Optional.empty() : gutter(sorted);
    if (gutter.isEmpty()) {
      return level(sorted);
    }
    float middle = (gutter.get().from() + gutter.get().to()) / 2;
    List<PdfLine> ordered = new ArrayList<>();
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : sorted) {
      boolean crosses = line.left() < middle && line.right() > middle;
      if (crosses) {
        // A headline over both columns ends what stands above it.
        close(left, right, ordered, depth);
        ordered.add(line);
      } else {
        (line.right() <= middle ? left : right).add(line);
      }
    }
    close(left, right, ordered, depth);
    return ordered;
  }

  private static void close(
      List<PdfLine> left, List<PdfLine> right, List<PdfLine> ordered, int depth) {
    ordered.addAll(parted(left, depth - 1));
    ordered.addAll(parted(right, depth - 1));
    left.clear();
    right.clear();
  }

  /** Lines whose baselines differ by a hair, from left to right. */
  private static List<PdfLine> level(List<PdfLine> sorted) {
    List<PdfLine> level = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sorted.get(i).isLevelWith(sorted.get(start))) {
        List<PdfLine> row = new ArrayList<>(sorted.subList(start, i));
        row.sort(Comparator.comparing(PdfLine::left));
        level.addAll(row);
        start = i;
      }
    }
    return level;
  }

  /** The emptiest upright strip with lines on both its sides. */
  private static Optional<Gutter> gutter(List<PdfLine> lines) {
    if (lines.size() < 2 * LEAST_LINES) {
      return Optional.empty();
    }
    List<float[]> edges = new ArrayList<>();
    for (PdfLine line : lines) {
      edges.add(new float[] {line.left(), 1});
      edges.add(new float[] {line.right(), -1});
    }
    edges.sort(Comparator.<float[]>comparingDouble(e -> e[0]).thenComparingDouble(e -> -e[1]));
    Optional<Gutter> best = Optional.empty();
    int crossing = 0;
    int ended = 0;
    for (int i = 0; i + 1 < edges.size(); i++) {
      crossing += (int) edges.get(i)[1];
      ended += edges.get(i)[1] < 0 ? 1 : 0;
      Gutter strip = new Gutter(edges.get(i)[0], edges.get(i + 1)[0], crossing);
      int right = lines.size() - ended - crossing;
      boolean sides = ended >= LEAST_LINES && right >= LEAST_LINES;
      if (sides && isBetter(strip, best, lines.size())) {
        best = Optional.of(strip);
      }
    }
    return best;
  }

  private static boolean isBetter(Gutter strip, Optional<Gutter> best, int lines) {
    boolean wide = strip.to() - strip.from() >= LEAST_GUTTER;
    boolean empty = strip.crossing() * 4 <= lines;
    return wide
        && empty
        && best.map(
                b ->
                    strip.crossing() < b.crossing()
                        || (strip.crossing() == b.crossing()
                            && strip.to() - strip.from() > b.to() - b.from()))
            .orElse(true);
  }

  /** Parts of one line that follow each other are one again. */
  private static List<PdfLine> joined(List<PdfLine> lines) {
    List<PdfLine> joined = new ArrayList<>();
    for (PdfLine line : lines) {
      PdfLine last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
      boolean same = !joined.isEmpty() && line.isLevelWith(last) && line.left() >= last.right() - 1;
      if (same) {
        joined.set(joined.size() - 1, last.with(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }
}
