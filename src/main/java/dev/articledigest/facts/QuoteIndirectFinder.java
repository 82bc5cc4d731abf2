package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds speech told in the article's own words, in sentences without quotation marks. */
final class QuoteIndirectFinder {

  /** Fewer words than this tell too little: "No, he said." */
  private static final int LEAST_WORDS = 4;

  /** Verbs that a clause may follow without "that": "Ode said the bridge would open". */
  private static final Set<String> BARE = WordSet.of("said", "says");

  private static final Set<String> TELLS = WordSet.of("told", "tells");

  /** Words that end the naming of a speaker, but may open what is said: "both of them were fit". */
  private static final Set<String> SUBJECTS =
      WordSet.of("both", "there", "once", "now", "while", "if");

  /** Verbs that a thing or a hearer follows: "rejected that argument", "told his advisers". */
  private static final Set<String> WITH_OBJECT =
      WordSet.of(
          "rejected",
          "states",
          "rejects",
          "dismissed",
          "dismisses",
          "told",
          "tells",
          "asked",
          "asks",
          "criticized",
          "condemned",
          "praised",
          "denied",
          "read",
          "reads",
          "called",
          "calls",
          "refused",
          "demanded",
          "quoted",
          "quotes",
          "announced",
          "described",
          "cited",
          "cites");

  /** A stretch of speech and who speaks. */
  record Indirect(Span inside, SpeakerCue cue) {}

  private final List<QuoteItem> items;
  private final SpeakerFinder finder;
  private final SpeakerNaming naming;

  QuoteIndirectFinder(List<QuoteItem> items, SpeakerFinder finder) {
    this.items = items;
    this.finder = finder;
    this.naming = new SpeakerNaming(items);
  }

  /** The indirect speech of the line, in order; at most one a sentence. */
  List<Indirect> find() {
    List<Indirect> found = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < items.size(); i++) {
      quoted |= items.get(i).isQuote();
      if (items.get(i).isEnd()) {
        int end = lastWord(start, i) + 1;
        if (!quoted && end - start > LEAST_WORDS) {
          Optional<Indirect> told = inSentence(start, end);
          if (told.isPresent()) {
            found.add(told.get());
          }
        }
        start = i + 1;
        quoted = false;
      }
    }
    return found;
  }

  private Optional<Indirect> inSentence(int start, int end) {
    Optional<Indirect> found = trailing(start, end);
    return found.isPresent() ? found : leading(start, end);
  }

  /** "The bridge will open in May, the mayor said." "…, according to the mayor." */
  private Optional<Indirect> trailing(int start, int end) {
    int comma = end - 1;
    while (comma > start && !items.get(comma).isMark(",")) {
      comma--;
    }
    if (comma - start < LEAST_WORDS || comma + 2 >= end || leads(start)) {
      return Optional.empty();
    }
    Span inside = items.get(start).span().union(items.get(comma - 1).span());
    if (finder.isAccordingTo(comma + 1)) {
      Span cue = items.get(comma + 1).span().union(items.get(comma + 2).span());
      return told(inside, naming.first(comma + 3, end), cue);
    }
    return attached(inside, comma, end);
  }

  private Optional<Indirect> attached(Span inside, int comma, int end) {
    int verb = end - 1;
    if (isVerb(verb) && verb > comma + 1) {
      Optional<Span> speaker = naming.first(comma + 1, verb);
      boolean fills =
          speaker.filter(span -> span.end() == items.get(verb - 1).span().end()).isPresent();
      return fills ? told(inside, speaker, items.get(verb).span()) : Optional.empty();
    }
    if (!isVerb(comma + 1)) {
      return Optional.empty();
    }
    // "Its director, Karl Osman, said the old dams had burst": only a speaker fills the rest.
    Optional<Span> speaker =
        naming.first(comma + 2, end).filter(span -> span.end() == items.get(end - 1).span().end());
    return told(inside, speaker, items.get(comma + 1).span());
  }

  /** "According to the mayor, the bridge…" is told by its opening. */
  private boolean leads(int start) {
    return finder.isAccordingTo(start);
  }

  /** "The mayor said that the bridge would open in May." */
  private Optional<Indirect> leading(int start, int end) {
    for (int i = start + 1; i + LEAST_WORDS < end; i++) {
      if ((isVerb(i) || isTold(i)) && !finder.isNoun(i, start)) {
        int from = clauseAfter(i);
        // "…, said Pat Ode, a miner" names the speaker behind the verb.
        boolean inverted = items.get(i - 1).isMark(",") && items.get(i + 1).isCapitalised();
        if (from < 0 || inverted || !items.get(from).isWord() || from + LEAST_WORDS > end) {
          return Optional.empty();
        }
        Span inside = items.get(from).span().union(items.get(end - 1).span());
        return told(inside, finder.subjectOf(i, start), items.get(i).span());
      }
    }
    return Optional.empty();
  }

  /** "told reporters that the figure was a guess": the hearer and "that" follow. */
  private boolean isTold(int verb) {
    return items.get(verb).isWord()
        && TELLS.contains(items.get(verb).word())
        && clauseAfter(verb) > verb + 2;
  }

  private int clauseAfter(int verb) {
    QuoteItem next = items.get(verb + 1);
    if (next.isWord() && next.word().equals("that")) {
      return verb + 2;
    }
    // "said this week that the country would…"
    for (int i = verb + 2; i < Math.min(verb + 5, items.size()); i++) {
      if (items.get(i).isWord() && items.get(i).word().equals("that")) {
        return i + 1;
      }
    }
    boolean clause =
        BARE.contains(items.get(verb).word())
            && next.isWord()
            && (SUBJECTS.contains(next.word())
                || !CueWords.endsSpeaker(next.word().toLowerCase(Locale.ROOT)));
    return clause ? verb + 1 : -1;
  }

  private boolean isVerb(int at) {
    return items.get(at).isWord()
        && CueWords.isCue(items.get(at).word())
        && !WITH_OBJECT.contains(items.get(at).word())
        && !CueWords.isPlain(items.get(at).word());
  }

  private static Optional<Indirect> told(Span inside, Optional<Span> speaker, Span cue) {
    return speaker.isPresent() && !speaker.get().overlaps(inside)
        ? Optional.of(new Indirect(inside, SpeakerCue.of(speaker.get(), cue)))
        : Optional.empty();
  }

  private int lastWord(int start, int end) {
    int i = end - 1;
    while (i > start && !items.get(i).isWord()) {
      i--;
    }
    return i;
  }
}
