package dev.articledigest.article;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Trains the weights of {@link PageBlockRanker}: two rounds of logistic regression (Newton's
 * method, L2) over the blocks of pages with known bodies. The second round learns from scores that
 * the first gave to pages it was not trained on (five folds).
 *
 * <p>Arguments: the file to write, then folders that hold {@code gold.json} and {@code pages/}, each
 * followed by the weight of its pages.
 */
public final class PageTrainer {

  private static final int FOLDS = 5;
  private static final double FIRST_STRENGTH = 10;
  private static final double SECOND_STRENGTH = 10 / 3.0;
  private static final double SEGMENT = 0.1;
  private static final int STEPS = 12;
  private static final int FEATURES = PageFeature.values().length;
  private static final int SHINGLE = 4;

  private PageTrainer() {}

  /** A page: its blocks, what they look like, which are the article's and how much they weigh. */
  private static final class Page {
    PageBlocks blocks;
    PageDetails said;
    double[][] rows;
    double[] label;
    double[] weight;
    int fold;
  }

  public static void main(String[] arguments) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      read(Path.of(arguments[i]), Double.parseDouble(arguments[i + 1]), pages);
    }
    double[][] byFold = new double[FOLDS][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      byFold[fold] = fit(pages.stream().filter(p -> p.fold != left).toList(), FIRST_STRENGTH);
    }
    double[] first = fit(pages, FIRST_STRENGTH);
    for (Page page : pages) {
      look(page, row(byFold[page.fold]));
    }
    double[] second = fit(pages, SECOND_STRENGTH);
    write(Path.of(arguments[0]), first, second);
  }

  private static void read(Path folder, double weight, List<Page> pages) throws IOException {
    Map<String, Object> gold = JSON.std.mapFrom(Files.readAllBytes(folder.resolve("gold.json")));
    for (Object entry : gold.values()) {
      Map<?, ?> told = (Map<?, ?>) entry;
      String name = String.valueOf(told.get("file"));
      Page page = page(folder.resolve("pages").resolve(name));
      if (told.get("body") == null) {
        labelSegments(page, told, weight);
      } else {
        label(page, text(told.get("body")), weight);
      }
      pages.add(page);
    }
  }

  private static String text(Object body) {
    return body instanceof List<?> list
        ? String.join("\n", list.stream().map(String::valueOf).toList())
        : String.valueOf(body);
  }

  private static Page page(Path file) throws IOException {
    FileHints hints = new FileHints(Optional.empty(), Optional.empty(), Optional.empty());
    Page page = new Page();
    try {
      byte[] bytes = GzipReader.unpacked(Files.readAllBytes(file), Limits.DEFAULT);
      String html = Decoder.decode(bytes, hints).text();
      Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(200));
      page.said = PageDetails.of(document, hints);
      page.blocks = PageBlockReader.read(document);
    } catch (UnreadableException e) {
      throw new IOException(file + ": " + e.problem().message(), e);
    }
    page.rows = rows(page);
    // Pages of one outlet, whose names begin alike, fall into one fold.
    String name = file.getFileName().toString();
    String outlet = name.indexOf('_') > 0 ? name.substring(0, name.indexOf('_')) : name;
    page.fold = Math.floorMod(outlet.hashCode(), FOLDS);
    return page;
  }

  private static double[][] rows(Page page) {
    PageFeatures features = PageFeatures.of(page.blocks, page.said);
    double[][] rows = new double[page.blocks.blocks().size()][FEATURES];
    PageRow row = new PageRow();
    for (int i = 0; i < rows.length; i++) {
      features.read(i, row);
      copy(row, rows[i]);
    }
    return rows;
  }

  /** Adds what the second round sees of the first round's scores. */
  private static void look(Page page, PageRow first) {
    PageFeatures features = PageFeatures.of(page.blocks, page.said);
    PageBlockRanker ranker =
        new PageBlockRanker(page.blocks, features, List.of(first, new PageRow()));
    PageRow row = new PageRow();
    for (int i = 0; i < page.rows.length; i++) {
      ranker.look(i, row);
      copy(row, page.rows[i]);
    }
  }

  private static void copy(PageRow row, double[] values) {
    for (PageFeature feature : PageFeature.values()) {
      values[feature.index()] += row.get(feature);
    }
  }

  /** Of pages with mere samples of what is and isn't the article's, only these count. */
  private static void labelSegments(Page page, Map<?, ?> told, double weight) {
    List<PageBlock> blocks = page.blocks.blocks();
    page.label = new double[blocks.size()];
    page.weight = new double[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      boolean in = holds(blocks.get(i).text, told.get("with"));
      boolean out = holds(blocks.get(i).text, told.get("without"));
      page.label[i] = in ? 1 : 0;
      page.weight[i] = in == out ? 0 : weight * SEGMENT;
    }
  }

  private static boolean holds(String text, Object segments) {
    return segments instanceof List<?> list
        && list.stream().map(s -> FoldedWriter.folded(String.valueOf(s))).anyMatch(text::contains);
  }

  /** A block is the article's as far as its runs of four words are the body's. */
  private static void label(Page page, String body, double weight) {
    List<String> words = Shingles.words(body);
    String all = " " + String.join(" ", words) + " ";
    Set<String> known = new HashSet<>(runs(words));
    List<PageBlock> blocks = page.blocks.blocks();
    Map<String, Integer> times = new HashMap<>();
    blocks.forEach(b -> times.merge(b.text, 1, Integer::sum));
    double[] sure = new double[blocks.size()];
    page.label = new double[blocks.size()];
    page.weight = new double[blocks.size()];
    for (int i = 0; i < sure.length; i++) {
      PageBlock block = blocks.get(i);
      List<String> own = Shingles.words(block.text);
      List<String> runs = runs(own);
      double in = runs.stream().filter(known::contains).count();
      boolean brief = own.size() < 25 && (times.get(block.text) > 1 || block.isLinks());
      boolean held = all.contains(" " + String.join(" ", own) + " ");
      page.label[i] = runs.isEmpty() ? (held ? 1 : 0) : in / runs.size();
      sure[i] = runs.isEmpty() || brief ? -1 : page.label[i];
      double size = (own.size() + 2.0) / Math.max(1, words.size());
      page.weight[i] = weight * Math.min(size, 0.5);
    }
    settle(page, sure);
  }

  /** Few words, and teasers that repeat the article's, count where the text around them does. */
  private static void settle(Page page, double[] sure) {
    for (int i = 0; i < sure.length; i++) {
      boolean near = false;
      for (int j = Math.max(0, i - 2); j <= Math.min(sure.length - 1, i + 2); j++) {
        near |= j != i && sure[j] >= 0.5;
      }
      page.label[i] = sure[i] < 0 && !near ? 0 : page.label[i];
      page.weight[i] *= Math.abs(page.label[i] - 0.5) * 2;
    }
  }

  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return runs;
  }

  /** Weights that minimise the log loss, blocks weighed to one on average, plus L2. */
  private static double[] fit(List<Page> pages, double strength) {
    double total = 0;
    int count = 0;
    for (Page page : pages) {
      for (double weight : page.weight) {
        total += weight;
        count++;
      }
    }
    double[] weights = new double[FEATURES];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[FEATURES];
      double[][] curvature = new double[FEATURES][FEATURES];
      for (int f = 0; f < FEATURES; f++) {
        gradient[f] = strength * weights[f];
        curvature[f][f] = strength;
      }
      for (Page page : pages) {
        for (int i = 0; i < page.rows.length; i++) {
          double weight = page.weight[i] * count / total;
          if (weight > 0) {
            add(page.rows[i], page.label[i] >= 0.5 ? 1 : 0, weight, weights, gradient, curvature);
          }
        }
      }
      double[] change = solved(curvature, gradient);
      for (int f = 0; f < FEATURES; f++) {
        weights[f] -= change[f];
      }
    }
    return weights;
  }

  private static void add(
      double[] row, int label, double weight, double[] weights, double[] gradient, double[][] curvature) {
    double sum = 0;
    for (int f = 0; f < FEATURES; f++) {
      sum += row[f] * weights[f];
    }
    double chance = 1 / (1 + Math.exp(-sum));
    double bend = Math.max(1e-6, chance * (1 - chance)) * weight;
    for (int f = 0; f < FEATURES; f++) {
      if (row[f] != 0) {
        gradient[f] += (chance - label) * weight * row[f];
        for (int g = 0; g <= f; g++) {
          curvature[f][g] += bend * row[f] * row[g];
        }
      }
    }
  }

  /** Solves a symmetric positive system, given by its lower half (Cholesky). */
  private static double[] solved(double[][] matrix, double[] right) {
    int n = right.length;
    double[] solution = right.clone();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
      }
      for (int k = 0; k < i; k++) {
        solution[i] -= matrix[i][k] * solution[k];
      }
      solution[i] /= matrix[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        solution[i] -= matrix[k][i] * solution[k];
      }
      solution[i] /= matrix[i][i];
    }
    return solution;
  }

  private static PageRow row(double[] weights) {
    PageRow row = new PageRow();
    for (PageFeature feature : PageFeature.values()) {
      row.set(feature, weights[feature.index()]);
    }
    return row;
  }

  private static void write(Path file, double[] first, double[] second) throws IOException {
    StringBuilder lines =
        new StringBuilder(
            "# Weights of the two rounds that tell whether a block of a page belongs to its article:"
                + " feature, first, second.\n# Logistic regression, made by PageTrainer; see"
                + " page-blocks.md. Licence: Apache-2.0, as the project. Date: 2026-11-24.\n");
    for (PageFeature feature : PageFeature.values()) {
      int i = feature.index();
      lines.append(
          String.format(Locale.ROOT, "%s %.3f %.3f%n", feature.name(), first[i], second[i]));
    }
    Files.writeString(file, lines.toString());
  }
}
