package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Lemmatizer;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds for what reason the event happened: what a cause, a reaction, an aim or an accident's
 * circumstance is told by, the surest and earliest first.
 */
final class EventReasons {

  private static final EventPhrases CUES =
      new EventPhrases(WordList.lines(EventReasons.class, "event-reason-cues.txt"));
  private static final EventPhrases OPENERS =
      new EventPhrases(WordList.lines(EventReasons.class, "event-reason-openers.txt"));
  private static final Set<String> MOTIONS = WordList.load(EventReasons.class, "event-motions.txt");
  private static final double REACTION = 0.9;
  private static final double CHAIN = 0.85;
  private static final double CAUSE = 0.8;
  private static final double AIM = 0.7;
  private static final double AFTERMATH = 0.65;
  private static final double CIRCUMSTANCE = 0.92;
  private static final double LATER = 0.08;
  private static final int LEAD = 4;
  private static final int REACH = 8;

  private final EventLead lead;
  private final EventCues cues;
  private final EventCircumstances circumstances;
  private final EventBest best;

  EventReasons(EventLead lead, EventCues cues) {
    this.lead = lead;
    this.cues = cues;
    this.circumstances = new EventCircumstances(lead);
    this.best = new EventBest(lead);
  }

  EventBest find() {
    int position = 0;
    for (Sentence sentence : lead.all()) {
      if (position <= LEAD || cues.shared(sentence) > 0) {
        new Reader(sentence, position).read();
      }
      double score = CIRCUMSTANCE - LATER / 2 * position;
      Optional<Span> circumstance = circumstances.find(sentence);
      if (circumstance.isPresent()) {
        best.addSaid(circumstance.get(), score);
      }
      position++;
    }
    return best;
  }

  /** Reads one sentence. */
  private final class Reader {

    private final Sentence sentence;
    private final List<Token> tokens;
    private final double later;
    private final boolean onTopic;
    private final PredicateFinder clauses;
    private final PhraseFinder phrases;
    private final ClauseMarks marks;

    Reader(Sentence sentence, int position) {
      this.sentence = sentence;
      this.tokens = sentence.tokens();
      this.later = LATER * position;
      this.onTopic = cues.isOnTopic(sentence, position);
      this.clauses = new PredicateFinder(lead, sentence);
      this.phrases = new PhraseFinder(lead, sentence);
      this.marks = new ClauseMarks(lead, sentence);
    }

    void read() {
      for (int i = 0; i + 1 < tokens.size(); i++) {
        Span word = tokens.get(i).span();
        int cue = CUES.longest(lead.content(), word);
        int opener = OPENERS.longest(lead.content(), word);
        if (cue > 0) {
          add(thing(word.start() + cue), CAUSE);
        } else if (opener > 0 && !isSource(i)) {
          add(thing(word.start() + opener).map(word::union), CAUSE);
        } else if (lead.word(tokens.get(i)).equals("because") && !marksFollow(i)) {
          int at = i;
          add(whole(i).map(word::union).or(() -> clauses.rest(at)), CAUSE);
        } else if (onTopic) {
          readHanger(i);
        }
      }
    }

    private void add(Optional<Span> span, double weight) {
      if (span.isPresent()) {
        best.add(span.get(), weight - later);
      }
    }

    /** "due to | rising costs", "in order to | cut costs". */
    private Optional<Span> thing(int start) {
      int from = EventLead.tokenAt(sentence, start);
      if (from >= tokens.size()) {
        return Optional.empty();
      }
      boolean verb = tokens.get(from).partOfSpeech() == PartOfSpeech.VERB;
      if (verb && lead.word(tokens.get(from - 1)).equals("to") && isDue(from - 2)) {
        return Optional.empty();
      }
      Optional<Span> clause = verb ? whole(from - 1) : Optional.empty();
      return clause.isPresent() ? clause : phrases.find(from);
    }

    /** "are due to | meet": when, not why. */
    private boolean isDue(int at) {
      return lead.word(sentence, at).equals("due") && !lead.word(sentence, at + 2).endsWith("ing");
    }

    private boolean marksFollow(int at) {
      return tokens.get(at + 1).kind() == Token.Kind.MARK;
    }

    /** "citing an Orlen commander", "citing sources": who told it, not why it happened. */
    private boolean isSource(int at) {
      if (!lead.word(tokens.get(at)).equals("citing")) {
        return false;
      }
      Optional<Span> cited = phrases.find(at + 1);
      return cited.isEmpty() || cues.isSource(sentence, cited.get());
    }

    private Optional<Span> whole(int at) {
      return clauses.behind(at).map(PredicateFinder.Hung::whole);
    }

    private void readHanger(int at) {
      switch (lead.word(tokens.get(at))) {
        case "after" -> {
          if (!cues.isMeasured(sentence, at)) {
            readAfter(at);
          }
        }
        case "as" -> {
          if (cues.harms(sentence, at) && isHung(at)) {
            add(whole(at), CHAIN);
          }
        }
        case "over" -> {
          if (tokens.get(at + 1).partOfSpeech() != PartOfSpeech.PROPN && reacts(at)) {
            add(phrases.find(at + 1), AIM);
          }
        }
        case "for" -> readFor(at);
        default -> {}
      }
    }

    /** "sparks outrage after changing shape"; "gets a boost after the police found nothing". */
    private void readAfter(int at) {
      Optional<Span> clause = clauses.told(at).map(PredicateFinder.Hung::whole);
      if (reacts(at)) {
        add(clause.or(() -> phrases.find(at + 1)), REACTION);
      } else if (!cues.isGerund(sentence, at + 1)) {
        add(clause, AFTERMATH);
      }
    }

    /** "criticised him for closing the case"; "arrives at the palace for talks". */
    private void readFor(int at) {
      if (cues.isGerund(sentence, at + 1) && reacts(at)) {
        add(whole(at), REACTION);
      } else if (isBefore(at, MOTIONS)) {
        add(phrases.find(at + 1).map(tokens.get(at).span()::union), AIM);
      }
    }

    private boolean reacts(int at) {
      return cues.reacts(sentence, at);
    }

    /** "died when the tram fell | as it took a bend". */
    private boolean isHung(int at) {
      for (Token token : tokens.subList(Math.max(0, at - REACH), at)) {
        if (lead.word(token).equals("when") || lead.word(token).equals("after")) {
          return true;
        }
      }
      return false;
    }

    private boolean isBefore(int at, Set<String> lemmas) {
      for (int i = at - 1; i >= Math.max(0, at - REACH) && !marks.isBreak(i); i--) {
        Token token = tokens.get(i);
        if (token.partOfSpeech() == PartOfSpeech.VERB
            && lemmas.contains(Lemmatizer.lemma(lead.content(), token))) {
          return true;
        }
      }
      return false;
    }
  }
}
