package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.WordList;
import java.util.Optional;
import java.util.Set;

/** Finds what is counted: the noun phrase that plainly follows a number. */
final class FigureSubject {

  private static final int LONGEST = 4;
  private static final Set<String> ENDS =
      WordList.load(FigureSubject.class, "figure-subject-ends.txt");
  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "children", "police", "personnel", "dead", "cattle");
  private static final Set<String> STATES =
      Set.of(
          "killed", "injured", "wounded", "dead", "missing", "arrested", "detained", "displaced");

  private FigureSubject() {}

  /** The words from {@code at} to the first plural noun, and the state that follows it. */
  static Optional<Span> find(NumberWords words, int at) {
    int end = Math.min(words.size(), at + LONGEST);
    int noun = -1;
    for (int i = at; i < end && isPart(words, i); i++) {
      if (isPlural(words, i)) {
        noun = i;
      } else if (noun >= 0) {
        break;
      }
    }
    if (noun < 0) {
      return words.in(at, STATES) ? Optional.of(words.span(at, at + 1)) : Optional.empty();
    }
    if (words.is(noun + 1, ":")) {
      return Optional.empty();
    }
    int last = words.in(noun + 1, STATES) ? noun + 2 : noun + 1;
    return Optional.of(words.span(at, last));
  }

  private static boolean isPart(NumberWords words, int at) {
    String word = words.at(at);
    return Character.isLetter(word.charAt(0)) && !ENDS.contains(word);
  }

  private static boolean isPlural(NumberWords words, int at) {
    String word = words.at(at);
    boolean ending =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("ous");
    return PLURALS.contains(word) || ending;
  }
}
