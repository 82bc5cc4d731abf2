package dev.articledigest.language;

import dev.articledigest.article.Block;
import dev.articledigest.article.Located;
import dev.articledigest.article.Span;
import java.util.List;

/**
 * A sentence; a heading or headline is one unit, never joined with what follows.
 *
 * @param span its characters, without surrounding white space
 * @param block index of its block in the article
 * @param kind the kind of its block; a heading for what a button of a page says, and for what was
 *     run into the text before a report
 * @param tokens its tokens, in order
 */
public record Sentence(Span span, int block, Block.Kind kind, List<Token> tokens)
    implements Located {

  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The same sentence with other tokens. */
  Sentence with(List<Token> others) {
    return new Sentence(span, block, kind, others);
  }

  /** Whether it is running text: of a paragraph or list item. */
  public boolean isProse() {
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
  }
}
