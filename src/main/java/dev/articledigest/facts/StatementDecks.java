package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.List;

/**
 * Knows the deck of an article: the line below its headline that goes on with it in the headline's
 * short style ("Residents cite safety as top concern.") and names nobody. What follows tells it
 * once more, and whom it is about.
 */
final class StatementDecks {

  private static final int LONGEST = 14;

  /** A deck stands above so many sentences at least, or it is the news itself. */
  private static final int LEAST_BELOW = 5;

  private StatementDecks() {}

  /** Whether a sentence is one. */
  static boolean is(Text text, int index) {
    List<Sentence> sentences = text.sentences();
    Sentence sentence = sentences.get(index);
    return text.isEnglish()
        && index == 1
        && sentence.isProse()
        && sentences.get(0).kind() == Block.Kind.TITLE
        && sentences.size() - index > LEAST_BELOW
        && sentences.get(index + 1).block() != sentence.block()
        && Words.count(sentence.span().of(text.content())) <= LONGEST
        && opensBare(text, sentence.tokens());
  }

  /** Whether it has a verb, and before that no article, pronoun, number or name. */
  private static boolean opensBare(Text text, List<Token> tokens) {
    for (Token token : tokens) {
      switch (token.partOfSpeech()) {
        case VERB, AUX -> {
          return true;
        }
        case DET, PRON, NUM, SCONJ -> {
          return false;
        }
        default -> {
          if (Named.at(text, token.span()).isPresent()) {
            return false;
          }
        }
      }
    }
    return false;
  }
}
