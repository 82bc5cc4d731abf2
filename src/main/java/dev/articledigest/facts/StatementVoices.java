package dev.articledigest.facts;

import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import java.util.Optional;

/**
 * Whose words sentences are that stand in no quotation marks and yet are not the writer's: turns of
 * an interview, letters of readers, what a colon hands over.
 */
final class StatementVoices {

  private final InterviewTurns turns;
  private final ReaderLetters letters;
  private final ColonQuotes quotes;

  StatementVoices(Text text, Facts facts, EntityMentions mentions) {
    this.turns = new InterviewTurns(text, facts);
    this.letters = new ReaderLetters(text, mentions);
    this.quotes = new ColonQuotes(text, mentions);
  }

  /** Whether all of the text is what several readers wrote. */
  boolean areLetters() {
    return !letters.isEmpty();
  }

  /** Whether a sentence is what somebody else says. */
  boolean isOthers(Sentence sentence) {
    return turns.isAnswer(sentence) || letters.has(sentence) || quotes.has(sentence);
  }

  /** Who says it; nothing where nobody can be sure. */
  Optional<Entity> speaker(Sentence sentence) {
    return turns.isAnswer(sentence)
        ? turns.speaker(sentence)
        : letters.has(sentence) ? letters.writer(sentence) : quotes.speaker(sentence);
  }
}
