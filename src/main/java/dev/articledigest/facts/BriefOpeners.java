package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the words that open what hangs on a whole sentence: when, where, why and in whose company
 * it happened; and, more loosely, what for, by what means, and what else.
 */
final class BriefOpeners {

  /** Those that tell purpose, means or side: what goes before is whole, if vague, without. */
  private static final Set<String> PURPOSES =
      WordSet.of("for", "with", "by", "against", "over", "on");

  /** What is done whatever its aim: "rejected a request | to open the file". */
  private static final Set<String> AIMS =
      WordSet.of(
          "request",
          "plan",
          "plans",
          "bid",
          "effort",
          "efforts",
          "attempt",
          "attempts",
          "move",
          "moves",
          "offer",
          "proposal",
          "vote",
          "deal",
          "agreement",
          "campaign",
          "call",
          "calls",
          "bill",
          "motion",
          "appeal",
          "operation",
          "operations",
          "project",
          "law",
          "measure");

  /**
   * They tell when and why, right behind a verb too: "was killed | when", "rescued him | after".
   */
  private static final Set<String> TIMES =
      WordSet.of("after", "while", "when", "as", "amid", "following", "during", "because");

  /** "Was put off | due to fog". */
  private static final Set<String> OWED = WordSet.of("due", "thanks", "owing");

  private static final Set<String> WHOLE = WordList.load(BriefOpeners.class, "brief-whole.txt");

  private static final Set<String> DONE = WordList.load(BriefOpeners.class, "brief-done.txt");

  /** "Has been charged | by the board", "was sentenced | for theft". */
  private static final Set<String> BY = WordSet.of("by", "for", "over", "with");

  private static final Set<String> LEANING = WordList.load(BriefOpeners.class, "brief-leaning.txt");

  /** They have no object, and so no passive: "one of the boats | sank" is a clause. */
  private static final Set<String> HAPPENED =
      WordSet.of(
          "died", "resigned", "collapsed", "crashed", "exploded", "sank", "capsized", "erupted");

  private static final Set<String> OBJECTS =
      WordSet.of("him", "them", "it", "her", "himself", "herself", "themselves", "itself");

  static final Set<String> OWNERS = WordSet.of("his", "her", "its", "their");

  /** "Shortly | after the vote". */
  private static final Set<String> NEARLY = WordSet.of("shortly", "soon", "immediately", "right");

  /** "A mix of tin | and the copper" is none of tin. */
  private static final Set<String> JOINED =
      WordSet.of(
          "between",
          "both",
          "two",
          "pair",
          "couple",
          "mix",
          "mixture",
          "combination",
          "either",
          "together",
          "among",
          "difference",
          "merger",
          "link",
          "links",
          "talks",
          "ties");

  private static final Set<String> DASHES = WordSet.of("--", "–", "—");

  /** "Had a run-in | with the police", "has plans | for": what was had is not told yet. */
  private static final Set<String> HAVING = WordSet.of("has", "have", "had", "having");

  private static final int NEAR = 4;

  private final List<DateMention> dates;

  BriefOpeners(List<DateMention> dates) {
    this.dates = dates;
  }

  /** Whether the token opens what hangs on a whole sentence. */
  boolean opens(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    boolean day = tokens.get(at).partOfSpeech() != PartOfSpeech.NOUN && isDate(tokens.get(at));
    boolean owed = OWED.contains(word) && lower(tokens, at + 1).equals("to");
    return day
        || owed
        || switch (tokens.get(at).partOfSpeech()) {
          case ADP, SCONJ, ADV -> opensAdjunct(tokens, at);
          case CCONJ -> word.equals("and") && opensClauseOrVerb(tokens, at + 1);
          case PUNCT ->
              (word.equals(",") && !goesOnWithList(tokens, at))
                  || word.equals(";")
                  || isLastDash(tokens, at);
          case PART -> false;
          default -> BriefSubjects.modifiesOne(tokens, at);
        };
  }

  /** "The ferry was sold | -- and the yard with it". */
  private static boolean isLastDash(List<Token> tokens, int at) {
    return DASHES.contains(lower(tokens, at)) && dashes(tokens) == 1;
  }

  private static int dashes(List<Token> tokens) {
    int dashes = 0;
    for (Token token : tokens) {
      dashes += DASHES.contains(token.lower()) ? 1 : 0;
    }
    return dashes;
  }

  /** "(He says it blew up) | and that he fell", "| and fled". */
  private static boolean opensClauseOrVerb(List<Token> tokens, int at) {
    return BriefVerbs.isFinite(tokens, at)
        || isSecondAim(tokens, at)
        || (tokens.get(at).partOfSpeech() == PartOfSpeech.SCONJ
            && lower(tokens, at).equals("that"));
  }

  /** "Decided to mark two days | and close the schools". */
  private static boolean isSecondAim(List<Token> tokens, int at) {
    boolean verb = tokens.get(at).partOfSpeech() == PartOfSpeech.VERB;
    boolean bare = verb && !lower(tokens, at).endsWith("ing") && !lower(tokens, at).endsWith("ed");
    for (int i = at - 2; bare && i > 0; i--) {
      switch (tokens.get(i).partOfSpeech()) {
        case PART -> {
          return lower(tokens, i).equals("to");
        }
        case AUX, PUNCT, SCONJ -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether what the token opens can go, though what is left tells less than it should. */
  boolean opensLoosely(List<Token> tokens, int verb, int at) {
    String word = lower(tokens, at);
    return switch (tokens.get(at).partOfSpeech()) {
      case ADP, SCONJ, ADV ->
          (PURPOSES.contains(word) && !leans(tokens, verb, at))
              || opensRange(tokens, at)
              || isDone(tokens, at)
              || endsState(tokens, verb, at);
      case PART -> word.equals("to") && isAim(tokens, at);
      case PUNCT -> word.equals(":");
      case CCONJ -> word.equals("and") && joinsNoun(tokens, verb, at);
      default -> BriefSubjects.modifiesSome(tokens, verb, at);
    };
  }

  /** "Has been suspended by his club | until the end of May": that it was done holds without. */
  boolean endsState(List<Token> tokens, int verb, int at) {
    int last = BriefVerbs.lastBefore(tokens, verb, at);
    return lower(tokens, at).equals("until")
        && tokens.get(last - 1).partOfSpeech() == PartOfSpeech.AUX
        && (WHOLE.contains(lower(tokens, last)) || DONE.contains(lower(tokens, last)));
  }

  /** "Is to cut its staff | from 100 to 17". */
  private static boolean opensRange(List<Token> tokens, int at) {
    return lower(tokens, at).equals("from")
        && tokens.get(at + 1).partOfSpeech() == PartOfSpeech.NUM
        && tokens.subList(at, tokens.size()).stream().anyMatch(t -> t.lower().equals("to"));
  }

  /** "Filled her March | with events": the verb needs both. */
  private static boolean leans(List<Token> tokens, int verb, int at) {
    String last = lower(tokens, BriefVerbs.lastBefore(tokens, verb, at));
    return LEANING.contains(last) || HAVING.contains(last);
  }

  /** "Was killed | when", "is missing | after", "rescued him | after", "was arrested | near". */
  boolean opensBehindVerb(List<Token> tokens, int main, int at) {
    String word = lower(tokens, at - 1);
    boolean led = tokens.get(at - 2).partOfSpeech() == PartOfSpeech.AUX;
    // "One of the stars | killed in it": there the word is no verb of the clause.
    boolean whole = WHOLE.contains(word) && (led || at - 1 == main || HAPPENED.contains(word));
    boolean time = TIMES.contains(lower(tokens, at));
    return whole
        || isDone(tokens, at)
        || (time && (OBJECTS.contains(word) || endsVerb(tokens, at - 1)));
  }

  private static boolean isDone(List<Token> tokens, int at) {
    return BY.contains(lower(tokens, at))
        && DONE.contains(lower(tokens, at - 1))
        && tokens.get(at - 2).partOfSpeech() == PartOfSpeech.AUX;
  }

  private static boolean endsVerb(List<Token> tokens, int at) {
    PartOfSpeech led = tokens.get(at - 1).partOfSpeech();
    String word = lower(tokens, at);
    return switch (tokens.get(at).partOfSpeech()) {
      case ADJ -> led == PartOfSpeech.AUX;
      case VERB ->
          word.endsWith("ing")
              ? word.equals("missing")
              : led != PartOfSpeech.PART && !CueWords.isCue(word);
      default -> false;
    };
  }

  /** "Rejected a request | to", but not "fled in an attempt | to". */
  private static boolean isAim(List<Token> tokens, int at) {
    boolean led = false;
    for (int i = at - 2; i >= Math.max(0, at - NEAR); i--) {
      led |= tokens.get(i).partOfSpeech() == PartOfSpeech.ADP;
    }
    return AIMS.contains(lower(tokens, at - 1)) && !led;
  }

  /** "Claimed the cup | and the first prize of the year": the first is true without the second. */
  private static boolean joinsNoun(List<Token> tokens, int verb, int at) {
    PartOfSpeech next = tokens.get(at + 1).partOfSpeech();
    boolean noun =
        next == PartOfSpeech.DET
            || next == PartOfSpeech.NUM
            || (next == PartOfSpeech.PRON && OWNERS.contains(lower(tokens, at + 1)));
    for (int i = Math.max(0, verb - 1); noun && i < at; i++) {
      noun = !lower(tokens, i).equals(",") && !JOINED.contains(lower(tokens, i));
    }
    for (int i = at + 1; noun && i < tokens.size(); i++) {
      noun = !tokens.get(i).partOfSpeech().isVerbal();
    }
    return noun;
  }

  /** "His name|, image and music to be used", "two counts|, a third and three others". */
  private static boolean goesOnWithList(List<Token> tokens, int comma) {
    switch (tokens.get(comma + 1).partOfSpeech()) {
      case NOUN, DET, NUM, PROPN -> {}
      default -> {
        return false;
      }
    }
    for (int i = comma + 2; i < tokens.size(); i++) {
      switch (tokens.get(i).partOfSpeech()) {
        case CCONJ -> {
          return true;
        }
        case VERB, AUX, PRON, SCONJ -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean opensAdjunct(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    if (NEARLY.contains(word)) {
      return TIMES.contains(lower(tokens, at + 1));
    }
    return word.equals("on")
        ? isDate(tokens.get(at + 1))
        : BriefAttributions.ADJUNCTS.contains(word)
            && !(word.equals("as") && !opensClause(tokens, at))
            // "Off the coast", but not "starts things off this week".
            && !(word.equals("off") && !Words.isArticle(lower(tokens, at + 1)))
            && !(word.equals("where") && BriefSubjects.isOne(tokens, at - 2));
  }

  /** "Took her son as he was". */
  private static boolean tellsHow(List<Token> tokens, int as) {
    return as + 3 < tokens.size()
        && tokens.get(as + 1).partOfSpeech() == PartOfSpeech.PRON
        && tokens.get(as + 3).partOfSpeech() == PartOfSpeech.PUNCT;
  }

  /** "As fog hid the bay", but not "portrayed him as a boy who likes jokes", "as saying". */
  private static boolean opensClause(List<Token> tokens, int as) {
    if (lower(tokens, as + 1).endsWith("ing") || tellsHow(tokens, as)) {
      return false;
    }
    for (int i = as + 1; i + 1 < tokens.size(); i++) {
      if (BriefVerbs.isFinite(tokens, i)) {
        return true;
      }
      String word = lower(tokens, i);
      if (word.equals(",") || TIMES.contains(word) || BriefVerbs.isRelative(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  boolean isDate(Token token) {
    Optional<DateMention> date = Within.overlapping(dates, token.span());
    return date.isPresent() && date.get().evidence().start() == token.span().start();
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
