package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a headline can do without between a subject and its verb ("Marta Lind(, who sailed
 * “Petrel,” “Plover” and others,) has retired", "The yard(, Bergheim, Norland,) has closed") and
 * between a verb of saying and what is said ("said (in a talk with the Courier) that").
 */
final class BriefAsides {

  private static final Set<String> CLOSING = WordSet.of("”", "\"", "''", "’");

  /** "Said | in a talk that", but not "said of the plan that". */
  private static final Set<String> PLACING = WordSet.of("in", "at", "during", "on", "after");

  private static final int LONGEST_ASIDE = 50;

  private static final int LONGEST_PHRASE = 20;

  private BriefAsides() {}

  /** The ranges that may go, in order, none touching another. */
  static List<Span> find(List<Token> tokens) {
    List<Span> asides = new ArrayList<>();
    int from = 1;
    for (int i = 1; i + 2 < tokens.size(); i++) {
      int end = i < from ? -1 : end(tokens, i);
      if (end > 0) {
        asides.add(new Span(tokens.get(i - 1).span().end(), tokens.get(end - 1).span().end()));
        from = end + 1;
      }
    }
    return asides;
  }

  private static int end(List<Token> tokens, int at) {
    if (lower(tokens, at).equals(",")) {
      return endsSubject(tokens, at) ? verb(tokens, at) : -1;
    }
    return PLACING.contains(lower(tokens, at)) ? said(tokens, at) : -1;
  }

  /** Whether a noun before a comma is the subject of a clause: the first, or of what is said. */
  private static boolean endsSubject(List<Token> tokens, int comma) {
    if (!tokens.get(comma - 1).partOfSpeech().isNominal()) {
      return false;
    }
    int at = comma - 1;
    while (at >= 0 && isOfSubject(tokens, at)) {
      at--;
    }
    return at < 0
        ? tokens.get(0).partOfSpeech() != PartOfSpeech.ADP
        : tokens.get(at).partOfSpeech() == PartOfSpeech.SCONJ
            || (CueWords.isCue(lower(tokens, at)) && !tokens.get(at + 1).lower().equals("to"));
  }

  private static boolean isOfSubject(List<Token> tokens, int at) {
    return switch (tokens.get(at).partOfSpeech()) {
      case DET, ADJ, NOUN, PROPN, NUM, ADP -> true;
      default ->
          BriefOpeners.OWNERS.contains(lower(tokens, at))
              || lower(tokens, at).equals("-")
              || tokens.get(at).plain().startsWith("'");
    };
  }

  /** The verb of the subject behind the comma that closes what a first one opens; or -1. */
  private static int verb(List<Token> tokens, int comma) {
    boolean relative = BriefVerbs.isRelative(tokens, comma + 1);
    boolean described = relative || describes(tokens, comma + 1);
    boolean open = described || isName(tokens, comma);
    int last = Math.min(tokens.size(), comma + LONGEST_ASIDE) - 2;
    for (int i = comma + 1; open && i < last; i++) {
      relative |= BriefVerbs.isRelative(tokens, i);
      int next = CLOSING.contains(lower(tokens, i + 1)) ? i + 2 : i + 1;
      if (lower(tokens, i).equals(",") && isVerb(tokens, comma, next)) {
        return next;
      }
      open = relative || !tells(tokens, i, described);
    }
    return -1;
  }

  /** Whether a token is of another clause, or goes on with a list of names. */
  private static boolean tells(List<Token> tokens, int at, boolean described) {
    boolean joins = tokens.get(at).partOfSpeech() == PartOfSpeech.CCONJ;
    return BriefVerbs.isFinite(tokens, at) || (joins && !described);
  }

  /** As it is read behind the subject. */
  private static boolean isVerb(List<Token> tokens, int comma, int at) {
    if (at + 1 >= tokens.size() || !tokens.get(at).partOfSpeech().isVerbal()) {
      return false;
    }
    List<Token> left = new ArrayList<>(tokens.subList(Math.max(0, comma - 1), comma));
    left.addAll(tokens.subList(at, Math.min(tokens.size(), at + LONGEST_ASIDE)));
    return BriefVerbs.isFinite(left, 1);
  }

  private static boolean describes(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    return switch (tokens.get(at).partOfSpeech()) {
      case DET -> word.equals("a") || word.equals("an") || word.equals("the");
      case NUM, ADP -> true;
      case VERB -> BriefVerbs.isParticiple(word);
      default -> BriefOpeners.OWNERS.contains(word);
    };
  }

  /** "The yard's chairman, Karl Roe, …", "The yard, Bergheim, Norland, …". */
  private static boolean isName(List<Token> tokens, int comma) {
    return tokens.get(comma + 1).partOfSpeech() == PartOfSpeech.PROPN;
  }

  /** "That", or -1. */
  private static int said(List<Token> tokens, int at) {
    int cue = at - 1;
    while (cue > 0 && tokens.get(cue).partOfSpeech().isNominal()) {
      cue--;
    }
    boolean says = CueWords.isCue(lower(tokens, cue)) && tokens.get(cue).partOfSpeech().isVerbal();
    for (int i = at; says && i + 2 < Math.min(tokens.size(), at + LONGEST_PHRASE); i++) {
      if (lower(tokens, i).equals("that")) {
        return tokens.get(i).partOfSpeech() == PartOfSpeech.SCONJ ? i : -1;
      }
      switch (tokens.get(i).partOfSpeech()) {
        case VERB, AUX, PUNCT, PRON, SCONJ -> says = false;
        default -> {}
      }
    }
    return -1;
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
