package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the cue and the words for the speaker in the sentence around a quotation. */
final class SpeakerFinder {

  private static final int FARTHEST = 40;

  /** No sentence is read farther back than so many items. */
  private static final int LONGEST_SENTENCE = 200;

  private static final Set<String> BREAKS =
      Set.of(
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
          "unless");

  private final List<QuoteItem> items;
  private final SpeakerNaming naming;

  SpeakerFinder(List<QuoteItem> items) {
    this.items = items;
    this.naming = new SpeakerNaming(items);
  }

  /** The cue that belongs to the quotation at {@code quote}, whose words end in {@code last}. */
  SpeakerCue find(int quote, char last) {
    SpeakerCue after = directlyAfter(quote, last);
    if (after.isFound()) {
      return after;
    }
    SpeakerCue before = before(quote);
    return before.isFound() ? before : laterInSentence(quote);
  }

  /** Who speaks next, where the block ends in a colon: "Ms. Ode went on:". */
  SpeakerCue introduction() {
    int end = items.size() - 1;
    if (end < 1 || !items.get(end - 1).isMark(":")) {
      return SpeakerCue.NONE;
    }
    SpeakerCue near = before(end);
    return near.isFound() ? near : new SpeakerCue(subject(end - 1), Optional.empty());
  }

  /** The cue of the block's last sentence: "Ode praised the plan." before a quotation. */
  SpeakerCue lastCue() {
    return items.isEmpty() ? SpeakerCue.NONE : before(items.size() - 1);
  }

  /** Whether the sentence goes on with a word behind the quotation. */
  boolean goesOn(int quote) {
    return isWord(quote + 1);
  }

  /** The subject of the sentence that holds the item, where no verb of saying is near. */
  Optional<Span> subject(int index) {
    int start = sentenceStart(index);
    int last = Math.min(items.size(), index + FARTHEST);
    while (start < last && (items.get(start).isQuote() || items.get(start).isMark(","))) {
      start++;
    }
    return isWord(start) ? naming.first(afterOpener(start, index), items.size()) : Optional.empty();
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

  /** "…," said Ms. Ode. "…," Ms. Ode of the union said. "…," according to the letter. */
  private SpeakerCue directlyAfter(int quote, char last) {
    int at = quote + 1;
    if (at < items.size() && items.get(at).isEnd() && "!?…".indexOf(last) >= 0) {
      return isWord(at + 1) ? subjectThenCue(at + 1, at + 8) : SpeakerCue.NONE;
    }
    return afterMarks(at, last);
  }

  private SpeakerCue afterMarks(int from, char last) {
    boolean comma = from < items.size() && items.get(from).isMark(",");
    int at = from + (comma ? 1 : 0);
    if (!isWord(at)) {
      return isDash(at) ? signature(at + 1) : SpeakerCue.NONE;
    }
    if (isAccordingTo(at)) {
      return cue(
          naming.first(at + 2, items.size()), items.get(at).span().union(items.get(at + 1).span()));
    }
    SpeakerCue inverted = cueThenSubject(skipAdverbs(at));
    boolean strong = comma || ",!?…—–-".indexOf(last) >= 0;
    return inverted.isFound() || !strong ? inverted : subjectThenCue(at, at + FARTHEST);
  }

  private SpeakerCue cueThenSubject(int verb) {
    return isWord(verb) && CueWords.isCue(items.get(verb).word()) && !isPronounObject(verb + 1)
        ? cue(naming.first(verb + 1, items.size()), items.get(verb).span())
        : SpeakerCue.NONE;
  }

  private SpeakerCue subjectThenCue(int from, int farthest) {
    String first = items.get(from).word();
    if (CueWords.opensClause(first) || CueWords.endsSpeaker(first.toLowerCase(Locale.ROOT))) {
      return SpeakerCue.NONE;
    }
    int limit = Math.min(items.size(), farthest);
    for (int i = from + 1; i < limit && !isBarrier(i); i++) {
      if (items.get(i).isWord() && CueWords.isCue(items.get(i).word()) && !isRelative(i - 1)) {
        return cue(naming.first(from, i), items.get(i).span());
      }
      if (isGoingOn(i)) {
        return cue(naming.first(from, i), items.get(i).span().union(items.get(i + 1).span()));
      }
    }
    return SpeakerCue.NONE;
  }

  /** "the captain went on." */
  private boolean isGoingOn(int at) {
    return List.of("went", "goes").contains(items.get(at).word())
        && isWord(at + 1)
        && items.get(at + 1).word().equals("on")
        && !isWord(at + 2);
  }

  /** "…" ― Pat Ode */
  private SpeakerCue signature(int from) {
    int end = from;
    while (end < items.size() && end < from + 8 && items.get(end).isWord()) {
      end++;
    }
    boolean closes = end > from && (end >= items.size() || !items.get(end).isWord());
    if (!closes || !items.get(from).isCapitalised()) {
      return SpeakerCue.NONE;
    }
    Span name = items.get(from).span().union(items.get(end - 1).span());
    return new SpeakerCue(Optional.of(name), Optional.empty());
  }

  /** Ms. Ode said that the plan "…". The nearest verb of saying to the left counts. */
  private SpeakerCue before(int quote) {
    int start = sentenceStart(quote);
    for (int i = quote - 1; i >= start && i > quote - FARTHEST; i--) {
      String word = items.get(i).word();
      if (!items.get(i).isWord()) {
        continue;
      }
      if (CueWords.isParticiple(word)) {
        return cue(subject(quote), items.get(i).span());
      }
      if (CueWords.isCue(word) && isInverted(i, start)) {
        return cue(naming.first(i + 1, quote), items.get(i).span());
      }
      if (CueWords.isCue(word) && !isNoun(i, start)) {
        return cue(subjectOf(i, start), items.get(i).span());
      }
      if (isAccordingTo(i)) {
        return cue(naming.first(i + 2, quote), items.get(i).span().union(items.get(i + 1).span()));
      }
    }
    return SpeakerCue.NONE;
  }

  /** "The paradox, says Pat Ode, is that she was “…”." */
  private boolean isInverted(int verb, int start) {
    return verb > start
        && items.get(verb - 1).isMark(",")
        && isWord(verb + 1)
        && (items.get(verb + 1).isCapitalised()
            // "Its director, Omar Nasser, described the story as “…”" has its speaker before it
            || (items.get(verb + 1).word().equals("the") && find(verb + 1, ",") > 0));
  }

  /** "the claim that": a form that could be a verb, behind an article or adjective. */
  boolean isNoun(int index, int start) {
    if (index <= start) {
      return true;
    }
    String before = items.get(index - 1).word().toLowerCase(Locale.ROOT);
    if (CueWords.isPlain(items.get(index).word())) {
      return !before.endsWith("s")
          && !CueWords.isPronoun(before)
          && !isAuxiliary(items.get(index - 1));
    }
    return List.of(
                "the", "a", "an", "this", "that's", "his", "her", "their", "its", "of", "in", "to",
                "by")
            .contains(before)
        && !before.equals("to");
  }

  /** The naming before the verb of saying, in a sentence that begins at {@code start}. */
  Optional<Span> subjectOf(int verb, int start) {
    int end = verb;
    while (end > start && isAuxiliary(items.get(end - 1))) {
      end--;
    }
    if (end == start) {
      return subject(start);
    }
    if (items.get(end - 1).isMark(",")) {
      int opening = lastComma(end - 1, start);
      return opening > start ? namingBackTo(opening, start) : naming.first(start, end);
    }
    if (isRelative(end - 1)) {
      int head = end - 1 > start && items.get(end - 2).isMark(",") ? end - 2 : end - 1;
      return namingBackTo(head, start);
    }
    return isClauseBreak(items.get(end - 1)) ? subject(start) : namingBackTo(end, start);
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
    Optional<Span> named = naming.first(from, end);
    return named.isPresent() ? named : subject(start);
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

  /** "“…” for criminal behaviour, she said." */
  private SpeakerCue laterInSentence(int quote) {
    int from = quote + 1;
    int limit = Math.min(items.size(), quote + FARTHEST);
    for (int i = quote + 1; i < limit && !items.get(i).isEnd(); i++) {
      QuoteItem item = items.get(i);
      if (item.isMark(",") || item.isQuote()) {
        from = i + 1;
      } else if (isAccordingTo(i)) {
        return cue(naming.first(i + 2, items.size()), item.span().union(items.get(i + 1).span()));
      } else if (CueWords.isCue(item.word()) && from > quote + 1) {
        return cue(
            i == from ? naming.first(i + 1, items.size()) : naming.first(from, i), item.span());
      }
    }
    return SpeakerCue.NONE;
  }

  private SpeakerCue cue(Optional<Span> speaker, Span verb) {
    return speaker.map(span -> SpeakerCue.of(span, verb)).orElse(SpeakerCue.NONE);
  }

  private boolean isPronounObject(int at) {
    return isWord(at)
        && List.of("him", "her", "them", "me", "us", "it").contains(items.get(at).word());
  }

  private static boolean isAuxiliary(QuoteItem item) {
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

  private boolean isRelative(int index) {
    return List.of("who", "which", "that").contains(items.get(index).word());
  }

  boolean isAccordingTo(int at) {
    return isWord(at)
        && items.get(at).word().equalsIgnoreCase("according")
        && isWord(at + 1)
        && items.get(at + 1).word().equals("to");
  }

  private int skipAdverbs(int at) {
    int i = at;
    while (isWord(i)
        && (items.get(i).word().endsWith("ly") || items.get(i).word().equals("also"))) {
      i++;
    }
    return i;
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

  private int sentenceStart(int index) {
    int i = index;
    int first = Math.max(0, index - LONGEST_SENTENCE);
    while (i > first && !items.get(i - 1).isEnd()) {
      i--;
    }
    return i;
  }

  private boolean isBarrier(int index) {
    QuoteItem item = items.get(index);
    return item.isQuote() || item.isEnd() || item.isMark(";");
  }

  private boolean isDash(int at) {
    return at < items.size()
        && "―—–-".contains(items.get(at).word())
        && !items.get(at).word().isEmpty();
  }

  private boolean isWord(int at) {
    return at < items.size() && items.get(at).isWord();
  }
}
