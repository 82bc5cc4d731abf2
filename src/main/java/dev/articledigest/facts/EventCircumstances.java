package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what accidents are put down to: speed, or the conditions they happened in. */
final class EventCircumstances {

  private static final Set<String> ACCIDENTS =
      WordList.load(EventCircumstances.class, "event-accidents.txt");
  private static final Set<String> CONDITIONS =
      WordList.load(EventCircumstances.class, "event-circumstances.txt");
  private static final Set<String> SPEEDS = WordSet.of("speed", "speeds", "fast", "faster");
  private static final Set<String> EXCESSES =
      WordSet.of("too", "high", "higher", "above", "faster", "excessive", "over");
  private static final int REACH = 7;

  private final EventLead lead;
  private final boolean accident;

  EventCircumstances(EventLead lead) {
    this.lead = lead;
    this.accident = !Collections.disjoint(ACCIDENTS, lead.topic()) || opensWithAccident();
  }

  private boolean opensWithAccident() {
    for (int i = 0; i < Math.min(2, lead.prose().size()); i++) {
      if (isOfAccident(lead.prose().get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfAccident(Sentence sentence) {
    return !Collections.disjoint(ACCIDENTS, Words.stems(sentence.span().of(lead.content())));
  }

  /** The first circumstance a sentence tells, if the event is an accident. */
  Optional<Span> find(Sentence sentence) {
    if (!accident) {
      return Optional.empty();
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      String word = lead.word(tokens.get(i));
      Optional<Span> found = Optional.empty();
      if (SPEEDS.contains(word)) {
        found = speed(sentence, i);
      } else if (CONDITIONS.contains(word) && tokens.get(i).partOfSpeech() == PartOfSpeech.NOUN) {
        found = condition(sentence, i);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "in | icy conditions", "during a | heavy storm": with the words that say of what sort. */
  private static Optional<Span> condition(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    int first = at;
    while (first > 0 && isSort(tokens.get(first - 1))) {
      first--;
    }
    int before = is(tokens, first - 1, PartOfSpeech.DET) ? first - 2 : first - 1;
    return first < at && is(tokens, before, PartOfSpeech.ADP)
        ? Optional.of(span(tokens, first, at + 1))
        : Optional.empty();
  }

  private static boolean is(List<Token> tokens, int at, PartOfSpeech tag) {
    return at >= 0 && tokens.get(at).partOfSpeech() == tag;
  }

  private static boolean isSort(Token token) {
    return token.partOfSpeech() == PartOfSpeech.ADJ || token.partOfSpeech() == PartOfSpeech.NOUN;
  }

  /** "entered a bend at high speed", "going too fast": from the verb on. */
  private Optional<Span> speed(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    ClauseMarks marks = new ClauseMarks(lead, sentence);
    int verb = at - 1;
    while (verb > at - REACH && verb > 0 && !is(tokens, verb, PartOfSpeech.VERB)) {
      if (marks.isBreak(verb)) {
        return Optional.empty();
      }
      verb--;
    }
    boolean excessive =
        tokens.subList(verb, at + 1).stream().map(lead::word).anyMatch(EXCESSES::contains);
    int end = at + 1 < tokens.size() && marks.isQuote(at + 1) ? at + 2 : at + 1;
    Span span = span(tokens, verb, end);
    return is(tokens, verb, PartOfSpeech.VERB) && excessive && marks.isBalanced(span)
        ? Optional.of(span)
        : Optional.empty();
  }

  private static Span span(List<Token> tokens, int from, int end) {
    return new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
  }
}
