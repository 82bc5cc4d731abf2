package dev.articledigest.language;

import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the blocks of an article into {@link Sentence}s; a heading is one unit. */
final class SentenceSplitter {

  private static final Set<String> DASHES = WordSet.of("--", "–", "—", "-");

  /** So many sentences at most stand before a report. */
  private static final int MOST_NOTES = 8;

  private static final int LEAST_REPORT = 5;

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
    markWhatStandsBefore(sentences);
    return sentences;
  }

  /**
   * What archives ran into the text before "( CNN ) -- The mayor": captions and notes, no report.
   */
  private static void markWhatStandsBefore(List<Sentence> sentences) {
    int most = Math.min(MOST_NOTES, sentences.size());
    int report = 1;
    while (report < most && !opensReport(sentences.get(report))) {
      report++;
    }
    for (int i = 0; report < most && i < report; i++) {
      Sentence note = sentences.get(i);
      if (note.isProse() && note.block() == sentences.get(report).block()) {
        sentences.set(
            i, new Sentence(note.span(), note.block(), Block.Kind.HEADING, note.tokens()));
      }
    }
  }

  /** "( CNN ) -- ": an agency in brackets and a dash. */
  private static boolean opensReport(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int open = 0;
    // "…” ( CNN ) --": a closing mark of what stands before.
    while (open < 2 && open + 1 < tokens.size() && tokens.get(open).lower().equals("'")) {
      open++;
    }
    return tokens.size() > open + LEAST_REPORT
        && tokens.get(open).lower().equals("(")
        && tokens.get(open + 1).isCapital()
        && tokens.get(open + 2).lower().equals(")")
        && DASHES.contains(tokens.get(open + 3).lower());
  }

  private static List<Integer> ends(String text, Block block, List<Token> tokens, String language) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    boolean heading = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE;
    return heading ? List.of(tokens.size()) : new BoundaryFinder(text, tokens, language).ends();
  }
}
