package dev.articledigest.facts;

import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Knows which sentences tell of a time long past that only a sentence before them names: "Lind died
 * in 2000. Her name stayed on the ballot." read alone would be this year's news.
 */
final class StatementTimes {

  /** What happened so many years before the article is not its news. */
  private static final int OLD = 2;

  private static final Set<String> PRESENT =
      WordSet.of(
          "is", "are", "has", "have", "will", "can", "may", "does", "do", "now", "today", "'s",
          "still", "since");

  private final List<DateMention> dates;
  private final BitSet inherited = new BitSet();
  private final StatementOutlooks outlooks;

  StatementTimes(Text text, Facts facts) {
    this.dates = facts.dates();
    this.outlooks = new StatementOutlooks(text, facts);
    int now = articleYear();
    for (int i = 1; i < text.sentences().size(); i++) {
      Sentence before = text.sentences().get(i - 1);
      Sentence sentence = text.sentences().get(i);
      boolean old = inherited.get(i - 1) || isOld(before, now);
      boolean close = sentence.block() == before.block();
      if (close && ((old && isUndatedPast(sentence)) || isOfYear(before, sentence))) {
        inherited.set(i);
      }
    }
  }

  /** "2013 was an example. The year ended with storms." */
  private boolean isOfYear(Sentence before, Sentence sentence) {
    if (!Within.word(sentence.tokens(), 0).equals("the")
        || !Within.word(sentence.tokens(), 1).equals("year")
        || !StatementReferent.acts(sentence.tokens(), 2)) {
      return false;
    }
    for (DateMention date : Within.of(dates, before.span())) {
      if (date.isYear()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the time of a sentence is long past and told before it. */
  boolean isInherited(int sentence) {
    return inherited.get(sentence);
  }

  /** Whether a sentence looks ahead to what the first one tells as done. */
  boolean isOvertaken(int sentence) {
    return outlooks.isOvertaken(sentence);
  }

  /** The year of the article, or the newest one that was found from its date; 0 for unknown. */
  private int articleYear() {
    int newest = 0;
    for (DateMention date : dates) {
      newest = date.resolvedFrom().isPresent() ? Math.max(newest, year(date)) : newest;
    }
    return newest;
  }

  private boolean isOld(Sentence sentence, int now) {
    int newest = 0;
    boolean ago = false;
    for (DateMention date : Within.of(dates, sentence.span())) {
      newest = Math.max(newest, year(date));
      ago |= date.text().endsWith("years ago");
    }
    return newest > 0 ? newest <= now - OLD : ago && now == 0;
  }

  private boolean isUndatedPast(Sentence sentence) {
    boolean past = false;
    for (Token token : sentence.tokens()) {
      if (PRESENT.contains(token.lower())) {
        return false;
      }
      past |= token.partOfSpeech().isVerbal() && VerbTense.hasPastForm(token.lower());
    }
    return past && Within.of(dates, sentence.span()).isEmpty();
  }

  /** The year of a date; 0 where it has none. */
  private static int year(DateMention date) {
    String value = date.value();
    return value.length() < 4 ? 0 : NumberReader.whole(value.substring(0, 4)).orElse(0);
  }
}
