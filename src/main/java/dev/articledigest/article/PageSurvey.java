package dev.articledigest.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks over a whole page: where its prose lies, which article is its own, where its title is. */
final class PageSurvey {

  private static final Phrases FURNITURE = new Phrases("furniture.txt");
  private static final int LONGEST_FURNITURE = 300;
  private static final int LONGEST_LABEL = 60;
  private static final String MARKS = "([>*+•→» -–—:|▶";

  /** The share of the page's prose that makes an element its hub. */
  private static final double HUB = 0.55;

  private static final int AWAY = PageTag.ASIDE | PageTag.FOOTER | PageTag.NAV | PageTag.HIDDEN;
  private static final int APART = PageWords.Family.COMMENT.bit() | PageWords.Family.RELATED.bit();

  private final List<PageBlock> blocks;
  private final List<PageElement> elements;
  private final boolean[] furniture;
  private final boolean[] below;
  private final double[] good;
  private final double[] chars;
  private final double[] proseTo;
  private final double[] charsTo;
  private final double[] linkedTo;
  private final Map<String, Double> alike = new HashMap<>();
  private final Map<Integer, Double> articles = new HashMap<>();
  private double best;
  private double bestAlike;
  private int tags;
  private int mainArticle = -1;
  private int titleAt = -1;
  private PageElement hub;

  private PageSurvey(PageBlocks page) {
    blocks = page.blocks();
    elements = page.elements();
    furniture = new boolean[blocks.size()];
    below = new boolean[blocks.size()];
    good = new double[elements.size()];
    chars = new double[elements.size()];
    proseTo = new double[blocks.size() + 1];
    charsTo = new double[blocks.size() + 1];
    linkedTo = new double[blocks.size() + 1];
    hub = elements.get(0);
  }

  static PageSurvey of(PageBlocks page, String title) {
    PageSurvey survey = new PageSurvey(page);
    survey.findFurniture();
    for (int i = 0; i < survey.blocks.size(); i++) {
      survey.weigh(i);
    }
    survey.findMainArticle();
    survey.findHub();
    survey.findTitle(title);
    return survey;
  }

  /** Furniture, and what stands below a label of it: "Read more" over teasers. */
  private void findFurniture() {
    boolean open = false;
    PageElement openIn = elements.get(0);
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      furniture[i] = isFurniture(block.text);
      open &= !block.isHeading() && i < openIn.end;
      below[i] = open;
      if (furniture[i] && block.length() < LONGEST_LABEL) {
        open = true;
        openIn = block.element.outer;
      }
    }
  }

  private static boolean isFurniture(String text) {
    if (text.length() >= LONGEST_FURNITURE) {
      return false;
    }
    int start = 0;
    while (start < text.length() && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return FURNITURE.start(text.substring(start).toLowerCase(Locale.ROOT));
  }

  /** Whether a short block holds a phrase of furniture anywhere: "… in your inbox". */
  static boolean holdsFurniture(PageBlock block) {
    return block.length() < 400 && FURNITURE.inside(block.text.toLowerCase(Locale.ROOT));
  }

  private void weigh(int i) {
    PageBlock block = blocks.get(i);
    boolean suspect = below[i] || block.isIn(AWAY) || (block.element.all() & APART) != 0;
    double prose = suspect ? 0 : block.prose();
    proseTo[i + 1] = proseTo[i] + prose;
    charsTo[i + 1] = charsTo[i] + block.length();
    linkedTo[i + 1] = linkedTo[i] + block.linked;
    tags |= block.inner.tags;
    int parent = block.element.outer.id;
    int grand = block.element.outer.outer.id;
    good[parent] += prose;
    chars[parent] += block.length();
    good[grand] += grand == parent ? 0 : prose * 0.5;
    best = Math.max(best, Math.max(good[parent], good[grand]));
    if (prose > 0) {
      bestAlike = Math.max(bestAlike, alike.merge(block.element.signature, prose, Double::sum));
      articles.merge(article(block), prose, Double::sum);
    }
  }

  /** The number of the innermost article element around a block; -1 if there is none. */
  static int article(PageBlock block) {
    PageElement element = block.element;
    while (element.id > 0 && (element.ownTags & PageTag.ARTICLE) == 0) {
      element = element.outer;
    }
    return element.id > 0 ? element.id : -1;
  }

  private void findMainArticle() {
    double most = 0;
    for (Map.Entry<Integer, Double> entry : articles.entrySet()) {
      boolean more = entry.getValue() > most;
      if (more || (entry.getValue() == most && entry.getKey() < mainArticle)) {
        most = entry.getValue();
        mainArticle = entry.getKey();
      }
    }
  }

  private void findHub() {
    double least = proseTo[blocks.size()] * HUB;
    for (PageElement element : elements) {
      if (element.boundary && least > 0 && prose(element) >= least) {
        hub = element;
      }
    }
  }

  /** The heading most like the title; a teaser may repeat it, so the first close one is taken. */
  private void findTitle(String title) {
    Set<String> wanted = new HashSet<>(Shingles.words(title.toLowerCase(Locale.ROOT)));
    double closest = 0.5;
    for (int i = 0; i < blocks.size() && closest < 0.8; i++) {
      if (!blocks.get(i).isHeading() || wanted.isEmpty()) {
        continue;
      }
      List<String> words = Shingles.words(blocks.get(i).text.toLowerCase(Locale.ROOT));
      long common = words.stream().filter(wanted::contains).count();
      double same = 2.0 * common / (words.size() + wanted.size());
      if (same > closest + 0.01) {
        closest = same;
        titleAt = i;
      }
    }
  }

  boolean furniture(int i) {
    return furniture[i];
  }

  /** Whether a label of furniture stands above it. */
  boolean belowFurniture(int i) {
    return below[i];
  }

  /** Whether any text of the page stands in such an element. */
  boolean any(int tag) {
    return (tags & tag) != 0;
  }

  int mainArticle() {
    return mainArticle;
  }

  /** The block that is the title; -1 if there is none. */
  int titleAt() {
    return titleAt;
  }

  /** The innermost element that holds most of the page's prose. */
  PageElement hub() {
    return hub;
  }

  /** Characters of prose within an element. */
  double prose(PageElement element) {
    return proseTo[element.end] - proseTo[element.first];
  }

  /** Characters within an element. */
  double characters(PageElement element) {
    return charsTo[element.end] - charsTo[element.first];
  }

  /** Characters of links within an element. */
  double linked(PageElement element) {
    return linkedTo[element.end] - linkedTo[element.first];
  }

  /** The prose of an element's blocks as a share of the best element's, as Readability weighs. */
  double share(PageElement element) {
    return best == 0 ? 0 : good[element.id] / best;
  }

  /** The share of prose among the characters of the blocks right in an element. */
  double purity(PageElement element) {
    return chars[element.id] == 0 ? 0 : Math.min(1, good[element.id] / chars[element.id]);
  }

  /** The prose of blocks marked up like this, as a share of the most that any markup has. */
  double alike(PageElement element) {
    return bestAlike == 0 ? 0 : alike.getOrDefault(element.signature, 0.0) / bestAlike;
  }
}
