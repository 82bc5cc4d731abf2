package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Text;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quotes of an article in any language by their marks alone: stretches long enough to be
 * what somebody said, not a name or a word of doubt. Who spoke isn't told.
 */
final class PlainQuoteFinder {

  private static final int LEAST_WORDS = 4;

  private PlainQuoteFinder() {}

  /** The quotes of the text, in order. */
  static List<Quote> find(Text text) {
    String content = text.content();
    List<Block> blocks = text.article().blocks();
    List<List<QuoteStretch>> stretches = QuoteReader.read(content, blocks);
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block.Kind kind = blocks.get(i).kind();
      for (QuoteStretch stretch : stretches.get(i)) {
        Span inside = stretch.inside();
        boolean single = QuotationMarks.isSingle(content.charAt(stretch.marked().start()));
        if (kind != Block.Kind.TITLE
            && kind != Block.Kind.HEADING
            && !single
            && Words.count(inside.of(content)) >= LEAST_WORDS) {
          quotes.add(quote(content, inside));
        }
      }
    }
    return quotes;
  }

  private static Quote quote(String content, Span inside) {
    return new Quote(
        inside.of(content), Optional.empty(), Optional.empty(), Optional.empty(), true, inside);
  }
}
