package dev.articledigest.article;

/**
 * Tells blocks that are never the article's, however much they look like it: what is hidden, stands
 * in an aside or below the comments, invites, shares, or is a caption. Where the article itself
 * stands in such a place (a whole page in one form, an aside around a story), the place says
 * nothing.
 */
final class FurnitureFinder {

  private static final int PLACES =
      PageTag.HIDDEN | PageTag.ASIDE | PageTag.NAV | PageTag.FOOTER | PageTag.FORM;
  private static final int AROUND = PageWords.Family.BYLINE.bit() | PageWords.Family.LEGAL.bit();
  private static final int NEAR = PageWords.Family.COMMENT.bit();

  private FurnitureFinder() {}

  /**
   * Whether a block is furniture.
   *
   * @param block the block
   * @param row its features
   * @param hub the element that holds most of the page's prose
   */
  static boolean isFurniture(PageBlock block, PageRow row, PageElement hub) {
    return isApart(block, hub) || isLink(block, row) || isInvitation(row) || isCaption(row);
  }

  private static boolean isApart(PageBlock block, PageElement hub) {
    boolean place = (block.inner.tags & PLACES & ~hub.tags) != 0;
    boolean around = (block.element.all() & AROUND & ~hub.all()) != 0;
    boolean near = ((block.element.near() | block.inner.own()) & NEAR & ~hub.all()) != 0;
    return place || around || near;
  }

  /**
   * "Read more: Tram strike ends"; "FED-UP OWNER SPEARHEADS RECALL": a paragraph that is a link,
   * but for an address spelled out, as lists of sources have them.
   */
  private static boolean isLink(PageBlock block, PageRow row) {
    boolean labelled = row.has(PageFeature.FURNITURE) && row.has(PageFeature.HALF_LINKED);
    boolean whole =
        row.has(PageFeature.ALL_LINKED)
            && row.has(PageFeature.LINK_TAIL)
            && row.has(PageFeature.PARAGRAPH)
            && !row.has(PageFeature.ITEM)
            && !block.text.startsWith("http");
    return labelled || whole;
  }

  /** "Sign up for our newsletter" and "Get the best stories in your inbox" below it. */
  private static boolean isInvitation(PageRow row) {
    boolean invites = row.has(PageFeature.FURNITURE) || row.has(PageFeature.FURNITURE_INSIDE);
    boolean marked =
        row.has(PageFeature.WORDS_NEAR_SIGNUP) || row.has(PageFeature.WORDS_NEAR_PROMOTION);
    boolean shared = row.has(PageFeature.WORDS_OWN_SHARE);
    return shared || (invites && (marked || row.has(PageFeature.BELOW_FURNITURE)));
  }

  /** {@code <p class="wp-caption-text">}. */
  private static boolean isCaption(PageRow row) {
    return row.has(PageFeature.WORDS_OWN_CAPTION) && row.has(PageFeature.SHORT);
  }
}
