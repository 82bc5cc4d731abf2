package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Optional;

/**
 * Answers the reporter's questions from the headline and the lead, where news writing puts the
 * answers (Hamborg et al., "Giveme5W1H", 2019, weigh the same positions).
 */
final class EventFinder {

  private static final double HEADLINE = 0.8;
  private static final double NEWS = 0.5;
  private static final double CLAUSE = 0.7;
  private static final double SENTENCE = 0.4;

  private final EventLead lead;
  private final EntityMentions mentions;
  private final EventTimes times;

  /**
   * For the main event of a text.
   *
   * @param found the entities, quotes and dates of the text
   */
  EventFinder(Text text, Facts found, List<Anchor> anchors) {
    this.lead = EventLead.of(text, found.quotes());
    this.mentions = new EntityMentions(found.entities());
    this.times = new EventTimes(lead, found.dates(), anchors);
  }

  MainEvent find() {
    List<MainEvent.Answer> who = new EventActors(lead, mentions).find();
    EventCues cues = new EventCues(lead);
    EventBest why = new EventReasons(lead, cues).find();
    EventBest how = new EventManners(lead, cues).find();
    return new MainEvent(
        who,
        what(who),
        times.find(),
        new EventPlaces(lead, mentions).find(who),
        why.besides(how),
        how.besides(why));
  }

  /** The headline's clause says it shortest; without a headline the first sentence does. */
  private Optional<MainEvent.Answer> what(List<MainEvent.Answer> who) {
    if (lead.headline().isEmpty()) {
      Optional<Sentence> first = lead.opening();
      return first.isPresent() ? Optional.of(opening(first.get(), who)) : Optional.empty();
    }
    PredicateFinder predicates = new PredicateFinder(lead, lead.headline().get());
    Optional<MainEvent.Answer> found =
        predicates.find().map(clause -> lead.answer(told(clause, who), HEADLINE));
    return found.isPresent() ? found : Optional.of(lead.answer(predicates.news(), NEWS));
  }

  /** The first sentence's main clause where it is plain, else all of the sentence. */
  private MainEvent.Answer opening(Sentence sentence, List<MainEvent.Answer> who) {
    Optional<PredicateFinder.Clause> clause = new PredicateFinder(lead, sentence).opening();
    return clause.isPresent()
        ? lead.answer(told(clause.get(), who), CLAUSE)
        : lead.answer(sentence.span(), SENTENCE);
  }

  /**
   * The verb and what follows where its subject is who the event is about: "Toblerone sparks
   * outrage", but "Hillary Clinton aide blames" is not about her.
   */
  private Span told(PredicateFinder.Clause clause, List<MainEvent.Answer> who) {
    String subject = clause.subject().of(lead.content());
    List<String> stems = Words.stems(subject);
    String last = stems.isEmpty() ? "" : stems.get(stems.size() - 1);
    boolean listed = subject.contains(" and ") || subject.contains(" & ");
    boolean known = false;
    for (MainEvent.Answer answer : who) {
      known |=
          Words.stems(answer.text()).contains(last)
              || (listed && clause.subject().overlaps(answer.evidence()));
    }
    boolean several = clause.predicate().of(lead.content()).indexOf(' ') > 0;
    return known && several
        ? clause.predicate()
        : new Span(clause.subject().start(), clause.predicate().end());
  }
}
