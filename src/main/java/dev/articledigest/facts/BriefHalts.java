package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Set;

/**
 * Tells where the clause of a headline may end though a phrase of it goes on: "made the best start
 * to the season | by winning", "schools renamed in honour of children killed in siege | at a
 * school". What is left is a whole sentence that tells less.
 */
final class BriefHalts {

  /** What they open belongs to the word before. */
  private static final Set<String> BOUND =
      WordSet.of("of", "than", "like", "as", "into", "per", "plus", "versus", "up", "out", "off");

  /** Their objects alone are not what was done: "accused him | of", "turned it | into". */
  private static final Set<String> GIVING = WordList.load(BriefHalts.class, "brief-giving.txt");

  /** "Risk | to", "ties | with": nouns that ask what of. */
  private static final Set<String> ASKING = WordList.load(BriefHalts.class, "brief-asking.txt");

  /** Nouns that tell nothing without what follows: "the suspicion | that". */
  private static final Set<String> TOLD = WordList.load(BriefHalts.class, "brief-told.txt");

  private static final Set<String> KNOWN =
      WordSet.of("the", "those", "these", "all", "any", "every", "each", "that", "this", "no");

  /** The verb may stand before them: "turn the stay | on the coast | into". */
  private static final Set<String> THROUGH = WordSet.of("on");

  private static final Set<String> FROM = WordSet.of("from");

  private static final int NEAR = 4;

  private static final Set<String> DAYS =
      WordSet.of("today", "yesterday", "tomorrow", "week", "month", "year");

  private static final Set<String> NOW = WordSet.of("has", "have", "is", "are");

  private static final int LONGEST_SUBJECT = 6;

  private BriefHalts() {}

  private static boolean isPreposition(Token token) {
    return token.partOfSpeech() == PartOfSpeech.ADP;
  }

  /** Whether what the token opens can go. */
  static boolean opens(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    return switch (tokens.get(at).partOfSpeech()) {
      case ADP ->
          (!BOUND.contains(word) || isPartOf(tokens, at))
              && !ASKING.contains(lower(tokens, at - 1));
      case PART ->
          word.equals("to")
              && !ASKING.contains(lower(tokens, at - 1))
              && !Words.isPeriod(lower(tokens, at - 1))
              && !isWith(tokens, at - 1);
      case CCONJ -> word.equals("and") && opensClause(tokens, at + 1);
      // "Told its board today | that": what it told.
      default ->
          BriefVerbs.isRelative(tokens, at)
              && !DAYS.contains(lower(tokens, at - 1))
              && tellsOfUnknown(tokens, at);
    };
  }

  /**
   * From where on days of the past are not when it happened: those of a clause within ("children
   * killed last year"), or any behind what is or has been done ("has indicted a man last month").
   */
  static int past(List<Token> tokens, int verb) {
    if (NOW.contains(lower(tokens, verb))) {
      return tokens.get(verb).span().end();
    }
    int at = verb + 1;
    while (at < tokens.size() && isOfVerb(tokens.get(at))) {
      at++;
    }
    while (at < tokens.size()
        && !opensClauseWithin(tokens, at)
        && !BriefVerbs.isRelative(tokens, at)) {
      at++;
    }
    return tokens.get(Math.min(at, tokens.size() - 1)).span().end();
  }

  /** "Sailors killed", "for plotting", but not "a well known clerk". */
  private static boolean opensClauseWithin(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech().isVerbal()
        && switch (tokens.get(at - 1).partOfSpeech()) {
          case DET, ADJ, ADV -> false;
          default -> true;
        };
  }

  private static boolean isOfVerb(Token token) {
    return token.partOfSpeech().isVerbal() || token.partOfSpeech() == PartOfSpeech.ADV;
  }

  /** Whether the verb that the phrase before a token hangs on asks for more: "put him | in". */
  static boolean gives(List<Token> tokens, int verb, int at) {
    for (int i = at - 1; i >= verb; i--) {
      Token token = tokens.get(i);
      switch (token.partOfSpeech()) {
        case VERB, AUX -> {
          boolean leads = token.partOfSpeech() == PartOfSpeech.AUX && isVerb(tokens, i + 1);
          if (!leads && GIVING.contains(token.lower())) {
            return true;
          }
        }
        case ADP, SCONJ, PUNCT, PART -> {
          if (!THROUGH.contains(token.lower())) {
            return false;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    PartOfSpeech tag = tokens.get(at).partOfSpeech();
    return tag.isVerbal()
        || (tag == PartOfSpeech.ADV && tokens.get(at + 1).partOfSpeech().isVerbal());
  }

  /**
   * "From bad | to worse", "17 million | to 19 million", "told its board today | that", "accused of
   * meeting | with".
   */
  static boolean goesOn(List<Token> tokens, int at) {
    boolean ranges =
        lower(tokens, at).equals("to")
            && (tokens.get(at - 1).partOfSpeech() == PartOfSpeech.NUM
                || BriefBeginnings.isBehind(tokens, at, FROM));
    boolean acts = lower(tokens, at - 1).endsWith("ing") && isPreposition(tokens.get(at - 2));
    boolean says = false;
    for (int i = at; i < Math.min(at + NEAR, tokens.size()); i++) {
      boolean that = lower(tokens, i).equals("that");
      says |= that && (i == at + 1 || tokens.get(i).partOfSpeech() == PartOfSpeech.SCONJ);
    }
    return ranges || acts || says;
  }

  /** "Working with its neighbours | to". */
  private static boolean isWith(List<Token> tokens, int noun) {
    int at = noun;
    while (at > 0 && !isPreposition(tokens.get(at)) && !tokens.get(at).partOfSpeech().isVerbal()) {
      at--;
    }
    return lower(tokens, at).equals("with");
  }

  /** "Pleaded guilty to a charge | as part of a deal". */
  private static boolean isPartOf(List<Token> tokens, int at) {
    return lower(tokens, at).equals("as") && lower(tokens, at + 1).equals("part");
  }

  /** "(Rescuers searched the bay) and police found a boat". */
  private static boolean opensClause(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(from + LONGEST_SUBJECT, tokens.size() - 1); i++) {
      switch (tokens.get(i).partOfSpeech()) {
        case DET, ADJ, NOUN, PROPN, NUM, PRON -> {}
        default -> {
          return i > from && BriefVerbs.isFinite(tokens, i);
        }
      }
    }
    return false;
  }

  /** "With men | who had": not "the men", "all men". */
  private static boolean tellsOfUnknown(List<Token> tokens, int at) {
    int from = at - 1;
    while (from > 0
        && switch (tokens.get(from).partOfSpeech()) {
          case ADJ, NOUN, PROPN -> true;
          default -> false;
        }) {
      from--;
    }
    boolean noun =
        tokens.get(at - 1).partOfSpeech() == PartOfSpeech.NOUN
            && !KNOWN.contains(lower(tokens, from))
            && (from < at - 2
                || tokens.get(from).partOfSpeech() == PartOfSpeech.NUM
                || !ASKING.contains(lower(tokens, at - 1)));
    return from < at - 1 && (noun || tokens.get(at - 1).partOfSpeech() == PartOfSpeech.PROPN);
  }

  /** "No proof | that he was there", "told the board | that": but not "the yard | that burned". */
  static boolean opensContent(List<Token> tokens, int at) {
    if (!lower(tokens, at).equals("that")) {
      return false;
    }
    boolean joins = tokens.get(at).partOfSpeech() == PartOfSpeech.SCONJ;
    return TOLD.contains(lower(tokens, at - 1)) || (joins && !opensWithVerb(tokens, at + 1));
  }

  private static boolean opensWithVerb(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).partOfSpeech() == PartOfSpeech.ADV) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).partOfSpeech().isVerbal();
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
