package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Optional;

/** Finds in what way the event came about. */
final class EventManners {

  private static final EventPhrases MEANS =
      new EventPhrases(List.of("by means of", "with the help of", "using"));
  private static final double MEANT = 1;
  private static final double HARM = 0.9;
  private static final double DEED = 0.85;
  private static final double MEANWHILE = 0.8;
  private static final double AFTERMATH = 0.6;
  private static final double SAID = 0.55;
  private static final double PLAIN = 0.4;
  private static final double LATER = 0.08;

  private final EventLead lead;
  private final EventCues cues;
  private final Optional<String> verb;
  private final EventBest best;

  EventManners(EventLead lead, EventCues cues) {
    this.lead = lead;
    this.cues = cues;
    this.best = new EventBest(lead);
    this.verb = lead.headline().isPresent() ? verb(lead.headline().get()) : Optional.empty();
  }

  private Optional<String> verb(Sentence headline) {
    Optional<PredicateFinder.Clause> clause = new PredicateFinder(lead, headline).find();
    return clause.isPresent() ? Optional.of(clause.get().lemma()) : Optional.empty();
  }

  EventBest find() {
    int position = 0;
    for (Sentence sentence : lead.all()) {
      if (position <= 2 || cues.isOnTopic(sentence, position)) {
        readMeans(sentence, position);
      }
      if (cues.isOnTopic(sentence, position)) {
        read(sentence, position);
      }
      position++;
    }
    return best;
  }

  private void readMeans(Sentence sentence, int position) {
    PhraseFinder phrases = new PhraseFinder(lead, sentence);
    for (Token token : sentence.tokens()) {
      int means = MEANS.longest(lead.content(), token.span());
      if (means > 0) {
        phrases
            .find(EventLead.tokenAt(sentence, token.span().start() + means))
            .ifPresent(span -> best.add(span.union(token.span()), MEANT - LATER * position));
      }
    }
  }

  private void read(Sentence sentence, int position) {
    PredicateFinder clauses = new PredicateFinder(lead, sentence);
    for (int i = 1; i + 1 < sentence.tokens().size(); i++) {
      double weight = weight(sentence, i);
      if (weight > 0) {
        hung(clauses, i, weight)
            .map(c -> weight == MEANT ? c.whole() : c.brief())
            .ifPresent(span -> best.add(span, weight - LATER * position));
      }
    }
    if (sentence.isProse()) {
      Optional<PredicateFinder.Clause> clause = clauses.find();
      if (clause.isPresent()) {
        readMain(clauses, clause.get(), position);
      }
    }
  }

  /** Of "announced that it found nothing" what was found; behind "as" only such a clause counts. */
  private static Optional<PredicateFinder.Hung> hung(
      PredicateFinder clauses, int at, double weight) {
    if (weight == AFTERMATH) {
      return clauses.told(at).filter(c -> clauses.isActive(c.clause()));
    }
    return weight > SAID
        ? clauses.told(at)
        : clauses.behind(at).filter(c -> CueWords.isCue(c.lemma())).flatMap(c -> clauses.said(at));
  }

  /**
   * "Orlen beat Calvera to win its first title" tells how it won; "The makers of the bar widened
   * the gaps" how the bar changed, by another verb than the headline's.
   */
  private void readMain(PredicateFinder clauses, PredicateFinder.Clause clause, int position) {
    if (verb.isEmpty() || clause.lemma().equals(verb.get())) {
      return;
    }
    boolean topical =
        Words.stems(clause.subject().of(lead.content())).stream().anyMatch(lead.topic()::contains);
    boolean plain =
        position == 1 && topical && clauses.isActive(clause) && !CueWords.isCue(clause.lemma());
    boolean aims = clauses.aims(clause, verb.get());
    if (aims || plain) {
      double score = (aims ? MEANT : PLAIN) - LATER * position;
      clauses
          .briefly(clause)
          .filter(span -> span.of(lead.content()).indexOf(' ') > 0)
          .ifPresent(span -> best.add(span, score));
    }
  }

  /**
   * "by cutting the fence"; "despite spinning his car"; "seven were killed when the bridge fell";
   * "won after surviving a crash".
   */
  private double weight(Sentence sentence, int at) {
    return switch (lead.word(sentence, at)) {
      case "by", "despite" -> cues.isGerund(sentence, at + 1) ? MEANT : 0;
      case "while" -> cues.isGerund(sentence, at + 1) ? MEANWHILE : 0;
      case "when" -> cues.harms(sentence, at) ? HARM : 0;
      case "as" -> cues.harms(sentence, at) ? HARM : SAID;
      case "after" -> cues.isMeasured(sentence, at) ? 0 : after(sentence, at);
      default -> 0;
    };
  }

  private double after(Sentence sentence, int at) {
    boolean reacts = cues.reacts(sentence, at);
    if (cues.harms(sentence, at)) {
      return HARM;
    }
    if (cues.isGerund(sentence, at + 1)) {
      return reacts || lead.word(sentence, at + 1).equals("being") ? 0 : DEED;
    }
    return sentence.isProse() && (!reacts || isActor(sentence, at + 1)) ? AFTERMATH : 0;
  }

  /** "under fire after | it raised prices" tells what the one who is under fire did. */
  private static boolean isActor(Sentence sentence, int at) {
    return sentence.tokens().get(at).partOfSpeech() == PartOfSpeech.PRON;
  }
}
