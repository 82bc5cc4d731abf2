package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.List;

/** A block as a line of {@link QuoteItem}s, its quotations folded to one item each. */
final class QuoteLine {

  private final List<QuoteItem> items = new ArrayList<>();
  private final List<Integer> quotes = new ArrayList<>();
  private final List<QuoteStretch> stretches;
  private int next;

  private QuoteLine(List<QuoteStretch> stretches) {
    this.stretches = stretches;
  }

  /** The line of a block. */
  static QuoteLine of(List<Sentence> sentences, List<QuoteStretch> stretches) {
    QuoteLine line = new QuoteLine(stretches);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        line.add(token);
      }
      line.end(sentence.span().end());
    }
    return line;
  }

  /** The items, in order. */
  List<QuoteItem> items() {
    return items;
  }

  /** The index among the items of the stretch with that number. */
  int indexOf(int stretch) {
    return quotes.get(stretch);
  }

  private void add(Token token) {
    foldTo(token.span().start());
    if (next > 0 && stretches.get(next - 1).marked().overlaps(token.span())) {
      return;
    }
    QuoteItem.Kind kind =
        token.kind() == Token.Kind.MARK ? QuoteItem.Kind.MARK : QuoteItem.Kind.WORD;
    items.add(new QuoteItem(kind, token.span(), token.word(), token.partOfSpeech()));
  }

  private void foldTo(int offset) {
    while (next < stretches.size() && stretches.get(next).marked().start() <= offset) {
      quotes.add(items.size());
      items.add(QuoteItem.of(QuoteItem.Kind.QUOTE, stretches.get(next).marked()));
      next++;
    }
  }

  private void end(int offset) {
    foldTo(offset - 1);
    boolean inside = next > 0 && stretches.get(next - 1).marked().end() > offset;
    if (!inside) {
      items.add(QuoteItem.of(QuoteItem.Kind.END, new Span(offset, offset)));
    }
  }
}
