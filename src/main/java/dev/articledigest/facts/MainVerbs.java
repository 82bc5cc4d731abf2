package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds by which verb a sentence of English tells what it tells: that of its main clause or, where
 * this says who says so, that of what is said.
 */
final class MainVerbs {

  static final Set<String> BE = WordSet.of("is", "are", "was", "were");

  /** They make the perfect of a verb. */
  static final Set<String> HAVE = WordSet.of("has", "have", "had");

  private static final Set<String> TIMES =
      WordSet.of("as", "when", "after", "before", "while", "once", "although", "though", "if");
  private static final Set<String> RELATIVES = WordSet.of("who", "which", "whose", "whom", "where");
  private static final Set<String> RELATING = WordSet.of("who", "that", "which");
  private static final Set<String> COMMA = WordSet.of(",");
  private static final Set<String> OPENING = WordSet.of("(", "[", "--", "–", "—");
  private static final Set<String> CLOSING = WordSet.of(")", "]", "--", "–", "—");

  private MainVerbs() {}

  /** The verb of the main clause and its auxiliaries, with what stands between; empty for none. */
  static List<Token> first(List<Token> sentence) {
    return group(withoutAsides(sentence), 0);
  }

  /** As {@link #first}; of "Roe said the bridge would close" and "fears that" the second one. */
  static List<Token> of(List<Token> sentence) {
    List<Token> tokens = withoutAsides(sentence);
    List<Token> group = group(tokens, 0);
    while (!group.isEmpty()) {
      Token last = group.get(group.size() - 1);
      int behind = Within.firstFrom(tokens, last.span().start()) + 1;
      boolean clause = behind < tokens.size() && tokens.get(behind).lower().equals("that");
      if (!clause && !CueWords.isCue(last.lower())) {
        return group;
      }
      List<Token> said = group(tokens, behind);
      if (said.isEmpty()) {
        return group;
      }
      group = said;
    }
    return group;
  }

  /** Behind a clause that tells when, without brackets, dashes and clauses with "who". */
  private static List<Token> withoutAsides(List<Token> tokens) {
    List<Token> main = new ArrayList<>();
    int from = 0;
    if (!tokens.isEmpty() && TIMES.contains(tokens.get(0).lower())) {
      int comma = next(tokens, 1, COMMA);
      from = comma < tokens.size() ? comma + 1 : 0;
    }
    for (int i = from; i < tokens.size(); i++) {
      int close = i;
      if (OPENING.contains(tokens.get(i).lower())) {
        close = next(tokens, i + 1, CLOSING);
      } else if (opensRelative(tokens, i)) {
        close = next(tokens, i + 1, COMMA);
      }
      if (close > i && close < tokens.size()) {
        i = close;
      } else {
        main.add(tokens.get(i));
      }
    }
    return main;
  }

  private static boolean opensRelative(List<Token> tokens, int at) {
    return tokens.get(at).lower().equals(",")
        && at + 1 < tokens.size()
        && RELATIVES.contains(tokens.get(at + 1).lower());
  }

  private static int next(List<Token> tokens, int from, Set<String> marks) {
    int at = from;
    while (at < tokens.size() && !marks.contains(tokens.get(at).lower())) {
      at++;
    }
    return at;
  }

  /** The first verb that is neither a noun's ("an elected lawyer") nor that of "who" or "that". */
  private static List<Token> group(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()) {
      if (tokens.get(at).partOfSpeech().isVerbal() && !describes(tokens, at)) {
        int end = end(tokens, at);
        if (at == 0 || !RELATING.contains(tokens.get(at - 1).lower())) {
          return tokens.subList(at, end);
        }
        at = end;
      } else {
        at++;
      }
    }
    return List.of();
  }

  private static int end(List<Token> tokens, int verb) {
    int end = verb + 1;
    int last = end;
    while (end < tokens.size() && belongs(tokens.get(end))) {
      end++;
      last = tokens.get(end - 1).partOfSpeech().isVerbal() ? end : last;
    }
    return last;
  }

  private static boolean belongs(Token token) {
    return token.partOfSpeech().isVerbal() || isBetween(token);
  }

  private static boolean isBetween(Token token) {
    String word = token.bare();
    return token.partOfSpeech() == PartOfSpeech.ADV || word.equals("not") || word.equals("n't");
  }

  private static boolean describes(List<Token> tokens, int at) {
    PartOfSpeech before = at > 0 ? tokens.get(at - 1).partOfSpeech() : PartOfSpeech.PUNCT;
    String word = tokens.get(at).lower();
    if (at > 0 && tokens.get(at - 1).lower().equals(",")) {
      // "Two men, surnamed Roe, were sentenced".
      return tokens.get(at).partOfSpeech() == PartOfSpeech.VERB
          && (word.endsWith("ed") || word.endsWith("ing"));
    }
    boolean noun = at + 1 < tokens.size() && tokens.get(at + 1).partOfSpeech().isNominal();
    return before == PartOfSpeech.DET
        || (noun && (before == PartOfSpeech.ADJ || before == PartOfSpeech.ADV));
  }
}
