package dev.articledigest.facts;

import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what sort of statement a sentence makes, by its quotes, cue words and figures. */
final class KeyFactSorter {

  private static final Set<String> DECISION =
      WordList.load(KeyFactSorter.class, "decision-verbs.txt");
  private static final Set<String> OUTLOOK =
      WordList.load(KeyFactSorter.class, "outlook-words.txt");

  private final String content;

  KeyFactSorter(Text text) {
    this.content = text.content();
  }

  KeyFact.Kind kind(Sentence sentence, List<Quote> quotes, List<Figure> figures) {
    if (!quotes.isEmpty()) {
      return KeyFact.Kind.QUOTE;
    }
    List<String> words = words(sentence);
    if (contains(words, "because")
        || follows(words, "due", "to")
        || follows(words, "caused", "by")) {
      return KeyFact.Kind.CAUSE;
    }
    if (words.stream().anyMatch(DECISION::contains)) {
      return KeyFact.Kind.DECISION;
    }
    if (words.stream().anyMatch(OUTLOOK::contains)) {
      return KeyFact.Kind.OUTLOOK;
    }
    if (figures.stream().anyMatch(KeyFactSorter::isPoint)) {
      return KeyFact.Kind.FIGURE;
    }
    return contains(words, "had") || contains(words, "since")
        ? KeyFact.Kind.BACKGROUND
        : KeyFact.Kind.EVENT;
  }

  private static boolean isPoint(Figure figure) {
    return figure.kind() == Figure.Kind.MONEY
        || figure.kind() == Figure.Kind.PERCENT
        || (figure.kind() == Figure.Kind.COUNT && figure.subject().isPresent());
  }

  private List<String> words(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.kind() == Token.Kind.WORD)
        .map(t -> t.span().of(content).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static boolean contains(List<String> words, String word) {
    return words.contains(word);
  }

  private static boolean follows(List<String> words, String first, String second) {
    int at = words.indexOf(first);
    return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(second);
  }
}
