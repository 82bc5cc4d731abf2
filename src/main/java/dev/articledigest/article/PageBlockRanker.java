package dev.articledigest.article;

import java.util.List;
import java.util.Set;

/**
 * Scores the blocks of a page: the log-odds that each belongs to the article. Two rounds of
 * logistic regression over {@link PageFeature}s; the second sees the scores of the first around a
 * block (stacking: Wolpert, "Stacked generalization", 1992). Features of density and place go back
 * to Boilerpipe (Kohlschütter et al., "Boilerplate detection using shallow text features", 2010)
 * and Readability.
 */
final class PageBlockRanker {

  private static final List<PageRow> WEIGHTS = weights();
  private static final double MOST = 4;

  /** Outweighs all else. */
  private static final double NEVER = -1_000;

  /** Keeps a short block from weighing nothing. */
  private static final int BASE = 10;

  private final List<PageBlock> blocks;
  private final List<PageElement> elements;

  /** The scores of the first round. */
  private final double[] scores;

  /** What a block's own features add to the second. */
  private final double[] alone;

  private final double[] weighedTo;
  private final double[] positiveTo;
  private final double[] siblingScore;
  private final double[] siblingSize;
  private PageElement best;

  /**
   * The first round.
   *
   * @param page the page
   * @param features what is seen of its blocks, unread
   * @param weights the weights of both rounds
   */
  PageBlockRanker(PageBlocks page, PageFeatures features, List<PageRow> weights) {
    blocks = page.blocks();
    elements = page.elements();
    scores = new double[blocks.size()];
    alone = new double[blocks.size()];
    weighedTo = new double[blocks.size() + 1];
    positiveTo = new double[blocks.size() + 1];
    siblingScore = new double[elements.size()];
    siblingSize = new double[elements.size()];
    best = elements.get(0);
    PageRow row = new PageRow();
    for (int i = 0; i < scores.length; i++) {
      features.read(i, row);
      boolean furniture = features.isFurniture(i, row);
      double score = Math.max(-MOST, Math.min(MOST, row.times(weights.get(0))));
      scores[i] = furniture ? -MOST : score;
      alone[i] = furniture ? NEVER : row.times(weights.get(1));
    }
    sum();
    findBest();
  }

  /** The weights of the first round and of the second. */
  private static List<PageRow> weights() {
    List<PageRow> weights = List.of(new PageRow(), new PageRow());
    Set<String> lines = EntryList.load("page-blocks.txt");
    for (String line : lines) {
      List<String> parts = Wording.words(line);
      PageFeature feature = PageFeature.valueOf(parts.get(0));
      weights.get(0).set(feature, Double.parseDouble(parts.get(1)));
      weights.get(1).set(feature, Double.parseDouble(parts.get(2)));
    }
    if (lines.size() != PageFeature.values().length) {
      throw new IllegalStateException("page-blocks.txt has " + lines.size() + " weights");
    }
    return weights;
  }

  /** Whether a score says that a block is furniture, whatever it looks like. */
  static boolean isNever(double score) {
    return score < NEVER / 2;
  }

  /** The score of each block; positive: rather the article's than not. */
  static double[] scores(PageBlocks page, PageDetails said) {
    PageBlockRanker ranker = new PageBlockRanker(page, PageFeatures.of(page, said), WEIGHTS);
    double[] scores = new double[ranker.scores.length];
    PageRow row = new PageRow();
    for (int i = 0; i < scores.length; i++) {
      ranker.look(i, row);
      scores[i] = ranker.alone[i] + row.times(WEIGHTS.get(1));
    }
    return scores;
  }

  private void sum() {
    for (int i = 0; i < scores.length; i++) {
      double size = blocks.get(i).length() + BASE;
      weighedTo[i + 1] = weighedTo[i] + scores[i] * size;
      positiveTo[i + 1] = positiveTo[i] + Math.max(0, scores[i]) * size;
      int parent = blocks.get(i).element.outer.id;
      siblingScore[parent] += scores[i] * size;
      siblingSize[parent] += size;
    }
  }

  /** The element that gains most from its blocks; the innermost of equals. */
  private void findBest() {
    double most = 0;
    for (PageElement element : elements) {
      double gain = weighedTo[element.end] - weighedTo[element.first];
      boolean smaller = element.end - element.first < best.end - best.first;
      if (gain > most || (gain == most && gain > 0 && smaller)) {
        most = gain;
        best = element;
      }
    }
  }

  /** Sets the features of the second round that the first scores tell of a block. */
  void look(int i, PageRow row) {
    double between = Math.max(at(i - 1), 0) * Math.max(at(i + 1), 0);
    row.set(PageFeature.OWN_SCORE, scores[i])
        .set(PageFeature.LAST_SCORE, at(i - 1))
        .set(PageFeature.NEXT_SCORE, at(i + 1))
        .set(PageFeature.LAST_SCORES, (at(i - 2) + at(i - 3)) / 2)
        .set(PageFeature.NEXT_SCORES, (at(i + 2) + at(i + 3)) / 2)
        .set(PageFeature.IN_BEST, best.first <= i && i < best.end)
        .set(PageFeature.BEFORE_BEST, i < best.first)
        .set(PageFeature.AFTER_BEST, i >= best.end)
        .set(PageFeature.BETWEEN_SCORES, between)
        .set(PageFeature.BRIEF_BETWEEN_SCORES, blocks.get(i).length() < 60 ? between : 0);
    siblings(i, row);
    progress(i, row);
  }

  private double at(int i) {
    return i < 0 || i >= scores.length ? -MOST : scores[i];
  }

  private void siblings(int i, PageRow row) {
    int parent = blocks.get(i).element.outer.id;
    double size = blocks.get(i).length() + BASE;
    double others = siblingSize[parent] - size;
    double score = siblingScore[parent] - scores[i] * size;
    row.set(PageFeature.SIBLING_SCORE, others > 0.5 ? score / Math.max(1, others) : 0)
        .set(PageFeature.HAS_SIBLINGS, others > 0.5);
  }

  /** How much of what scores well lies before the block. */
  private void progress(int i, PageRow row) {
    double all = positiveTo[scores.length];
    double progress = positiveTo[i] / (all + 1);
    row.set(PageFeature.PROGRESS, progress)
        .set(PageFeature.PROGRESS_SQUARED, progress * progress)
        .set(PageFeature.AT_START, positiveTo[i] == 0)
        .set(PageFeature.AT_END, positiveTo[i + 1] >= all - 0.5);
  }
}
