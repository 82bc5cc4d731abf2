package dev.articledigest.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at each block of a page: a row of {@link PageFeature}s. */
final class PageFeatures {

  /** A declared body of fewer runs of words is a stub. */
  private static final int LEAST_DECLARED = 30;

  private static final int FAMILIES = PageWords.Family.values().length;

  private final List<PageBlock> blocks;
  private final PageSurvey survey;
  private final Shingles declared;
  private final String declaredText;
  private final PageWording wording;
  private final Set<String> seen = new HashSet<>();

  private PageFeatures(PageBlocks page, PageDetails said) {
    blocks = page.blocks();
    survey = PageSurvey.of(page, said.details().title().orElse(""));
    declared = new Shingles(said.body().orElse(""));
    declaredText = said.body().map(FoldedWriter::folded).orElse("");
    wording = new PageWording(said);
  }

  static PageFeatures of(PageBlocks page, PageDetails said) {
    return new PageFeatures(page, said);
  }

  /** Fills the row of a block; blocks come in page order, each once. */
  void read(int i, PageRow row) {
    PageBlock block = blocks.get(i);
    row.clear();
    wording.read(block, row);
    row.set(PageFeature.TWIN, !seen.add(block.text) && block.length() > 20);
    row.set(PageFeature.FURNITURE, survey.furniture(i));
    row.set(PageFeature.BELOW_FURNITURE, survey.belowFurniture(i));
    markUp(block, row);
    place(block, row);
    hub(i, row);
    order(i, row);
    neighbours(i, row);
    declared(block, row);
  }

  /** Whether a block whose row was read is never the article's. */
  boolean isFurniture(int i, PageRow row) {
    return FurnitureFinder.isFurniture(blocks.get(i), row, survey.hub());
  }

  private void markUp(PageBlock block, PageRow row) {
    String tag = block.element.tag;
    boolean paragraph = tag.equals("p");
    boolean cell = block.isIn(PageTag.TABLE);
    boolean marked = paragraph || cell || block.isHeading() || block.isItem();
    row.set(PageFeature.PARAGRAPH, paragraph)
        .set(PageFeature.HEADING, block.isHeading())
        .set(PageFeature.ITEM, block.isItem())
        .set(PageFeature.QUOTE, block.isIn(PageTag.QUOTE))
        .set(PageFeature.CELL, cell)
        .set(PageFeature.OTHER, !marked);
    double alike = survey.alike(block.element);
    row.set(PageFeature.ALIKE_SHARE, alike).set(PageFeature.ALIKE_BEST, alike >= 1);
    int own = block.element.own() | block.inner.own();
    row.setBits(PageFeature.WORDS_OWN_COMMENT, own, FAMILIES);
    row.setBits(PageFeature.WORDS_NEAR_COMMENT, block.element.near() | own, FAMILIES);
    row.setBits(PageFeature.WORDS_FAR_COMMENT, block.element.all(), FAMILIES);
  }

  private void place(PageBlock block, PageRow row) {
    int article = PageSurvey.article(block);
    row.set(PageFeature.IN_ARTICLE, block.isIn(PageTag.ARTICLE))
        .set(PageFeature.NO_ARTICLE, !survey.any(PageTag.ARTICLE))
        .set(PageFeature.IN_MAIN_ARTICLE, article >= 0 && article == survey.mainArticle())
        .set(PageFeature.IN_OTHER_ARTICLE, article >= 0 && article != survey.mainArticle())
        .set(PageFeature.IN_MAIN, block.isIn(PageTag.MAIN))
        .set(PageFeature.IN_NAV, block.isIn(PageTag.NAV))
        .set(PageFeature.IN_ASIDE, block.isIn(PageTag.ASIDE))
        .set(PageFeature.IN_FOOTER, block.isIn(PageTag.FOOTER))
        .set(PageFeature.IN_HEADER, block.isIn(PageTag.HEADER))
        .set(PageFeature.IN_FORM, block.isIn(PageTag.FORM))
        .set(PageFeature.IN_FIGURE, block.isIn(PageTag.FIGURE))
        .set(PageFeature.IN_BODY, block.isIn(PageTag.BODY))
        .set(PageFeature.NOT_IN_BODY, survey.any(PageTag.BODY) && !block.isIn(PageTag.BODY))
        .set(PageFeature.HIDDEN, block.isIn(PageTag.HIDDEN))
        .set(PageFeature.PARENT_SHARE, survey.share(block.element.outer))
        .set(PageFeature.GRAND_SHARE, survey.share(block.element.outer.outer))
        .set(PageFeature.PARENT_PURE, survey.purity(block.element.outer));
  }

  /** Its place in the hub: how deep, and in what branch of it. */
  private void hub(int i, PageRow row) {
    PageElement hub = survey.hub();
    row.set(PageFeature.BEFORE_HUB, i < hub.first);
    if (i < hub.first || i >= hub.end) {
      return;
    }
    PageElement branch = blocks.get(i).element;
    int hops = 0;
    while (branch.id > 0 && branch.outer != hub && branch != hub) {
      branch = branch.outer;
      hops++;
    }
    double characters = Math.max(1, survey.characters(branch));
    row.set(PageFeature.IN_HUB, true)
        .set(PageFeature.HOPS, Math.min(hops, 8) / 8.0)
        .set(PageFeature.BRANCH_PURE, survey.prose(branch) / characters)
        .set(PageFeature.BRANCH_LINKED, survey.linked(branch) / characters)
        .set(PageFeature.BRANCH_SHARE, survey.prose(branch) / Math.max(1, survey.prose(hub)));
  }

  private void order(int i, PageRow row) {
    int title = survey.titleAt();
    boolean after = title >= 0 && i > title;
    row.set(PageFeature.BEFORE_TITLE, i < title)
        .set(PageFeature.AFTER_TITLE, after)
        .set(PageFeature.NEAR_TITLE, after && i < title + 4)
        .set(PageFeature.SECOND_TITLE, after && blocks.get(i).element.tag.equals("h1"))
        .set(PageFeature.EARLY, i * 10L < blocks.size())
        .set(PageFeature.LATE, i * 10L > blocks.size() * 9L);
  }

  private void neighbours(int i, PageRow row) {
    boolean hasNext = i + 1 < blocks.size();
    boolean next = hasNext && blocks.get(i + 1).prose() > 0;
    boolean last = i > 0 && blocks.get(i - 1).prose() > 0;
    boolean nextLinked = hasNext && blocks.get(i + 1).isLinks();
    boolean heading = blocks.get(i).isHeading();
    row.set(PageFeature.NEXT_LONG, next)
        .set(PageFeature.LAST_LONG, last)
        .set(PageFeature.BRIEF_BETWEEN, next && last && blocks.get(i).prose() == 0)
        .set(PageFeature.NEXT_LINKED, nextLinked)
        .set(PageFeature.LAST_LINKED, i > 0 && blocks.get(i - 1).isLinks())
        .set(PageFeature.HEADS_LONG, heading && next)
        .set(PageFeature.HEADS_LINKED, heading && nextLinked);
  }

  private void declared(PageBlock block, PageRow row) {
    if (declared.size() < LEAST_DECLARED) {
      return;
    }
    double share = declared.share(block.text);
    boolean held = share < 0 ? declaredText.contains(block.text) : share > 0.5;
    row.set(PageFeature.DECLARED, held)
        .set(PageFeature.NOT_DECLARED, !held)
        .set(PageFeature.LINK_DECLARED, held && row.has(PageFeature.LINK_TAIL));
  }
}
