package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the subject of a sentence or of the clause before a verb of saying. */
final class SpeakerSubject {

  private static final int FARTHEST = 40;

  /** No sentence is read farther back than so many items. */
  private static final int LONGEST_SENTENCE = 200;

  /** "Reached by phone in Oslo, on Tuesday, Ode denied": so many phrases before the subject. */
  private static final int MOST_PHRASES = 3;

  private static final Set<String> BREAKS =
      WordSet.of(
          "that",
          "because",
          "when",
          "while",
          "if",
          "whether",
          "but",
          "as",
          "and",
          "which",
          "after",
          "before",
          "although",
          "though",
          "since",
          "where",
          "until",
          "unless",
          "what");

  private final List<QuoteItem> items;
  private final SpeakerNaming naming;

  SpeakerSubject(List<QuoteItem> items, SpeakerNaming naming) {
    this.items = items;
    this.naming = naming;
  }

  /** The subject of the sentence that holds the item, where no verb of saying is near. */
  Optional<Span> of(int index) {
    int start = sentenceStart(index);
    int last = Math.min(items.size(), index + FARTHEST);
    while (start < last && (items.get(start).isQuote() || items.get(start).isMark(","))) {
      start++;
    }
    if (!isWord(start)) {
      return Optional.empty();
    }
    int from = afterOpener(start, index);
    Optional<Span> named = naming.first(from, items.size());
    for (int phrases = 0; named.isEmpty() && phrases < MOST_PHRASES; phrases++) {
      int comma = find(from, ",");
      if (comma < 0 || comma >= index) {
        return Optional.empty();
      }
      from = comma + 1;
      named = naming.first(from, items.size());
    }
    return named;
  }

  /** "But Ode", "said Ode", "On a cold Monday, Ode": where the naming begins. */
  private int afterOpener(int start, int index) {
    String word = items.get(start).word();
    if (CueWords.isCue(word) || isJoiner(word)) {
      return start + 1;
    }
    int comma = CueWords.opensClause(word) ? find(start, ",") : -1;
    return comma >= 0 && comma < index ? comma + 1 : start;
  }

  private static boolean isJoiner(String word) {
    return List.of("and", "but", "so", "yet", "or", "then", "still", "meanwhile", "later", "also")
        .contains(word.toLowerCase(Locale.ROOT));
  }

  /** The naming before the verb of saying, in a sentence that begins at {@code start}. */
  Optional<Span> before(int verb, int start) {
    int end = verb;
    while (end > start && isAuxiliary(items.get(end - 1))) {
      end--;
    }
    if (end == start) {
      return of(verb);
    }
    if (items.get(end - 1).isMark(",")) {
      int opening = lastComma(end - 1, start);
      return opening > start ? namingBackTo(opening, start) : naming.first(start, end);
    }
    if (isRelative(end - 1)) {
      int head = end - 1 > start && items.get(end - 2).isMark(",") ? end - 2 : end - 1;
      return naming.last(head, start).or(() -> namingBackTo(head, start));
    }
    return isClauseBreak(items.get(end - 1)) ? of(verb) : namingBackTo(end, start);
  }

  /** The naming that fills the clause ending before {@code end}. */
  private Optional<Span> namingBackTo(int end, int start) {
    int from = end;
    while (from > start && !isClauseBreak(items.get(from - 1))) {
      from--;
    }
    while (from < end && isLeading(items.get(from))) {
      from++;
    }
    // "Ode condemned what he called a “…”": he is Ode
    boolean told = from > start && items.get(from - 1).word().equals("what") && from + 1 == end;
    Optional<Span> named = told ? Optional.empty() : naming.subject(from, end);
    return named.isPresent() ? named : of(end);
  }

  private static boolean isLeading(QuoteItem item) {
    return item.isWord()
        && (CueWords.opensClause(item.word())
            || (item.word().endsWith("ly") && item.word().length() > 4));
  }

  private static boolean isClauseBreak(QuoteItem item) {
    if (!item.isWord()) {
      return !item.isMark(".") && !item.isMark("(") && !item.isMark(")");
    }
    return BREAKS.contains(item.word());
  }

  static boolean isAuxiliary(QuoteItem item) {
    return item.isWord()
        && (item.word().endsWith("ly")
            || List.of(
                    "has",
                    "had",
                    "have",
                    "also",
                    "then",
                    "later",
                    "would",
                    "will",
                    "did",
                    "does",
                    "once",
                    "recently",
                    "even",
                    "could",
                    "to",
                    "went",
                    "on",
                    "again",
                    "previously",
                    "not",
                    "was",
                    "is",
                    "are",
                    "were",
                    "been",
                    "didn’t",
                    "never",
                    "still",
                    "just")
                .contains(item.word()));
  }

  boolean isRelative(int index) {
    return List.of("who", "which", "that").contains(items.get(index).word());
  }

  private int lastComma(int before, int start) {
    int i = before - 1;
    while (i > start && !items.get(i).isMark(",")) {
      i--;
    }
    return i;
  }

  private int find(int from, String mark) {
    int limit = Math.min(items.size(), from + FARTHEST);
    for (int i = from; i < limit && !items.get(i).isEnd(); i++) {
      if (items.get(i).isMark(mark)) {
        return i;
      }
    }
    return -1;
  }

  int sentenceStart(int index) {
    int i = index;
    int first = Math.max(0, index - LONGEST_SENTENCE);
    while (i > first && !items.get(i - 1).isEnd()) {
      i--;
    }
    return i;
  }

  private boolean isWord(int at) {
    return at < items.size() && items.get(at).isWord();
  }
}
