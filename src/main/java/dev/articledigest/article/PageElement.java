package dev.articledigest.article;

import org.jsoup.nodes.Element;

/** An element of a page with what it, and everything around it, tells of the text in it. */
final class PageElement {

  /** The number of the element in page order; what is around it has smaller ones. */
  final int id;

  /** The element around it; the page is around itself. */
  final PageElement outer;

  /** Whether it begins a block of its own. */
  final boolean boundary;

  final String tag;

  /** Tag and class: what looks alike is marked up alike. */
  final String signature;

  /** {@link PageTag}s of the element itself, as bits. */
  final int ownTags;

  /** {@link PageTag}s of the element and all around it. */
  final int tags;

  /** The first block within. */
  int first;

  /** The block after the last within. */
  int end;

  private final int named;
  private int own;
  private int near;
  private int all;

  /** The page itself, around all elements. */
  PageElement() {
    id = 0;
    outer = this;
    boundary = true;
    tag = "";
    signature = "";
    ownTags = 0;
    tags = 0;
    named = 0;
  }

  /**
   * An element of the page.
   *
   * @param element the element
   * @param id its number
   * @param outer the element around it
   * @param words {@link PageWords.Family}s that name it
   */
  PageElement(Element element, int id, PageElement outer, int words) {
    this.id = id;
    this.outer = outer;
    boundary = isBoundary(element);
    tag = element.normalName();
    signature = element.attributesSize() == 0 ? tag : tag + '.' + element.className();
    ownTags = PageTag.of(element);
    tags = outer.tags | ownTags;
    // A quoted tweet (blockquote class="twitter-tweet") is text of the article, not a share bar.
    int quoted = PageWords.Family.SHARE.bit() | PageWords.Family.IMAGE.bit();
    named = (ownTags & PageTag.QUOTE) != 0 ? words & ~quoted : words;
  }

  /** Whether an element begins a block of its own. */
  static boolean isBoundary(Element element) {
    return element.isBlock()
        || element.normalName().equals("td")
        || element.normalName().equals("th");
  }

  boolean isIn(int tag) {
    return (tags & tag) != 0;
  }

  /** The nearest element, this one or around it, that begins a block of its own. */
  PageElement block() {
    PageElement block = this;
    while (!block.boundary) {
      block = block.outer;
    }
    return block;
  }

  /**
   * Takes the families of what is around.
   *
   * @param most whether it holds most of the page: what names it then ("has-post-thumbnail
   *     category-video") says little of its text
   */
  void inherit(boolean most) {
    own = most ? named & PageWords.Family.BODY.bit() : named;
    near = own | outer.own | outer.outer.own;
    all = own | outer.all;
  }

  /** {@link PageWords.Family}s that its class and id name, as bits. */
  int own() {
    return own;
  }

  /** Families of the element and the two around it. */
  int near() {
    return near;
  }

  /** Families of the element and all around it. */
  int all() {
    return all;
  }
}
