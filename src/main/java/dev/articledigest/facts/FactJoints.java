package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Tells where a fact may have two sentences. */
final class FactJoints {

  private static final Set<String> OPENERS =
      WordSet.of("it", "he", "she", "they", "its", "his", "her", "their", "the");

  /** What they open tells of something else. */
  private static final Set<String> SHIFTS =
      WordSet.of("meanwhile", "elsewhere", "separately", "earlier");

  /** So far behind the start of a sentence the day or year that opens it may end. */
  private static final int LONGEST_DATE = 6;

  /** In tokens. */
  private static final int LONGEST_LABEL = 9;

  private final Text text;
  private final Facts facts;
  private final BareSubject subjects;

  FactJoints(Text text, Facts facts) {
    this.text = text;
    this.facts = facts;
    this.subjects = new BareSubject(text);
  }

  /**
   * Whether the next sentence may go on with what a statement tells: the next paragraph mostly
   * tells of something else, though it points back, unless it opens with it.
   */
  boolean goOn(int before) {
    int next = before + 1;
    if (next == text.sentences().size() || text.sentences().get(next).tokens().isEmpty()) {
      return false;
    }
    Sentence sentence = text.sentences().get(next);
    String opener = sentence.tokens().get(0).lower();
    return !SHIFTS.contains(opener)
        && !(StatementPointers.opensWithTime(sentence.tokens()) && isUndated(before))
        && (sentence.block() == text.sentences().get(before).block()
            || (OPENERS.contains(opener) && !turns(sentence, before) && !isLabelled(sentence))
            || StatementTurns.tellsWhoSaysSo(sentence.tokens()));
  }

  /**
   * "In 2024, Lind had losses." and "The growth was due to": the paragraph before tells of another
   * time, and of nothing of that kind.
   */
  private boolean turns(Sentence sentence, int before) {
    int head =
        sentence.tokens().get(0).lower().equals("the") && opensWithDate(before)
            ? subjects.head(sentence.tokens())
            : 0;
    String noun = head > 0 ? sentence.tokens().get(head).bare() : "";
    return head > 0
        && !StatementGrounds.bears(noun)
        && !StatementGrounds.tellsOf(noun, text.sentences().get(before));
  }

  private boolean isUndated(int index) {
    return Within.of(facts.dates(), text.sentences().get(index).span()).isEmpty();
  }

  /** "The other side of town: Boats and mills were for sale." */
  private static boolean isLabelled(Sentence sentence) {
    return StatementLabels.verbless(sentence.tokens(), LONGEST_LABEL) > 0;
  }

  private boolean opensWithDate(int index) {
    List<Token> tokens = text.sentences().get(index).tokens();
    int comma = 0;
    while (comma < Math.min(LONGEST_DATE, tokens.size() - 1)
        && !tokens.get(comma).lower().equals(",")) {
      comma++;
    }
    Span opening = tokens.get(0).span().union(tokens.get(comma).span());
    return tokens.get(comma).lower().equals(",") && !Within.of(facts.dates(), opening).isEmpty();
  }
}
