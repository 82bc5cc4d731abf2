package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of the lead from which reasons and manners are told. */
final class EventCues {

  private static final Set<String> REACTIONS =
      WordList.load(EventCues.class, "event-reactions.txt");
  private static final Set<String> HARMS = WordList.load(EventCues.class, "event-harms.txt");
  private static final Set<String> TIMES =
      WordSet.of(
          "second", "minute", "hour", "day", "week", "month", "year", "shortly", "just", "soon");
  private static final Set<String> TELLERS =
      WordSet.ofAll(
          ClauseVerbs.PEOPLE,
          WordSet.of("source", "report", "document", "record", "statement", "interview"));
  private static final int REACH = 12;
  private static final int LEAD = 4;

  private final EventLead lead;

  /** How many of the headline's words a sentence says, by where it begins. */
  private final Map<Integer, Integer> shared = new HashMap<>();

  EventCues(EventLead lead) {
    this.lead = lead;
  }

  /** Whether a sentence is of the lead and takes up the headline; without a headline the first. */
  boolean isOnTopic(Sentence sentence, int position) {
    if (position < 3 || position > LEAD) {
      return position < 3;
    }
    return shared(sentence) >= 2;
  }

  /** "eleven days | after": how long, not why or how. */
  boolean isMeasured(Sentence sentence, int at) {
    return TIMES.contains(Words.stem(lead.word(sentence, at - 1)));
  }

  /** How many of the headline's words a sentence says again. */
  int shared(Sentence sentence) {
    if (lead.topic().isEmpty()) {
      return 0;
    }
    Integer known = shared.get(sentence.span().start());
    if (known == null) {
      Set<String> stems = new HashSet<>(Words.stems(sentence.span().of(lead.content())));
      stems.retainAll(lead.topic());
      known = stems.size();
      shared.put(sentence.span().start(), known);
    }
    return known;
  }

  /** Whether before a word of the sentence something is done or felt because of something else. */
  boolean reacts(Sentence sentence, int at) {
    return stands(sentence, at, REACTIONS);
  }

  /** Whether before a word of the sentence somebody comes to harm. */
  boolean harms(Sentence sentence, int at) {
    return stands(sentence, at, HARMS);
  }

  /** Not "found dead after a search". */
  private boolean stands(Sentence sentence, int at, Set<String> stems) {
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      if (lead.word(sentence, i).equals("found")) {
        return false;
      }
      if (stems.contains(Words.stem(lead.word(sentence, i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is an -ing form that says what somebody did. */
  boolean isGerund(Sentence sentence, int at) {
    return at < sentence.tokens().size()
        && PredicateFinder.isGerund(lead.word(sentence, at), sentence.tokens().get(at));
  }

  /** Whether a phrase names somebody who tells something. */
  boolean isSource(Sentence sentence, Span phrase) {
    int last = EventLead.tokenAt(sentence, phrase.end() - 1);
    String head = lead.word(sentence, last);
    return sentence.tokens().get(last).partOfSpeech() == PartOfSpeech.PROPN
        || TELLERS.contains(head)
        || TELLERS.contains(Words.stem(head))
        || phrase.of(lead.content()).toLowerCase(Locale.ROOT).contains("sources");
  }
}
