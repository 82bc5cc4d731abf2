package dev.articledigest.article;

import java.util.List;
import org.jsoup.nodes.Node;

/** A run of text of a page between two block boundaries, with what surrounds it. */
final class PageBlock {

  /** Shorter text is no prose: menus, captions and credits are shorter. */
  private static final int LEAST_PROSE = 80;

  /** The folded text. */
  final String text;

  /** The text nodes and line breaks that it was read from. */
  final List<Node> nodes;

  /** The element that the text begins in. */
  final PageElement inner;

  private static final String MARKS = "\"“”„«»";

  /** The block element around it. */
  final PageElement element;

  /** Characters that are links. */
  final int linked;

  /** Characters that are bold or italic. */
  final int stressed;

  PageBlock(String text, List<Node> nodes, PageElement inner, int[] counts) {
    this.text = text;
    this.nodes = List.copyOf(nodes);
    this.inner = inner;
    this.element = inner.block();
    this.linked = Math.min(counts[0], text.length());
    this.stressed = Math.min(counts[1], text.length());
  }

  boolean isIn(int tag) {
    return inner.isIn(tag);
  }

  boolean isHeading() {
    return inner.isIn(PageTag.HEADING);
  }

  boolean isItem() {
    return inner.isIn(PageTag.ITEM);
  }

  int length() {
    return text.length();
  }

  /** Whether it is little but links. */
  boolean isLinks() {
    return linked * 10L >= text.length() * 8L;
  }

  /** How much of it looks like the prose of an article: characters. */
  int prose() {
    boolean prose = text.length() > LEAST_PROSE && linked * 3L < text.length() && !isHeading();
    return prose ? text.length() - linked : 0;
  }

  Block.Kind kind() {
    if (isHeading()) {
      return Block.Kind.HEADING;
    }
    if (isIn(PageTag.QUOTE) && !isMarked()) {
      return Block.Kind.QUOTE;
    }
    return isItem() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  /** With quotation marks a quotation is read like any other, with who says so. */
  private boolean isMarked() {
    return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }
}
