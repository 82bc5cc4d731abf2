package dev.articledigest.article;

import java.util.List;

/**
 * The blocks of a page.
 *
 * @param blocks the blocks, in page order
 * @param elements the elements around them, in page order; the first is the page itself
 */
record PageBlocks(List<PageBlock> blocks, List<PageElement> elements) {

  PageBlocks {
    blocks = List.copyOf(blocks);
    elements = List.copyOf(elements);
    inherit(blocks, elements);
  }

  /** Hands the families of elements down, but for elements that hold most of the prose. */
  private static void inherit(List<PageBlock> blocks, List<PageElement> elements) {
    int[] prose = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      prose[i + 1] = prose[i] + blocks.get(i).prose();
    }
    int all = prose[blocks.size()];
    for (PageElement element : elements) {
      int within = prose[element.end] - prose[element.first];
      element.inherit(within > 0 && within * 2 > all);
    }
  }
}
