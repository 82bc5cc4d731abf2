package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Knows which dates tell when something else was that a sentence of English only names. */
final class DateBackground {

  private static final Set<String> FOLLOWING =
      WordSet.of("follow", "follows", "followed", "following");

  private static final Set<String> GOING_ON =
      WordSet.of("to", "through", "until", "till", "on", "onward", "onwards", "-", "–");

  private static final Set<String> PUBLISHED =
      WordSet.of("released", "published", "aired", "posted", "unveiled");

  private static final Set<String> DONE_TO =
      WordSet.of(
          "issued",
          "signed",
          "approved",
          "filed",
          "adopted",
          "passed",
          "enacted",
          "bought",
          "sold",
          "built",
          "acquired",
          "obtained",
          "recorded",
          "seized");

  private static final Set<String> SUBJECTS = WordSet.of("he", "she", "they", "it");

  private static final Set<String> TOWARD = WordSet.of("toward", "towards", "to");

  private static final Set<PartOfSpeech> DETERMINING =
      EnumSet.of(PartOfSpeech.DET, PartOfSpeech.ADJ);

  private static final Set<String> BE = WordSet.of("is", "are", "was", "were", "did", "does", "do");

  private static final Set<String> SAYING = WordSet.of("that", "said", "says", "and", "but", ";");

  /** Who does it asks for what is done then, or later. */
  private static final Set<String> URGING =
      WordSet.of(
          "urged",
          "asked",
          "told",
          "ordered",
          "invited",
          "warned",
          "encouraged",
          "instructed",
          "begged",
          "advised",
          "reminded");

  /** So many words may stand between such a date and the comma behind. */
  private static final int NEAR = 8;

  /** So many words may stand between one who is urged and what to. */
  private static final int URGED = 8;

  private DateBackground() {}

  static boolean has(DateMention date, List<Token> tokens, int at) {
    int behind = Within.firstFrom(tokens, date.evidence().end());
    return isOrigin(date, tokens, at, behind)
        || isOfRelative(tokens, at)
        || isOfFollowed(date, tokens, at)
        || isOfAnother(tokens, at)
        || isAim(tokens, at, behind)
        || isOfPart(date, tokens, at)
        || (date.isYear() && isOfNamed(tokens, at, behind));
  }

  private static boolean isOfPart(DateMention date, List<Token> tokens, int at) {
    return isUrged(tokens, at)
        || isOfObject(date, tokens, at)
        || isOfOwned(tokens, at)
        || isMeanwhile(tokens, at);
  }

  /**
   * "A ferry from 1974", "bonds due 1993", "the conclusion from July", but not "the talks from July
   * to August" or "will be closed from January 1".
   */
  private static boolean isOrigin(DateMention date, List<Token> tokens, int at, int behind) {
    String before = Within.word(tokens, at - 1);
    if (date.isYear()) {
      return before.equals("from") || before.equals("due");
    }
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

  /**
   * "It shifts focus toward the November election", "to influence the Nov. 8 vote", "by setting a
   * May 4 date", but not "for the November meeting" or "held a Monday vote".
   */
  private static boolean isAim(List<Token> tokens, int at, int behind) {
    int lead = at - 1;
    while (lead > 0 && DETERMINING.contains(tokens.get(lead).partOfSpeech())) {
      lead--;
    }
    return lead > 0
        && lead < at - 1
        && behind < tokens.size()
        && tokens.get(behind).partOfSpeech() == PartOfSpeech.NOUN
        && (TOWARD.contains(tokens.get(lead).lower()) || isToBeDone(tokens, lead));
  }

  private static boolean isToBeDone(List<Token> tokens, int verb) {
    String word = tokens.get(verb).lower();
    return tokens.get(verb).partOfSpeech() == PartOfSpeech.VERB
        && (word.endsWith("ing") || Within.word(tokens, verb - 1).equals("to"));
  }

  /** "He waved and urged them to vote on Tuesday", but not "he was told to leave on Tuesday". */
  private static boolean isUrged(List<Token> tokens, int at) {
    int to = 0;
    for (int i = at - 1; i > 0 && tokens.get(i).kind() != Token.Kind.MARK; i--) {
      String word = tokens.get(i).lower();
      if (word.equals("to") && tokens.get(i + 1).partOfSpeech().isVerbal()) {
        to = at - i <= URGED ? i : 0;
      }
      if (to > i && to - i <= URGED && URGING.contains(word)) {
        return !tokens.get(i - 1).partOfSpeech().isVerbal();
      }
    }
    return false;
  }

  /**
   * "A law passed in 1994 bars them", "under a plan approved in 1987, the mill has bought land":
   * before the main verb a year tells which one. But "a poll released on Saturday found it": that
   * was when it was told.
   */
  private static boolean isOfNamed(List<Token> tokens, int at, int behind) {
    int verb = 0;
    while (verb < at && !tokens.get(verb).partOfSpeech().isVerbal()) {
      verb++;
    }
    return verb < at
        && behind < tokens.size()
        && describes(tokens, verb)
        && isBeforeMain(tokens, verb, behind);
  }

  private static boolean describes(List<Token> tokens, int verb) {
    String word = tokens.get(verb).lower();
    return verb > 0
        && tokens.get(verb).partOfSpeech() == PartOfSpeech.VERB
        && tokens.get(verb - 1).partOfSpeech().isNominal()
        && VerbTense.hasPastForm(word)
        && !CueWords.isCue(word);
  }

  /** "According to figures released in July", "a block of shares issued on July 1". */
  private static boolean isOfObject(DateMention date, List<Token> tokens, int at) {
    boolean led = at > 0 && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.ADP;
    int verb = led ? at - 2 : at - 1;
    if (verb < 2 || !isDone(date, Within.word(tokens, verb)) || !describes(tokens, verb)) {
      return false;
    }
    int first = verb - 1;
    while (first > 0 && isOfSubject(tokens.get(first).partOfSpeech())) {
      first--;
    }
    return tokens.get(first).partOfSpeech() == PartOfSpeech.ADP
        && StatementGuard.hasVerb(tokens.subList(0, first));
  }

  private static boolean isDone(DateMention date, String word) {
    // "In a poll published on Monday": that was when they said so.
    return DONE_TO.contains(word) || (PUBLISHED.contains(word) && !date.isWithinDay());
  }

  /** "They met briefly, while the handover will take place in May". */
  private static boolean isMeanwhile(List<Token> tokens, int at) {
    boolean ahead = false;
    for (int i = at - 1; i > 0; i--) {
      String word = tokens.get(i).lower();
      ahead |= word.equals("will");
      if (ahead && word.equals("while")) {
        return tokens.get(i - 1).lower().equals(",");
      }
    }
    return false;
  }

  /** "They share a flat she bought in 2007." */
  private static boolean isOfOwned(List<Token> tokens, int at) {
    for (int i = at - 2; i > 1 && tokens.get(i).kind() != Token.Kind.MARK; i--) {
      if (SUBJECTS.contains(tokens.get(i).lower())
          && tokens.get(i - 1).partOfSpeech() == PartOfSpeech.NOUN
          && tokens.get(i + 1).partOfSpeech() == PartOfSpeech.VERB) {
        return tokens.get(i - 2).partOfSpeech() == PartOfSpeech.DET
            && StatementGuard.hasVerb(tokens.subList(0, i - 1));
      }
    }
    return false;
  }

  private static boolean isBeforeMain(List<Token> tokens, int verb, int behind) {
    int comma = behind;
    while (comma < Math.min(tokens.size(), behind + NEAR)
        && !tokens.get(comma).lower().equals(",")) {
      comma++;
    }
    if (Within.word(tokens, comma).equals(",")
        && tokens.get(0).partOfSpeech() == PartOfSpeech.ADP) {
      int main = comma + 1;
      while (main < tokens.size() && isOfSubject(tokens.get(main).partOfSpeech())) {
        main++;
      }
      return main > comma + 1 && isFinite(tokens, main);
    }
    return isFinite(tokens, behind)
        && tokens.subList(verb, behind).stream().noneMatch(t -> t.lower().equals(","));
  }

  private static boolean isOfSubject(PartOfSpeech tag) {
    return tag.isNominal() || tag == PartOfSpeech.DET || tag == PartOfSpeech.ADJ;
  }

  private static boolean isFinite(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).partOfSpeech().isVerbal()
        && !tokens.get(at).lower().endsWith("ing")
        && !SAYING.contains(tokens.get(at).lower());
  }
}
