package dev.articledigest.language;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence cut for the tagger of names, each piece with its characters: "Iraq's" is two pieces,
 * so that the name ends before the clitic.
 *
 * @param words the pieces
 * @param spans where they stand
 * @param kind the kind of the sentence's block
 */
record NamePieces(NameWords words, List<Span> spans, Block.Kind kind) {

  /** Copies the list. */
  NamePieces {
    spans = List.copyOf(spans);
  }

  /**
   * The pieces of a sentence.
   *
   * @param lexicon one that has read the sentence
   */
  static NamePieces of(String text, Sentence sentence, NameLexicon lexicon) {
    int room = sentence.tokens().size() + 4;
    List<Span> spans = new ArrayList<>(room);
    List<NameWord> words = new ArrayList<>(room);
    for (Token token : sentence.tokens()) {
      Span span = token.span();
      int cut = clitic(text, span);
      if (cut > span.start() && cut < span.end()) {
        spans.add(new Span(span.start(), cut));
        words.add(lexicon.word(text, span.start(), cut));
        spans.add(new Span(cut, span.end()));
        words.add(lexicon.word(text, cut, span.end()));
      } else {
        spans.add(span);
        words.add(lexicon.word(token));
      }
    }
    return new NamePieces(new NameWords(words.toArray(new NameWord[0])), spans, sentence.kind());
  }

  /** The characters of the pieces from one index to before another. */
  Span span(int from, int to) {
    return spans.get(from).union(spans.get(to - 1));
  }

  /** Whether spaces part all marks from words, as some archives set them: "Paris , Rome - Lido". */
  static boolean areParted(List<NamePieces> sentences) {
    int parted = 0;
    for (NamePieces pieces : sentences) {
      for (int i = 1; i < pieces.spans.size(); i++) {
        if (pieces.words.word(i).equals(",")) {
          parted += pieces.spans.get(i - 1).end() < pieces.spans.get(i).start() ? 1 : -1;
        }
      }
    }
    return parted > 0;
  }

  private static int clitic(String text, Span span) {
    int mark = span.end() - 2;
    if (mark <= span.start()) {
      return span.end();
    }
    boolean isMark = text.charAt(mark) == '\'' || text.charAt(mark) == '’';
    boolean isS = text.charAt(span.end() - 1) == 's' || text.charAt(span.end() - 1) == 'S';
    return isMark && isS ? mark : span.end();
  }
}
