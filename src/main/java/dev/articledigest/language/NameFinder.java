package dev.articledigest.language;

import dev.articledigest.article.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names: a trained tagger reads each sentence, word lists name the groups, then a name that
 * was sure once is found everywhere in the document.
 */
final class NameFinder {

  private NameFinder() {}

  /** The names of the sentences, in text order, none overlapping another. */
  static List<Name> find(Article article, List<Sentence> sentences) {
    NameLexicon lexicon = new NameLexicon();
    List<NamePieces> pieces = new ArrayList<>();
    List<NameWords> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      NamePieces cut = NamePieces.of(article.text(), sentence, lexicon);
      pieces.add(cut);
      words.add(cut.words());
    }
    NameMemory memory = new NameMemory(words, lexicon.size());
    NameTagger tagger = new NameTagger(NameModel.shipped(), memory);
    NameSpans spans = new NameSpans(memory);
    List<List<NameSpans.Found>> found = new ArrayList<>();
    for (NamePieces cut : pieces) {
      found.add(spans.read(cut.words(), tagger.tag(cut.words())));
    }
    return NameSieve.sift(article.text(), new NameRecall(article, pieces, found).names());
  }
}
