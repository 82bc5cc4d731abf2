package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Text;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Optional;

/**
 * Answers the reporter's questions from the headline and the lead, where news writing puts the
 * answers (Hamborg et al., "Giveme5W1H", 2019, weigh the same positions).
 */
final class EventFinder {

  private final EventLead lead;
  private final EntityMentions mentions;
  private final List<DateMention> dates;

  EventFinder(Text text, List<Entity> entities, List<DateMention> dates) {
    this.lead = EventLead.of(text);
    this.mentions = new EntityMentions(entities);
    this.dates = dates;
  }

  MainEvent find() {
    List<MainEvent.Answer> who = new EventActors(lead, mentions).find();
    EventReasons reasons = new EventReasons(lead);
    return new MainEvent(
        who,
        what(who),
        new EventTimes(lead, dates).find(),
        new EventPlaces(lead, mentions).find(),
        reasons.why(),
        reasons.how());
  }

  /** The headline's clause says it shortest; without a headline the first sentence does. */
  private Optional<MainEvent.Answer> what(List<MainEvent.Answer> who) {
    if (lead.headline().isEmpty()) {
      return lead.prose().stream().findFirst().map(s -> lead.answer(s.span()));
    }
    Span whole = lead.headline().get().span();
    return new PredicateFinder(lead.content(), lead.headline().get())
        .find()
        .map(clause -> lead.answer(told(clause, who)))
        .or(() -> Optional.of(lead.answer(whole)));
  }

  /**
   * The verb and what follows where its subject is who the event is about: "Toblerone sparks
   * outrage", but "Hillary Clinton aide blames" is not about her.
   */
  private Span told(PredicateFinder.Clause clause, List<MainEvent.Answer> who) {
    String subject = clause.subject().of(lead.content());
    List<String> stems = Words.stems(subject);
    String last = stems.isEmpty() ? "" : stems.get(stems.size() - 1);
    boolean known = who.stream().anyMatch(answer -> Words.stems(answer.text()).contains(last));
    boolean several = clause.predicate().of(lead.content()).indexOf(' ') > 0;
    return known && several
        ? clause.predicate()
        : new Span(clause.subject().start(), clause.predicate().end());
  }
}
