package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words that name a speaker from a line of items. */
final class SpeakerNaming {

  /** What is part of a naming. */
  private static final Set<PartOfSpeech> NAMING =
      EnumSet.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.ADJ,
          PartOfSpeech.DET,
          PartOfSpeech.NUM);

  private static final int LONGEST = 20;

  private static final Set<String> ARTICLES =
      WordSet.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "our",
          "my", "one", "some", "another");

  private static final Set<String> EXPLETIVES =
      WordSet.of(
          "there", "there's", "there’s", "here", "what", "how", "why", "the", "a", "an", "each");
  private static final Set<String> TIMES =
      WordSet.of(
          "morning", "afternoon", "evening", "night", "summer", "winter", "spring", "autumn");

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
    return isNamed(from, end) ? Optional.of(span(from, end)) : Optional.empty();
  }

  private Span span(int from, int end) {
    return items.get(from).span().union(items.get(end - 1).span());
  }

  /** The noun phrase that ends before {@code end}: "a reaction from President Ode, who said". */
  Optional<Span> last(int end, int start) {
    int from = end;
    while (from > start && isPhrase(items.get(from - 1))) {
      from--;
    }
    return isNamed(from, end) ? Optional.of(span(from, end)) : Optional.empty();
  }

  /** The owner whose naming ends at {@code at}: "President Ode’s" is "President Ode". */
  Optional<Span> owner(int at, int start) {
    int from = at;
    while (from > start && isPhrase(items.get(from - 1))) {
      from--;
    }
    Span span = span(from, at + 1);
    return Optional.of(new Span(span.start(), span.end() - 2));
  }

  private static boolean isPhrase(QuoteItem item) {
    return item.isWord() && (NAMING.contains(item.tag()) || item.word().equals("."));
  }

  /** "Good", "On Sunday", "Reached by phone", "There" name nobody. */
  private boolean isNamed(int from, int end) {
    boolean article = end - from > 1 && ARTICLES.contains(items.get(from).word());
    boolean noun = article;
    for (int i = from; i < end; i++) {
      noun |= isNoun(items.get(i)) || isSaying(i);
    }
    return noun && !isTime(items.get(end - 1)) && !isOwner(items.get(end - 1));
  }

  /** "Ode’s" of "Ode’s claim". */
  static boolean isOwner(QuoteItem item) {
    return item.tag().isNominal() && Words.isOwner(item.word());
  }

  private static boolean isNoun(QuoteItem item) {
    PartOfSpeech tag = item.tag();
    if (tag.isNominal() || tag == PartOfSpeech.X) {
      return true;
    }
    if (tag == PartOfSpeech.NUM) {
      return !Character.isDigit(item.word().charAt(0));
    }
    boolean points = tag == PartOfSpeech.PRON || tag == PartOfSpeech.DET;
    return points
        ? !EXPLETIVES.contains(item.word().toLowerCase(Locale.ROOT))
        : item.isCapitalised() && !isAttribute(item);
  }

  private static boolean isTime(QuoteItem item) {
    String word = item.word().toLowerCase(Locale.ROOT);
    return DateUnit.of(word).isPresent()
        || (item.isCapitalised() && DateCalendar.weekday(word).isPresent())
        || TIMES.contains(word)
        // "A few days ago he blasted": not the days
        || word.equals("ago");
  }

  /** "Cuban said", "said Ebeling": whatever the tagger saw in it, a name. */
  private boolean isSaying(int at) {
    return items.get(at).isCapitalised()
        && items.get(at).tag() != PartOfSpeech.ADV
        && (isCue(at + 1) || isCue(at - 1));
  }

  private boolean isCue(int at) {
    return at >= 0 && at < items.size() && CueWords.isCue(items.get(at).word());
  }

  private static boolean isAttribute(QuoteItem item) {
    return item.tag() == PartOfSpeech.ADV || item.tag() == PartOfSpeech.ADJ || isParticiple(item);
  }

  /** "Reached by phone, Ode said", "Filling in for her, Ode said". */
  private static boolean isParticiple(QuoteItem item) {
    return item.tag() == PartOfSpeech.VERB
        && (item.word().endsWith("ed") || item.word().endsWith("ing"));
  }

  /** The naming that fills the words up to the verb of saying: "In 2008 she" is "she". */
  Optional<Span> subject(int from, int verb) {
    Optional<Span> named = first(from, verb);
    boolean pronoun = verb - 1 > from && isPronoun(items.get(verb - 1));
    boolean beside =
        pronoun && named.filter(s -> s.end() != items.get(verb - 2).span().end()).isEmpty();
    return beside ? first(verb - 1, verb) : named;
  }

  private boolean isNaming(int from, int at, int limit) {
    QuoteItem item = items.get(at);
    if (!item.isWord()) {
      return false;
    }
    return at == from
        ? isFirst(item) || (isSaying(at) && isParticiple(item))
        : !isPronoun(items.get(from)) && goesOn(from, at, limit);
  }

  /** "he", "he’s". */
  private static boolean isPronoun(QuoteItem item) {
    String word = item.word().replace('’', '\'');
    int mark = word.indexOf('\'');
    return CueWords.isPronoun(mark < 0 ? word : word.substring(0, mark));
  }

  private static boolean isFirst(QuoteItem item) {
    return !isParticiple(item)
        && !CueWords.endsSpeaker(item.word())
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
    boolean stops = CueWords.endsSpeaker(word) && !isNounLike(at);
    if (stops || isDay(item) || isPredicate(item, at)) {
      return false;
    }
    return item.isCapitalised() || !afterName || isLowerInName(from, at, limit);
  }

  /** "a report by the surveyor", "the secretary of state", "Ode’s family": no verb or adverb. */
  private boolean isNounLike(int at) {
    String word = items.get(at).word();
    String before = items.get(at - 1).word();
    return (CueWords.isPlain(word) && (ARTICLES.contains(before) || before.equals("of")))
        || (word.endsWith("ly") && items.get(at).tag() == PartOfSpeech.NOUN);
  }

  /** "Sanders delivered a snappy line", "all the experts I asked": a clause begins. */
  private boolean isPredicate(QuoteItem item, int at) {
    boolean verb = item.tag().isVerbal() && !item.isCapitalised();
    return isPronoun(item) || (verb && items.get(at - 1).tag().isNominal());
  }

  /** "A high ranking coalition member asked": a capital article is no name. */
  private static boolean isNamePart(QuoteItem item) {
    return item.isCapitalised() && !ARTICLES.contains(item.word().toLowerCase(Locale.ROOT));
  }

  private boolean isLowerInName(int from, int at, int limit) {
    boolean nameFollows = at + 1 < items.size() && items.get(at + 1).isCapitalised();
    boolean noun =
        items.get(at).tag() == PartOfSpeech.NOUN && items.get(at - 1).tag() == PartOfSpeech.ADJ;
    return noun
        || (nameFollows && !items.get(at).word().endsWith("ed"))
        || isNounAfterName(from, at, limit);
  }

  /** "the Trump campaign": a noun between article and verb, behind a name. */
  private boolean isNounAfterName(int from, int at, int limit) {
    String before = items.get(at - 1).word();
    boolean article = ARTICLES.contains(items.get(from).word().toLowerCase(Locale.ROOT));
    boolean possessive = Words.isOwner(before) || before.endsWith("’");
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
