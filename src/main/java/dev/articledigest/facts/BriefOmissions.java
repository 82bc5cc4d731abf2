package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the words that headlines in English leave out: articles, and auxiliaries before a
 * participle or of "to have" (Dorr, Zajic and Schwartz, "Hedge Trimmer: A Parse-and-Trim Approach
 * to Headline Generation", 2003). What is left says the same.
 */
final class BriefOmissions {

  /** Strong verbs whose past and participle are one. */
  private static final Set<String> PAST =
      WordSet.of(
          "made", "said", "found", "won", "left", "lost", "held", "sent", "built", "told", "led",
          "brought", "bought", "caught", "met", "put", "set", "cut", "hit", "shot", "struck",
          "fought", "taught", "spent", "paid", "kept", "sold", "shut", "stood", "spread", "sought");

  /** "Such | a", "half | an". */
  private static final Set<String> LED =
      WordSet.of("such", "what", "half", "quite", "many", "rather", "all", "not");

  /** "Found | dead", "left | homeless". */
  private static final Set<String> STATED =
      WordSet.of("found", "left", "shot", "declared", "presumed", "believed", "feared");

  /** "A | few", "the | same", "a | million": the article makes it what it is. */
  private static final Set<String> BOUND =
      WordSet.of(
          "few",
          "little",
          "lot",
          "bit",
          "number",
          "couple",
          "dozen",
          "half",
          "hundred",
          "thousand",
          "million",
          "billion",
          "majority",
          "handful",
          "same",
          "other",
          "most",
          "more",
          "last",
          "past",
          "next",
          "least",
          "one",
          "only",
          "very",
          "rest");

  private static final Set<String> PARTS = WordSet.of("third", "quarter", "fifth", "tenth");

  /** "$25 | a share". */
  private static final Set<String> EACH =
      WordSet.of(
          "share", "barrel", "ton", "tonne", "pound", "kilo", "gallon", "litre", "liter", "head",
          "piece", "mile", "bottle", "unit");

  /** "For | a week", "twice | a week", "deal of | the year". */
  private static final Set<String> TIMES =
      WordSet.of(
          "second", "minute", "hour", "day", "night", "week", "weekend", "month", "year", "season",
          "decade", "century", "time", "moment", "while");

  /** "A round, flat stone", "a tin and copper mine". */
  private static final Set<String> JOINTS = WordSet.of("-", ",", "and");

  private static final Set<String> QUOTING = WordSet.of("“", "‘", "\"", "'", "``", "`", "„", "«");

  private BriefOmissions() {}

  /**
   * Single words that may go together.
   *
   * @param verb the number of the main verb; -1 for none
   */
  static List<Span> find(List<Token> tokens, int verb) {
    List<Span> omitted = new ArrayList<>();
    boolean quoted = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.MARK) {
        quoted =
            QUOTING.contains(token.lower())
                ? !quoted
                : quoted && !BriefTails.CLOSING.contains(token.lower());
      } else if (!quoted && isArticle(tokens, i)) {
        omitted.add(token.span());
      }
    }
    for (int i = verb; i < verb + auxiliaries(tokens, verb); i++) {
      omitted.add(tokens.get(i).span());
    }
    return omitted;
  }

  /** How many auxiliaries may go from a verb on. */
  private static int auxiliaries(List<Token> tokens, int verb) {
    if (verb <= 0
        || verb + 1 >= tokens.size()
        || !isNoun(tokens.get(verb - 1))
        || hasParticiple(tokens, verb)) {
      return 0;
    }
    String word = tokens.get(verb).lower();
    if (MainVerbs.BE.contains(word)) {
      return passes(tokens, verb + 1) ? 1 : 0;
    }
    return MainVerbs.HAVE.contains(word) ? perfect(tokens, verb) : 0;
  }

  /** "The father of a man wanted for theft | was charged": one verb would be read as the other. */
  private static boolean hasParticiple(List<Token> tokens, int verb) {
    for (int i = verb - 1; i > 0 && !tokens.get(i).lower().equals(","); i--) {
      if (tokens.get(i).partOfSpeech() == PartOfSpeech.VERB
          && BriefVerbs.isParticiple(tokens.get(i).lower())
          && isNoun(tokens.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static int perfect(List<Token> tokens, int verb) {
    if (tokens.get(verb + 1).lower().equals("been")) {
      return passes(tokens, verb + 2) ? 2 : 0;
    }
    return !tokens.get(verb).lower().equals("had") && hasPast(tokens, verb + 1) ? 1 : 0;
  }

  private static boolean isArticle(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    // "The Hague" within a sentence is a name.
    boolean article = Words.isArticle(token.lower()) && (at == 0 || !token.isCapital());
    return article && !isBound(tokens, at) && hasNoun(tokens, at);
  }

  private static boolean isBound(List<Token> tokens, int at) {
    String next = tokens.get(at + 1).lower();
    return BOUND.contains(next)
        || TIMES.contains(next)
        || isPart(tokens, at + 1)
        || isShot(tokens, at)
        || isLed(tokens, at);
  }

  /** "Is getting | a shot in the arm": it would be shot. */
  private static boolean isShot(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at - 1).partOfSpeech().isVerbal()
        && isParticiple(tokens.get(at + 1).lower());
  }

  /** "A third of", but not "a third term". */
  private static boolean isPart(List<Token> tokens, int at) {
    return PARTS.contains(tokens.get(at).lower())
        && at + 1 < tokens.size()
        && tokens.get(at + 1).lower().equals("of");
  }

  private static boolean isLed(List<Token> tokens, int at) {
    String next = tokens.get(at + 1).lower();
    boolean led = at > 0 && LED.contains(tokens.get(at - 1).lower());
    boolean each = at > 0 && EACH.contains(next) && measures(tokens.get(at - 1));
    boolean utmost = next.endsWith("est") && tokens.get(at + 1).partOfSpeech() == PartOfSpeech.ADJ;
    return led || each || utmost;
  }

  private static boolean measures(Token before) {
    return switch (before.partOfSpeech()) {
      case NUM, NOUN, PROPN, ADJ, SYM -> true;
      default -> false;
    };
  }

  /** "The dead", "the 15": without the article they would be something else. */
  private static boolean hasNoun(List<Token> tokens, int at) {
    for (int i = at + 1; i < tokens.size(); i++) {
      switch (tokens.get(i).partOfSpeech()) {
        case NOUN, PROPN -> {
          return tokens.get(at + 1).partOfSpeech() != PartOfSpeech.NUM;
        }
        case ADJ, ADV, NUM, VERB, SYM -> {}
        default -> {
          if (!JOINTS.contains(tokens.get(i).lower())) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "The town hall was | sold to", "has been | charged with"; not "she was named mayor". */
  private static boolean passes(List<Token> tokens, int done) {
    return isVerb(tokens, done)
        && isParticiple(tokens.get(done).lower())
        && hasNoObject(tokens, done);
  }

  /** "A court has | sentenced her": the past is written alike. */
  private static boolean hasPast(List<Token> tokens, int done) {
    String word = tokens.get(done).lower();
    return isVerb(tokens, done) && (word.endsWith("ed") || PAST.contains(word));
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at).partOfSpeech() == PartOfSpeech.VERB;
  }

  private static boolean isParticiple(String word) {
    return PAST.contains(word) || BriefVerbs.isParticiple(word);
  }

  private static boolean hasNoObject(List<Token> tokens, int done) {
    int behind = done + 1;
    return switch (tokens.get(behind).partOfSpeech()) {
      case ADP, PART, SCONJ, CCONJ -> true;
      // "Was found safe".
      case ADJ -> STATED.contains(tokens.get(done).lower());
      default -> behind + 1 == tokens.size() && tokens.get(behind).kind() == Token.Kind.MARK;
    };
  }

  private static boolean isNoun(Token token) {
    return token.partOfSpeech().isNominal() || token.kind() == Token.Kind.MARK;
  }
}
