package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
  private static final double SUBJECT = 0.85;
  private static final double HEADLINE = 0.5;
  private static final double MENTIONED = 0.4;
  private static final double NAMED = 0.35;
  private static final Set<String> SITES = WordSet.of("at", "in", "outside", "near");

  /** Words of a sentence, which may be the subject of its clause. */
  private record Stretch(Sentence sentence, Span span, boolean isSubject) {

    double confidence() {
      return isSubject ? SUBJECT : sentence.isProse() ? MENTIONED : HEADLINE;
    }
  }

  private record Candidate(Sentence sentence, EntityMentions.Mention mention) {}

  private final EventLead lead;
  private final EntityMentions mentions;

  EventActors(EventLead lead, EntityMentions mentions) {
    this.lead = lead;
    this.mentions = mentions;
  }

  List<MainEvent.Answer> find() {
    List<MainEvent.Answer> answers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<MainEvent.Answer> subject =
        lead.headline().isPresent()
            ? ofHeadline(lead.headline().get(), answers, seen)
            : ofOpening(answers, seen);
    if (subject.isPresent() && isFresh(subject.get(), answers, seen)) {
      answers.add(place(subject.get(), answers), subject.get());
    }
    if (answers.isEmpty()) {
      for (Sentence sentence : lead.prose()) {
        addTo(answers, seen, sentence, true);
      }
    }
    return answers.isEmpty() ? mostNamed() : first(answers);
  }

  /** Where neither headline nor first sentence tells, who is named again and again. */
  private List<MainEvent.Answer> mostNamed() {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : lead.prose()) {
      for (EntityMentions.Mention mention : mentions.within(sentence.span())) {
        if (mention.entity().mentions().size() > 1 && isActor(sentence, mention)) {
          candidates.add(new Candidate(sentence, mention));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(c -> -c.mention().entity().mentions().size()));
    List<MainEvent.Answer> answers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (seen.add(candidate.mention().entity().id())) {
        answers.add(lead.answer(fullest(candidate.sentence(), candidate.mention()), NAMED));
      }
    }
    return first(answers);
  }

  private static List<MainEvent.Answer> first(List<MainEvent.Answer> answers) {
    return answers.subList(0, Math.min(MOST_ANSWERS, answers.size()));
  }

  /** Adds the names of the headline, its subject's first; answers with its subject. */
  private Optional<MainEvent.Answer> ofHeadline(
      Sentence headline, List<MainEvent.Answer> answers, Set<String> seen) {
    Optional<PredicateFinder.Clause> clause = new PredicateFinder(lead, headline).find();
    clause.ifPresent(
        c -> addMentions(answers, seen, new Stretch(headline, c.subject(), true), false));
    addTo(answers, seen, headline, false);
    Optional<MainEvent.Answer> subject = clause.flatMap(c -> subject(headline, c));
    return subject.isEmpty() && answers.isEmpty() ? leadSubject(answers, seen) : subject;
  }

  /** Where no name and no subject of the headline tells it, the first sentence's subject may. */
  private Optional<MainEvent.Answer> leadSubject(List<MainEvent.Answer> answers, Set<String> seen) {
    return lead.opening()
        .flatMap(
            sentence ->
                new PredicateFinder(lead, sentence)
                    .find()
                    .flatMap(c -> subject(sentence, c))
                    .or(() -> ofOpening(sentence, answers, seen)));
  }

  /** The same of the first sentence, where no headline is: only its main clause tells. */
  private Optional<MainEvent.Answer> ofOpening(
      Sentence sentence, List<MainEvent.Answer> answers, Set<String> seen) {
    Optional<PredicateFinder.Clause> clause = new PredicateFinder(lead, sentence).opening();
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    Span acting = clause.get().subject();
    addMentions(answers, seen, new Stretch(sentence, acting, true), false);
    addMentions(answers, seen, new Stretch(sentence, clause.get().predicate(), false), false);
    return subject(sentence, clause.get());
  }

  private Optional<MainEvent.Answer> ofOpening(List<MainEvent.Answer> answers, Set<String> seen) {
    Optional<Sentence> opening = lead.opening();
    return opening.isPresent() ? ofOpening(opening.get(), answers, seen) : Optional.empty();
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
    addMentions(answers, seen, new Stretch(sentence, sentence.span(), false), onTopic);
  }

  private void addMentions(
      List<MainEvent.Answer> answers, Set<String> seen, Stretch stretch, boolean onTopic) {
    for (EntityMentions.Mention mention : mentions.within(stretch.span())) {
      Entity entity = mention.entity();
      boolean topical = !Collections.disjoint(Words.stems(entity.name()), lead.topic());
      boolean acts = isActor(stretch.sentence(), mention) || isCountry(stretch, mention);
      if (acts && (topical || !onTopic) && seen.add(entity.id())) {
        answers.add(lead.answer(fullest(stretch.sentence(), mention), stretch.confidence()));
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

  /** "Vania | says it will pay": a place that is all of a subject acts. */
  private static boolean isCountry(Stretch stretch, EntityMentions.Mention mention) {
    return stretch.isSubject()
        && mention.entity().type() == NameType.PLACE
        && mention.span().equals(stretch.span());
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
  private Optional<MainEvent.Answer> subject(Sentence sentence, PredicateFinder.Clause clause) {
    Span span = withoutDay(sentence, clause.subject());
    return isWho(sentence, span) ? Optional.of(lead.answer(span, SUBJECT)) : Optional.empty();
  }

  /** "A court in Orlen | on Tuesday". */
  private Span withoutDay(Sentence sentence, Span subject) {
    int last = EventLead.tokenAt(sentence, subject.end() - 1);
    if (!DateWeekdays.NAMES.contains(lead.word(sentence, last))) {
      return subject;
    }
    int end = lead.word(sentence, last - 1).equals("on") ? last - 1 : last;
    int stop = end == 0 ? subject.end() : sentence.tokens().get(end - 1).span().end();
    return stop > subject.start() ? new Span(subject.start(), stop) : subject;
  }

  private boolean isWho(Sentence sentence, Span span) {
    int first = EventLead.tokenAt(sentence, span.start());
    int last = EventLead.tokenAt(sentence, span.end() - 1);
    List<Token> tokens = sentence.tokens().subList(first, last + 1);
    boolean name = mentions.within(span).isEmpty();
    for (Token token : tokens) {
      name &= token.partOfSpeech() == PartOfSpeech.PROPN;
    }
    boolean number =
        tokens.get(tokens.size() - 1).partOfSpeech() == PartOfSpeech.NUM && !isYear(tokens);
    String head = head(sentence, first, last);
    return tokens.size() <= MOST_WORDS && (name || number || ClauseVerbs.PEOPLE.contains(head));
  }

  /** "December 16, | 2014 was a dark day": nobody. */
  private boolean isYear(List<Token> tokens) {
    String word = lead.word(tokens.get(tokens.size() - 1));
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  /** "council" of "The council of Orlen", "court" of "A court in Orlen". */
  private String head(Sentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (sentence.tokens().get(i).partOfSpeech() == PartOfSpeech.ADP) {
        return lead.word(sentence, i - 1);
      }
    }
    return lead.word(sentence, last);
  }
}
