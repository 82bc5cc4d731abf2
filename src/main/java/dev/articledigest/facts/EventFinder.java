package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers the reporter's questions from the headline and the lead, where news writing puts the
 * answers (Hamborg et al., "Giveme5W1H", 2019, weigh the same positions).
 */
final class EventFinder {

  private static final int LEAD_SENTENCES = 3;
  private static final int SUPPORT_SENTENCES = 8;
  private static final int MOST_ANSWERS = 2;
  private static final List<String> WHY =
      List.of("because", "due to", "caused by", "in protest at");
  private static final List<String> HOW = List.of("by means of", "with the help of");

  private final Text text;
  private final String content;
  private final EntityMentions mentions;
  private final List<DateMention> dates;
  private final List<Sentence> lead;
  private final List<Sentence> support;
  private final Optional<Sentence> headline;

  EventFinder(Text text, List<Entity> entities, List<DateMention> dates) {
    this.text = text;
    this.content = text.content();
    this.mentions = new EntityMentions(entities);
    this.dates = dates;
    List<Sentence> prose = text.sentences().stream().filter(Sentence::isProse).toList();
    this.lead = prose.subList(0, Math.min(LEAD_SENTENCES, prose.size()));
    this.support = prose.subList(0, Math.min(SUPPORT_SENTENCES, prose.size()));
    this.headline = text.sentences().stream().filter(s -> s.kind() == Block.Kind.TITLE).findFirst();
  }

  MainEvent find() {
    List<MainEvent.Answer> who = who();
    return new MainEvent(who, what(who), when(), where(), why(), how());
  }

  private List<MainEvent.Answer> who() {
    Set<String> headlineWords = headlineWords();
    List<EntityMentions.Mention> named = new ArrayList<>();
    List<EntityMentions.Mention> others = new ArrayList<>();
    for (Sentence sentence : support) {
      for (EntityMentions.Mention mention : mentions.within(sentence.span())) {
        if (isActor(mention.entity())) {
          boolean inHeadline =
              Words.stems(mention.entity().name()).stream().anyMatch(headlineWords::contains);
          (inHeadline ? named : others).add(mention);
        }
      }
    }
    List<EntityMentions.Mention> best = named.isEmpty() ? others : named;
    return answers(best);
  }

  private static boolean isActor(Entity entity) {
    return entity.type() == NameType.PERSON || entity.type() == NameType.ORGANIZATION;
  }

  private Set<String> headlineWords() {
    return new HashSet<>(Words.stems(text.article().title().orElse("")));
  }

  private static List<MainEvent.Answer> answers(List<EntityMentions.Mention> found) {
    List<MainEvent.Answer> answers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (EntityMentions.Mention mention : found) {
      if (answers.size() < MOST_ANSWERS && seen.add(mention.entity().id())) {
        answers.add(new MainEvent.Answer(mention.entity().name(), mention.span()));
      }
    }
    return answers;
  }

  /** The headline's clause says it shortest; without a headline the first sentence does. */
  private Optional<MainEvent.Answer> what(List<MainEvent.Answer> who) {
    if (headline.isEmpty()) {
      return lead.stream().findFirst().map(s -> answer(s.span()));
    }
    Span whole = headline.get().span();
    return new PredicateFinder(content, headline.get())
        .find()
        .map(clause -> answer(told(clause, who)))
        .or(() -> Optional.of(answer(whole)));
  }

  /**
   * The verb and what follows where its subject is who the event is about: "Toblerone sparks
   * outrage", but "Hillary Clinton aide blames" is not about her.
   */
  private Span told(PredicateFinder.Clause clause, List<MainEvent.Answer> who) {
    String subject = clause.subject().of(content);
    List<String> stems = Words.stems(subject);
    String last = stems.isEmpty() ? "" : stems.get(stems.size() - 1);
    boolean known =
        who.stream().limit(1).anyMatch(answer -> Words.stems(answer.text()).contains(last));
    boolean several = clause.predicate().of(content).indexOf(' ') > 0;
    return known && several
        ? clause.predicate()
        : new Span(clause.subject().start(), clause.predicate().end());
  }

  private Optional<MainEvent.Answer> when() {
    for (Sentence sentence : lead) {
      for (DateMention date : Within.of(dates, DateMention::evidence, sentence.span())) {
        if (isWhen(date)) {
          return Optional.of(answer(date.evidence()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWhen(DateMention date) {
    return switch (date.granularity()) {
      case DURATION, SET, VAGUE, DECADE, CENTURY -> false;
      default -> true;
    };
  }

  private List<MainEvent.Answer> where() {
    List<EntityMentions.Mention> places = new ArrayList<>();
    for (Sentence sentence : support) {
      for (EntityMentions.Mention mention : mentions.within(sentence.span())) {
        if (mention.entity().type() == NameType.PLACE) {
          places.add(mention);
        }
      }
    }
    return answers(places);
  }

  private Optional<MainEvent.Answer> why() {
    return clause(WHY);
  }

  private Optional<MainEvent.Answer> how() {
    return clause(HOW);
  }

  /** The words from a cue to the next comma or the sentence's end. */
  private Optional<MainEvent.Answer> clause(List<String> cues) {
    for (Sentence sentence : support) {
      for (Token token : sentence.tokens()) {
        if (opens(cues, token.span())) {
          int start = token.span().start();
          return Optional.of(answer(new Span(start, clauseEnd(sentence, start))));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one of the cues begins at a word: one word as a whole, or a phrase. */
  private boolean opens(List<String> cues, Span word) {
    for (String cue : cues) {
      boolean whole = cue.indexOf(' ') >= 0 || cue.length() == word.length();
      if (whole && content.regionMatches(true, word.start(), cue, 0, cue.length())) {
        return true;
      }
    }
    return false;
  }

  private int clauseEnd(Sentence sentence, int from) {
    int end = sentence.span().end();
    for (Token token : sentence.tokens()) {
      char mark = content.charAt(token.span().start());
      if (token.span().start() > from
          && token.kind() == Token.Kind.MARK
          && ",;.!?”\"".indexOf(mark) >= 0) {
        return token.span().start();
      }
    }
    return end;
  }

  private MainEvent.Answer answer(Span span) {
    return new MainEvent.Answer(span.of(content), span);
  }
}
