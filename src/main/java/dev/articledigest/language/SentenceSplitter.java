package dev.articledigest.language;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the blocks of an article into {@link Sentence}s; a heading is one unit. */
final class SentenceSplitter {

  private SentenceSplitter() {}

  /** The sentences of an article in the language of that BCP 47 code, in text order. */
  static List<Sentence> split(Article article, String language) {
    Abbreviations abbreviations = Abbreviations.of(language);
    TokenForms forms = new TokenForms();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      List<Token> tokens = Tokenizer.tokens(article.text(), block.span(), abbreviations, forms);
      int first = 0;
      for (int after : ends(article.text(), block, tokens, language)) {
        List<Token> own = tokens.subList(first, after);
        Span span = own.get(0).span().union(own.get(own.size() - 1).span());
        boolean button = PageButtons.endAt(article.text(), tokens, after - 1);
        sentences.add(new Sentence(span, i, button ? Block.Kind.HEADING : block.kind(), own));
        first = after;
      }
    }
    return sentences;
  }

  private static List<Integer> ends(String text, Block block, List<Token> tokens, String language) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    boolean heading = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE;
    return heading ? List.of(tokens.size()) : new BoundaryFinder(text, tokens, language).ends();
  }
}
