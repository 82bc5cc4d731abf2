package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the cue and the words for the speaker in the sentence around a quotation. */
final class SpeakerFinder {

  private static final int FARTHEST = 40;

  private final List<QuoteItem> items;
  private final SpeakerNaming naming;
  private final SpeakerSubject subjects;
  private final SpeakerVerb verbs;

  SpeakerFinder(List<QuoteItem> items) {
    this.items = items;
    this.naming = new SpeakerNaming(items);
    this.subjects = new SpeakerSubject(items, naming);
    this.verbs = new SpeakerVerb(items);
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
    return near.isFound() ? near : new SpeakerCue(subjects.of(end - 1), Optional.empty());
  }

  /** The cue of the block's last sentence: "Ode praised the plan." before a quotation. */
  SpeakerCue lastCue() {
    return items.isEmpty() ? SpeakerCue.NONE : before(items.size() - 1);
  }

  /** The subject of the sentence that holds the item, where no verb of saying is near. */
  Optional<Span> subject(int index) {
    return subjects.of(index);
  }

  /** The naming before the verb of saying, in a sentence that begins at {@code start}. */
  Optional<Span> subjectOf(int verb, int start) {
    return subjects.before(verb, start);
  }

  /** "the claim that": a form that could be a verb, behind an article or adjective. */
  boolean isNoun(int index, int start) {
    return verbs.isNoun(index, start);
  }

  /** Whether the sentence goes on with a word behind the quotation. */
  boolean goesOn(int quote) {
    return isWord(quote + 1);
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
      if (items.get(i).isWord()
          && CueWords.isCue(items.get(i).word())
          && !subjects.isRelative(i - 1)) {
        return cue(naming.subject(from, i), items.get(i).span());
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
    int start = subjects.sentenceStart(quote);
    for (int i = quote - 1; i >= start && i > quote - FARTHEST; i--) {
      if (!items.get(i).isWord()) {
        continue;
      }
      if (CueWords.isParticiple(items.get(i).word())) {
        Optional<Span> whom = withWhom(i, start);
        return cue(whom.isPresent() ? whom : subjects.of(quote), items.get(i).span());
      }
      if (CueWords.isCue(items.get(i).word()) && isSaid(i, start, quote)) {
        return cue(saidBy(i, start, quote), items.get(i).span());
      }
      if (isAccordingTo(i)) {
        return cue(naming.first(i + 2, quote), items.get(i).span().union(items.get(i + 1).span()));
      }
    }
    return SpeakerCue.NONE;
  }

  private boolean isSaid(int verb, int start, int quote) {
    return !verbs.isNoun(verb, start)
        || verbs.isInverted(verb, start)
        || verbs.isClaim(verb, start, quote);
  }

  private Optional<Span> saidBy(int verb, int start, int quote) {
    if (verbs.isInverted(verb, start)) {
      return naming.first(verb + 1, quote);
    }
    return verbs.isClaim(verb, start, quote)
        ? naming.owner(verb - 1, start)
        : subjects.before(verb, start);
  }

  /** "They were irritated, with Pat Ode calling it a “…”". */
  private Optional<Span> withWhom(int participle, int start) {
    Optional<Span> whom = naming.last(participle, start);
    if (whom.isEmpty()) {
      return whom;
    }
    int first = indexAt(whom.get().start(), participle, start);
    boolean with = first > start && items.get(first - 1).word().equals("with");
    return with ? whom : Optional.empty();
  }

  private int indexAt(int offset, int from, int start) {
    int i = from;
    while (i > start && items.get(i).span().start() > offset) {
      i--;
    }
    return i;
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
    return speaker.isPresent() ? SpeakerCue.of(speaker.get(), verb) : SpeakerCue.NONE;
  }

  private boolean isPronounObject(int at) {
    return isWord(at)
        && List.of("him", "her", "them", "me", "us", "it").contains(items.get(at).word());
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
