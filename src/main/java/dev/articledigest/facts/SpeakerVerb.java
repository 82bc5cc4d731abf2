package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import java.util.List;
import java.util.Locale;

/** Tells in what way a form of a verb of saying stands in its sentence. */
final class SpeakerVerb {

  private static final int CLAIM_REACH = 8;

  private static final int FARTHEST = 40;

  private final List<QuoteItem> items;

  SpeakerVerb(List<QuoteItem> items) {
    this.items = items;
  }

  /** "The paradox, says Pat Ode, is that she was “…”." */
  boolean isInverted(int verb, int start) {
    return verb > start
        && items.get(verb - 1).isMark(",")
        && isWord(verb + 1)
        && (isNamedWhole(verb)
            // "Its director, Omar Nasser, described the story as “…”" has its speaker before it
            || (items.get(verb + 1).word().equals("the") && isClosed(verb + 1)));
  }

  /** "…, says Pat Ode, is"; "Ode, a friend, called Rio a “…”" has its speaker before the verb. */
  private boolean isNamedWhole(int verb) {
    if (!items.get(verb + 1).isCapitalised()) {
      return false;
    }
    int end = verb + 1;
    while (isWord(end) && (items.get(end).isCapitalised() || items.get(end).word().equals("of"))) {
      end++;
    }
    return end >= items.size() || !isWord(end);
  }

  /** "the claim that": a form that could be a verb, behind an article or adjective. */
  boolean isNoun(int index, int start) {
    if (index <= start) {
      return true;
    }
    String before = items.get(index - 1).word().toLowerCase(Locale.ROOT);
    if (SpeakerNaming.isOwner(items.get(index - 1)) || isTaggedNoun(index)) {
      return true;
    }
    if (CueWords.isPlain(items.get(index).word())) {
      return !before.endsWith("s")
          && !CueWords.isPronoun(before)
          && !SpeakerSubject.isAuxiliary(items.get(index - 1));
    }
    return List.of(
                "the", "a", "an", "this", "that's", "his", "her", "their", "its", "of", "in", "to",
                "by")
            .contains(before)
        && !before.equals("to");
  }

  /** "32% of Republican claims", "an earlier charge". */
  private boolean isTaggedNoun(int index) {
    PartOfSpeech before = items.get(index - 1).tag();
    return items.get(index).tag() == PartOfSpeech.NOUN
        && (before == PartOfSpeech.ADJ || before == PartOfSpeech.NUM || before == PartOfSpeech.DET);
  }

  /** "Ode’s claim that there were “…”": a few words on, Ode is the one who claims. */
  boolean isClaim(int index, int start, int quote) {
    return index > start
        && quote - index <= CLAIM_REACH
        && isWord(index + 1)
        && items.get(index + 1).word().equals("that")
        && SpeakerNaming.isOwner(items.get(index - 1));
  }

  /** "Its director, Omar Nasser, described the story": a comma closes the words before the verb. */
  private boolean isClosed(int from) {
    int limit = Math.min(items.size(), from + FARTHEST);
    for (int i = from; i < limit && !items.get(i).isEnd(); i++) {
      if (items.get(i).isMark(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int at) {
    return at < items.size() && items.get(at).isWord();
  }
}
