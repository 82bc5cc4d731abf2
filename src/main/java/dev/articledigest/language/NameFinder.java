package dev.articledigest.language;

import dev.articledigest.article.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names: a trained tagger reads the document twice, word lists name the groups, then a name
 * that was sure once is found everywhere in the document.
 */
final class NameFinder {

  private NameFinder() {}

  /** The names of the sentences, in text order, none overlapping another. */
  static List<Name> find(Article article, List<Sentence> sentences) {
    NameLexicon lexicon = new NameLexicon();
    lexicon.read(sentences);
    List<NamePieces> pieces = new ArrayList<>();
    List<NameWords> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      NamePieces cut = NamePieces.of(article.text(), sentence, lexicon);
      pieces.add(cut);
      words.add(cut.words());
    }
    NameMemory memory = new NameMemory(words, lexicon.size());
    List<int[]> labels =
        tag(words, new NameTagger(NameModel.shipped(), memory, NamePieces.areParted(pieces)));
    NameSpans spans = new NameSpans(memory);
    List<List<NameSpans.Found>> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      found.add(spans.read(words.get(i), labels.get(i)));
    }
    List<Name> names = new NameRecall(article, pieces, found, memory).names();
    List<Name> tidied = NameEdges.tidy(article.text(), names);
    return NameSieve.sift(article.text(), NameRuns.part(article.text(), tidied));
  }

  /** Reads the document twice: what a word was taken for elsewhere helps the second time. */
  private static List<int[]> tag(List<NameWords> sentences, NameTagger tagger) {
    List<NameTagger.Draft> drafts = new ArrayList<>();
    for (NameWords words : sentences) {
      drafts.add(tagger.read(words));
    }
    List<int[]> labels = new ArrayList<>();
    for (NameTagger.Draft draft : drafts) {
      labels.add(tagger.readAgain(draft));
    }
    return labels;
  }
}
