package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the event happened: named places, best those that "in" or "outside" stands before.
 */
final class EventPlaces {

  private static final Set<String> LOCATIVES =
      Set.of("in", "at", "near", "outside", "inside", "around", "across", "off");

  /** Before these even a body is a place: "talks at the Harbour Office". */
  private static final Set<String> SITES = Set.of("at", "near", "outside", "inside");

  private static final Set<String> SIDES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "central",
          "northern",
          "southern",
          "eastern",
          "western");
  private static final Set<String> NOUNS =
      WordList.load(EventPlaces.class, "event-place-words.txt");
  private static final int MOST_ANSWERS = 2;
  private static final int REACH = 5;
  private static final double HEADLINE = 0.4;

  private record Candidate(Entity entity, Span span, double score) {}

  private final EventLead lead;
  private final EntityMentions mentions;

  EventPlaces(EventLead lead, EntityMentions mentions) {
    this.lead = lead;
    this.mentions = mentions;
  }

  List<MainEvent.Answer> find() {
    List<Candidate> found = new ArrayList<>();
    int position = 0;
    for (Sentence sentence : lead.all()) {
      for (EntityMentions.Mention mention : mentions.within(sentence.span())) {
        addTo(found, sentence, mention, position);
      }
      position++;
    }
    found.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return answers(found);
  }

  private void addTo(
      List<Candidate> found, Sentence sentence, EntityMentions.Mention mention, int position) {
    Entity entity = mention.entity();
    String before = preposition(sentence, mention.span().start());
    boolean place = entity.type() == NameType.PLACE;
    boolean site =
        (entity.type() == NameType.ORGANIZATION || entity.type() == NameType.OTHER)
            && SITES.contains(before);
    if (place || site) {
      double score =
          (LOCATIVES.contains(before) ? 1 : 0)
              + 0.06 * Math.min(6, entity.mentions().size())
              + (sentence.isProse() ? 0 : HEADLINE)
              - 0.12 * position;
      found.add(new Candidate(entity, phrase(sentence, mention.span()), score));
    }
  }

  private List<MainEvent.Answer> answers(List<Candidate> found) {
    List<MainEvent.Answer> answers = new ArrayList<>();
    List<Entity> seen = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (Candidate candidate : found) {
      boolean fresh =
          !seen.contains(candidate.entity())
              && taken.stream().noneMatch(span -> span.overlaps(candidate.span()));
      if (fresh && answers.size() < MOST_ANSWERS) {
        seen.add(candidate.entity());
        mentions.within(candidate.span()).forEach(inner -> seen.add(inner.entity()));
        taken.add(candidate.span());
        answers.add(lead.answer(candidate.span()));
      }
    }
    return answers;
  }

  /** The preposition that governs a name: "in the eastern city of Orlen" has "in". */
  private String preposition(Sentence sentence, int start) {
    int at = EventLead.tokenAt(sentence, start) - 1;
    for (int i = at; i >= 0 && i > at - REACH; i--) {
      String word = lead.word(sentence, i);
      PartOfSpeech tag = sentence.tokens().get(i).partOfSpeech();
      boolean inside =
          word.equals("of")
              || tag == PartOfSpeech.DET
              || tag == PartOfSpeech.ADJ
              || tag == PartOfSpeech.NOUN;
      if (!inside) {
        return word;
      }
    }
    return "";
  }

  /**
   * With its side, its noun and what it lies in: "south Orlen", "Orlen province", "Orlen, Vania".
   */
  private Span phrase(Sentence sentence, Span name) {
    int first = EventLead.tokenAt(sentence, name.start());
    int last = EventLead.tokenAt(sentence, name.end() - 1);
    if (SIDES.contains(lead.word(sentence, first - 1))) {
      first--;
    }
    if (NOUNS.contains(lead.word(sentence, last + 1)) && isPlain(sentence.tokens().get(last))) {
      last++;
    }
    Span phrase =
        new Span(
            sentence.tokens().get(first).span().start(),
            last < sentence.tokens().size() && name.end() < sentence.tokens().get(last).span().end()
                ? name.end()
                : sentence.tokens().get(last).span().end());
    return outer(sentence, last).map(phrase::union).orElse(phrase);
  }

  private boolean isPlain(Token token) {
    String word = lead.word(token);
    return !word.endsWith("'s") && !word.endsWith("’s");
  }

  /** The place behind a comma or "in" right after a name: "Orlen, in south Vania". */
  private Optional<Span> outer(Sentence sentence, int last) {
    String joint = lead.word(sentence, last + 1);
    if (!joint.equals(",") && !joint.equals("in") && !joint.equals("near")) {
      return Optional.empty();
    }
    int next = last + 2;
    while (SIDES.contains(lead.word(sentence, next))
        || lead.word(sentence, next).equals("in")
        || lead.word(sentence, next).equals("near")) {
      next++;
    }
    if (next >= sentence.tokens().size()) {
      return Optional.empty();
    }
    return mentions.touching(sentence.tokens().get(next).span()).stream()
        .filter(m -> m.entity().type() == NameType.PLACE)
        .map(EntityMentions.Mention::span)
        .findFirst();
  }
}
