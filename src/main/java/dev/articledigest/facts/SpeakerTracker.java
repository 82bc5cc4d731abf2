package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.QuotationMarks;
import java.util.List;
import java.util.Optional;

/** Attributes quotations one after another, and remembers who spoke last. */
final class SpeakerTracker {

  /**
   * A quotation's attribution.
   *
   * @param cue the speaker and the verb
   * @param sure whether a verb of saying, a colon or the quotation before names the speaker
   */
  record Attribution(SpeakerCue cue, boolean sure) {}

  private final String text;
  private SpeakerCue previous = SpeakerCue.NONE;
  private SpeakerCue introduction = SpeakerCue.NONE;
  private SpeakerCue hint = SpeakerCue.NONE;
  private boolean spokenInBlock;
  private boolean spokenInBlockBefore;

  SpeakerTracker(String text) {
    this.text = text;
  }

  /** Goes on to the next block; {@code finder} read the one that ends. */
  void endBlock(SpeakerFinder finder) {
    introduction = finder.introduction();
    hint = finder.lastCue();
    spokenInBlockBefore = spokenInBlock;
    spokenInBlock = false;
  }

  /** Attributes the quotation at {@code index} of its block. */
  Attribution attribute(QuoteLine line, SpeakerFinder finder, QuoteStretch stretch, int index) {
    Attribution found = attributed(line.items(), finder, stretch, index);
    if (found.cue().isFound()) {
      previous = found.cue();
      spokenInBlock |= found.sure();
    }
    return found;
  }

  private Attribution attributed(
      List<QuoteItem> items, SpeakerFinder finder, QuoteStretch stretch, int index) {
    if (stretch.continues()) {
      return new Attribution(previous, previous.isFound());
    }
    SpeakerCue near = finder.find(index, last(stretch));
    if (near.isFound()) {
      return new Attribution(near, true);
    }
    return withoutCue(index == 0 || items.get(index - 1).isEnd(), finder, stretch, index);
  }

  private Attribution withoutCue(
      boolean opensSentence, SpeakerFinder finder, QuoteStretch stretch, int index) {
    if (opensSentence && spokenInBlock) {
      return new Attribution(previous, true);
    }
    if (index == 0 && introduction.isFound()) {
      return new Attribution(introduction, true);
    }
    if (opensSentence && ",!?".indexOf(last(stretch)) >= 0 && finder.goesOn(index)) {
      return new Attribution(new SpeakerCue(finder.subject(index), Optional.empty()), false);
    }
    return new Attribution(distant(finder, index, opensSentence), false);
  }

  /** The last character before the closing marks: the comma of “…for ‘it,’” */
  private char last(QuoteStretch stretch) {
    int i = stretch.marked().end() - 1;
    while (i > stretch.marked().start()
        && (QuotationMarks.isDouble(text.charAt(i))
            || QuotationMarks.isSingle(text.charAt(i))
            || text.charAt(i) == ' ')) {
      i--;
    }
    return text.charAt(i);
  }

  /** "Ode was angry. “We were not asked.”" and paragraphs that are a quotation from end to end. */
  private SpeakerCue distant(SpeakerFinder finder, int index, boolean opensSentence) {
    if (index == 0 || (opensSentence && index < 2)) {
      return spokenInBlockBefore ? previous : hint;
    }
    Optional<Span> subject = finder.subject(opensSentence ? index - 2 : index);
    return subject.isPresent() ? new SpeakerCue(subject, Optional.empty()) : SpeakerCue.NONE;
  }
}
