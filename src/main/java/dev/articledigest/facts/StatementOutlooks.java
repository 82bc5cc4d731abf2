package dev.articledigest.facts;

import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds outlooks that the news has overtaken: texts that are written on for days say at their head
 * that "a judge on Friday denied the request", and further down still that he "is expected to
 * decide by Friday".
 */
final class StatementOutlooks {

  private static final Set<String> DECIDED =
      WordSet.of(
          "decided",
          "denied",
          "ruled",
          "approved",
          "rejected",
          "granted",
          "voted",
          "convicted",
          "acquitted",
          "overturned",
          "upheld",
          "dismissed",
          "blocked",
          "cleared",
          "sentenced",
          "elected",
          "signed");

  private static final Set<String> DECIDING =
      WordSet.of("decide", "decision", "rule", "ruling", "verdict", "vote", "sentence", "sign");

  private static final Set<String> AHEAD =
      WordSet.of("expected", "will", "due", "scheduled", "set", "likely", "would");

  private final Text text;
  private final List<DateMention> dates;
  private final int lead;

  /** The days on which the first sentence says that something was decided. */
  private final Set<String> decided;

  StatementOutlooks(Text text, Facts facts) {
    this.text = text;
    this.dates = facts.dates();
    this.lead = StatementOpening.first(text);
    this.decided = lead >= 0 ? decided(text.sentences().get(lead)) : Set.of();
  }

  private Set<String> decided(Sentence sentence) {
    return has(sentence.tokens(), DECIDED) && !has(sentence.tokens(), AHEAD)
        ? days(sentence)
        : Set.of();
  }

  private Set<String> days(Sentence sentence) {
    Set<String> days = new HashSet<>();
    for (DateMention date : Within.of(dates, sentence.span())) {
      if (date.granularity() == DateMention.Granularity.DAY) {
        days.add(date.value());
      }
    }
    return days;
  }

  /** Whether a sentence looks ahead to what the first one tells as done. */
  boolean isOvertaken(int index) {
    Sentence sentence = text.sentences().get(index);
    return index != lead
        && !decided.isEmpty()
        && has(sentence.tokens(), AHEAD)
        && has(sentence.tokens(), DECIDING)
        && days(sentence).stream().anyMatch(decided::contains);
  }

  private static boolean has(List<Token> tokens, Set<String> words) {
    for (Token token : tokens) {
      if (words.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
