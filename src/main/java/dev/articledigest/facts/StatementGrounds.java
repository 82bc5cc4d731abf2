package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the sentences that can tell of a thing that a sentence is about as if the reader knew it:
 * behind an arrest "The investigation started on Friday" may be about another case.
 */
final class StatementGrounds {

  /** So many sentences before mostly tell of it, by whatever word. */
  private static final int NEAR = 3;

  /** Words that begin with the same letters mostly are of one kind: "arrested", "the arrest". */
  private static final int STEM = 5;

  /** What calls somebody or a body by what they are can mean anyone who was named. */
  private static final Set<String> BEARERS =
      WordSet.of(
          "family",
          "administration",
          "government",
          "brand",
          "mogul",
          "frontrunner",
          "front-runner");

  private final Text text;
  private final BareSubject subject;

  StatementGrounds(Text text, BareSubject subject) {
    this.text = text;
    this.subject = subject;
  }

  /**
   * The numbers of those sentences, all before it.
   *
   * @param sentence the number of the sentence
   * @param tokens its tokens, from a bare "the" on
   */
  Set<Integer> of(int sentence, List<Token> tokens) {
    int head = Math.max(1, subject.head(tokens));
    // "The Rebels" are known by that name.
    if (tokens.get(head).isCapital() || isDescribed(tokens, head + 1)) {
      return Set.of();
    }
    String noun = tokens.get(head).bare();
    boolean bears = bears(noun);
    Set<Integer> grounds = new HashSet<>();
    for (int i = 0; i < sentence; i++) {
      if (bears || i >= sentence - NEAR || tellsOf(noun, text.sentences().get(i))) {
        grounds.add(i);
      }
    }
    return grounds;
  }

  /** "The man holding the spotlight was", "the coat buried with him was": which, is told. */
  private static boolean isDescribed(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || tokens.get(at).partOfSpeech() != PartOfSpeech.VERB) {
      return false;
    }
    boolean participle =
        tokens.get(at).lower().endsWith("ing")
            || tokens.get(at + 1).partOfSpeech() == PartOfSpeech.ADP;
    return participle
        && tokens.subList(at + 2, tokens.size()).stream()
            .anyMatch(token -> token.partOfSpeech().isVerbal());
  }

  /** Whether a noun calls somebody or a body by what they are. */
  static boolean bears(String noun) {
    return StatementDescription.isPerson(noun)
        || StatementReferent.BODIES.contains(noun)
        || BEARERS.contains(noun);
  }

  /** Whether a sentence has a word of the same kind as a noun. */
  static boolean tellsOf(String noun, Sentence sentence) {
    String stem = noun.substring(0, Math.min(STEM, noun.length()));
    for (Token token : sentence.tokens()) {
      String word = token.bare();
      if (word.startsWith(stem) || word.endsWith(noun)) {
        return true;
      }
    }
    return false;
  }
}
