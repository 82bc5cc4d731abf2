package dev.articledigest.facts;

import dev.articledigest.article.Span;
import java.util.Optional;

/**
 * Who is named beside a quotation, and by what verb.
 *
 * @param speaker the words that name the speaker
 * @param cue the verb or phrase of saying
 */
record SpeakerCue(Optional<Span> speaker, Optional<Span> cue) {

  static final SpeakerCue NONE = new SpeakerCue(Optional.empty(), Optional.empty());

  static SpeakerCue of(Span speaker, Span cue) {
    return new SpeakerCue(Optional.of(speaker), Optional.of(cue));
  }

  SpeakerCue withoutSpeaker() {
    return new SpeakerCue(Optional.empty(), cue);
  }

  boolean isFound() {
    return speaker.isPresent();
  }
}
