package dev.articledigest.article;

/**
 * A paragraph, heading or list item of an article; blocks are separated by a blank line in {@link
 * Article#text()} and lie in text order without overlap.
 *
 * @param kind what the block is
 * @param span its characters
 */
public record Block(Kind kind, Span span) {

  /** What a block is. */
  public enum Kind {
    /** The headline, where the text holds it (plain text does, pages don't). */
    TITLE,
    /** Running text. */
    PARAGRAPH,
    /** A subheading or a pull quote: no sentence of the article. */
    HEADING,
    /** An item of a list. */
    LIST_ITEM,
    /** What the page sets apart as somebody else's words, without quotation marks. */
    QUOTE
  }
}
