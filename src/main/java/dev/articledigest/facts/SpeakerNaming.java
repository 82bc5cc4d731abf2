package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words that name a speaker from a line of items. */
final class SpeakerNaming {

  private static final int LONGEST = 20;

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "our",
          "my", "one", "some", "another");

  private final List<QuoteItem> items;

  SpeakerNaming(List<QuoteItem> items) {
    this.items = items;
  }

  /**
   * The first naming in the range: a pronoun, a name, or an article with its noun. "Robert Ford of
   * the Middle East Institute directly" is "Robert Ford".
   */
  Optional<Span> first(int from, int limit) {
    int end = from;
    while (end < limit
        && end < items.size()
        && end - from < LONGEST
        && isNaming(from, end, limit)) {
      end++;
    }
    while (end > from && !items.get(end - 1).isWord()) {
      end--;
    }
    return end == from
        ? Optional.empty()
        : Optional.of(items.get(from).span().union(items.get(end - 1).span()));
  }

  private boolean isNaming(int from, int at, int limit) {
    QuoteItem item = items.get(at);
    if (!item.isWord()) {
      return false;
    }
    return at == from
        ? isFirst(item)
        : !CueWords.isPronoun(items.get(from).word()) && goesOn(from, at, limit);
  }

  private static boolean isFirst(QuoteItem item) {
    return !CueWords.endsSpeaker(item.word())
        && !CueWords.opensClause(item.word())
        && (item.isCapitalised() || !item.word().endsWith("ing"));
  }

  private boolean goesOn(int from, int at, int limit) {
    QuoteItem item = items.get(at);
    String word = item.word();
    boolean afterName = at - 1 > 0 && isNamePart(items.get(at - 1));
    if (word.equals("of") || word.equals("and")) {
      return continuesOver(from, at);
    }
    // "a report by the surveyor": no verb stands behind an article
    boolean noun = CueWords.isPlain(word) && ARTICLES.contains(items.get(at - 1).word());
    if ((CueWords.endsSpeaker(word) && !noun) || isDay(item)) {
      return false;
    }
    return item.isCapitalised() || !afterName || isLowerInName(from, at, limit);
  }

  /** "A high ranking coalition member asked": a capital article is no name. */
  private static boolean isNamePart(QuoteItem item) {
    return item.isCapitalised() && !ARTICLES.contains(item.word().toLowerCase(Locale.ROOT));
  }

  private boolean isLowerInName(int from, int at, int limit) {
    boolean nameFollows = at + 1 < items.size() && items.get(at + 1).isCapitalised();
    return (nameFollows && !items.get(at).word().endsWith("ed"))
        || isNounAfterName(from, at, limit);
  }

  /** "the Trump campaign": a noun between article and verb, behind a name. */
  private boolean isNounAfterName(int from, int at, int limit) {
    String before = items.get(at - 1).word();
    boolean article = ARTICLES.contains(items.get(from).word().toLowerCase(Locale.ROOT));
    boolean possessive = before.endsWith("’s") || before.endsWith("'s") || before.endsWith("’");
    boolean beforeVerb = limit < items.size() && limit - at <= 3;
    return (article || possessive || beforeVerb) && !items.get(at).word().endsWith("ed");
  }

  private boolean continuesOver(int from, int at) {
    if (at + 1 >= items.size() || !items.get(at + 1).isWord()) {
      return false;
    }
    boolean name =
        items.get(at - 1).isCapitalised()
            && at - from >= 2
            && items.get(from).isCapitalised()
            && !items.get(from).word().equals("The");
    return items.get(at).word().equals("of")
        ? !name
        : items.get(at + 1).isCapitalised() && items.get(at - 1).isCapitalised();
  }

  /** "Ode said Monday", but not "Theresa May". */
  private static boolean isDay(QuoteItem item) {
    String word = item.word().toLowerCase(Locale.ROOT);
    return item.isCapitalised() && word.endsWith("day") && CueWords.endsSpeaker(word);
  }
}
