package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Knows which dates tell when something else was that a sentence of English only names. */
final class DateBackground {

  private static final Set<String> FOLLOWING =
      WordSet.of("follow", "follows", "followed", "following");

  private static final Set<String> GOING_ON =
      WordSet.of("to", "through", "until", "till", "on", "onward", "onwards", "-", "–");

  private static final Set<String> BE = WordSet.of("is", "are", "was", "were", "did", "does", "do");

  private static final Set<String> SAYING = WordSet.of("that", "said", "says", "and", "but", ";");

  private DateBackground() {}

  static boolean has(DateMention date, List<Token> tokens, int at) {
    return isOrigin(date, tokens, at)
        || isOfRelative(tokens, at)
        || isOfFollowed(date, tokens, at)
        || isOfAnother(tokens, at);
  }

  /**
   * "A ferry from 1974", "bonds due 1993", "the conclusion from July", but not "the talks from July
   * to August" or "will be closed from January 1".
   */
  private static boolean isOrigin(DateMention date, List<Token> tokens, int at) {
    String before = Within.word(tokens, at - 1);
    if (date.isYear()) {
      return before.equals("from") || before.equals("due");
    }
    int behind = Within.firstFrom(tokens, date.evidence().end());
    return at > 1
        && !date.isWithinDay()
        && before.equals("from")
        && tokens.get(at - 2).partOfSpeech() == PartOfSpeech.NOUN
        && !GOING_ON.contains(Within.word(tokens, behind));
  }

  /**
   * "It spoke of the crisis that began in 2008", not "the crisis that began here ended in 2008".
   */
  private static boolean isOfRelative(List<Token> tokens, int at) {
    for (int i = at - 1; i > 1; i--) {
      if (tokens.get(i).lower().equals("that")) {
        return tokens.get(i - 1).partOfSpeech() == PartOfSpeech.NOUN
            && tokens.get(i + 1).partOfSpeech().isVerbal()
            && StatementGuard.hasVerb(tokens.subList(0, i));
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** "The talks follow a request in December 2024": they are later. */
  private static boolean isOfFollowed(DateMention date, List<Token> tokens, int at) {
    for (int i = at - 1; i > 0 && !date.isWithinDay(); i--) {
      String word = tokens.get(i).lower();
      if (SAYING.contains(word)) {
        return false;
      }
      if (FOLLOWING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Most of it is for the yard, as is another sum that the town granted in May". */
  private static boolean isOfAnother(List<Token> tokens, int at) {
    for (int i = at - 1; i > 1; i--) {
      if (tokens.get(i).lower().equals(",")) {
        return Within.word(tokens, i + 1).equals("as") && BE.contains(Within.word(tokens, i + 2));
      }
    }
    return false;
  }
}
