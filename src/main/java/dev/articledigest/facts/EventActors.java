package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who acted or was acted upon: the headline's names first, then its subject, then the lead's.
 */
final class EventActors {

  private static final int MOST_ANSWERS = 2;
  private static final int MOST_WORDS = 6;
  private static final Set<String> SITES = Set.of("at", "in", "outside", "near");
  private static final Set<String> PEOPLE = people();

  private record Stretch(Sentence sentence, Span span) {}

  private final EventLead lead;
  private final EntityMentions mentions;

  EventActors(EventLead lead, EntityMentions mentions) {
    this.lead = lead;
    this.mentions = mentions;
  }

  private static Set<String> people() {
    Set<String> people = new HashSet<>(WordList.load(EventActors.class, "event-actors.txt"));
    people.addAll(WordList.load(EventActors.class, "person-nouns.txt"));
    people.addAll(WordList.load(EventActors.class, "role-heads.txt"));
    return people;
  }

  List<MainEvent.Answer> find() {
    List<MainEvent.Answer> answers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    lead.headline()
        .ifPresent(
            headline -> {
              new PredicateFinder(lead, headline)
                  .find()
                  .ifPresent(
                      c -> addMentions(answers, seen, new Stretch(headline, c.subject()), false));
              addTo(answers, seen, headline, false);
            });
    Optional<MainEvent.Answer> subject =
        lead.headline().flatMap(this::subject).or(() -> leadSubject(answers));
    subject
        .filter(s -> isFresh(s, answers, seen))
        .ifPresent(s -> answers.add(place(s, answers), s));
    if (answers.isEmpty()) {
      lead.prose().forEach(sentence -> addTo(answers, seen, sentence, true));
    }
    if (answers.isEmpty()) {
      lead.prose().forEach(sentence -> addTo(answers, seen, sentence, false));
    }
    return answers.subList(0, Math.min(MOST_ANSWERS, answers.size()));
  }

  /** Where no name and no subject of the headline tells it, the first sentence's subject may. */
  private Optional<MainEvent.Answer> leadSubject(List<MainEvent.Answer> answers) {
    return answers.isEmpty()
        ? lead.prose().stream().findFirst().flatMap(this::subject)
        : Optional.empty();
  }

  /** In text order. */
  private static int place(MainEvent.Answer subject, List<MainEvent.Answer> answers) {
    return !answers.isEmpty() && answers.get(0).evidence().start() < subject.evidence().start()
        ? answers.size()
        : 0;
  }

  /** "Brandt aide" where Helena Brandt is an answer already is not another one. */
  private boolean isFresh(
      MainEvent.Answer subject, List<MainEvent.Answer> answers, Set<String> seen) {
    return mentions.within(subject.evidence()).stream()
            .noneMatch(m -> seen.contains(m.entity().id()))
        && answers.stream().noneMatch(a -> a.evidence().overlaps(subject.evidence()));
  }

  private void addTo(
      List<MainEvent.Answer> answers, Set<String> seen, Sentence sentence, boolean onTopic) {
    addMentions(answers, seen, new Stretch(sentence, sentence.span()), onTopic);
  }

  private void addMentions(
      List<MainEvent.Answer> answers, Set<String> seen, Stretch stretch, boolean onTopic) {
    for (EntityMentions.Mention mention : mentions.within(stretch.span())) {
      Entity entity = mention.entity();
      boolean topical = Words.stems(entity.name()).stream().anyMatch(lead.topic()::contains);
      if (isActor(stretch.sentence(), mention) && (topical || !onTopic) && seen.add(entity.id())) {
        answers.add(lead.answer(fullest(stretch.sentence(), mention)));
      }
    }
  }

  /**
   * A person or body, but not the one in "Lund's victory", "Orlen Dynamo striker" or "at the
   * Harbour Office".
   */
  private boolean isActor(Sentence sentence, EntityMentions.Mention mention) {
    if (owns(mention.span())) {
      return false;
    }
    if (mention.entity().type() == NameType.PERSON) {
      return true;
    }
    int first = EventLead.tokenAt(sentence, mention.span().start());
    int next = EventLead.tokenAt(sentence, mention.span().end() - 1) + 1;
    boolean attribute =
        next < sentence.tokens().size()
            && sentence.tokens().get(next).partOfSpeech() == PartOfSpeech.NOUN;
    int before = lead.word(sentence, first - 1).equals("the") ? first - 2 : first - 1;
    boolean site = SITES.contains(lead.word(sentence, before));
    return mention.entity().type() == NameType.ORGANIZATION && !attribute && !site;
  }

  private boolean owns(Span span) {
    String content = lead.content();
    return content.startsWith("'s", span.end()) || content.startsWith("’s", span.end());
  }

  /**
   * The mention itself where it is a full name, else the first that is the fullest; a person of one
   * name with the title before it, "Lady Lund".
   */
  private Span fullest(Sentence sentence, EntityMentions.Mention mention) {
    String content = lead.content();
    if (mention.span().of(content).indexOf(' ') > 0) {
      return mention.span();
    }
    Span full = mention.entity().inFull(content).orElse(mention.span());
    int before = EventLead.tokenAt(sentence, mention.span().start()) - 1;
    boolean titled =
        before >= 0
            && mention.entity().type() == NameType.PERSON
            && full.of(content).indexOf(' ') < 0
            && sentence.tokens().get(before).partOfSpeech() == PartOfSpeech.PROPN
            && mention.span().start() == sentence.tokens().get(before).span().end() + 1;
    return titled ? mention.span().union(sentence.tokens().get(before).span()) : full;
  }

  /** "Toblerone sparks outrage": a name no tagger knows; "At least five people were hurt". */
  private Optional<MainEvent.Answer> subject(Sentence sentence) {
    return new PredicateFinder(lead, sentence)
        .find()
        .map(PredicateFinder.Clause::subject)
        .filter(span -> isWho(sentence, span))
        .map(lead::answer);
  }

  private boolean isWho(Sentence sentence, Span span) {
    int first = EventLead.tokenAt(sentence, span.start());
    int last = EventLead.tokenAt(sentence, span.end() - 1);
    List<Token> tokens = sentence.tokens().subList(first, last + 1);
    boolean name =
        tokens.stream().allMatch(token -> token.partOfSpeech() == PartOfSpeech.PROPN)
            && mentions.within(span).isEmpty();
    boolean number = tokens.get(tokens.size() - 1).partOfSpeech() == PartOfSpeech.NUM;
    String head = head(sentence, first, last);
    return tokens.size() <= MOST_WORDS && (name || number || PEOPLE.contains(head));
  }

  /** "council" of "The council of Orlen". */
  private String head(Sentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (lead.word(sentence, i).equals("of")) {
        return lead.word(sentence, i - 1);
      }
    }
    return lead.word(sentence, last);
  }
}
